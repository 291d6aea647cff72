#include "calls/agenttracker.h"

#include <algorithm>

#include "base/calendar.h"

namespace callhelm {

namespace {

// Nothing was heard of the agent for longer than this: the rest of the stretch is not counted while it lasts,
// and none of it once something is heard: he was away, or a clock ran wild. It also bounds what a log with a
// wild clock can make us store.
constexpr Duration longestStretch = std::chrono::hours(24 * 31);

bool contains(const std::vector<QueueId> &queues, QueueId queue)
{
    return std::find(queues.begin(), queues.end(), queue) != queues.end();
}

} // namespace

void addTime(AgentCells &cells, AgentId agent, Instant from, Instant to, qint64 AgentCell::*measure, int sign)
{
    to = std::min(to, from + longestStretch);
    while (from < to) {
        const qint64 quarter = quarterOf(from);
        const Instant end = std::min(to, quarterStart(quarter + 1));
        cells[{agent, quarter}].*measure += sign * toMs(end - from);
        from = end;
    }
}

TrackedAgent &AgentTracker::agent(AgentId id)
{
    const auto index = size_t(id.value());
    if (index >= m_agents.size())
        m_agents.resize(index + 1);
    Agent &agent = m_agents[index];
    if (!agent.seen) {
        agent.seen = true;
        agent.id = id;
        agent.started = m_started;
    } else if (agent.started != m_started) {
        takeRestartIn(agent);
    }
    if (m_isRecord)
        agent.recorded = std::max(agent.recorded, m_fact);
    else
        agent.touched = m_fact;
    return agent;
}

void AgentTracker::takeRestartIn(Agent &agent)
{
    agent.started = m_started;
    settle(agent, m_started);
    agent.known.clear();
    agent.logOnKnown = false;
}

void AgentTracker::settle(Agent &agent, Instant at)
{
    if (at <= agent.settled) {
        // Lines from years ahead must not stop his time until the clock gets there.
        if (agent.settled - at > longestStretch)
            agent.settled = at;
        return;
    }
    if (at - agent.settled <= longestStretch)
        for (const Passed &time : agent.passed(at)) {
            if (time.measure == nullptr)
                continue;
            addTime(m_out.agentQuarters, agent.id, time.from, time.to, time.measure);
            if (time.measure == &AgentCell::paused && !agent.cut.sessions.empty())
                agent.cut.paused.push_back({time.from, time.to, !agent.isTalking() && !agent.wrapUpUntil});
            if (isFree(time))
                m_direct.counted(agent.id, time.from, time.to, time.measure, m_out.agentQuarters);
        }
    if (agent.wrapUpUntil && *agent.wrapUpUntil <= at) {
        const Instant end = *agent.wrapUpUntil;
        agent.wrapUpUntil.reset();
        changed(agent, end);
    }
    agent.settled = at;
}

void AgentTracker::changed(Agent &agent, Instant at)
{
    const AgentState state = agent.stateAt(at);
    if (state == agent.state)
        return;
    agent.state = state;
    agent.since = at;
}

void AgentTracker::openSession(Agent &agent, QueueId queue, Instant at, bool implied)
{
    if (!agent.cut.gaps.empty() && !agent.cut.gaps.back().to)
        agent.cut.gaps.back().to = at;
    agent.sessions.push_back({m_ids.next(at), agent.id, queue, at, std::nullopt, implied});
    m_out.sessions.added.push_back(agent.sessions.back());
}

void AgentTracker::closeSession(Agent &agent, size_t index, Instant at)
{
    SessionRow &row = agent.sessions[index];
    row.to = std::max(row.from, at);
    m_out.sessions.changed.push_back(row);
    agent.sessions.erase(agent.sessions.begin() + ptrdiff_t(index));
    if (agent.sessions.empty() && !agent.cut.sessions.empty())
        agent.cut.gaps.push_back({std::max(at, agent.settled), std::nullopt});
}

void AgentTracker::closeEverything(Agent &agent, Instant at)
{
    while (!agent.sessions.empty())
        closeSession(agent, agent.sessions.size() - 1, at);
    agent.pauses.endAll(at, m_out);
}

void AgentTracker::atWork(Agent &agent, QueueId queue, Instant at)
{
    if (agent.logOnKnown || !queue.isValid() || contains(agent.known, queue))
        return;
    for (const SessionRow &session : agent.sessions)
        if (session.queue == queue || !session.queue.isValid())
            return;
    openSession(agent, queue, at, true);
}

void AgentTracker::finding(FindingRow::Kind kind, const Stamp &stamp, std::string what)
{
    m_out.findings.push_back({stamp.segment, stamp.line, stamp.at, kind, std::move(what)});
}

void AgentTracker::joined(AgentId id, QueueId queue, bool paused, const Stamp &stamp)
{
    Agent &a = agent(id);
    settle(a, stamp.at);
    // Nobody joins who is in: then no membership outlived the restart.
    if (a.cut.has(queue))
        forgetCuts();
    if (!contains(a.known, queue))
        a.known.push_back(queue);
    const auto open = std::find_if(a.sessions.begin(), a.sessions.end(),
                                   [&](const SessionRow &session) { return session.queue == queue; });
    const bool isIn = open != a.sessions.end();
    if (!paused && !(isIn && !open->implied))
        a.pauses.join(queue, a.queues(), stamp.at, m_ids, m_out);
    if (!isIn)
        openSession(a, queue, stamp.at, false);
    else if (!open->implied)
        finding(FindingRow::Kind::Doubled, stamp, "ADDMEMBER");
    if (paused)
        a.pauses.begin(id, queue, a.queues(), {}, stamp.at, m_ids, m_out);
    if (m_listAlive)
        tell(a, queue, stamp, paused, {});
    changed(a, stamp.at);
}

void AgentTracker::left(AgentId id, QueueId queue, const Stamp &stamp)
{
    Agent &a = agent(id);
    proveMember(a, queue, stamp.at);
    settle(a, stamp.at);
    const bool wasKnown = contains(a.known, queue);
    if (!wasKnown)
        a.known.push_back(queue);
    bool closed = false;
    for (size_t i = a.sessions.size(); i-- > 0;) {
        if (a.sessions[i].queue == queue) {
            closeSession(a, i, stamp.at);
            closed = true;
        }
    }
    if (!closed)
        finding(FindingRow::Kind::Orphan, stamp, "REMOVEMEMBER");
    untell(a, queue);
    const bool inSomeQueue = std::any_of(a.sessions.begin(), a.sessions.end(), [](const SessionRow &session) {
        return session.queue.isValid() || !session.implied;
    });
    if (inSomeQueue)
        a.pauses.leave(queue, stamp.at, m_out);
    else
        closeEverything(a, stamp.at);
    changed(a, stamp.at);
}

bool AgentTracker::isIn(AgentId id, QueueId queue) const
{
    const Agent &a = *find(m_agents, id);
    return a.cut.has(queue)
        || std::ranges::any_of(a.sessions, [queue](const auto &session) { return session.queue == queue; });
}

void AgentTracker::loggedOn(AgentId id, const Stamp &stamp)
{
    Agent &a = agent(id);
    settle(a, stamp.at);
    a.logOnKnown = true;
    const auto open = std::find_if(a.sessions.begin(), a.sessions.end(),
                                   [](const SessionRow &session) { return !session.queue.isValid(); });
    if (open == a.sessions.end())
        openSession(a, QueueId(), stamp.at, false);
    else if (!open->implied)
        finding(FindingRow::Kind::Doubled, stamp, "AGENTLOGIN");
    changed(a, stamp.at);
}

void AgentTracker::loggedOff(AgentId id, const Stamp &stamp)
{
    Agent &a = agent(id);
    settle(a, stamp.at);
    a.logOnKnown = true;
    if (a.sessions.empty())
        finding(FindingRow::Kind::Orphan, stamp, "AGENTLOGOFF");
    closeEverything(a, stamp.at);
    changed(a, stamp.at);
}

void AgentTracker::pauseBegan(AgentId id, QueueId queue, std::string_view reason, const Stamp &stamp)
{
    Agent &a = agent(id);
    proveMember(a, queue, stamp.at);
    settle(a, stamp.at);
    // Asterisk logs the pause of members only: whoever pauses is in, unless the log told otherwise.
    if (a.sessions.empty() && a.known.empty() && !a.logOnKnown)
        openSession(a, queue, stamp.at, true);
    if (!a.pauses.begin(id, queue, a.queues(), reason, stamp.at, m_ids, m_out))
        finding(FindingRow::Kind::Doubled, stamp, "PAUSE");
    for (Listed &listed : a.listed)
        if (!queue.isValid() || listed.queue == queue)
            tell(a, listed.queue, stamp, true, reason);
    changed(a, stamp.at);
}

void AgentTracker::pauseEnded(AgentId id, QueueId queue, const Stamp &stamp)
{
    Agent &a = agent(id);
    proveMember(a, queue, stamp.at);
    settle(a, stamp.at);
    const bool ended = a.pauses.end(queue, a.queues(), stamp.at, m_ids, m_out);
    if (!ended && (queue.isValid() || a.cut.sessions.empty())) // else it may be one from before a restart
        finding(FindingRow::Kind::Orphan, stamp, "UNPAUSE");
    for (Listed &listed : a.listed)
        if (!queue.isValid() || listed.queue == queue)
            tell(a, listed.queue, stamp, false, {});
    changed(a, stamp.at);
}

void AgentTracker::wrapUpBegan(AgentId id, Duration length, const Stamp &stamp)
{
    Agent &a = agent(id);
    settle(a, stamp.at);
    a.wrapUpUntil = stamp.at + length;
    changed(a, stamp.at);
}

void AgentTracker::systemStarted(Instant at)
{
    m_membersTold = false;
    m_started = at;
    for (Agent &a : m_agents) {
        if (a.isAtRest())
            continue;
        a.touched = m_fact;
        a.started = at;
        settle(a, at);
        cutOff(a, at);
        closeEverything(a, at);
        a.known.clear();
        a.logOnKnown = false;
        a.talks.clear();
        a.ringing.clear();
        a.wrapUpUntil.reset();
        changed(a, at);
    }
}

void AgentTracker::rung(AgentId id, QueueId queue, const ShortText &call, const Stamp &stamp)
{
    Agent &a = agent(id);
    proveMember(a, queue, stamp.at);
    settle(a, stamp.at);
    atWork(a, queue, stamp.at);
    a.ringing.push_back({call, queue, stamp.at});
    m_anyRinging = true;
    changed(a, stamp.at);
}

void AgentTracker::ringEnded(AgentId id, QueueId queue, const ShortText &call, Duration ring,
                             const Stamp &stamp)
{
    Agent &a = agent(id);
    proveMember(a, queue, stamp.at);
    settle(a, stamp.at);
    // A phone that rang before the list of members was told says nothing of what came after it.
    if (!m_membersTold || stamp.at - ring > m_listedAt)
        atWork(a, queue, stamp.at);
    addTime(m_out.agentQuarters, id, stamp.at - ring, stamp.at, &AgentCell::ringing);
    std::erase_if(a.ringing, [&](const Ringing &ringing) { return ringing.call == call; });
    changed(a, stamp.at);
}

void AgentTracker::callLeft(const ShortText &call, const Stamp &stamp)
{
    if (!m_anyRinging)
        return; // a log never tells of ringing before it is over
    for (Agent &a : m_agents) {
        if (a.ringing.empty())
            continue;
        if (std::erase_if(a.ringing, [&](const Ringing &ringing) { return ringing.call == call; }) > 0) {
            settle(a, stamp.at);
            changed(a, stamp.at);
        }
    }
}

void AgentTracker::talkBegan(const LegRow &leg, const ShortText &number, bool isOver, const Stamp &stamp)
{
    Agent &a = agent(leg.agent);
    const bool isNow = leg.connected == stamp.at; // otherwise known from its end alone: see talkEnded()
    if (isNow)
        proveMember(a, leg.queue, stamp.at);
    settle(a, stamp.at);
    if (!m_membersTold || (isNow && leg.connected - Duration(leg.ring) > m_listedAt))
        atWork(a, leg.queue, stamp.at);
    addTime(m_out.agentQuarters, a.id, leg.connected - Duration(leg.ring), leg.connected,
            &AgentCell::ringing);
    std::erase_if(a.ringing, [&](const Ringing &ringing) { return ringing.call == leg.call; });
    std::erase_if(a.talks, [](const Talk &talk) { return talk.isUnseen(); });
    if (isOver) {
        a.talks.push_back({leg.call, number, leg.queue, leg.direction, leg.connected, true, {}});
        changed(a, stamp.at);
        return;
    }
    a.wrapUpUntil.reset();
    for (Talk &talk : a.talks) {
        if (!talk.stale)
            talk.overlap = stamp;
        talk.stale = true;
    }
    a.talks.push_back({leg.call, number, leg.queue, leg.direction, leg.connected, false, {}});
    changed(a, stamp.at);
}

void AgentTracker::rangBefore(const LegRow &leg)
{
    if (leg.agent.isValid())
        addTime(m_out.agentQuarters, leg.agent, leg.connected - Duration(leg.ring), leg.connected,
                &AgentCell::ringing);
}

void AgentTracker::talkEnded(const LegRow &leg, const Stamp &stamp)
{
    Agent &a = agent(leg.agent);
    settle(a, stamp.at);
    // He may have left the queue while he talked: where the members are known, the end of a talk makes none.
    if (!m_membersTold)
        atWork(a, leg.queue, stamp.at);
    const auto isIt = [&](const Talk &t) { return t.call == leg.call && t.queue == leg.queue; };
    auto talk = std::find_if(a.talks.begin(), a.talks.end(),
                             [&](const Talk &t) { return isIt(t) && t.since == leg.connected; });
    if (talk == a.talks.end())
        talk = std::find_if(a.talks.begin(), a.talks.end(), isIt);
    if (talk == a.talks.end()) {
        std::erase_if(a.talks, [](const Talk &t) { return t.isUnseen(); });
    } else {
        // Lines of one second come in any order: that alone is no second talk.
        if (talk->overlap && stamp.at - talk->overlap->at > std::chrono::seconds(1))
            finding(FindingRow::Kind::Overlap, *talk->overlap, "CONNECT");
        // A later talk may have ended before this one did, and then the agent seemed to be free.
        if (talk->stale)
            m_direct.talked(a.id, leg.connected,
                            std::min(stamp.at, leg.connected + std::chrono::seconds(leg.talk)), 1,
                            m_out.agentQuarters);
        const Instant since = talk->since;
        a.talks.erase(talk);
        // Two talks that began in one second, and the line of the longer one stood first.
        for (Talk &other : a.talks) {
            const bool isFirst = other.overlap && other.overlap->at == since
                && since - other.since <= std::chrono::seconds(1);
            if (isFirst && stamp.at - since <= std::chrono::seconds(1)) {
                other.stale = false;
                other.overlap.reset();
            }
        }
    }
    addTime(m_out.agentQuarters, a.id, leg.connected, leg.connected + std::chrono::seconds(leg.talk),
            leg.direction == Direction::In ? &AgentCell::talkIn : &AgentCell::talkOut);
    if (leg.reason != LegEnd::Open)
        a.lastCall = std::max(stamp.at, a.lastCall.value_or(stamp.at));
    changed(a, stamp.at);
}

} // namespace callhelm
