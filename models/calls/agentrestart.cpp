// What becomes of memberships when the telephone system restarts. The rest of AgentTracker is in
// agenttracker.cpp.
#include "calls/agenttracker.h"

#include <algorithm>

namespace callhelm {

namespace {

constexpr Duration longestCut = std::chrono::hours(24 * 31); // as any stretch of time without a word

} // namespace

void AgentTracker::forgetCuts()
{
    if (!m_anyCut)
        return;
    m_anyCut = false;
    for (Agent &a : m_agents)
        a.cut = {};
}

void AgentTracker::cutOff(Agent &a, Instant at)
{
    for (const SessionRow &session : a.sessions) {
        if (!session.queue.isValid() || session.implied || a.cut.has(session.queue))
            continue;
        a.cut.sessions.push_back(session);
        m_anyCut = true;
    }
    if (a.cut.sessions.empty())
        return;
    std::vector<PauseRow> pauses;
    a.pauses.addOpen(pauses);
    for (PauseRow &pause : pauses) {
        if (at <= pause.from)
            pause.id = 0; // it is taken back: see PauseBook::close()
        a.cut.pauses.push_back(std::move(pause));
    }
    if (a.sessions.empty() && (a.cut.gaps.empty() || a.cut.gaps.back().to))
        a.cut.gaps.push_back({std::max(at, a.settled), std::nullopt});
}

void AgentTracker::proveMember(Agent &agent, QueueId queue, Instant at)
{
    // In all queues may be in those joined since.
    if (!m_anyCut || !agent.cut.has(queue) || (!queue.isValid() && !agent.sessions.empty()))
        return;
    for (Agent &one : m_agents)
        if (!one.cut.sessions.empty() && at - one.cut.gaps.front().from <= longestCut)
            resume(one, at);
    forgetCuts();
}

/// The sessions and pauses that a restart seemed to end go on, and the time since is counted.
void AgentTracker::resume(Agent &a, Instant at)
{
    settle(a, at);
    const Cut cut = std::move(a.cut);
    a.cut = {};
    const std::vector<QueueId> joinedSince = a.queues();
    for (const SessionRow &session : cut.sessions) {
        if (std::ranges::find(joinedSince, session.queue) != joinedSince.end())
            continue;
        a.sessions.push_back(session);
        m_out.sessions.changed.push_back(session);
        if (std::ranges::find(a.known, session.queue) == a.known.end())
            a.known.push_back(session.queue);
    }
    a.pauses.resume(cut.pauses, m_ids, m_out);
    // Where the agent joined after the first restart, no pause from before it holds.
    const Instant first = cut.gaps.front().from;
    std::vector<QueueId> outlived;
    for (const SessionRow &session : cut.sessions)
        if (session.from <= first)
            outlived.push_back(session.queue);
    for (const SessionRow &session : a.sessions)
        if (session.from > first)
            a.pauses.join(session.queue, outlived, session.from, m_ids, m_out);
    if (!PauseBook(cut.pauses).covers(outlived)) {
        // Not paused in all queues after all.
        for (const Cut::Paused &time : cut.paused) {
            addTime(m_out.agentQuarters, a.id, time.from, time.to, &AgentCell::paused, -1);
            if (!time.isFree)
                continue;
            addTime(m_out.agentQuarters, a.id, time.from, time.to, &AgentCell::available);
            m_direct.counted(a.id, time.from, time.to, &AgentCell::available, m_out.agentQuarters);
        }
    }
    FoldOutput unused;
    RowIds noIds = m_ids;
    for (const Cut::Gap &gap : cut.gaps) {
        Agent before; // as the agent was then
        before.id = a.id;
        before.settled = gap.from;
        before.pauses = PauseBook(cut.pauses);
        for (const SessionRow &session : cut.sessions) {
            if (session.from > gap.from)
                continue;
            before.sessions.push_back(session);
            if (session.from > first)
                before.pauses.join(session.queue, outlived, session.from, noIds, unused);
        }
        for (const Passed &time : before.passed(gap.to.value_or(at))) {
            if (time.measure == nullptr)
                continue;
            addTime(m_out.agentQuarters, a.id, time.from, time.to, time.measure);
            if (isFree(time))
                m_direct.counted(a.id, time.from, time.to, time.measure, m_out.agentQuarters);
        }
    }
    changed(a, at);
}

} // namespace callhelm
