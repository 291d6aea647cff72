#include "kpi/bestnext.h"

#include <algorithm>

#include "kpi/achievement.h"
#include "kpi/figureuse.h"

namespace callhelm {

namespace {

std::optional<Rational> exactly(const std::optional<Fraction> &fraction)
{
    return fraction ? std::optional(Rational::quotient(fraction->value(), fraction->divisor()))
                    : std::nullopt;
}

/// What it takes a day, by the pace of goals.
void addRates(Improvement &improvement, const Indicator &indicator, const CardFigure &figure,
              MetricAdding adding, const PaceTime &time)
{
    PaceInput input = paceInput(figure, adding);
    input.goal = indicator.target;
    input.direction = indicator.lowerIsBetter ? MetricDirection::Lower : MetricDirection::Higher;
    improvement.more = std::max(Rational(*input.goal) - Rational(*input.done), Rational());
    improvement.neededADay = exactly(paceOf(input, time).needed);
    improvement.soFarADay = exactly(paceOf(input, figure.asOf ? *figure.asOf : time).soFar);
}

/// The best that can still come of what grows and cannot shrink.
Rational stillReachable(const Indicator &indicator, const Rational &done)
{
    const std::optional<Rational> raw = achievement(indicator, done);
    const bool isLost = indicator.grows && indicator.lowerIsBetter && raw && *raw < Rational(1);
    return pointsOf(indicator.weight, isLost ? heldAchievement(indicator, *raw) : Rational(1));
}

} // namespace

std::vector<Improvement> bestNext(const CompiledCard &card, const CardFigures &figures,
                                  const CardScore &atThisRate, const PaceTime &time)
{
    const std::vector<FigureValue> now = card.now(figures);
    std::vector<Improvement> improvements;
    for (size_t i = 0; i < atThisRate.lines.size(); ++i) {
        const Indicator &indicator = card.indicators()[i];
        const IndicatorScore &line = atThisRate.lines[i];
        Improvement improvement;
        improvement.indicator = i;
        if (!line.isScored()) {
            improvement.kind = Improvement::Kind::TypeIn;
            improvement.points = pointsOf(line.weight);
            if (line.actual.missing == MissingFigure::NotTyped && line.weight > 0)
                improvements.push_back(improvement);
            continue;
        }
        if (time.isOver || !now[i].value)
            continue;
        improvement.points = stillReachable(indicator, *now[i].value) - *line.points;
        if (improvement.points <= Rational())
            continue;
        if (indicator.grows && indicator.source == Indicator::Source::Manual) {
            addRates(improvement, indicator, figures.typed[i], MetricAdding::Sum, time);
        } else if (indicator.grows && indicator.source == Indicator::Source::Metric) {
            const auto use = std::ranges::find(card.uses(), indicator.figure);
            addRates(improvement, indicator, figures.read[size_t(use - card.uses().begin())],
                     figureuse::adding(indicator.figure), time);
        }
        improvements.push_back(std::move(improvement));
    }
    std::ranges::stable_sort(improvements, [](const Improvement &left, const Improvement &right) {
        return left.kind != right.kind ? left.kind < right.kind : left.points > right.points;
    });
    return improvements;
}

} // namespace callhelm
