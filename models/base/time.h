#pragma once

#include <chrono>

#include <QDateTime>

namespace callhelm {

using Duration = std::chrono::milliseconds;

/// A moment, in UTC epoch milliseconds. Local days are the calendar's business (base/calendar.h).
using Instant = std::chrono::time_point<std::chrono::system_clock, Duration>;

constexpr Instant instantFromMs(qint64 epochMs) { return Instant(Duration(epochMs)); }
constexpr qint64 toMs(Instant at) { return at.time_since_epoch().count(); }
constexpr qint64 toMs(Duration length) { return length.count(); }

/// Whole seconds, rounded down; negative lengths count as 0 (a stepped clock gives no negative time).
constexpr qint64 wholeSeconds(Duration length) { return length.count() <= 0 ? 0 : length.count() / 1000; }

inline QDateTime toDateTime(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone);
}

/// Half-open stretch of time [from, to).
struct TimeRange
{
    Instant from;
    Instant to;

    [[nodiscard]] bool isEmpty() const { return to <= from; }
    [[nodiscard]] bool contains(Instant at) const { return at >= from && at < to; }
    bool operator==(const TimeRange &) const = default;
};

} // namespace callhelm
