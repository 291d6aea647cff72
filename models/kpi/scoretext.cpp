#include "kpi/scoretext.h"

#include "kpi/scorecardwords.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <QLocale>

namespace callhelm {

namespace {

constexpr int mostDecimals = 9;

const Rational hundred(100);

/// Whether a number stands where the exact value does: on no other side of an edge, and not on a value that
/// it does not have.
bool isTrue(const Rational &shown, const Rational &value, std::span<const Rational> edges,
            const std::optional<Rational> &exact)
{
    if (exact && (shown <=> *exact) != (value <=> *exact))
        return false;
    return std::ranges::all_of(edges,
                               [&](const Rational &edge) { return (shown >= edge) == (value >= edge); });
}

} // namespace

QString ShownNumber::text() const
{
    return QLocale().toString(double(steps) / std::pow(10.0, decimals), 'f', decimals);
}

ShownNumber shownNumber(const Rational &value, int decimals, std::span<const Rational> edges,
                        const std::optional<Rational> &exact)
{
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const Rational scaled = value * Rational(scale);
    for (const qint64 steps : {scaled.rounded(), scaled.floor(), scaled.ceiling()})
        if (isTrue(Rational::quotient(steps, scale), value, edges, exact))
            return {steps, decimals};
    return decimals < mostDecimals ? shownNumber(value, decimals + 1, edges, exact)
                                   : ShownNumber{scaled.floor(), decimals};
}

ShownNumber shownPoints(const Rational &points, std::span<const CardBand> bands, int decimals)
{
    std::vector<Rational> edges;
    edges.reserve(bands.size());
    for (const CardBand &band : bands)
        edges.push_back(Rational::quotient(band.from, 100));
    return shownNumber(points, decimals, edges, hundred);
}

ShownNumber shownPercent(const Rational &achievement, int decimals)
{
    const std::array edges{Rational()};
    return shownNumber(achievement * hundred, decimals, edges, hundred);
}

QString pointsText(const Rational &points, std::span<const CardBand> bands, int decimals)
{
    return shownPoints(points, bands, decimals).text();
}

QString percentText(const std::optional<Rational> &achievement, int decimals)
{
    return achievement ? ScorecardWords::tr("%1 %").arg(shownPercent(*achievement, decimals).text())
                       : QStringLiteral("—");
}

} // namespace callhelm
