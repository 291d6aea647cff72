// What agents do beside the queues, and what everybody does right now. The rest of AgentTracker is in
// agenttracker.cpp.
#include "calls/agenttracker.h"

#include <algorithm>

namespace callhelm {

void AgentTracker::talkedDirectly(const DirectRow &call, int sign)
{
    if (call.talk <= 0)
        return;
    const Instant from = call.dialled + std::chrono::seconds(call.ring);
    const Instant to = from + std::chrono::seconds(call.talk);
    addTime(m_out.agentQuarters, call.agent, from, to,
            call.direction == Direction::In ? &AgentCell::talkIn : &AgentCell::talkOut, sign);
    m_direct.talked(call.agent, from, to, sign, m_out.agentQuarters);
    Agent &a = agent(call.agent);
    if (sign > 0)
        a.lastCall = std::max(to, a.lastCall.value_or(to));
}

void AgentTracker::dialBegan(AgentId id, const std::string &key, const ShortText &number, Direction direction,
                             Instant at)
{
    (void)agent(id); // seen
    m_dials.push_back({key, id, number, direction, at, false});
}

void AgentTracker::dialAnswered(const std::string &key, Instant at)
{
    for (Dial &dial : m_dials) {
        if (dial.key == key && !dial.answered) {
            dial.answered = true;
            dial.since = at;
        }
    }
}

void AgentTracker::dialEnded(const std::string &key, Instant at)
{
    std::erase_if(m_dials, [&](const Dial &dial) {
        if (dial.key != key)
            return false;
        Agent &a = agent(dial.agent);
        a.since = std::max(a.since, at);
        return true;
    });
}

void AgentTracker::dialsForgotten(Instant at)
{
    for (const Dial &dial : m_dials) {
        Agent &a = agent(dial.agent);
        a.since = std::max(a.since, at);
    }
    m_dials.clear();
}

void AgentTracker::sweep(Instant at)
{
    m_ids.sweep(at);
    m_direct.sweep(at, [this](AgentId id) {
        const auto index = size_t(id.value());
        if (index >= m_agents.size())
            return Instant();
        const Agent &agent = m_agents[index];
        return agent.started == m_started ? agent.settled : std::max(agent.settled, m_started);
    });
}

void AgentTracker::addOpen(Instant at, Cells &cells) const
{
    for (const Agent &agent : m_agents) {
        if (!agent.seen)
            continue;
        for (const Passed &time : agent.passed(at)) {
            if (time.measure == nullptr)
                continue;
            addTime(cells, agent.id, time.from, time.to, time.measure);
            if (isFree(time))
                m_direct.takeOut(agent.id, time.from, time.to, time.measure, cells);
        }
    }
}

void AgentTracker::showDial(const Dial &dial, AgentNow &shown) const
{
    // The queue's calls go first: they are told by those who distribute them.
    if (shown.state == AgentState::Talking || (shown.state == AgentState::Ringing && !dial.answered))
        return;
    shown.state
        = dial.answered || dial.direction == Direction::Out ? AgentState::Talking : AgentState::Ringing;
    shown.since = dial.since;
    shown.with = QString::fromUtf8(dial.number.view().data(), qsizetype(dial.number.view().size()));
    shown.direction = dial.direction;
    shown.queue.clear();
}

std::vector<AgentNow> AgentTracker::floor(Instant at, const Registry &names, const NumberOf &numberOf) const
{
    const auto text
        = [](std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); };
    std::vector<AgentNow> floor;
    for (const Agent &agent : m_agents) {
        if (!agent.seen)
            continue;
        AgentNow &shown = floor.emplace_back();
        shown.id = agent.id;
        shown.name = text(names.agents.name(agent.id.value()));
        shown.state = agent.stateAt(at);
        shown.since = agent.since;
        if (shown.state != agent.state && agent.wrapUpUntil) // the wrap-up ran out without an event
            shown.since = *agent.wrapUpUntil;
        shown.paused = agent.isPaused() && !agent.sessions.empty();
        if (const std::string *reason = agent.pauses.reason(); reason != nullptr && shown.paused)
            shown.pauseReason = text(*reason);
        shown.lastCall = agent.lastCall;
        for (const SessionRow &session : agent.sessions)
            if (session.queue.isValid())
                shown.queues.push_back(session.queue);
        for (const Talk &talk : agent.talks) {
            if (talk.stale)
                continue;
            shown.with = text(talk.number);
            shown.queue = text(names.queues.name(talk.queue.value()));
            shown.direction = talk.direction;
            shown.since = talk.since;
        }
        if (shown.state == AgentState::Ringing) {
            const TrackedAgent::Ringing &ringing = agent.ringing.back();
            shown.queue = text(names.queues.name(ringing.queue.value()));
            shown.since = ringing.since;
            shown.direction = Direction::In;
            shown.with = numberOf ? text(numberOf(ringing.call, ringing.queue)) : QString();
        }
        for (const Dial &dial : m_dials)
            if (dial.agent == agent.id)
                showDial(dial, shown);
    }
    return floor;
}

} // namespace callhelm
