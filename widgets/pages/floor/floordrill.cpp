#include "pages/floor/floordrill.h"

#include "calls/figures.h"

namespace callhelm::floordrill {

namespace {

using Kind = DrillRequest::Kind;

const std::vector<Outcome> missedOutcomes{Outcome::Abandoned, Outcome::TimedOut, Outcome::LeftByKey,
                                          Outcome::LeftEmpty};
const std::vector<Outcome> finishedOutcomes{Outcome::Answered, Outcome::Abandoned, Outcome::TimedOut,
                                            Outcome::LeftByKey, Outcome::LeftEmpty};
const std::vector<Outcome> offeredOutcomes{Outcome::Waiting,  Outcome::Answered,  Outcome::Abandoned,
                                           Outcome::TimedOut, Outcome::LeftByKey, Outcome::LeftEmpty};

/// Who waits now may have come in before midnight.
TimeRange withTheNightBefore(const TimeRange &today)
{
    return {today.from - std::chrono::hours(24), today.to};
}

DrillRequest visits(const TimeRange &range, std::vector<QueueId> queues, std::vector<Outcome> outcomes,
                    qint64 expected)
{
    DrillRequest request;
    request.filter.range = range;
    request.filter.queues = std::move(queues);
    request.filter.outcomes = std::move(outcomes);
    request.expectedCount = expected;
    return request;
}

QString titled(const QString &what, const QString &whose)
{
    return whose.isEmpty() ? what : what + QStringLiteral(" \u00B7 ") + whose;
}

} // namespace

DrillRequest ofTile(Tile tile, const FloorSnapshot &floor, const FloorSummary &summary,
                    const std::vector<QueueId> &queues, const QString &caption)
{
    const QueueGoal anyGoal;
    const QueueFigures figures(summary.today, anyGoal);
    DrillRequest request;
    switch (tile) {
    case Tile::ServiceLevel:
        request = visits(floor.today, queues, finishedOutcomes, figures.finished());
        break;
    case Tile::Waiting:
        request = visits(withTheNightBefore(floor.today), queues, {Outcome::Waiting}, summary.waiting);
        break;
    case Tile::Missed:
        request = visits(floor.today, queues, missedOutcomes, figures.missed());
        break;
    case Tile::Answered:
        request = visits(floor.today, queues, {Outcome::Answered}, figures.answered());
        break;
    case Tile::Agents:
        request.kind = Kind::Sessions;
        request.filter.range = floor.today;
        request.filter.queues = queues;
        break;
    case Tile::Load:
        request.kind = Kind::Legs;
        request.filter.range = floor.today;
        request.filter.queues = queues;
        break;
    }
    request.title = caption;
    return request;
}

DrillRequest ofQueue(const FloorQueue &queue, FloorQueueColumn column, const TimeRange &today,
                     const QString &columnTitle)
{
    const QueueFigures figures(queue.today, queue.goal);
    const std::vector<QueueId> only{queue.id};
    DrillRequest request;
    switch (column) {
    case FloorQueueColumn::Waiting:
    case FloorQueueColumn::Longest:
        request = visits(withTheNightBefore(today), only, {Outcome::Waiting}, queue.waiting);
        break;
    case FloorQueueColumn::Answered:
    case FloorQueueColumn::MeanWait:
        request = visits(today, only, {Outcome::Answered}, figures.answered());
        break;
    case FloorQueueColumn::Abandoned:
        request = visits(today, only, {Outcome::Abandoned}, figures.abandoned());
        break;
    case FloorQueueColumn::Missed:
        request = visits(today, only, missedOutcomes, figures.missed());
        break;
    case FloorQueueColumn::ServiceLevel:
        request = visits(today, only, finishedOutcomes, figures.finished());
        break;
    case FloorQueueColumn::Queue:
    case FloorQueueColumn::Offered:
    case FloorQueueColumn::Count:
        request = visits(today, only, offeredOutcomes, figures.offered());
        break;
    case FloorQueueColumn::Free:
    case FloorQueueColumn::Talking:
    case FloorQueueColumn::WrapUp:
        request.kind = Kind::Sessions;
        request.filter.range = today;
        request.filter.queues = only;
        break;
    case FloorQueueColumn::Paused:
        request.kind = Kind::Pauses;
        request.filter.range = today;
        request.filter.queues = only;
        break;
    }
    request.title = titled(columnTitle, queue.name);
    return request;
}

DrillRequest ofAgent(const FloorAgent &agent, FloorAgentColumn column, const TimeRange &today,
                     const QString &columnTitle)
{
    DrillRequest request;
    request.filter.range = today;
    request.filter.agents = {agent.id};
    switch (column) {
    case FloorAgentColumn::Missed:
        request.kind = Kind::Attempts;
        request.missedOnly = true;
        request.expectedCount = agent.today.missed;
        break;
    case FloorAgentColumn::State:
    case FloorAgentColumn::For:
        request.kind = agent.state == AgentState::Paused ? Kind::Pauses : Kind::Sessions;
        break;
    case FloorAgentColumn::Answered:
        request.kind = Kind::Legs;
        request.expectedCount = agent.today.answered;
        break;
    case FloorAgentColumn::Agent:
    case FloorAgentColumn::With:
    case FloorAgentColumn::Queue:
    case FloorAgentColumn::Calls:
    case FloorAgentColumn::Talk:
    case FloorAgentColumn::LoadNow:
    case FloorAgentColumn::LoadToday:
    case FloorAgentColumn::LastCall:
    case FloorAgentColumn::Count:
        request.kind = Kind::Legs;
        break;
    }
    request.title = titled(columnTitle, agent.name);
    return request;
}

} // namespace callhelm::floordrill
