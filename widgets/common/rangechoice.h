#pragma once

#include <QDate>
#include <QString>

#include "base/calendar.h"

namespace callhelm {

/// A stretch of days as people choose it: relative to today, or from–to.
struct RangeChoice
{
    enum class Kind {
        Today,
        Yesterday,
        ThisWeek,
        LastWeek,
        ThisMonth,
        LastMonth,
        Last7Days, ///< today and the six days before
        Last30Days,
        Own
    };
    Kind kind = Kind::Today;
    QDate from; ///< Own only
    QDate to; ///< Own only; included
    bool operator==(const RangeChoice &) const = default;

    /// The moments it stands for, on this day, in whole local days.
    [[nodiscard]] TimeRange range(const Calendar &calendar, Instant now) const;
    /// "Today", "Last 7 days", "01.03.2026 – 07.03.2026".
    [[nodiscard]] QString words() const;

    /// Stable text for the settings; relative kinds stay relative.
    [[nodiscard]] QString toString() const;
    static RangeChoice fromString(const QString &text);
};
inline constexpr int rangeKindCount = 9;

} // namespace callhelm
