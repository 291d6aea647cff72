#pragma once

#include <vector>

#include "kpi/cardscore.h"
#include "kpi/compiledcard.h"

namespace callhelm::cardscene {

constexpr qint64 million = 1'000'000 * 100; ///< of money, in hundredths
constexpr qint64 fullDay = 480; ///< minutes of a working day

/// An indicator that is typed in and higher is better.
inline Indicator typed(const char *key, int weight, std::optional<qint64> target, int cap = leastCap)
{
    Indicator indicator;
    indicator.key = QLatin1String(key);
    indicator.name = QStringLiteral("Indicator %1").arg(QLatin1String(key));
    indicator.target = target;
    indicator.weight = weight;
    indicator.cap = cap;
    return indicator;
}

inline Indicator lower(Indicator indicator, std::optional<qint64> worst = {})
{
    indicator.lowerIsBetter = true;
    indicator.worst = worst;
    return indicator;
}

inline Indicator state(Indicator indicator)
{
    indicator.grows = false;
    return indicator;
}

inline Indicator money(Indicator indicator)
{
    indicator.unit = IndicatorUnit::Money;
    return indicator;
}

inline Indicator metric(Indicator indicator, const char *id, Whose whose = Whose::Own)
{
    indicator.source = Indicator::Source::Metric;
    indicator.figure = {QLatin1String(id), whose, {}};
    return indicator;
}

inline Indicator formula(Indicator indicator, const char *text, IndicatorUnit unit = IndicatorUnit::Number)
{
    indicator.source = Indicator::Source::Formula;
    indicator.formula = QString::fromUtf8(text);
    indicator.unit = unit;
    return indicator;
}

inline CardFigure figure(qint64 value)
{
    CardFigure figure;
    figure.value = FigureValue::of(value);
    return figure;
}

inline CardFigure notTyped()
{
    CardFigure figure;
    figure.value = FigureValue::none(MissingFigure::NotTyped);
    return figure;
}

/// October of the drawings: 17 of 27 working days are over.
inline PaceTime october(qint64 over = 17, qint64 left = 10)
{
    PaceTime time;
    time.over = over * fullDay;
    time.left = left * fullDay;
    time.fullDay = fullDay;
    time.daysOver = int(over);
    time.daysLeft = int(left);
    time.isRunning = left > 0;
    time.isOver = left == 0;
    return time;
}

/// The card of scorecards.png, Trần Bình in October.
inline std::vector<Indicator> drawnCard()
{
    Indicator mission = state(typed("mission", 1500, 10'000));
    mission.unit = IndicatorUnit::Share;
    return {state(typed("customers", 1500, 120)),
            metric(money(typed("renewal", 3000, 180 * million)), "order_revenue"),
            money(typed("upsell", 1500, 40 * million)),
            metric(typed("meetings", 1500, 20), "tasks_done"),
            typed("leads", 1000, 10),
            mission};
}

/// Its figures: uses() are renewal and meetings, in that order.
inline CardFigures drawnFigures()
{
    return {{figure(120), {}, figure(21 * million), {}, figure(7), notTyped()},
            {figure(103'500'000LL * 100), figure(9)}};
}

/// Scores what is handed in, by indicator; nothing: missing.
inline CardScore scored(const std::vector<Indicator> &indicators,
                        const std::vector<std::optional<qint64>> &actuals)
{
    std::vector<FigureValue> values;
    for (const auto &actual : actuals)
        values.push_back(actual ? FigureValue::of(*actual) : FigureValue::none(MissingFigure::NotTyped));
    return cardScore(indicators, values);
}

} // namespace callhelm::cardscene
