#pragma once

#include <optional>
#include <span>
#include <string_view>

#include <QTimeZone>

#include "base/time.h"

namespace callhelm {

/// Which of two numbers is the day, where a date is written 1/9/2017.
enum class DayOrder { DayFirst, MonthFirst };

/// What a clock on the wall showed, in milliseconds, as if it showed UTC.
using WallTime = qint64;

/// Reads 2026-11-22 02:14:19, 1/9/2017 16:33:01, 01.09.17 16:33 and the like; nothing when it is no time.
[[nodiscard]] std::optional<WallTime> wallTime(std::string_view text, DayOrder order);
/// Tells the order of day and month where a date can be read in one way only.
[[nodiscard]] std::optional<DayOrder> dayOrderOf(std::string_view text);

/// When the channel was created that has this unique id ([system-]seconds.count); nothing when the text is no
/// unique id.
[[nodiscard]] std::optional<Instant> createdAt(std::string_view uniqueId);

/// A row's start on the wall, and when its channel was created.
struct CdrStart
{
    WallTime start = 0;
    Instant created;
};

/// Turns wall times of call detail records into moments.
class CdrClock
{
public:
    explicit CdrClock(QTimeZone zone, DayOrder order = DayOrder::DayFirst)
        : m_zone(std::move(zone)), m_order(order)
    {
    }

    /// The clock by which the rows were written. Their times lack their zone: cdr_csv writes local time, or
    /// UTC with usegmtime. A channel is created when its row starts or, seldom, a while before: so of the
    /// organisation's zone, UTC, and the quarter-hour offset that fits best, the first counts that puts most
    /// starts at most a quarter of an hour after the channel's creation. When none does, or the rows have no
    /// unique ids, the organisation's.
    static CdrClock fitting(const QTimeZone &organisation, std::span<const CdrStart> rows, DayOrder order);

    /// The moment of a local time. One that exists twice (clocks put back) is the one that suits the
    /// channel's creation, or else the first; one that does not exist (clocks put forward) is read as if they
    /// had not been put forward yet, unless the creation says otherwise.
    [[nodiscard]] Instant moment(WallTime time, std::optional<Instant> created = std::nullopt);

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] DayOrder order() const { return m_order; }

private:
    [[nodiscard]] qint64 offsetAt(qint64 utcMs) const;

    QTimeZone m_zone;
    DayOrder m_order;
    qint64 m_day = -1; ///< the last day asked for, and its offsets before and after a change
    qint64 m_before = 0;
    qint64 m_after = 0;
};

} // namespace callhelm
