#include "floor/floorsummary.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>

#include "base/calendar.h"

namespace callhelm {

int FloorSummary::agentsAll() const { return std::accumulate(agents.begin(), agents.end(), 0); }

FloorSummary summarize(const FloorSnapshot &floor, const std::vector<QueueId> &queues)
{
    const auto wanted = [&queues](QueueId id) {
        return queues.empty() || std::find(queues.begin(), queues.end(), id) != queues.end();
    };
    FloorSummary sum;
    bool first = true;
    bool same = true;
    qint64 weighted = 0;
    qint64 plain = 0;
    qint64 count = 0;
    for (const FloorQueue &queue : floor.queues) {
        if (!wanted(queue.id))
            continue;
        const QueueFigures figures(queue.today, queue.goal);
        const ServiceShare share = figures.share();
        sum.today.add(queue.today);
        sum.service.part += share.part;
        sum.service.whole += share.whole;
        sum.shortAbandoned += figures.abandonedShort();
        sum.waiting += queue.waiting;
        if (queue.longestSince && (!sum.longestSince || *queue.longestSince < *sum.longestSince))
            sum.longestSince = queue.longestSince;
        weighted += share.whole * queue.goal.goal;
        plain += queue.goal.goal;
        ++count;
        if (first)
            sum.sameGoal = queue.goal;
        same = same && *sum.sameGoal == queue.goal;
        first = false;
    }
    if (!same)
        sum.sameGoal.reset();
    if (sum.service.whole > 0)
        sum.goal = int((weighted + sum.service.whole / 2) / sum.service.whole);
    else if (count > 0)
        sum.goal = int((plain + count / 2) / count);

    if (queues.empty())
        sum.debts = floor.debts;
    else
        std::ranges::copy_if(floor.debts, std::back_inserter(sum.debts),
                             [&](const Debt &debt) { return wanted(debt.queue); });
    for (const FloorAgent &agent : floor.agents) {
        if (!queues.empty() && std::none_of(agent.queues.begin(), agent.queues.end(), wanted))
            continue;
        ++sum.agents[size_t(agent.state)];
        sum.agentsToday.add(agent.today);
        sum.agents30.add(agent.last30);
    }
    for (const auto &[hour, cell] : ratingsOf(floor, floor.ratings, queues))
        sum.ratings.add(cell);
    return sum;
}

bool countsIn(const FloorSnapshot &floor, AgentId agent, const std::vector<QueueId> &queues)
{
    if (queues.empty())
        return true;
    const auto known = std::ranges::find(floor.agents, agent, &FloorAgent::id);
    return known != floor.agents.end()
        && std::ranges::find_first_of(known->queuesToday, queues) != known->queuesToday.end();
}

std::map<Instant, RatingCell> ratingsOf(const FloorSnapshot &floor, const SharedRows<RatingInterval> &ratings,
                                        const std::vector<QueueId> &queues)
{
    std::map<Instant, RatingCell> hours;
    for (const RatingInterval &hour : ratings)
        if (countsIn(floor, hour.agent, queues))
            hours[hour.start].add(hour.cell);
    return hours;
}

std::vector<FloorInterval> intervalsOf(const FloorSnapshot &floor, const std::vector<QueueId> &queues)
{
    const qint64 first = quarterOf(floor.today.from);
    std::vector<FloorInterval> intervals(size_t(std::max<qint64>(0, quarterOf(floor.asOf) - first + 1)));
    for (size_t i = 0; i < intervals.size(); ++i) {
        intervals[i].start = quarterStart(first + qint64(i));
        intervals[i].passed = std::min<Duration>(quarterLength, floor.asOf - intervals[i].start);
    }
    const auto at = [&](Instant start) -> FloorInterval * {
        const qint64 index = quarterOf(start) - first;
        return index >= 0 && index < qint64(intervals.size()) ? &intervals[size_t(index)] : nullptr;
    };
    const auto wanted = [&queues](QueueId id) {
        return queues.empty() || std::find(queues.begin(), queues.end(), id) != queues.end();
    };
    std::map<QueueId, QueueGoal> goals;
    for (const FloorQueue &queue : floor.queues)
        goals[queue.id] = queue.goal;
    for (const QueueInterval &quarter : floor.queueQuarters) {
        FloorInterval *target = at(quarter.start);
        if (target == nullptr || !wanted(quarter.queue))
            continue;
        const QueueFigures figures(quarter.cell, goals[quarter.queue]);
        const ServiceShare level = figures.share();
        target->calls.add(quarter.cell);
        target->answeredInTime += figures.answeredWithin();
        target->abandonedShort += figures.abandonedShort();
        target->slPart += level.part;
        target->slWhole += level.whole;
    }
    std::set<AgentId> members;
    for (const FloorAgent &agent : floor.agents)
        if (std::any_of(agent.queuesToday.begin(), agent.queuesToday.end(), wanted))
            members.insert(agent.id);
    for (const AgentInterval &quarter : floor.agentQuarters)
        if (FloorInterval *target = at(quarter.start))
            if (queues.empty() || members.contains(quarter.agent))
                target->agents.add(quarter.cell);
    return intervals;
}

} // namespace callhelm
