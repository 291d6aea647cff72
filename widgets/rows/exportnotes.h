#pragma once

#include <vector>

#include "base/calendar.h"
#include "reports/reporttable.h"

namespace callhelm {

class CallQuestions;
class GoalService;

/// What a reader of an exported table must know: range and zone.
[[nodiscard]] std::vector<ReportNote> exportNotes(const Calendar &calendar, const TimeRange &range);
/// The same for figures that depend on goals: with the threshold, short limit and definition of each queue.
[[nodiscard]] std::vector<ReportNote> exportNotes(const Calendar &calendar, const TimeRange &range,
                                                  const CallQuestions &calls, const GoalService &goals);

} // namespace callhelm
