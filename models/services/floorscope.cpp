#include "services/floorscope.h"

#include <algorithm>

#include "domain/numbermask.h"
#include "floor/floorsummary.h"

namespace callhelm {

namespace {

DebtList masked(DebtList debts)
{
    for (Debt &debt : debts)
        debt.number = maskedNumber(debt.number);
    return debts;
}

void maskNumbers(std::vector<FloorAgent> &agents)
{
    for (FloorAgent &agent : agents)
        agent.with = QString::fromStdString(maskedNumber(agent.with.toStdString()));
}

} // namespace

DebtList scoped(const DebtList &debts, const Scope &scope)
{
    if (scope.seesAll())
        return scope.masksNumbers() ? masked(debts) : debts;
    DebtList seen;
    for (const Debt &debt : debts) {
        const bool isSeen = debt.agent.isValid() && scope.sees(debt.agent, debt.last);
        if (!isSeen && !scope.seesQueues())
            continue;
        seen.append(debt);
        if (!isSeen) {
            seen.last().isOthers = debt.agent.isValid();
            seen.last().agent = AgentId();
        }
    }
    return scope.masksNumbers() ? masked(std::move(seen)) : seen;
}

std::vector<Alert> scoped(const std::vector<Alert> &alerts, const Scope &scope)
{
    std::vector<Alert> seen;
    std::ranges::copy_if(alerts, std::back_inserter(seen), [&scope](const Alert &alert) {
        return alert.agent.isValid() ? scope.sees(alert.agent, alert.raised) : scope.seesQueues();
    });
    return seen;
}

FloorSnapshotPtr scoped(const FloorSnapshot &floor, const Scope &scope)
{
    auto seen = std::make_shared<FloorSnapshot>(floor);
    if (scope.masksNumbers())
        maskNumbers(seen->agents);
    if (scope.seesAll()) {
        seen->debts = scoped(floor.debts, scope);
        return seen;
    }
    std::erase_if(seen->agents, [&](const FloorAgent &agent) { return !scope.sees(agent.id, floor.asOf); });
    std::vector<AgentInterval> agentQuarters;
    std::ranges::copy_if(
        floor.agentQuarters, std::back_inserter(agentQuarters),
        [&scope](const AgentInterval &quarter) { return scope.sees(quarter.agent, quarter.start); });
    seen->agentQuarters = std::move(agentQuarters);
    for (SharedRows<RatingInterval> *ratings : {&seen->ratings, &seen->ratingsBefore}) {
        std::vector<RatingInterval> some;
        std::ranges::copy_if(*ratings, std::back_inserter(some), [&scope](const RatingInterval &hour) {
            return hour.agent.isValid() && scope.sees(hour.agent, hour.start);
        });
        *ratings = std::move(some);
    }
    seen->seesQueues = scope.seesQueues();
    if (!scope.seesQueues()) {
        seen->queues.clear();
        seen->queueQuarters = {};
    }
    seen->debts = scoped(floor.debts, scope);
    seen->intervals = intervalsOf(*seen, {});
    return seen;
}

} // namespace callhelm
