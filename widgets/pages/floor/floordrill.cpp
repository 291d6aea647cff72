#include "pages/floor/floordrill.h"

#include <algorithm>

#include "metrics/queuesum.h"
#include "metrics/satisfactionmetrics.h"
#include "rows/figuredrill.h"
#include "rows/pausequery.h"
#include "rows/sessionquery.h"

namespace callhelm::floordrill {

namespace {

bool isAmong(const std::vector<QueueId> &queues, QueueId id)
{
    return queues.empty() || std::find(queues.begin(), queues.end(), id) != queues.end();
}

/// The queues chosen; none where all are.
MetricScope scopeOf(const FloorSnapshot &floor, const std::vector<QueueId> &queues)
{
    MetricScope scope{floor.today, {}, {}};
    for (const FloorQueue &queue : floor.queues)
        if (!queues.empty() && isAmong(queues, queue.id))
            scope.queues.push_back({queue.id, queue.goal});
    return scope;
}

DrillRequest ofDay(const QueueMetric &metric, const QueueFigures &figures, const MetricScope &scope)
{
    return drillInto(metric, figures, scope).value_or(DrillRequest());
}

/// Each queue by its own threshold and definition.
DrillRequest serviceLevel(const FloorSnapshot &floor, const std::vector<QueueId> &queues)
{
    QueueSum sum;
    MetricScope scope{floor.today, {}, {}};
    for (const FloorQueue &queue : floor.queues) {
        if (!isAmong(queues, queue.id))
            continue;
        sum.add(queue.today, queue.goal);
        scope.queues.push_back({queue.id, queue.goal});
    }
    return ofDay(queuemetrics::serviceLevel, sum.figures(), scope);
}

/// An agent that nobody is: an empty list would stand for all.
constexpr AgentId nobody(-1);

/// Who counts in the figures of the queues and teams chosen; none where all do.
std::vector<AgentId> membersOf(const FloorSnapshot &floor, const std::vector<QueueId> &queues)
{
    std::vector<AgentId> members;
    if (queues.empty() && !floor.ofTeams)
        return members;
    for (const FloorAgent &agent : floor.agents)
        if (queues.empty() || std::any_of(agent.queues.begin(), agent.queues.end(), [&queues](QueueId id) {
                return isAmong(queues, id);
            }))
            members.push_back(agent.id);
    if (members.empty() && floor.ofTeams)
        members.push_back(nobody);
    return members;
}

/// Whose ratings count with the queues and teams chosen; none where everybody's do, nobody's included.
std::vector<AgentId> ratedAgents(const FloorSnapshot &floor, const std::vector<QueueId> &queues)
{
    std::vector<AgentId> agents;
    if (queues.empty() && !floor.ofTeams)
        return agents;
    for (const RatingInterval &hour : floor.ratings)
        if (std::ranges::find(agents, hour.agent) == agents.end() && countsIn(floor, hour.agent, queues))
            agents.push_back(hour.agent);
    if (agents.empty())
        agents.push_back(nobody);
    return agents;
}

QString titled(const QString &what, const QString &whose)
{
    return whose.isEmpty() ? what : what + QStringLiteral(" \u00B7 ") + whose;
}

} // namespace

DrillRequest ofTile(Tile tile, const FloorSnapshot &floor, const FloorSummary &summary,
                    const std::vector<QueueId> &queues, const QString &caption)
{
    const QueueGoal anyGoal; // counts do not depend on it
    const QueueFigures figures(summary.today, anyGoal);
    const MetricScope scope = scopeOf(floor, queues);
    DrillRequest request;
    switch (tile) {
    case Tile::ServiceLevel:
        request = serviceLevel(floor, queues);
        break;
    case Tile::Satisfaction:
        request = drillInto(satisfactionmetrics::satisfaction, summary.ratings,
                            {floor.today, {}, ratedAgents(floor, queues)})
                      .value_or(DrillRequest());
        break;
    case Tile::Waiting:
        request = drillInto(floormetrics::waiting, Figure(summary.waiting), scope).value_or(DrillRequest());
        break;
    case Tile::Missed:
        request = ofDay(queuemetrics::missed, figures, scope);
        break;
    case Tile::Answered:
        request = ofDay(queuemetrics::answered, figures, scope);
        break;
    case Tile::Agents: {
        CallFilter sessions;
        sessions.range = floor.today;
        sessions.queues = queues;
        if (floor.ofTeams)
            sessions.agents = membersOf(floor, {});
        request.query = std::make_shared<SessionQuery>(std::vector{sessions});
        break;
    }
    case Tile::Occupancy:
        request = drillInto(agentmetrics::occupancy, summary.agentsToday,
                            {floor.today, {}, membersOf(floor, queues)})
                      .value_or(DrillRequest());
        break;
    case Tile::CallBack:
        break;
    }
    request.title = caption;
    return request;
}

DrillRequest ofQueue(const FloorQueue &queue, FloorQueueColumn column, const TimeRange &today,
                     const QString &columnTitle)
{
    const MetricScope scope{today, {{queue.id, queue.goal}}, {}};
    DrillRequest request;
    if (const Metric *now = FloorQueueModel::metricOfNow(column)) {
        // Of the longest wait, too, those who wait.
        const Figure value = now->rows.measure == RowMeasure::Count ? Figure(queue.waiting) : Figure();
        request = drillInto(*now, value, scope).value_or(DrillRequest());
    } else {
        const QueueMetric *metric = FloorQueueModel::metricOfDay(column);
        request
            = ofDay(metric ? *metric : queuemetrics::offered, QueueFigures(queue.today, queue.goal), scope);
    }
    request.title = titled(columnTitle, queue.name);
    return request;
}

DrillRequest ofAgent(const FloorAgent &agent, FloorAgentColumn column, const TimeRange &today,
                     const QString &columnTitle)
{
    const MetricScope scope{today, {}, {agent.id}};
    DrillRequest request;
    if (column == FloorAgentColumn::State || column == FloorAgentColumn::For) {
        CallFilter filter;
        filter.range = today;
        filter.agents = {agent.id};
        if (agent.state == AgentState::Paused)
            request.query = std::make_shared<PauseQuery>(std::vector{filter});
        else
            request.query = std::make_shared<SessionQuery>(std::vector{filter});
    } else {
        const AgentMetric *metric = FloorAgentModel::metricOf(column);
        const AgentMetric &shown = metric ? *metric : agentmetrics::answered;
        request = drillInto(shown, agent.today, scope).value_or(DrillRequest());
        if (column
            == FloorAgentColumn::OccupancyNow) // rows of today: those of half an hour would tell little
            request.madeOf = madeOf(shown, agent.last30);
    }
    request.title = titled(columnTitle, agent.name);
    return request;
}

} // namespace callhelm::floordrill
