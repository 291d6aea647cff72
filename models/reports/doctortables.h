#pragma once

#include "domain/queries.h"
#include "reports/calltables.h"

namespace callhelm {

/// One row a queue: what went in, what came out, and what is wrong.
[[nodiscard]] ReportTable booksTable(const DoctorReport &report, const TableNames &names);
/// One row a finding or rejected line, with file and line.
[[nodiscard]] ReportTable notesTable(const DoctorReport &report);
/// Stable names: orphan, overlap, clock_jump, doubled, unknown_event, never_ended, cut_by_restart.
[[nodiscard]] QString findingName(FindingRow::Kind kind);

} // namespace callhelm
