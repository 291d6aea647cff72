#include "kpi/periods.h"

namespace callhelm {

DayRange periodOf(KpiPeriod period, QDate day, const Calendar &calendar)
{
    switch (period) {
    case KpiPeriod::Day:
        break;
    case KpiPeriod::Week: {
        const QDate start = calendar.weekStart(day);
        return {start, start.addDays(7)};
    }
    case KpiPeriod::Month: {
        const QDate start = calendar.monthStart(day);
        return {start, start.addMonths(1)};
    }
    }
    return {day, day.addDays(1)};
}

DayRange stepped(KpiPeriod period, const DayRange &range, int steps, const Calendar &calendar)
{
    switch (period) {
    case KpiPeriod::Day:
        break;
    case KpiPeriod::Week:
        return periodOf(period, range.from.addDays(qint64(7) * steps), calendar);
    case KpiPeriod::Month:
        return periodOf(period, range.from.addMonths(steps), calendar);
    }
    return periodOf(period, range.from.addDays(steps), calendar);
}

int isoWeek(const DayRange &week, const Calendar &calendar)
{
    return calendar.firstDayOfWeek() == Qt::Monday ? week.from.weekNumber() : 0;
}

QString periodName(KpiPeriod period)
{
    switch (period) {
    case KpiPeriod::Day:
        return QStringLiteral("day");
    case KpiPeriod::Week:
        return QStringLiteral("week");
    case KpiPeriod::Month:
        break;
    }
    return QStringLiteral("month");
}

bool periodFromName(const QString &name, KpiPeriod &period)
{
    for (const KpiPeriod known : {KpiPeriod::Day, KpiPeriod::Week, KpiPeriod::Month})
        if (periodName(known) == name) {
            period = known;
            return true;
        }
    return false;
}

} // namespace callhelm
