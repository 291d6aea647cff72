#include "kpi/indicatorunits.h"

#include "kpi/targetunits.h"

namespace callhelm::indicatorunits {

MetricUnit metricUnit(IndicatorUnit unit)
{
    switch (unit) {
    case IndicatorUnit::Count:
        break;
    case IndicatorUnit::Money:
        return MetricUnit::Money;
    case IndicatorUnit::Share:
        return MetricUnit::Share;
    case IndicatorUnit::Minutes:
        return MetricUnit::Minutes;
    case IndicatorUnit::Seconds:
        return MetricUnit::Seconds;
    case IndicatorUnit::Number:
        return MetricUnit::Number;
    }
    return MetricUnit::Count;
}

IndicatorUnit ofMetric(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Count:
        break;
    case MetricUnit::Seconds:
    case MetricUnit::Milliseconds:
        return IndicatorUnit::Seconds;
    case MetricUnit::Share:
        return IndicatorUnit::Share;
    case MetricUnit::Minutes:
        return IndicatorUnit::Minutes;
    case MetricUnit::Money:
        return IndicatorUnit::Money;
    case MetricUnit::Number:
        return IndicatorUnit::Number;
    }
    return IndicatorUnit::Count;
}

qint64 perWritten(IndicatorUnit unit) { return targetunits::perWritten(metricUnit(unit)); }

qint64 perFormula(IndicatorUnit unit)
{
    return unit == IndicatorUnit::Share ? targetunits::perFigure(MetricUnit::Share) : perWritten(unit);
}

} // namespace callhelm::indicatorunits
