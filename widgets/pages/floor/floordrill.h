#pragma once

#include "floor/floorsummary.h"
#include "common/drill.h"
#include "items/flooragentmodel.h"
#include "items/floorqueuemodel.h"

/// Which rows make up each figure of the floor.
namespace callhelm::floordrill {

enum class Tile { ServiceLevel, Waiting, Agents, Missed, CallBack, Load, Answered };
inline constexpr int tileCount = 7;

[[nodiscard]] DrillRequest ofTile(Tile tile, const FloorSnapshot &floor, const FloorSummary &summary,
                                  const std::vector<QueueId> &queues, const QString &caption);
[[nodiscard]] DrillRequest ofQueue(const FloorQueue &queue, FloorQueueColumn column, const TimeRange &today,
                                   const QString &columnTitle);
[[nodiscard]] DrillRequest ofAgent(const FloorAgent &agent, FloorAgentColumn column, const TimeRange &today,
                                   const QString &columnTitle);

} // namespace callhelm::floordrill
