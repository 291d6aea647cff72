#pragma once

#include <vector>

#include "floor/alertbook.h"
#include "floor/floor.h"

namespace callhelm {

/// The floor of a moment gone by.
struct PastMoment
{
    FloorSnapshotPtr floor;
    std::vector<Alert> alerts; ///< current at that moment, oldest first
    std::vector<Alert> cleared; ///< of that day, latest first
};

/// A day that one may travel to.
struct PastOutline
{
    TimeRange range; ///< 23, 24 or 25 hours
    TimeRange shown; ///< the hours in which anything happened
    std::vector<qint64> missed; ///< calls missed by quarter of an hour, from the day's first
};

} // namespace callhelm
