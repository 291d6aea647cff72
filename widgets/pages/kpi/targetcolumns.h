#pragma once

#include <vector>

#include "domain/target.h"
#include "kpi/targetsheet.h"

namespace callhelm {

/// The metrics for which goals can be set, in the catalogue's order, then figures that are typed in: with
/// titles in the language of the moment, and money in millions where the currency is a small one.
[[nodiscard]] std::vector<SheetColumn> targetColumns(const QString &currency,
                                                     const std::vector<ManualMetric> &manual);
/// Those that a sheet begins with where there are no goals yet.
[[nodiscard]] QStringList usualMetrics();

} // namespace callhelm
