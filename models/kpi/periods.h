#pragma once

#include <QDate>

#include "base/calendar.h"
#include "domain/kpisubject.h"

namespace callhelm {

/// Days, [from, until).
struct DayRange
{
    QDate from;
    QDate until;

    [[nodiscard]] qint64 days() const { return from.daysTo(until); }
    [[nodiscard]] bool isEmpty() const { return until <= from; }
    [[nodiscard]] bool contains(QDate day) const { return from <= day && day < until; }
    bool operator==(const DayRange &) const = default;
};

/// The day, the week (from the organisation's first day of the week on, never cut at a month's end) or the
/// month in which a day lies.
[[nodiscard]] DayRange periodOf(KpiPeriod period, QDate day, const Calendar &calendar);
/// The one `steps` later, or earlier where negative.
[[nodiscard]] DayRange stepped(KpiPeriod period, const DayRange &range, int steps, const Calendar &calendar);
/// ISO number of the week; 0 where weeks do not begin on Monday, which have none.
[[nodiscard]] int isoWeek(const DayRange &week, const Calendar &calendar);

/// Stable names for the store and the command line: day, week, month.
[[nodiscard]] QString periodName(KpiPeriod period);
/// Reads periodName(); false when the name is unknown.
[[nodiscard]] bool periodFromName(const QString &name, KpiPeriod &period);

} // namespace callhelm
