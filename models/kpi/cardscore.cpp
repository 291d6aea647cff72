#include "kpi/cardscore.h"

#include <algorithm>

#include "base/text.h"
#include "kpi/achievement.h"
#include "kpi/weights.h"
#include "kpi/scorecardwords.h"

namespace callhelm {

namespace {

constexpr int hundredths = 100;
constexpr int highestEdge = mostCap; // hundredths of a point: 200

IndicatorScore indicatorScore(const Indicator &indicator, const FigureValue &actual)
{
    IndicatorScore score;
    score.actual = actual;
    score.weight = indicator.weight;
    score.cap = indicator.cap;
    if (actual.value)
        score.raw = achievement(indicator, *actual.value);
    if (!score.raw)
        return score;
    score.held = heldAchievement(indicator, *score.raw);
    score.points = pointsOf(indicator.weight, *score.held);
    return score;
}

} // namespace

std::optional<Rational> CardScore::ofScored() const
{
    return scored > 0 ? std::optional(points / Rational::quotient(scored, wholeWeight)) : std::nullopt;
}

Rational CardScore::most() const
{
    Rational most = points;
    for (const IndicatorScore &line : lines)
        if (!line.isScored())
            most += pointsOf(line.weight, Rational::quotient(line.cap, wholeWeight));
    return most;
}

Rational CardScore::atTarget() const { return points + pointsOf(unscored); }

CardScore cardScore(std::span<const Indicator> indicators, std::span<const FigureValue> actuals)
{
    CardScore score;
    score.isDraft = !weights::areWhole(weights::of(indicators));
    score.lines.reserve(indicators.size());
    for (size_t i = 0; i < indicators.size(); ++i) {
        const IndicatorScore &line = score.lines.emplace_back(indicatorScore(indicators[i], actuals[i]));
        (line.isScored() ? score.scored : score.unscored) += line.weight;
        if (line.isScored())
            score.points += *line.points;
    }
    return score;
}

CardScore cardScore(const ClosedMonth &closed)
{
    std::vector<Indicator> indicators;
    std::vector<FigureValue> actuals;
    indicators.reserve(closed.lines.size());
    actuals.reserve(closed.lines.size());
    for (const FrozenLine &line : closed.lines) {
        indicators.push_back(line.indicator);
        const bool isTyped = line.indicator.source == Indicator::Source::Manual;
        actuals.push_back(
            line.actual ? FigureValue::of(*line.actual)
                        : FigureValue::none(isTyped ? MissingFigure::NotTyped : MissingFigure::NotCovered));
    }
    return cardScore(indicators, actuals);
}

const CardBand *bandOf(std::span<const CardBand> bands, const Rational &points)
{
    const CardBand *found = nullptr;
    for (const CardBand &band : bands)
        if (points >= Rational::quotient(band.from, hundredths)
            && (found == nullptr || found->from < band.from))
            found = &band;
    return found;
}

BandSpan bandSpan(std::span<const CardBand> bands, const CardScore &score)
{
    return {bandOf(bands, score.points), bandOf(bands, score.most())};
}

QString bandFault(std::span<const CardBand> bands)
{
    for (size_t i = 0; i < bands.size(); ++i) {
        if (bands[i].name.trimmed().isEmpty())
            return ScorecardWords::tr("A band has no name.");
        if (bands[i].from < 0 || bands[i].from > highestEdge)
            return ScorecardWords::tr("A band begins between 0 and 200 points.");
        for (size_t other = 0; other < i; ++other)
            if (bands[other].from == bands[i].from || fold(bands[other].name) == fold(bands[i].name))
                return ScorecardWords::tr("Two bands have the same name or the same edge.");
    }
    return {};
}

} // namespace callhelm
