#pragma once

#include <vector>

#include "base/time.h"
#include "reports/reporttable.h"

namespace callhelm {

class Workspace;

/// What a reader of an exported table must know: range, zone and, for figures that depend on them, the
/// threshold, short limit and definition of each queue.
[[nodiscard]] std::vector<ReportNote> exportNotes(const Workspace &workspace, const TimeRange &range,
                                                  bool goals);

} // namespace callhelm
