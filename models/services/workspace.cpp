#include "services/workspace.h"

#include "services/serviceset.h"

namespace callhelm {

Workspace::Workspace(ServiceSet &services) : m_services(services)
{
    connect(&services.floor, &FloorSnapshotService::changed, this, &Workspace::floorChanged);
    connect(&services.calls, &CallQuestions::changed, this, &Workspace::dataChanged);
    connect(&services.goals, &GoalService::changed, this, &Workspace::goalsChanged);
    connect(&services.calendar, &CalendarService::changed, this, &Workspace::calendarChanged);
}

const Calendar &Workspace::calendar() const { return m_services.calendar.calendar(); }
const Clock &Workspace::clock() const { return m_services.calendar.clock(); }
FloorSnapshotPtr Workspace::floor() const { return m_services.floor.floor(); }
QFuture<Result<Rows<VisitRow>>> Workspace::visits(const CallFilter &filter)
{
    return m_services.calls.visits(filter);
}
QFuture<Result<Rows<LegRow>>> Workspace::legs(const CallFilter &filter)
{
    return m_services.calls.legs(filter);
}
QFuture<Result<Rows<AttemptRow>>> Workspace::attempts(const CallFilter &filter, bool missedOnly)
{
    return m_services.calls.attempts(filter, missedOnly);
}
QFuture<Result<Rows<SessionRow>>> Workspace::sessions(const CallFilter &filter)
{
    return m_services.calls.sessions(filter);
}
QFuture<Result<Rows<PauseRow>>> Workspace::pauses(const CallFilter &filter)
{
    return m_services.calls.pauses(filter);
}
QFuture<Result<Rows<DirectRow>>> Workspace::directs(const DirectFilter &filter)
{
    return m_services.calls.directs(filter);
}
QFuture<Result<std::vector<QueueInterval>>> Workspace::queueFigures(const TimeRange &range, By by)
{
    return m_services.calls.queueFigures(range, by);
}
QFuture<Result<std::vector<AgentInterval>>> Workspace::agentFigures(const TimeRange &range, By by)
{
    return m_services.calls.agentFigures(range, by);
}
std::optional<TimeRange> Workspace::known() const { return m_services.calls.known(); }
std::vector<NamedQueue> Workspace::queues() const { return m_services.calls.queues(); }
std::vector<NamedAgent> Workspace::agents() const { return m_services.calls.agents(); }
QString Workspace::queueName(QueueId id) const { return m_services.calls.queueName(id); }
QString Workspace::agentName(AgentId id) const { return m_services.calls.agentName(id); }
QueueGoal Workspace::goal(QueueId id) const { return m_services.goals.goal(id); }

} // namespace callhelm
