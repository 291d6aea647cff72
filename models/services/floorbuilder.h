#pragma once

#include <map>

#include "base/calendar.h"
#include "floor/floor.h"
#include "metrics/goal.h"
#include "services/livestate.h"

namespace callhelm {

class DaySessions;

/// The figures of a day, up to the moment of its floor.
struct FloorFigures
{
    std::vector<NamedQueue> queues; ///< by name
    std::map<QueueId, QueueGoal> goals;
    std::vector<QueueInterval> queueDay;
    std::vector<QueueInterval> queueQuarters;
    std::vector<AgentInterval> agentDay; ///< what is going on included
    std::vector<AgentInterval> agentQuarters; ///< … here too
    std::vector<SessionRow> sessions; ///< that touch the day
    std::vector<RatingInterval> ratings = {}; ///< by hour and agent
    std::vector<RatingInterval> ratingsBefore = {}; ///< of the day before
};

/// What customers rated on the day of a moment, as far as it was known then, and on the day before.
Result<void> readRatings(FloorFigures &figures, const Reader &reader, Instant at);
/// Puts the floor of one moment together from its states and the day's figures.
FloorSnapshotPtr assembleFloor(FloorFigures figures, const TimeRange &today, const LiveState &live);
/// The same floor with the states of another moment; counts and times stay. Costs no reading.
FloorSnapshotPtr restate(const FloorSnapshot &floor, const LiveState &live);
/// The floor as it is now, of everybody: the present states and today's rollups. `sessions` is kept from one
/// call to the next.
Result<FloorSnapshotPtr> buildFloor(const Reader &reader, const LiveState &live, DaySessions &sessions);

} // namespace callhelm
