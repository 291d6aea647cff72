#include "calls/trackedagent.h"

#include <algorithm>

namespace callhelm {

bool TrackedAgent::isTalking() const
{
    return std::any_of(talks.begin(), talks.end(), [](const Talk &talk) { return !talk.stale; });
}

std::vector<QueueId> TrackedAgent::queues() const
{
    std::vector<QueueId> in;
    for (const SessionRow &session : sessions)
        if (session.queue.isValid())
            in.push_back(session.queue);
    return in;
}

bool TrackedAgent::isPaused() const { return pauses.covers(queues()); }

AgentState TrackedAgent::stateAt(Instant at) const
{
    if (isTalking())
        return AgentState::Talking;
    if (wrapUpUntil && at < *wrapUpUntil)
        return AgentState::WrapUp;
    if (sessions.empty())
        return AgentState::Offline;
    if (!ringing.empty())
        return AgentState::Ringing;
    return isPaused() ? AgentState::Paused : AgentState::Available;
}

std::array<TrackedAgent::Passed, 4> TrackedAgent::passed(Instant to) const
{
    std::array<Passed, 4> times;
    Instant from = settled;
    if (to <= from)
        return times; // a clock set back: no negative time, nothing twice
    const bool in = !sessions.empty();
    const bool paused = in && isPaused(); // a pause told of somebody who is out is no work time
    if (in)
        times[0] = {from, to, &AgentCell::loggedIn};
    if (paused)
        times[1] = {from, to, &AgentCell::paused};
    if (isTalking())
        return times;
    if (wrapUpUntil && *wrapUpUntil > from) {
        const Instant end = std::min(to, *wrapUpUntil);
        times[2] = {from, end, &AgentCell::wrapUp};
        from = end;
    }
    if (in && !paused && from < to)
        times[3] = {from, to, &AgentCell::available};
    return times;
}

bool TrackedAgent::Cut::has(QueueId queue) const
{
    return std::ranges::any_of(
        sessions, [queue](const SessionRow &session) { return !queue.isValid() || session.queue == queue; });
}

bool TrackedAgent::isLike(const TrackedAgent &other) const
{
    if (*this == other)
        return true;
    TrackedAgent same = *this; // which record was the latest depends on who told of it first
    same.recorded = other.recorded;
    return same == other;
}

} // namespace callhelm
