#include "services/callquestions.h"

#include <algorithm>

#include "services/floorsnapshotservice.h"
#include "services/storeaccess.h"
#include "services/writer.h"
#include "store/ratingreader.h"

namespace callhelm {

CallQuestions::CallQuestions(StoreAccess &access, const FloorSnapshotService &floor, Known known)
    : m_access(access), m_floor(floor), m_known(std::move(known))
{
    connect(&access, &StoreAccess::committed, this, &CallQuestions::refresh);
}

QFuture<Result<Rows<VisitRow>>> CallQuestions::visits(const CallFilter &filter)
{
    return m_access.ask<Rows<VisitRow>>(Act::ReadFigures,
                                        [filter](Reader &reader) { return reader.calls().visits(filter); });
}

QFuture<Result<Rows<LegRow>>> CallQuestions::legs(const CallFilter &filter)
{
    return m_access.ask<Rows<LegRow>>(Act::ReadFigures,
                                      [filter](Reader &reader) { return reader.calls().legs(filter); });
}

QFuture<Result<Rows<AttemptRow>>> CallQuestions::attempts(const CallFilter &filter, bool missedOnly)
{
    return m_access.ask<Rows<AttemptRow>>(Act::ReadFigures, [filter, missedOnly](Reader &reader) {
        return reader.calls().attempts(filter, missedOnly);
    });
}

QFuture<Result<Rows<SessionRow>>> CallQuestions::sessions(const CallFilter &filter)
{
    return m_access.ask<Rows<SessionRow>>(
        Act::ReadFigures, [filter, floor = m_floor.floor()](Reader &reader) {
            return reader.stays().sessions(filter, floor->asOf, floor->ends);
        });
}

QFuture<Result<Rows<PauseRow>>> CallQuestions::pauses(const CallFilter &filter)
{
    return m_access.ask<Rows<PauseRow>>(Act::ReadFigures, [filter, floor = m_floor.floor()](Reader &reader) {
        return reader.stays().pauses(filter, floor->asOf, floor->ends);
    });
}

QFuture<Result<Rows<RatingRow>>> CallQuestions::ratings(const CallFilter &filter)
{
    return m_access.ask<Rows<RatingRow>>(
        Act::ReadFigures, [filter](Reader &reader) { return RatingReader(reader.context()).rows(filter); });
}

QFuture<Result<Rows<DirectRow>>> CallQuestions::directs(const DirectFilter &filter)
{
    return m_access.ask<Rows<DirectRow>>(Act::ReadFigures,
                                         [filter](Reader &reader) { return reader.calls().directs(filter); });
}

QFuture<Result<std::vector<QueueInterval>>> CallQuestions::queueFigures(const TimeRange &range, By by)
{
    return m_access.ask<std::vector<QueueInterval>>(
        Act::ReadFigures, [range, by](Reader &reader) { return reader.figures().queues(range, by); });
}

template <class Interval, class Read>
QFuture<Result<std::vector<Interval>>> CallQuestions::withOpenTimes(const TimeRange &range, Read read)
{
    // What goes on is asked of the writer's folds, in its thread.
    const Instant until = std::min(range.to, m_floor.floor()->asOf);
    return m_access.askBoth<std::vector<Interval>, OpenTimes>(
        Act::ReadFigures, [until](Writer &writer) { return writer.openTimes(until); }, std::move(read));
}

QFuture<Result<std::vector<AgentInterval>>> CallQuestions::agentFigures(const TimeRange &range, By by,
                                                                        const std::vector<TeamId> &teams)
{
    return withOpenTimes<AgentInterval>(range, [range, by, teams](Reader &reader, const OpenTimes &open) {
        return reader.figures().agents(range, by, open, teams);
    });
}

QFuture<Result<std::vector<TeamInterval>>> CallQuestions::teamFigures(const TimeRange &range, By by)
{
    return withOpenTimes<TeamInterval>(range, [range, by](Reader &reader, const OpenTimes &open) {
        return reader.figures().teams(range, by, open);
    });
}

QFuture<Result<DoctorReport>> CallQuestions::doctor()
{
    std::optional<Instant> horizon;
    if (m_known.range)
        horizon = m_known.range->to;
    return m_access.ask<DoctorReport>(Act::ReadBooks,
                                      [horizon](Reader &reader) { return reader.doctor().report(horizon); });
}

SourceEnds CallQuestions::ends() const { return m_floor.floor()->ends; }

bool CallQuestions::seesQueues() const { return m_access.session().scope().seesQueues(); }
bool CallQuestions::seesAll() const { return m_access.session().scope().seesAll(); }

QString CallQuestions::queueName(QueueId id) const
{
    const auto it = std::ranges::find(m_known.queues, id, &NamedQueue::id);
    return it == m_known.queues.end() ? QString() : it->name;
}

QString CallQuestions::agentName(AgentId id) const
{
    const auto it = std::ranges::find(m_known.agents, id, &NamedAgent::id);
    return it == m_known.agents.end() ? QString() : it->name;
}

QString CallQuestions::teamName(TeamId id) const
{
    const auto it = std::ranges::find(m_known.teams, id, &TeamMembers::id);
    return it == m_known.teams.end() ? QString() : it->name;
}

Result<CallQuestions::Known> CallQuestions::readKnown(const Reader &reader)
{
    auto queues = reader.names().queues();
    auto agents = reader.names().agents();
    auto teams = reader.names().teams();
    auto range = reader.figures().known();
    if (!queues)
        return queues.error();
    if (!agents)
        return agents.error();
    if (!teams)
        return teams.error();
    if (!range)
        return range.error();
    return Known{std::move(*queues), std::move(*agents), std::move(*teams), *range};
}

void CallQuestions::refresh()
{
    onFinished(m_access.askPresent<Known>(&CallQuestions::readKnown), this,
               [this](const Result<Known> &known) {
                   if (!known) {
                       Q_EMIT m_access.failed(known.error());
                       return;
                   }
                   m_known = *known;
                   Q_EMIT changed();
               });
}

} // namespace callhelm
