#pragma once

#include "reports/reporttable.h"
#include "services/recordimportreport.h"

namespace callhelm {

/// Why a row was not taken, in a sentence of the language of the moment.
[[nodiscard]] QString rejectionText(const RejectedRow &row);

/// The rows that an import did not take, as they are saved: row, column, value, reason.
[[nodiscard]] ReportTable rejectsTable(const std::vector<RejectedRow> &rows);

} // namespace callhelm
