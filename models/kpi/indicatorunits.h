#pragma once

#include "domain/scorecard.h"
#include "metrics/metric.h"

namespace callhelm {

/// Values of indicators are kept in smallest units, as goals are (kpi/targetunits.h).
namespace indicatorunits {

/// As the catalogue calls it; texts are written and read by GoalText of that.
[[nodiscard]] MetricUnit metricUnit(IndicatorUnit unit);
[[nodiscard]] IndicatorUnit ofMetric(MetricUnit unit);
/// Smallest units in one of what people write: a count, a unit of the currency, one per cent, a minute, a
/// second.
[[nodiscard]] qint64 perWritten(IndicatorUnit unit);
/// Smallest units in one of what formulas calculate with: the same, but for shares, which are of 1.
[[nodiscard]] qint64 perFormula(IndicatorUnit unit);

} // namespace indicatorunits

} // namespace callhelm
