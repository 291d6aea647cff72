#pragma once

#include <functional>

#include "access/act.h"

namespace callhelm {

class CalendarService;
class RecordService;
class TermService;

/// What those who show and change records work with; all must outlive them.
struct RecordServices
{
    RecordService &records;
    TermService &terms;
    const CalendarService &calendar;
    std::function<bool(Act)> may; ///< whether who works with it may do something
};

} // namespace callhelm
