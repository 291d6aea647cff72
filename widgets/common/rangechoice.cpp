#include "common/rangechoice.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QStringList>

#include "common/format.h"

namespace callhelm {

namespace {

constexpr std::array<const char *, rangeKindCount> names{"today",       "yesterday",    "this_week",
                                                         "last_week",   "this_month",   "last_month",
                                                         "last_7_days", "last_30_days", "own"};

QString tr(const char *text) { return QCoreApplication::translate("callhelm::RangeChoice", text); }

} // namespace

TimeRange RangeChoice::range(const Calendar &calendar, Instant now) const
{
    const QDate today = calendar.dayOf(now);
    const auto days = [&calendar](QDate first, QDate last) {
        return TimeRange{calendar.startOf(first), calendar.startOf(last.addDays(1))};
    };
    switch (kind) {
    case Kind::Today:
        return days(today, today);
    case Kind::Yesterday:
        return days(today.addDays(-1), today.addDays(-1));
    case Kind::ThisWeek:
        return days(calendar.weekStart(today), calendar.weekStart(today).addDays(6));
    case Kind::LastWeek:
        return days(calendar.weekStart(today).addDays(-7), calendar.weekStart(today).addDays(-1));
    case Kind::ThisMonth:
        return days(calendar.monthStart(today), calendar.monthStart(today).addMonths(1).addDays(-1));
    case Kind::LastMonth:
        return days(calendar.monthStart(today).addMonths(-1), calendar.monthStart(today).addDays(-1));
    case Kind::Last7Days:
        return days(today.addDays(-6), today);
    case Kind::Last30Days:
        return days(today.addDays(-29), today);
    case Kind::Own:
        if (from.isValid() && to.isValid())
            return days(std::min(from, to), std::max(from, to));
        break;
    }
    return days(today, today);
}

QString RangeChoice::words() const
{
    switch (kind) {
    case Kind::Today:
        return tr("Today");
    case Kind::Yesterday:
        return tr("Yesterday");
    case Kind::ThisWeek:
        return tr("This week");
    case Kind::LastWeek:
        return tr("Last week");
    case Kind::ThisMonth:
        return tr("This month");
    case Kind::LastMonth:
        return tr("Last month");
    case Kind::Last7Days:
        return tr("Last 7 days");
    case Kind::Last30Days:
        return tr("Last 30 days");
    case Kind::Own:
        break;
    }
    if (from == to)
        return format::date(from);
    return format::date(std::min(from, to)) + QStringLiteral(" \u2013 ") + format::date(std::max(from, to));
}

QString RangeChoice::toString() const
{
    QString text = QLatin1String(names[size_t(kind)]);
    if (kind == Kind::Own)
        text += u' ' + from.toString(Qt::ISODate) + u' ' + to.toString(Qt::ISODate);
    return text;
}

RangeChoice RangeChoice::fromString(const QString &text)
{
    const QStringList parts = text.split(u' ');
    RangeChoice choice;
    for (size_t i = 0; i < names.size(); ++i)
        if (parts.front() == QLatin1String(names[i]))
            choice.kind = Kind(i);
    if (choice.kind == Kind::Own) {
        choice.from = QDate::fromString(parts.value(1), Qt::ISODate);
        choice.to = QDate::fromString(parts.value(2), Qt::ISODate);
        if (!choice.from.isValid() || !choice.to.isValid())
            return {};
    }
    return choice;
}

} // namespace callhelm
