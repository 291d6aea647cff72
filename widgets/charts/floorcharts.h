#pragma once

#include "base/calendar.h"
#include "floor/floorsummary.h"
#include "charts/chartpicture.h"

/// The floor's charts as pictures, made of a snapshot's quarters: all of them, or those of some queues
/// (intervalsOf()). The hours shown are the same for both.
namespace callhelm::floorcharts {

/// Which part of the day the charts show: from the first hour in which anything happened, at least six hours,
/// and never only up to the present.
[[nodiscard]] TimeRange shownHours(const FloorSnapshot &floor, const Calendar &calendar);

/// Agents by state: their mean number in each quarter, time by time passed.
[[nodiscard]] ChartPicture agentsByState(const FloorSnapshot &floor,
                                         const std::vector<FloorInterval> &intervals,
                                         const Calendar &calendar);
/// Missed calls by half hour, by kind.
[[nodiscard]] ChartPicture missedCalls(const FloorSnapshot &floor,
                                       const std::vector<FloorInterval> &intervals, const Calendar &calendar);
/// Calls by half hour, answered or not, with the service level over them.
[[nodiscard]] ChartPicture calls(const FloorSnapshot &floor, const std::vector<FloorInterval> &intervals,
                                 const Calendar &calendar);

/// What customers rated by the hour, satisfied or not, with the share of the satisfied over them, and that of
/// the day before. The queues' agents; none given: everybody. The line is grey where most hours have too few
/// ratings to say much.
[[nodiscard]] ChartPicture satisfaction(const FloorSnapshot &floor, const std::vector<QueueId> &queues,
                                        const Calendar &calendar);

} // namespace callhelm::floorcharts
