#include "items/figurerows.h"

#include <algorithm>
#include <map>

namespace callhelm {

namespace {

template <class Id>
bool among(const std::vector<Id> &wanted, Id id)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), id) != wanted.end();
}

} // namespace

std::vector<QueueFiguresRow> figuresByQueue(const std::vector<QueueInterval> &cells,
                                            const std::vector<QueueId> &queues, const GoalLookup &goalOf)
{
    std::vector<QueueFiguresRow> rows;
    for (const QueueInterval &interval : cells)
        if (among(queues, interval.queue))
            rows.push_back({interval.queue, interval.start, QueueSum(interval.cell, goalOf(interval.queue))});
    return rows;
}

std::vector<QueueFiguresRow> figuresOverTime(const std::vector<QueueInterval> &cells,
                                             const std::vector<QueueId> &queues, const GoalLookup &goalOf)
{
    std::map<Instant, QueueSum> sums;
    for (const QueueInterval &interval : cells)
        if (among(queues, interval.queue))
            sums[interval.start].add(interval.cell, goalOf(interval.queue));
    std::vector<QueueFiguresRow> rows;
    rows.reserve(sums.size());
    for (auto &[start, sum] : sums)
        rows.push_back({QueueId(), start, std::move(sum)});
    return rows;
}

QueueSum totalOf(const std::vector<QueueFiguresRow> &rows)
{
    QueueSum total;
    for (const QueueFiguresRow &row : rows)
        total.add(row.sum);
    return total;
}

std::vector<AgentFiguresRow> figuresByAgent(const std::vector<AgentInterval> &cells,
                                            const std::vector<AgentId> &agents)
{
    std::vector<AgentFiguresRow> rows;
    for (const AgentInterval &interval : cells)
        if (among(agents, interval.agent) && !interval.cell.isZero())
            rows.push_back({interval.agent, interval.start, interval.cell});
    return rows;
}

std::vector<AgentFiguresRow> figuresByTeam(const std::vector<TeamInterval> &cells,
                                           const std::vector<TeamId> &teams)
{
    std::vector<AgentFiguresRow> rows;
    for (const TeamInterval &interval : cells)
        if (among(teams, interval.team) && !interval.cell.isZero())
            rows.push_back({AgentId(), interval.start, interval.cell, interval.team});
    return rows;
}

AgentCell totalOf(const std::vector<AgentFiguresRow> &rows)
{
    AgentCell total;
    for (const AgentFiguresRow &row : rows)
        total.add(row.cell);
    return total;
}

} // namespace callhelm
