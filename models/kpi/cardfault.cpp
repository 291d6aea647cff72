#include "kpi/cardfault.h"

#include <algorithm>

#include <QSet>

#include "base/text.h"
#include "kpi/achievement.h"
#include "kpi/figureuse.h"
#include "kpi/scorecardwords.h"

namespace callhelm {

namespace {

using Kind = CardFault::Kind;

bool isKey(const QString &key)
{
    const auto isWord = [](QChar c) { return c == u'_' || c.isLetterOrNumber(); };
    return !key.isEmpty() && !key.front().isDigit() && std::ranges::all_of(key, isWord);
}

/// Of target, worst and cap.
std::optional<Kind> scaleFault(const Indicator &indicator)
{
    if (indicator.weight < 0 || indicator.weight > wholeWeight)
        return Kind::BadWeight;
    if (!indicator.target) // what weighs nothing is there for others to be made of
        return indicator.weight > 0 ? std::optional(Kind::NoTarget) : std::nullopt;
    const std::optional<qint64> worst = worstOf(indicator);
    if (!worst)
        return Kind::NoWorst;
    if (indicator.lowerIsBetter ? *worst <= *indicator.target : *worst >= *indicator.target)
        return Kind::WorstBeyondTarget;
    if (indicator.cap < leastCap || indicator.cap > mostCap)
        return Kind::CapOutOfRange;
    return std::nullopt;
}

std::optional<Kind> metricFault(const Indicator &indicator)
{
    const FigureUse &use = indicator.figure;
    const auto unit = figureuse::unit(use);
    if (!unit)
        return Kind::UnknownMetric;
    if (*unit != indicator.unit)
        return Kind::WrongUnit;
    if (indicator.grows && !figureuse::grows(use))
        return Kind::DoesNotGrow;
    const bool isFiltered = std::ranges::all_of(
        use.filters, [&](const FigureFilter &filter) { return figureuse::takes(use.metric, filter.kind); });
    return isFiltered ? std::nullopt : std::optional(Kind::FilterNotTaken);
}

} // namespace

QString CardFault::text() const
{
    switch (kind) {
    case Kind::NoName:
        return ScorecardWords::tr("The indicator has no name.");
    case Kind::SameName:
        return ScorecardWords::tr("Another indicator has that name.");
    case Kind::BadKey:
        return ScorecardWords::tr("The short name is of letters, digits and _, and unlike the others.");
    case Kind::NoTarget:
        return ScorecardWords::tr("There is no target.");
    case Kind::NoWorst:
        return ScorecardWords::tr("With such a target the worst value must be given.");
    case Kind::WorstBeyondTarget:
        return ScorecardWords::tr("The worst value must be worse than the target.");
    case Kind::CapOutOfRange:
        return ScorecardWords::tr("The cap is from 100 to 200 %.");
    case Kind::BadWeight:
        return ScorecardWords::tr("A weight is from 0 to 100 %.");
    case Kind::UnknownMetric:
        return ScorecardWords::tr("There is no such metric.");
    case Kind::WrongUnit:
        return ScorecardWords::tr("The metric is told in another unit.");
    case Kind::FilterNotTaken:
        return ScorecardWords::tr("The metric cannot be filtered by that.");
    case Kind::DoesNotGrow:
        return ScorecardWords::tr("The metric does not grow with the days: it has no rate.");
    case Kind::Formula:
        return formula ? formula->text() : QString();
    }
    return {};
}

std::vector<CardFault> faultsOf(std::span<const Indicator> indicators)
{
    std::vector<CardFault> faults;
    QSet<QString> names, keys;
    const auto isNew = [](QSet<QString> &known, const QString &text) {
        const auto before = known.size();
        known.insert(text);
        return known.size() > before;
    };
    for (size_t i = 0; i < indicators.size(); ++i) {
        const Indicator &indicator = indicators[i];
        const QString name = fold(indicator.name);
        const auto add = [&](Kind kind) { faults.push_back({i, kind, {}}); };
        if (name.trimmed().isEmpty())
            add(Kind::NoName);
        else if (!isNew(names, name))
            add(Kind::SameName);
        if (!isKey(indicator.key) || !isNew(keys, indicator.key))
            add(Kind::BadKey);
        if (const auto fault = scaleFault(indicator))
            add(*fault);
        if (indicator.source != Indicator::Source::Metric)
            continue;
        if (const auto fault = metricFault(indicator))
            add(*fault);
    }
    return faults;
}

} // namespace callhelm
