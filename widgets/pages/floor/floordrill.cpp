#include "pages/floor/floordrill.h"

#include <algorithm>

#include "metrics/figures.h"
#include "rows/figuredrill.h"
#include "rows/figureparts.h"

namespace callhelm::floordrill {

namespace {

using Kind = DrillRequest::Kind;

const std::vector<Outcome> missedOutcomes{Outcome::Abandoned, Outcome::TimedOut, Outcome::LeftByKey,
                                          Outcome::LeftEmpty};
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

DrillRequest ofAgents(const AgentCell &cell, AgentFiguresColumn column, const TimeRange &today,
                      std::vector<AgentId> agents)
{
    return drillInto(cell, column, {today, {}, std::move(agents)}).value_or(DrillRequest());
}

DrillRequest ofQueues(const FloorQueue &queue, QueueFiguresColumn column, const TimeRange &today)
{
    return drillInto(QueueSum(queue.today, queue.goal), column, {today, {{queue.id, queue.goal}}, {}})
        .value_or(DrillRequest());
}

bool isAmong(const std::vector<QueueId> &queues, QueueId id)
{
    return queues.empty() || std::find(queues.begin(), queues.end(), id) != queues.end();
}

/// Each queue by its own threshold and definition.
DrillRequest serviceLevel(const FloorSnapshot &floor, const std::vector<QueueId> &queues)
{
    QueueSum sum;
    DrillScope scope{floor.today, {}, {}};
    for (const FloorQueue &queue : floor.queues) {
        if (!isAmong(queues, queue.id))
            continue;
        sum.add(queue.today, queue.goal);
        scope.queues.push_back({queue.id, queue.goal});
    }
    return drillInto(sum, QueueFiguresColumn::ServiceLevel, scope).value_or(DrillRequest());
}

/// Who counts in the figures of the queues chosen; none where all do.
std::vector<AgentId> membersOf(const FloorSnapshot &floor, const std::vector<QueueId> &queues)
{
    std::vector<AgentId> members;
    if (queues.empty())
        return members;
    for (const FloorAgent &agent : floor.agents)
        if (std::any_of(agent.queues.begin(), agent.queues.end(),
                        [&queues](QueueId id) { return isAmong(queues, id); }))
            members.push_back(agent.id);
    return members;
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
        request = serviceLevel(floor, queues);
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
    case Tile::CallBack:
        request.kind = Kind::Debts;
        request.filter.range = {floor.asOf - DebtBook::longest, floor.asOf};
        request.filter.queues = queues;
        request.debts = summary.debts;
        break;
    case Tile::Agents:
        request.kind = Kind::Sessions;
        request.filter.range = floor.today;
        request.filter.queues = queues;
        break;
    case Tile::Load:
        request = ofAgents(summary.agentsToday, AgentFiguresColumn::Occupancy, floor.today,
                           membersOf(floor, queues));
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
        request = visits(today, only, {Outcome::Answered}, figures.answered());
        break;
    case FloorQueueColumn::MeanWait:
        request = ofQueues(queue, QueueFiguresColumn::MeanWait, today);
        break;
    case FloorQueueColumn::Abandoned:
        request = visits(today, only, {Outcome::Abandoned}, figures.abandoned());
        break;
    case FloorQueueColumn::Missed:
        request = visits(today, only, missedOutcomes, figures.missed());
        break;
    case FloorQueueColumn::ServiceLevel:
        request = ofQueues(queue, QueueFiguresColumn::ServiceLevel, today);
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
    case FloorAgentColumn::Agent:
    case FloorAgentColumn::With:
    case FloorAgentColumn::Queue:
    case FloorAgentColumn::LastCall:
    case FloorAgentColumn::Answered:
    case FloorAgentColumn::Count:
        request = ofAgents(agent.today, AgentFiguresColumn::Answered, today, {agent.id});
        break;
    case FloorAgentColumn::Calls:
        request = ofAgents(agent.today, AgentFiguresColumn::Calls, today, {agent.id});
        break;
    case FloorAgentColumn::Talk:
        request = ofAgents(agent.today, AgentFiguresColumn::TalkIn, today, {agent.id});
        break;
    case FloorAgentColumn::LoadNow: // rows of today: those of half an hour would tell little
        request = ofAgents(agent.today, AgentFiguresColumn::Occupancy, today, {agent.id});
        request.madeOf = figureparts::of(agent.last30, AgentFiguresColumn::Occupancy).formula;
        break;
    case FloorAgentColumn::LoadToday:
        request = ofAgents(agent.today, AgentFiguresColumn::Occupancy, today, {agent.id});
        break;
    }
    request.title = titled(columnTitle, agent.name);
    return request;
}

} // namespace callhelm::floordrill
