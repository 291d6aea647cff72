#include "metrics/kpifigures.h"

#include <algorithm>

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

void KpiRows::finish(int limit)
{
    std::ranges::stable_sort(rows, {}, &KpiRow::at);
    if (rows.size() > size_t(std::max(limit, 0)))
        rows.resize(size_t(std::max(limit, 0)));
}

} // namespace callhelm
