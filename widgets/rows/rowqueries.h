#pragma once

#include <vector>

#include <QStringList>

#include "domain/queries.h"
#include "metrics/rowsbehind.h"
#include "rows/rowquery.h"

namespace callhelm {

/// The kinds of rows that figures can have behind them (MetricRows::kind).
[[nodiscard]] QStringList rowKinds();
/// The rows of a kind as figures count them; null where there is no such kind.
[[nodiscard]] RowQueryPtr makeRowQuery(const QString &kind, std::vector<CallFilter> filters);

} // namespace callhelm
