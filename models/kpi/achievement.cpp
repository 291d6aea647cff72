#include "kpi/achievement.h"

#include <algorithm>

namespace callhelm {

namespace {

constexpr int perPoint = 100; // basis points of weight

} // namespace

std::optional<qint64> worstOf(const Indicator &indicator)
{
    if (indicator.worst)
        return indicator.worst;
    if (!indicator.target || *indicator.target <= 0)
        return std::nullopt;
    return indicator.lowerIsBetter ? *indicator.target * 2 : 0;
}

std::optional<Rational> achievement(const Indicator &indicator, const Rational &actual)
{
    const std::optional<qint64> worst = worstOf(indicator);
    if (!worst || !indicator.target)
        return std::nullopt;
    const Rational whole = Rational(*indicator.target) - Rational(*worst);
    if (whole.isZero() || whole.isNegative() != indicator.lowerIsBetter)
        return std::nullopt;
    return (actual - Rational(*worst)) / whole;
}

Rational heldAchievement(const Indicator &indicator, const Rational &achievement)
{
    return std::clamp(achievement, Rational(0), Rational::quotient(indicator.cap, wholeWeight));
}

Rational pointsOf(int weight, const Rational &share) { return share * Rational::quotient(weight, perPoint); }

} // namespace callhelm
