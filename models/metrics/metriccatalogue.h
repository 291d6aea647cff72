#pragma once

#include <vector>

#include "metrics/metric.h"

namespace callhelm {

/// Every metric there is, each with an id of its own.
[[nodiscard]] std::vector<const Metric *> allMetrics();
/// By id, those of goals (kpimetrics) first; null where there is none.
[[nodiscard]] const Metric *findMetric(const QString &id);

} // namespace callhelm
