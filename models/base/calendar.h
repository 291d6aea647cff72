#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QTimeZone>

#include "base/time.h"

namespace callhelm {

/// The stored rollups' finest interval. Every zone's present offset is a multiple of it, so local hours
/// and days are always made of whole quarters.
inline constexpr Duration quarterLength = std::chrono::minutes(15);

/// Number of the UTC quarter of an hour in which a moment lies, counted from the epoch.
constexpr qint64 quarterOf(Instant at)
{
    const qint64 ms = toMs(at);
    const qint64 length = quarterLength.count();
    return ms >= 0 ? ms / length : (ms - length + 1) / length;
}
constexpr Instant quarterStart(qint64 quarter) { return instantFromMs(quarter * quarterLength.count()); }

/// How figures over time are cut.
enum class By { Quarter, HalfHour, Hour, Day, Week, Month, All };

/// Days, weeks and months of the organisation's time zone, daylight saving included.
class Calendar
{
public:
    explicit Calendar(QTimeZone zone = QTimeZone::utc(), Qt::DayOfWeek firstDay = Qt::Monday);

    /// A zone by its IANA name; knows the names that some platforms lack (Asia/Ho_Chi_Minh without ICU).
    /// An invalid zone when the name is unknown.
    static QTimeZone zoneByName(const QByteArray &name);

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] Qt::DayOfWeek firstDayOfWeek() const { return m_firstDay; }

    [[nodiscard]] QDate dayOf(Instant at) const;
    /// First moment of a local day (00:00, or the first that exists when the clock skips midnight).
    [[nodiscard]] Instant startOf(QDate day) const;
    /// The whole of a local day: 23, 24 or 25 hours.
    [[nodiscard]] TimeRange range(QDate day) const;
    [[nodiscard]] QDate weekStart(QDate day) const;
    [[nodiscard]] QDate monthStart(QDate day) const;

    /// First moment of the interval of kind `by` in which `at` lies. By::All has none: returns `at`.
    [[nodiscard]] Instant bucketStart(Instant at, By by) const;
    /// First moment of the interval after the one that starts at `start`.
    [[nodiscard]] Instant nextBucket(Instant start, By by) const;
    /// Starts of all intervals that touch the range, first to last; the first may lie before range.from.
    [[nodiscard]] std::vector<Instant> buckets(const TimeRange &range, By by) const;

    /// ISO 8601 with offset, whole seconds: 2026-11-22T10:42:07+07:00.
    [[nodiscard]] QString toIso(Instant at) const;
    /// Reads ISO 8601; a time without offset, or a bare date, is local to the zone.
    [[nodiscard]] std::optional<Instant> fromIso(const QString &text) const;

private:
    QTimeZone m_zone;
    Qt::DayOfWeek m_firstDay;
};

} // namespace callhelm
