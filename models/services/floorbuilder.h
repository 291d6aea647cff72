#pragma once

#include <map>

#include "base/calendar.h"
#include "calls/floor.h"
#include "calls/goal.h"
#include "services/livestate.h"

namespace callhelm {

/// The same floor with the states of another moment; counts and times stay. Costs no reading.
FloorSnapshotPtr restate(const FloorSnapshot &floor, const LiveState &live);
/// Puts the floor of one moment together from the present states and today's rollups.
Result<FloorSnapshotPtr> buildFloor(Reader &reader, const Calendar &calendar, const LiveState &live);

} // namespace callhelm
