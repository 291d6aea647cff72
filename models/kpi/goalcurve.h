#pragma once

#include <optional>
#include <vector>

#include <QDate>

#include "base/workingtime.h"
#include "kpi/goalline.h"

namespace callhelm {

/// One figure over the days of a period, against its goal and the period before. All in smallest units, a
/// value for each day; nothing where there is none.
struct GoalCurve
{
    using Values = std::vector<std::optional<double>>;

    std::vector<QDate> days;
    Values done; ///< summed: days that have ended; by day: today's so far, too
    Values before; ///< of the period before, on the day of the same place in it
    Values goal; ///< an even pace
    Values rate; ///< summed: on from the last day that ended, at this rate
    std::optional<size_t> today; ///< which day goes on
};

/// What a curve is made of.
struct GoalCurveInput
{
    DayRange range;
    QDate today;
    GoalCurve::Values days; ///< done on each day of the range, by day
    GoalCurve::Values before; ///< done on each day of the period before
    /// Of a distinct metric, whose days do not add up: what had been reached by the end of each day. Empty
    /// for others.
    GoalCurve::Values reached, reachedBefore;
    bool addsUp = true; ///< false: shares and means, which have no sum
    std::optional<qint64> goal; ///< of the range
    std::optional<Fraction> projected; ///< by the range's end
};

/// As running totals. Today's unfinished part is left out.
[[nodiscard]] GoalCurve summedCurve(const GoalCurveInput &input, const WorkingTime &working);
/// Each day by itself; the goal is what an even pace asks of the day: more of a long one, 0 of a day off.
/// What does not add up has its goal every day.
[[nodiscard]] GoalCurve dailyCurve(const GoalCurveInput &input, const WorkingTime &working);

} // namespace callhelm
