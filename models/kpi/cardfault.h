#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QString>

#include "domain/scorecard.h"
#include "kpi/formulafault.h"

namespace callhelm {

/// What keeps an indicator from being scored. Weights are a matter of their own (kpi/weights.h).
struct CardFault
{
    enum class Kind : quint8 {
        NoName,
        SameName, ///< as another's, without regard to case and accents
        BadKey, ///< empty, another's, or not of letters, digits and _
        NoTarget,
        NoWorst, ///< the target is 0 or less: what counts 0 points must be given (CASES 0, 1)
        WorstBeyondTarget, ///< worst is not on the worse side of the target
        CapOutOfRange, ///< not within 100 and 200 %
        BadWeight, ///< below 0 or above 100 %
        UnknownMetric,
        WrongUnit, ///< of the metric: the indicator is told in another
        FilterNotTaken, ///< the metric cannot be told apart by that
        DoesNotGrow, ///< the metric is a state, a share or a mean: it is not told at a rate
        Formula ///< see formula
    };

    size_t indicator = 0;
    Kind kind = Kind::NoName;
    std::optional<FormulaFault> formula;

    /// There can be no figure, and nothing made of it. With the others there is one, without points.
    [[nodiscard]] bool isValueless() const
    {
        return kind == Kind::UnknownMetric || kind == Kind::WrongUnit || kind == Kind::FilterNotTaken
            || kind == Kind::Formula;
    }
    /// A sentence for people.
    [[nodiscard]] QString text() const;
    bool operator==(const CardFault &) const = default;
};

/// Everything about each indicator by itself and beside the others, except for formulas.
[[nodiscard]] std::vector<CardFault> faultsOf(std::span<const Indicator> indicators);

} // namespace callhelm
