#pragma once

#include <vector>

#include "domain/rows.h"
#include "store/rereadschedule.h"

namespace callhelm {

class Reader;

/// The sessions of a day, asked for again and again as it goes on. Those that began on the day are found by
/// their ids; those from before, for which the whole table is read, are kept. For connections that only read.
class DaySessions
{
public:
    /// Sessions that touch the day. Ends of those that began before it may be as they were at an earlier
    /// call.
    Result<std::vector<SessionRow>> read(const Reader &reader, const TimeRange &day);

private:
    TimeRange m_day;
    std::vector<SessionRow> m_fromBefore;
    RereadSchedule m_schedule;
};

} // namespace callhelm
