#include "common/format.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace callhelm::format {

namespace {

constexpr QChar fixedSpace(0x00A0); // a figure and its unit stay on one line

QString tr(const char *text) { return QCoreApplication::translate("callhelm::format", text); }

/// How the desktop writes dates; a desktop that does not say, as the language does.
QString datePattern()
{
    const QLocale desktop = QLocale::system();
    const QLocale &locale = desktop.language() == QLocale::C ? QLocale() : desktop;
    QString pattern = locale.dateFormat(QLocale::ShortFormat);
    if (!pattern.contains(QLatin1String("yyyy")))
        pattern.replace(QLatin1String("yy"), QLatin1String("yyyy")); // the year whole, whatever the locale
    return pattern;
}

} // namespace

QString none() { return QStringLiteral("\u2014"); }

QString number(qint64 value) { return QLocale().toString(value); }
QString number(std::optional<qint64> value) { return value ? number(*value) : none(); }
QString decimal(double value, int places) { return QLocale().toString(value, 'f', places); }

QString share(std::optional<double> value, int places)
{
    if (!value)
        return none();
    return QLocale().toString(*value * 100, 'f', places) + fixedSpace + u'%';
}

QString length(qint64 seconds)
{
    const qint64 whole = std::max<qint64>(0, seconds);
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    const qint64 hours = whole / 3600;
    const qint64 minutes = whole / 60 % 60;
    if (hours > 0)
        return QString::number(hours) + u':' + two(minutes) + u':' + two(whole % 60);
    return QString::number(minutes) + u':' + two(whole % 60);
}

QString length(std::optional<double> seconds)
{
    return seconds ? length(qint64(std::llround(*seconds))) : none();
}

QString since(Instant then, Instant now) { return length(wholeSeconds(now - then)); }

QString age(Instant then, Instant now)
{
    const auto days = int(toMs(now - then) / 86'400'000);
    return days < 2 ? since(then, now)
                    : QCoreApplication::translate("callhelm::format", "%n day(s)", nullptr, days);
}

QString ago(Instant then, Instant now)
{
    const qint64 ms = std::max<qint64>(0, toMs(now - then));
    if (ms < 10'000)
        return tr("%1 s ago").arg(decimal(double(ms) / 1000));
    if (ms < 60'000)
        return tr("%1 s ago").arg(number(ms / 1000));
    if (ms < 3'600'000)
        return tr("%1 min ago").arg(number(ms / 60'000));
    if (ms < 86'400'000)
        return tr("%1 h ago").arg(number(ms / 3'600'000));
    const auto days = int(ms / 86'400'000); // lupdate never ends on the division as an argument
    return QCoreApplication::translate("callhelm::format", "%n day(s) ago", nullptr, days);
}

QString time(Instant at, const Calendar &calendar)
{
    return toDateTime(at, calendar.zone()).toString(QStringLiteral("HH:mm:ss"));
}

QString shortTime(Instant at, const Calendar &calendar)
{
    return toDateTime(at, calendar.zone()).toString(QStringLiteral("HH:mm"));
}

QString date(QDate day) { return QLocale().toString(day, datePattern()); }

QString dayMonth(QDate day)
{
    static const QRegularExpression year(QStringLiteral("[^dM']*yyyy[^dM']*"));
    return QLocale().toString(day, datePattern().remove(year));
}

QString dateTime(Instant at, const Calendar &calendar)
{
    const QDateTime local = toDateTime(at, calendar.zone());
    return date(local.date()) + u' ' + local.toString(QStringLiteral("HH:mm:ss"));
}

QString interval(Instant start, By by, const Calendar &calendar)
{
    const QLocale locale;
    const QDate day = calendar.dayOf(start);
    switch (by) {
    case By::Quarter:
    case By::HalfHour:
    case By::Hour:
        return date(day) + u' ' + shortTime(start, calendar) + u'\u2013'
            + shortTime(calendar.nextBucket(start, by), calendar);
    case By::Day:
        return locale.toString(day, QStringLiteral("ddd")) + u' ' + date(day);
    case By::Week:
        return date(day) + QStringLiteral(" \u2013 ") + date(day.addDays(6));
    case By::Month:
        return locale.standaloneMonthName(day.month()) + u' ' + QString::number(day.year());
    case By::All:
        return tr("whole range");
    }
    return {};
}

} // namespace callhelm::format
