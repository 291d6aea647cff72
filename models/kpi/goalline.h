#pragma once

#include <optional>
#include <span>

#include "kpi/pace.h"
#include "kpi/targetversions.h"
#include "metrics/kpifigures.h"

namespace callhelm {

/// What is known of one metric of one subject in a period.
struct GoalFacts
{
    KpiFigure done; ///< today's included
    KpiFigure before; ///< up to the end of yesterday; of a day and of a period that is over: the same as done
    std::optional<KpiFigure> curveThen; ///< of the period before, up to the same working day
    std::optional<KpiFigure> curveFinal; ///< of the whole period before
    std::optional<qint64> base; ///< of a share: so many things it is a share of
};

/// A figure, its goal, and how they stand to each other.
struct GoalLine
{
    const KpiMetric *metric = nullptr;
    std::optional<CutGoal> goal; ///< smallest units (kpi/targetunits.h)
    KpiFigure figure;
    std::optional<qint64> done; ///< the figure in smallest units; nothing where there is none
    std::optional<qint64> before; ///< up to the end of yesterday
    std::optional<qint64> base; ///< of a share
    std::optional<qint64> lastTime; ///< of the whole period before
    Pace pace;
};

[[nodiscard]] GoalLine goalLine(const KpiMetric &metric, const std::optional<CutGoal> &goal,
                                const GoalFacts &facts, const PaceTime &time);

/// How many goals stand how. Reached and kept ones are on pace.
struct GoalCount
{
    int goals = 0;
    int onPace = 0;
    int close = 0;
    int behind = 0; ///< missed ones and those not kept, too
    int unknown = 0; ///< nothing can be said yet
    bool operator==(const GoalCount &) const = default;
};
[[nodiscard]] GoalCount countGoals(std::span<const GoalLine> lines);

/// On pace, reached or kept; of a period that is over: reached or kept.
[[nodiscard]] bool isWell(PaceState state);
/// Behind, missed or not kept.
[[nodiscard]] bool isBad(PaceState state);

/// Which goal is furthest behind: the least at this rate, among those not reached; without a rate the least
/// of its goal. Nothing where all are reached or none can be told. Of equal ones the first.
[[nodiscard]] std::optional<size_t> furthestBehind(std::span<const GoalLine> lines);

} // namespace callhelm
