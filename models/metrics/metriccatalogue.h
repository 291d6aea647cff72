#pragma once

#include <vector>

#include "metrics/metric.h"

namespace callhelm {

/// Every metric there is, each with an id of its own.
[[nodiscard]] std::vector<const Metric *> allMetrics();

} // namespace callhelm
