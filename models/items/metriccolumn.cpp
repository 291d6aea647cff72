#include "items/metriccolumn.h"

namespace callhelm {

ValueKind kindOf(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Count:
        return ValueKind::Number;
    case MetricUnit::Seconds:
        return ValueKind::Seconds;
    case MetricUnit::Milliseconds:
        return ValueKind::Milliseconds;
    case MetricUnit::Share:
        return ValueKind::Share;
    case MetricUnit::Minutes:
    case MetricUnit::Number:
        return ValueKind::Decimal;
    case MetricUnit::Money:
        return ValueKind::Money;
    }
    return ValueKind::Number;
}

ColumnInfo columnOf(const Metric &metric)
{
    return {QString::fromLatin1(metric.column), metric.title(), metric.toolTip(), kindOf(metric.unit)};
}

} // namespace callhelm
