#include "kpi/targetunits.h"

#include <cmath>

#include "metrics/metriccatalogue.h"

namespace callhelm::targetunits {

namespace {

constexpr QLatin1String manualPrefix("manual:");

/// `units` ÷ `divisor` as a decimal without needless noughts; `divisor` has no other prime factors than 2,
/// 3, 5.
QString quotient(qint64 units, qint64 divisor)
{
    QString text = (units < 0 ? QStringLiteral("-") : QString()) + QString::number(std::abs(units) / divisor);
    qint64 rest = std::abs(units) % divisor;
    if (rest == 0)
        return text;
    text += QLatin1Char('.');
    for (int place = 0; rest != 0 && place < 6; ++place) {
        rest *= 10;
        text += QString::number(rest / divisor);
        rest %= divisor;
    }
    return text;
}

} // namespace

qint64 perFigure(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Count:
    case MetricUnit::Milliseconds:
    case MetricUnit::Money:
        break;
    case MetricUnit::Seconds:
        return 1000;
    case MetricUnit::Share:
        return 10'000;
    case MetricUnit::Minutes:
        return 60'000;
    case MetricUnit::Number:
        return 100;
    }
    return 1;
}

qint64 perWritten(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Count:
        break;
    case MetricUnit::Milliseconds:
    case MetricUnit::Seconds:
        return 1000;
    case MetricUnit::Share:
    case MetricUnit::Money:
    case MetricUnit::Number:
        return 100;
    case MetricUnit::Minutes:
        return 60'000;
    }
    return 1;
}

qint64 fromFigure(MetricUnit unit, double figure) { return std::llround(figure * double(perFigure(unit))); }

double toFigure(MetricUnit unit, qint64 units) { return double(units) / double(perFigure(unit)); }

std::optional<MetricUnit> ofMetric(const QString &id)
{
    if (const Metric *metric = findMetric(id))
        return metric->unit;
    return manualName(id).isEmpty() ? std::nullopt : std::optional(MetricUnit::Number);
}

QString manualName(const QString &id)
{
    return id.startsWith(manualPrefix) ? id.mid(manualPrefix.size()) : QString();
}

QString plainText(MetricUnit unit, qint64 units)
{
    return quotient(units, unit == MetricUnit::Share ? perFigure(unit) : perWritten(unit));
}

} // namespace callhelm::targetunits
