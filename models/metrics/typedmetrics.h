#pragma once

#include "domain/target.h"
#include "metrics/kpimetrics.h"

namespace callhelm {

/// Figures that people type in, as metrics: `manual:NAME`. Values: sums of what was typed in.
namespace typedmetrics {

/// Made once for each name and direction and kept as long as the program runs, so that it can be handed
/// around as those of the catalogue are. May be called from any thread.
[[nodiscard]] const KpiMetric &metricOf(const ManualMetric &typed);
/// All of them, in the order of the list.
[[nodiscard]] std::vector<const KpiMetric *> metricsOf(const std::vector<ManualMetric> &typed);
/// `NAME` of `manual:NAME`; empty for another id.
[[nodiscard]] QString nameOf(const QString &id);
/// By id: of the catalogue, or `manual:NAME` of the list, without regard to case and accents; none where
/// there is no such metric.
[[nodiscard]] const KpiMetric *find(const QString &id, const std::vector<ManualMetric> &typed);

} // namespace typedmetrics

} // namespace callhelm
