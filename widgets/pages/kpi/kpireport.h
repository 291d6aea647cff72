#pragma once

#include "reports/reporttable.h"
#include "services/kpiboards.h"

namespace callhelm {

/// What the KPI page shows as a table: figures in whole units, whatever the screen shortens.
[[nodiscard]] ReportTable kpiReport(const KpiBoard &board, const QString &subject, const QString &currency,
                                    const Calendar &calendar);

} // namespace callhelm
