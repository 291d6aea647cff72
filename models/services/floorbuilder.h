#pragma once

#include <map>

#include "base/calendar.h"
#include "calls/floor.h"
#include "calls/goal.h"
#include "services/livestate.h"

namespace callhelm {

/// Puts the floor of one moment together from the present states and today's rollups.
Result<FloorSnapshotPtr> buildFloor(Reader &reader, const Calendar &calendar, const LiveState &live);

} // namespace callhelm
