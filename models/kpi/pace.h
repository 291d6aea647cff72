#pragma once

#include <optional>

#include "kpi/fraction.h"
#include "kpi/pacetime.h"
#include "metrics/metric.h"

namespace callhelm {

/// How a figure stands against its goal (SPEC 4, Pace). Each has a word or a sign of its own.
enum class PaceState : quint8 {
    NoGoal,
    Unknown, ///< "—": the first working day, outside working time, or no source covers it
    Reached, ///< at least the goal; at most, where lower is better
    OnPace, ///< at this rate at least 100 % of the goal
    Close, ///< at least 95 %
    Behind,
    Missed, ///< the period is over, or, where lower is better, there are too many already
    Kept, ///< of what does not add up: as good as the goal
    NotKept
};

/// How far a distinct metric had come in the period before, on the same working day.
struct DistinctCurve
{
    qint64 then = 0; ///< at the end of that day
    qint64 final = 0; ///< at the period's end
};
/// What a figure and its goal are, in the metric's smallest units.
struct PaceInput
{
    MetricAdding adding = MetricAdding::Sum;
    MetricDirection direction = MetricDirection::Higher;
    std::optional<qint64> goal; ///< nothing: there is none
    std::optional<qint64> done; ///< today's included; nothing: no source covers the period
    qint64 doneToday = 0; ///< of a distinct metric: what today added. Counts in done, not in the rate
    bool isBeforeKnown = true; ///< a source tells of the days before today; if not, there is no rate
    std::optional<DistinctCurve>
        curve; ///< of the period before, for distinct metrics; nothing: there is none
    /// Of a share: so many good (or, where lower is better, bad) ones among so many. Sums, never shares.
    std::optional<qint64> part;
    std::optional<qint64> base;
};

/// A figure against its goal and the time.
struct Pace
{
    PaceState state = PaceState::NoGoal;
    bool isReached = false;
    bool isApproximate = false; ///< ≈: by the curve of the period before
    std::optional<Fraction> ofGoal; ///< done ÷ goal; nothing for a goal of 0
    std::optional<Fraction> projected; ///< at this rate, by the end: smallest units
    std::optional<Fraction> atThisRate; ///< the same ÷ goal (goal ÷ it where lower is better)
    std::optional<Fraction> soFar; ///< a working day (of a day: an hour) so far
    std::optional<Fraction> needed; ///< a working day (of a day: an hour) from here; 0 once reached
    std::optional<Fraction> evenMark; ///< of the goal: where an even pace stands
    std::optional<Fraction> ahead; ///< done before today − the even pace: above 0 is more than that
    /// Of a share that is kept: so many may still be missed (where lower is better: may still go wrong). Of
    /// one that is not: so many in a row must be good. Nothing where the goal is 100 % (or 0 %).
    std::optional<qint64> spare;
    std::optional<qint64> toRecover;
};

[[nodiscard]] Pace paceOf(const PaceInput &input, const PaceTime &time);

} // namespace callhelm
