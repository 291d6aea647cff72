#include "base/calendar.h"

#include <array>
#include <utility>

#include <QFileInfo>

namespace callhelm {

namespace {

// Zones that a platform may know only by an older name.
constexpr std::array<std::pair<const char *, const char *>, 6> zoneAliases{{
    {"Asia/Ho_Chi_Minh", "Asia/Saigon"},
    {"Asia/Kolkata", "Asia/Calcutta"},
    {"Asia/Yangon", "Asia/Rangoon"},
    {"Asia/Kathmandu", "Asia/Katmandu"},
    {"Europe/Kyiv", "Europe/Kiev"},
    {"America/Argentina/Buenos_Aires", "America/Buenos_Aires"},
}};

/// Whether it is a name of a zone and not a rule of POSIX: to Qt every three letters are one, for UTC.
bool isName(const QByteArray &name)
{
    if (name.contains(','))
        return false;
    if (name.contains('/') || QTimeZone::availableTimeZoneIds().contains(name))
        return true;
#ifdef Q_OS_UNIX
    for (const char *folder : {"/usr/share/zoneinfo/", "/usr/lib/zoneinfo/"})
        if (QFileInfo(QString::fromLatin1(folder) + QString::fromLatin1(name)).isFile())
            return true;
#endif
    return false;
}

} // namespace

Calendar::Calendar(QTimeZone zone, Qt::DayOfWeek firstDay) : m_zone(std::move(zone)), m_firstDay(firstDay) { }

QTimeZone Calendar::zoneByName(const QByteArray &name)
{
    if (name.isEmpty())
        return {}; // to Qt, no name is the system's zone
    if (const QTimeZone zone(name); zone.isValid() && isName(name))
        return zone;
    for (const auto &[newer, older] : zoneAliases) {
        if (name == newer)
            return QTimeZone(older);
        if (name == older)
            return QTimeZone(newer);
    }
    return {};
}

QDate Calendar::dayOf(Instant at) const { return toDateTime(at, m_zone).date(); }

Instant Calendar::startOf(QDate day) const
{
    return instantFromMs(day.startOfDay(m_zone).toMSecsSinceEpoch());
}

TimeRange Calendar::range(QDate day) const { return {startOf(day), startOf(day.addDays(1))}; }

QDate Calendar::weekStart(QDate day) const
{
    return day.addDays(-((day.dayOfWeek() - int(m_firstDay) + 7) % 7));
}

QDate Calendar::monthStart(QDate day) const { return QDate(day.year(), day.month(), 1); }

Instant Calendar::bucketStart(Instant at, By by) const
{
    switch (by) {
    case By::Quarter:
        return quarterStart(quarterOf(at));
    case By::HalfHour:
    case By::Hour: {
        // Cut by the local clock, so that zones at +05:30 or +05:45 have hours that start at :00. The
        // shift is taken from the offset in force, hence an hour repeated in autumn stays two hours.
        const qint64 length = by == By::Hour ? 3'600'000 : 1'800'000;
        const qint64 offset = qint64(m_zone.offsetFromUtc(toDateTime(at, QTimeZone::utc()))) * 1000;
        const qint64 local = toMs(at) + offset;
        const qint64 floor = (local >= 0 ? local / length : (local - length + 1) / length) * length;
        return instantFromMs(floor - offset);
    }
    case By::Day:
        return startOf(dayOf(at));
    case By::Week:
        return startOf(weekStart(dayOf(at)));
    case By::Month:
        return startOf(monthStart(dayOf(at)));
    case By::All:
        break;
    }
    return at;
}

Instant Calendar::nextBucket(Instant start, By by) const
{
    switch (by) {
    case By::Quarter:
        return start + quarterLength;
    case By::HalfHour:
        return start + 2 * quarterLength;
    case By::Hour:
        return start + 4 * quarterLength;
    case By::Day:
        return startOf(dayOf(start).addDays(1));
    case By::Week:
        return startOf(dayOf(start).addDays(7));
    case By::Month:
        return startOf(dayOf(start).addMonths(1));
    case By::All:
        break;
    }
    return Instant::max();
}

std::vector<Instant> Calendar::buckets(const TimeRange &range, By by) const
{
    std::vector<Instant> starts;
    if (range.isEmpty())
        return starts;
    for (Instant at = bucketStart(range.from, by); at < range.to; at = nextBucket(at, by))
        starts.push_back(at);
    return starts;
}

QString Calendar::toIso(Instant at) const
{
    const QDateTime local = toDateTime(at, m_zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

std::optional<Instant> Calendar::fromIso(const QString &text) const
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime) {
        if (!text.contains(QLatin1Char('T')) && !text.contains(QLatin1Char(' ')))
            return startOf(time.date());
        time = QDateTime(time.date(), time.time(), m_zone);
    }
    return instantFromMs(time.toMSecsSinceEpoch());
}

} // namespace callhelm
