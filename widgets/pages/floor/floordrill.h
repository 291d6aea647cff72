#pragma once

#include "common/drillrequest.h"
#include "floor/floorsummary.h"
#include "items/flooragentmodel.h"
#include "items/floorqueuemodel.h"

/// Which rows make up each figure of the floor.
namespace callhelm::floordrill {

enum class Tile { ServiceLevel, Satisfaction, Waiting, Agents, Missed, CallBack, Occupancy, Answered };
inline constexpr int tileCount = 8;

/// Of every tile but the callers to call back, who have a list of their own.
[[nodiscard]] DrillRequest ofTile(Tile tile, const FloorSnapshot &floor, const FloorSummary &summary,
                                  const std::vector<QueueId> &queues, const QString &caption);
[[nodiscard]] DrillRequest ofQueue(const FloorQueue &queue, FloorQueueColumn column, const TimeRange &today,
                                   const QString &columnTitle);
[[nodiscard]] DrillRequest ofAgent(const FloorAgent &agent, FloorAgentColumn column, const TimeRange &today,
                                   const QString &columnTitle);

} // namespace callhelm::floordrill
