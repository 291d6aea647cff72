#pragma once

#include <optional>

#include "domain/scorecard.h"

namespace callhelm {

/// The value that counts 0: that which was given, else 0, or twice the target where lower is better. Nothing
/// where it must be given: without a target, and with one of 0 or less (CASES 0, 1). Smallest units.
[[nodiscard]] std::optional<qint64> worstOf(const Indicator &indicator);

/// (actual − worst) ÷ (target − worst), which serves both directions: 0 at worst, 1 at the target, beyond
/// both ends as it comes (SPEC 5). `actual` in smallest units. Nothing where target or worst is missing, or
/// worst is not on the worse side.
[[nodiscard]] std::optional<Rational> achievement(const Indicator &indicator, const Rational &actual);

/// Within 0 and the cap: what counts.
[[nodiscard]] Rational heldAchievement(const Indicator &indicator, const Rational &achievement);

/// Points of 100 that so much of a weight is.
[[nodiscard]] Rational pointsOf(int weight, const Rational &share = Rational(1));

} // namespace callhelm
