#pragma once

#include <optional>
#include <span>

#include "base/workingtime.h"
#include "kpi/fraction.h"
#include "kpi/periods.h"

namespace callhelm {

/// Working time of one period for one whose figure it is, as of one moment: that which is over, and that
/// which is left. Days weigh by the hours worked on them.
struct PaceTime
{
    KpiPeriod period = KpiPeriod::Month;
    qint64 over = 0; ///< minutes of the days that have ended; of a day: working seconds gone
    qint64 left = 0; ///< minutes of today and the days after it; of a day: working seconds left
    qint64 fullDay = 0; ///< minutes of the longest usual day: one working day; of a day: seconds of an hour
    int daysOver = 0; ///< days on which there is work, however short
    int daysLeft = 0; ///< today among them
    bool isOver = false; ///< the period has ended
    bool isRunning = false; ///< now lies in it
    bool isOutside = false; ///< of a day: now is outside working time
    bool isTodayLeft = false; ///< today is one of the days left; otherwise it is a day off

    [[nodiscard]] qint64 whole() const { return over + left; }
    /// Where an even pace stands: the part of the working time that is over; nothing where there is none.
    [[nodiscard]] std::optional<Fraction> evenMark() const;
    /// Working days over and in all, by their hours: 16.5 of 24.5.
    [[nodiscard]] double weightOver() const { return fullDay > 0 ? double(over) / double(fullDay) : 0; }
    [[nodiscard]] double weightWhole() const { return fullDay > 0 ? double(whole()) / double(fullDay) : 0; }
    bool operator==(const PaceTime &) const = default;
};

/// Working time of a period at a moment. `belongs`: days on which an agent belonged (a month's pace runs over
/// those alone); empty: all of it. `away`: days of leave, which leave the pace.
[[nodiscard]] PaceTime paceTime(KpiPeriod period, const DayRange &range, const WorkingTime &working,
                                const Calendar &calendar, Instant now, std::span<const DayRange> belongs = {},
                                std::span<const DayRange> away = {});

/// The same at the end of a day: what is known as of that day has its rate up to there.
[[nodiscard]] PaceTime paceTimeAsOf(QDate day, const DayRange &month, const WorkingTime &working,
                                    const Calendar &calendar, std::span<const DayRange> belongs = {},
                                    std::span<const DayRange> away = {});

/// The day of the period before up to whose end its curve is read: that with as many working days behind it;
/// its last one where it had fewer. Nothing before the first working day has ended.
[[nodiscard]] std::optional<QDate> sameWorkingDay(const DayRange &before, int daysOver,
                                                  const WorkingTime &working);

} // namespace callhelm
