#pragma once

#include <optional>

#include <QString>

#include "base/rational.h"

namespace callhelm {

/// Why there is "—" instead of a figure.
enum class MissingFigure : quint8 {
    None, ///< there is a figure
    NotTyped,
    NotCovered, ///< no source tells of such things
    NothingToShare, ///< a share or a mean of nothing
    DividedByZero,
    PartMissing, ///< something that the formula refers to
    TooLarge, ///< beyond what a formula may come to
    NoRateYet, ///< nothing to project from
    Faulty ///< the indicator itself cannot be worked out: see CompiledCard::faults()
};

/// In words, for people; empty for None.
[[nodiscard]] QString missingText(MissingFigure missing);

/// A figure, exactly, or why there is none.
struct FigureValue
{
    std::optional<Rational> value;
    MissingFigure missing = MissingFigure::NotCovered; ///< None where there is a value
    bool isApproximate = false; ///< ≈: by the curve of the month before

    [[nodiscard]] static FigureValue of(Rational value, bool isApproximate = false)
    {
        return {std::move(value), MissingFigure::None, isApproximate};
    }
    [[nodiscard]] static FigureValue none(MissingFigure missing) { return {std::nullopt, missing, false}; }
    bool operator==(const FigureValue &) const = default;
};

} // namespace callhelm
