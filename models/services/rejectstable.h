#pragma once

#include "reports/reporttable.h"
#include "services/recordimportreport.h"

namespace callhelm {

/// The rows that an import did not take, as they are saved: row, column, value, reason.
[[nodiscard]] ReportTable rejectsTable(const std::vector<RejectedRow> &rows);

} // namespace callhelm
