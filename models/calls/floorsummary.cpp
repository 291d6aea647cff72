#include "calls/floorsummary.h"

#include <algorithm>
#include <numeric>

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

    for (const FloorAgent &agent : floor.agents) {
        if (!queues.empty() && std::none_of(agent.queues.begin(), agent.queues.end(), wanted))
            continue;
        ++sum.agents[size_t(agent.state)];
        sum.agentsToday.add(agent.today);
        sum.agents30.add(agent.last30);
    }
    return sum;
}

} // namespace callhelm
