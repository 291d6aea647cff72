#include "metrics/kpifigures.h"

namespace callhelm {

std::vector<QDate> kpiStarts(const Calendar &calendar, QDate from, QDate to, By by)
{
    std::vector<QDate> starts;
    for (QDate day = from; day <= to;) {
        starts.push_back(day);
        switch (by) {
        case By::Week:
            day = calendar.weekStart(day).addDays(7);
            break;
        case By::Month:
            day = calendar.monthStart(day).addMonths(1);
            break;
        case By::All:
            return starts;
        default:
            day = day.addDays(1);
        }
    }
    return starts;
}

} // namespace callhelm
