// What a list of the present members means for those who were followed before. The rest of AgentTracker is in
// agenttracker.cpp.
#include "calls/agenttracker.h"

#include <algorithm>

#include "domain/fact.h"

namespace callhelm {

namespace {

// Moments told in whole seconds: so much later is later.
constexpr Duration laterThan = std::chrono::seconds(2);

/// The moment `length` before `at`; nothing where the length is not known.
std::optional<Instant> before(Instant at, Duration length)
{
    return length < Duration(0) ? std::nullopt : std::optional<Instant>(at - length);
}

} // namespace

void AgentTracker::listBegan(Instant alive)
{
    m_listAlive = alive;
    for (Agent &a : m_agents)
        a.listed.clear();
}

void AgentTracker::seen(AgentId id, QueueId queue, const MemberSeen &member, const Stamp &stamp)
{
    if (!id.isValid() || !queue.isValid())
        return;
    Agent &a = agent(id);
    if (!m_listAlive)
        return seenAlone(a, queue, member, stamp);
    untell(a, queue);
    a.listed.push_back({queue, stamp.at, member.paused, std::string(member.reason),
                        before(stamp.at, member.pausedFor), before(stamp.at, member.memberFor),
                        member.tellsCalls && member.inCall});
}

/// Outside a list, a member's state is told: whoever has one is in, though nothing told of the joining.
void AgentTracker::seenAlone(Agent &a, QueueId queue, const MemberSeen &member, const Stamp &stamp)
{
    settle(a, stamp.at);
    const std::vector<QueueId> queues = a.queues();
    if (std::ranges::find(queues, queue) != queues.end())
        return;
    if (!member.paused)
        a.pauses.join(queue, queues, stamp.at, m_ids, m_out);
    openSession(a, queue, stamp.at, true);
    if (member.paused && a.pauses.in(queue) == nullptr)
        (void)a.pauses.begin(a.id, queue, a.queues(), member.reason, stamp.at, m_ids, m_out);
    changed(a, stamp.at);
}

void AgentTracker::tell(Agent &a, QueueId queue, const Stamp &stamp, bool paused, std::string_view reason)
{
    for (Listed &listed : a.listed) {
        if (listed.queue != queue)
            continue;
        listed.paused = paused;
        listed.reason = reason;
        listed.pausedSince.reset();
        return;
    }
    a.listed.push_back({queue, stamp.at, paused, std::string(reason), std::nullopt, std::nullopt, false});
}

void AgentTracker::untell(Agent &a, QueueId queue)
{
    std::erase_if(a.listed, [queue](const Listed &listed) { return listed.queue == queue; });
}

void AgentTracker::listEnded(const Stamp &stamp)
{
    if (!m_listAlive)
        return;
    const Instant alive = std::min(*m_listAlive, stamp.at);
    m_listAlive.reset();
    m_membersTold = true;
    m_listedAt = stamp.at;
    forgetCuts(); // the list knows better what outlived a restart
    for (Agent &a : m_agents) {
        if (!a.seen)
            continue;
        endUnlisted(a, alive);
        beginListed(a, alive);
        talkUnseen(a, stamp.at);
        // Of a phone that rang when the connection was lost nobody knows when it stopped.
        if (std::erase_if(a.ringing,
                          [&](const Ringing &r) { return r.since <= alive && stamp.at - alive > laterThan; })
            > 0)
            settle(a, stamp.at);
        changed(a, stamp.at);
        a.listed.clear();
    }
}

void AgentTracker::endUnlisted(Agent &a, Instant alive)
{
    const auto isListed = [&a](QueueId queue) {
        return std::any_of(a.listed.begin(), a.listed.end(),
                           [queue](const Listed &l) { return l.queue == queue; });
    };
    for (size_t i = a.sessions.size(); i-- > 0;) {
        const QueueId queue = a.sessions[i].queue;
        if (!queue.isValid() || isListed(queue))
            continue;
        settle(a, alive);
        std::erase(a.known, queue); // should he turn out to work there, he is back
        closeSession(a, i, alive);
        a.pauses.leave(queue, alive, m_out);
    }
    if (a.sessions.empty() && a.listed.empty() && !a.pauses.isEmpty()) {
        settle(a, alive);
        a.pauses.endAll(alive, m_out);
    }
    for (const Listed &listed : a.listed) {
        const PauseRow *pause = a.pauses.in(listed.queue);
        const bool again = pause != nullptr && listed.pausedSince && *listed.pausedSince > alive
            && *listed.pausedSince > pause->from + laterThan;
        if (pause == nullptr || (listed.paused && !again))
            continue;
        settle(a, alive);
        (void)a.pauses.end(listed.queue, a.queues(), alive, m_ids, m_out);
    }
    changed(a, alive);
}

void AgentTracker::beginListed(Agent &a, Instant alive)
{
    struct Beginning
    {
        Instant at;
        const Listed *listed;
        bool pause;
    };
    std::vector<Beginning> beginnings;
    const auto when = [alive](const Listed &listed, const std::optional<Instant> &told) {
        return told && *told > alive && *told < listed.at ? *told : listed.at;
    };
    for (const Listed &listed : a.listed) {
        const bool open = std::any_of(a.sessions.begin(), a.sessions.end(), [&](const SessionRow &session) {
            return session.queue == listed.queue;
        });
        if (!open)
            beginnings.push_back({when(listed, listed.memberSince), &listed, false});
        const PauseRow *pause = a.pauses.in(listed.queue);
        const bool believed = pause != nullptr && (listed.reason.empty() || pause->reason == listed.reason);
        if (listed.paused && !believed)
            beginnings.push_back({when(listed, listed.pausedSince), &listed, true});
    }
    std::stable_sort(beginnings.begin(), beginnings.end(),
                     [](const Beginning &x, const Beginning &y) { return x.at < y.at; });
    // Paused in all of his queues for one reason: one pause, as when it is told while it happens.
    const auto pauses
        = std::count_if(beginnings.begin(), beginnings.end(), [](const auto &b) { return b.pause; });
    const bool inAll = pauses > 1 && size_t(pauses) == a.listed.size()
        && std::all_of(a.listed.begin(), a.listed.end(),
                       [&](const Listed &listed) { return listed.reason == a.listed.front().reason; });
    for (const Beginning &beginning : beginnings) {
        const Listed &listed = *beginning.listed;
        settle(a, beginning.at);
        if (!beginning.pause) {
            if (std::find(a.known.begin(), a.known.end(), listed.queue) == a.known.end())
                a.known.push_back(listed.queue);
            openSession(a, listed.queue, beginning.at, false);
        } else if (inAll) {
            if (a.pauses.in(listed.queue) == nullptr || a.pauses.in(listed.queue)->reason != listed.reason)
                (void)a.pauses.begin(a.id, QueueId(), a.queues(), listed.reason, beginning.at, m_ids, m_out);
            (void)a.pauses.begin(a.id, listed.queue, a.queues(), listed.reason, beginning.at, m_ids, m_out);
        } else {
            (void)a.pauses.begin(a.id, listed.queue, a.queues(), listed.reason, beginning.at, m_ids, m_out);
        }
        changed(a, beginning.at);
    }
}

/// Who talks by the list, in a talk of which nothing else is known, talks until its end is told.
void AgentTracker::talkUnseen(Agent &a, Instant at)
{
    const auto inCall = std::find_if(a.listed.begin(), a.listed.end(), [&a](const Listed &listed) {
        // The list may have been drawn up just before the end that was told.
        return listed.inCall && (!a.lastCall || listed.at - *a.lastCall > laterThan);
    });
    const bool talks = inCall != a.listed.end();
    if (a.isTalking() && talks)
        return;
    if (talks) {
        settle(a, at);
        a.talks.push_back({{}, {}, inCall->queue, Direction::In, inCall->at, false});
    } else {
        const bool gone
            = std::any_of(a.talks.begin(), a.talks.end(), [](const Talk &t) { return t.isUnseen(); });
        if (gone)
            settle(a, at);
        std::erase_if(a.talks, [](const Talk &talk) { return talk.isUnseen(); });
    }
    changed(a, at);
}

void AgentTracker::talkTakenBack(const LegRow &leg)
{
    if (!leg.agent.isValid())
        return;
    std::unordered_map<AgentCellKey, AgentCell> talked;
    const auto measure = leg.direction == Direction::In ? &AgentCell::talkIn : &AgentCell::talkOut;
    addTime(talked, leg.agent, leg.connected, leg.connected + std::chrono::seconds(leg.talk), measure);
    for (const auto &[key, cell] : talked)
        m_out.agentQuarters[key].*measure -= cell.*measure;
}

} // namespace callhelm
