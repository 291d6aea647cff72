#pragma once

#include <optional>
#include <span>

#include <QString>

#include "domain/scorecard.h"

namespace callhelm {

/// A figure as it is shown: whole steps of its last decimal.
struct ShownNumber
{
    qint64 steps = 0;
    int decimals = 0;

    /// In the numbers of the locale in use.
    [[nodiscard]] QString text() const;
    bool operator==(const ShownNumber &) const = default;
};

/// The one place where scores and achievements are rounded: to the nearest, halves away from zero, unless
/// that lies on the other side of an edge than the exact value does; then to the side on which it is. 74.996
/// under an edge of 75 is 74.99 (CASES 0, 7). `exact`: a value that is shown only when it is reached exactly:
/// 99.996 is 99.99, 100.004 is 100.01. Where no number of `decimals` will do, more are taken.
[[nodiscard]] ShownNumber shownNumber(const Rational &value, int decimals, std::span<const Rational> edges,
                                      const std::optional<Rational> &exact = {});

/// Points with two decimals, or one in lists; 100 only when it is.
[[nodiscard]] ShownNumber shownPoints(const Rational &points, std::span<const CardBand> bands,
                                      int decimals = 2);
/// An achievement in per cent: 1 is 100, which is shown only when it is.
[[nodiscard]] ShownNumber shownPercent(const Rational &achievement, int decimals = 1);

[[nodiscard]] QString pointsText(const Rational &points, std::span<const CardBand> bands, int decimals = 2);
/// With the sign; "—" for nothing.
[[nodiscard]] QString percentText(const std::optional<Rational> &achievement, int decimals = 1);

} // namespace callhelm
