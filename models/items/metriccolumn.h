#pragma once

#include "items/tablemodel.h"
#include "metrics/metric.h"

namespace callhelm {

/// How values of a unit are to be read.
[[nodiscard]] ValueKind kindOf(MetricUnit unit);
/// The column of a metric: its name, short title, definition and kind.
[[nodiscard]] ColumnInfo columnOf(const Metric &metric);

} // namespace callhelm
