#pragma once

#include <optional>
#include <vector>

#include "kpi/figurevalue.h"
#include "kpi/pace.h"

namespace callhelm {

/// A figure that a card reads, as of now. In smallest units.
struct CardFigure
{
    FigureValue value = FigureValue::none(MissingFigure::NotCovered); ///< today's included
    qint64 today = 0; ///< what today added: counts in value, not in the rate
    std::optional<DistinctCurve> curve; ///< of the month before, for distinct metrics
    /// Of what was typed in: the working time over at the end of the day that it is as of.
    std::optional<PaceTime> asOf;
    /// Nothing had a word for the filter, and everything counts (FigureFilter::orAllWhereNone).
    bool isUnfiltered = false;
};

/// All figures of one card in one month.
struct CardFigures
{
    std::vector<CardFigure> typed; ///< by indicator; those that are not typed in are not read
    std::vector<CardFigure> read; ///< by CompiledCard::uses()
};

/// What the pace of goals needs to know of a figure that is there and grows, without a goal.
[[nodiscard]] PaceInput paceInput(const CardFigure &figure, MetricAdding adding);

/// At this rate, by the pace of goals (SPEC 4, Pace); the figure itself once the month is over.
[[nodiscard]] FigureValue projected(const CardFigure &figure, MetricAdding adding, const PaceTime &time);

} // namespace callhelm
