#pragma once

#include <functional>
#include <vector>

#include "domain/queries.h"
#include "items/agentfiguresmodel.h"
#include "items/queuefiguresmodel.h"

namespace callhelm {

using GoalLookup = std::function<QueueGoal(QueueId)>;

/// A row per queue and interval, each under its queue's goal. An empty list of queues lets all through.
[[nodiscard]] std::vector<QueueFiguresRow> figuresByQueue(const std::vector<QueueInterval> &cells,
                                                          const std::vector<QueueId> &queues,
                                                          const GoalLookup &goalOf);
/// A row per interval, in order of time, summed over the queues let through.
[[nodiscard]] std::vector<QueueFiguresRow> figuresOverTime(const std::vector<QueueInterval> &cells,
                                                           const std::vector<QueueId> &queues,
                                                           const GoalLookup &goalOf);
/// All rows together.
[[nodiscard]] QueueSum totalOf(const std::vector<QueueFiguresRow> &rows);

/// A row per agent and interval. An empty list of agents lets all through; agents who did nothing fall away.
[[nodiscard]] std::vector<AgentFiguresRow> figuresByAgent(const std::vector<AgentInterval> &cells,
                                                          const std::vector<AgentId> &agents);
/// A row per team and interval. An empty list of teams lets all through.
[[nodiscard]] std::vector<AgentFiguresRow> figuresByTeam(const std::vector<TeamInterval> &cells,
                                                         const std::vector<TeamId> &teams);
/// All rows together. `calls` is the sum of distinct calls, which is not distinct itself: don't show it.
[[nodiscard]] AgentCell totalOf(const std::vector<AgentFiguresRow> &rows);

} // namespace callhelm
