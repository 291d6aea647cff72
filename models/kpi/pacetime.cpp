#include "kpi/pacetime.h"

#include <algorithm>

namespace callhelm {

namespace {

bool isIn(std::span<const DayRange> ranges, QDate day)
{
    return std::ranges::any_of(ranges, [day](const DayRange &range) { return range.contains(day); });
}

/// Minutes of the longest usual day of a week; of the longest one in `range` where no weekday is worked.
qint64 fullDayOf(const WorkingTime &working, const DayRange &range)
{
    int full = 0;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        int minutes = 0;
        for (const DaySpan &span : working.weekday(Qt::DayOfWeek(day)))
            minutes += span.to - span.from;
        full = std::max(full, minutes);
    }
    if (full == 0)
        for (QDate day = range.from; day < range.until; day = day.addDays(1))
            full = std::max(full, working.minutes(day));
    return full;
}

} // namespace

std::optional<Fraction> PaceTime::evenMark() const
{
    return whole() > 0 ? std::optional(Fraction(over, whole())) : std::nullopt;
}

PaceTime paceTime(KpiPeriod period, const DayRange &range, const WorkingTime &working,
                  const Calendar &calendar, Instant now, std::span<const DayRange> belongs,
                  std::span<const DayRange> away)
{
    PaceTime time;
    time.period = period;
    const QDate today = calendar.dayOf(now);
    time.isOver = range.until <= today;
    time.isRunning = range.contains(today);
    const auto counts
        = [&](QDate day) { return (belongs.empty() || isIn(belongs, day)) && !isIn(away, day); };

    if (period == KpiPeriod::Day) {
        time.fullDay = 60 * 60;
        time.isOutside = time.isRunning && !working.isWorking(now, calendar);
        if (!counts(range.from) || !working.isWorkingDay(range.from))
            return time;
        const TimeRange day = calendar.range(range.from);
        const Instant until = std::clamp(now, day.from, day.to);
        time.over = wholeSeconds(working.within({day.from, until}, calendar));
        time.left = wholeSeconds(working.within({until, day.to}, calendar));
        (time.isOver ? time.daysOver : time.daysLeft) = 1;
        return time;
    }
    time.fullDay = fullDayOf(working, range);
    for (QDate day = range.from; day < range.until; day = day.addDays(1)) {
        const int minutes = counts(day) ? working.minutes(day) : 0;
        if (minutes == 0)
            continue;
        const bool hasEnded = day < today;
        time.isTodayLeft |= day == today;
        (hasEnded ? time.over : time.left) += minutes;
        ++(hasEnded ? time.daysOver : time.daysLeft);
    }
    return time;
}

PaceTime paceTimeAsOf(QDate day, const DayRange &month, const WorkingTime &working, const Calendar &calendar,
                      std::span<const DayRange> belongs, std::span<const DayRange> away)
{
    const Instant end = calendar.startOf(day.addDays(1));
    return paceTime(KpiPeriod::Month, month, working, calendar, end, belongs, away);
}

std::optional<QDate> sameWorkingDay(const DayRange &before, int daysOver, const WorkingTime &working)
{
    if (daysOver <= 0)
        return std::nullopt;
    std::optional<QDate> last;
    for (QDate day = before.from; day < before.until && daysOver > 0; day = day.addDays(1))
        if (working.isWorkingDay(day)) {
            last = day;
            --daysOver;
        }
    return last;
}

} // namespace callhelm
