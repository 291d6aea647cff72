#pragma once

#include <array>
#include <map>
#include <vector>

#include "metrics/figures.h"
#include "floor/floor.h"

namespace callhelm {

/// The whole floor, or some of its queues, in a few figures.
struct FloorSummary
{
    QueueCell today; ///< sum of the queues
    ServiceShare service; ///< each queue by its own threshold and definition
    int goal = 0; ///< basis points; over queues with different goals their mean, weighted by calls
    std::optional<QueueGoal> sameGoal; ///< the promise, where all queues make the same
    qint64 shortAbandoned = 0; ///< each queue by its own limit
    int waiting = 0;
    std::optional<Instant> longestSince;
    DebtList debts; ///< who waits for a call back, the oldest first
    std::array<int, agentStateCount> agents{}; ///< by state
    AgentCell agentsToday; ///< sum of the agents
    AgentCell agents30; ///< … over the last thirty minutes
    RatingCell ratings; ///< of today, sum of the agents

    [[nodiscard]] int agentsIn(AgentState state) const { return agents[size_t(state)]; }
    [[nodiscard]] int agentsAll() const;
    [[nodiscard]] int agentsOn() const { return agentsAll() - agentsIn(AgentState::Offline); }
};

/// Sums the queues given (none given: all) and the agents who are members of them. Who called an agent's
/// phone in vain is a debt of all queues only.
[[nodiscard]] FloorSummary summarize(const FloorSnapshot &floor, const std::vector<QueueId> &queues);
/// Today's quarters up to now, of the queues given (none given: all) and the agents who were members of them
/// today. An agent's time counts whole: it is not told for which of his queues he sat there.
[[nodiscard]] std::vector<FloorInterval> intervalsOf(const FloorSnapshot &floor,
                                                     const std::vector<QueueId> &queues);

/// Whether an agent's ratings count with the queues given: they were a member of one of them today.
[[nodiscard]] bool countsIn(const FloorSnapshot &floor, AgentId agent, const std::vector<QueueId> &queues);
/// Ratings of the agents who count in the queues given (none given: all) by the hour in which they were
/// given.
[[nodiscard]] std::map<Instant, RatingCell> ratingsOf(const FloorSnapshot &floor,
                                                      const SharedRows<RatingInterval> &ratings,
                                                      const std::vector<QueueId> &queues);

} // namespace callhelm
