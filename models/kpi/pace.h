#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "base/workingtime.h"
#include "kpi/fraction.h"
#include "kpi/periods.h"
#include "metrics/metric.h"

namespace callhelm {

/// How a figure stands against its goal (SPEC 4, Pace). Each has a word or a sign of its own.
enum class PaceState : quint8 {
    NoGoal,
    Unknown, ///< "—": the first working day, outside working time, or no source covers it
    Reached, ///< at least the goal; at most, where lower is better
    OnPace, ///< at this rate at least 100 % of the goal
    Close, ///< at least 95 %
    Behind,
    Missed, ///< the period is over, or, where lower is better, there are too many already
    Kept, ///< of what does not add up: as good as the goal
    NotKept
};

/// Working time of one period for one whose figure it is, as of one moment: that which is over, and that
/// which is left. Days weigh by the hours worked on them.
struct PaceTime
{
    KpiPeriod period = KpiPeriod::Month;
    qint64 over = 0; ///< minutes of the days that have ended; of a day: working milliseconds gone
    qint64 left = 0; ///< minutes of today and the days after it; of a day: working milliseconds left
    qint64 fullDay
        = 0; ///< minutes of the longest usual day: one working day; of a day: milliseconds of an hour
    int daysOver = 0; ///< days on which there is work, however short
    int daysLeft = 0; ///< today among them
    bool isOver = false; ///< the period has ended
    bool isRunning = false; ///< now lies in it
    bool isOutside = false; ///< of a day: now is outside working time

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

/// How far a distinct metric had come in the period before, on the same working day.
struct DistinctCurve
{
    qint64 then = 0; ///< at the end of that day
    qint64 final = 0; ///< at the period's end
};
/// The day of the period before up to whose end its curve is read: that with as many working days behind it;
/// its last one where it had fewer. Nothing before the first working day has ended.
[[nodiscard]] std::optional<QDate> sameWorkingDay(const DayRange &before, int daysOver,
                                                  const WorkingTime &working);

/// What a figure and its goal are, in the metric's smallest units.
struct PaceInput
{
    MetricAdding adding = MetricAdding::Sum;
    MetricDirection direction = MetricDirection::Higher;
    std::optional<qint64> goal; ///< nothing: there is none
    std::optional<qint64> done; ///< today's included; nothing: no source covers the period
    qint64 doneToday = 0; ///< of a distinct metric: what today added. Counts in done, not in the rate
    std::optional<DistinctCurve>
        curve; ///< of the period before, for distinct metrics; nothing: there is none
    /// Of a share: so many good (or, where lower is better, bad) ones among so many. Sums, never shares.
    std::optional<qint64> part;
    std::optional<qint64> base;
};

/// A figure against its goal and the time.
struct Pace
{
    PaceState state = PaceState::NoGoal;
    bool isReached = false;
    bool isApproximate = false; ///< ≈: by the curve of the period before
    std::optional<Fraction> ofGoal; ///< done ÷ goal; nothing for a goal of 0
    std::optional<Fraction> projected; ///< at this rate, by the end: smallest units
    std::optional<Fraction> atThisRate; ///< the same ÷ goal (goal ÷ it where lower is better)
    std::optional<Fraction> soFar; ///< a working day (of a day: an hour) so far
    std::optional<Fraction> needed; ///< a working day (of a day: an hour) from here; 0 once reached
    std::optional<Fraction> evenMark; ///< of the goal: where an even pace stands
    std::optional<Fraction> ahead; ///< done before today − the even pace: above 0 is more than that
    /// Of a share that is kept: so many may still be missed (where lower is better: may still go wrong). Of
    /// one that is not: so many in a row must be good. Nothing where the goal is 100 % (or 0 %).
    std::optional<qint64> spare;
    std::optional<qint64> toRecover;
};

[[nodiscard]] Pace paceOf(const PaceInput &input, const PaceTime &time);

/// The place of one of those who were given.
struct Ranked
{
    size_t index = 0; ///< in what was given
    std::optional<int> rank; ///< 1, 2, 2, 4; nothing for who has no figure, who come last
};
/// One who is ranked.
struct RankEntry
{
    QString name;
    std::optional<Fraction> value;
};
/// The best first; equal ones share a rank and stand by name.
[[nodiscard]] std::vector<Ranked> ranked(std::span<const RankEntry> entries,
                                         MetricDirection direction = MetricDirection::Higher);

/// How much each gets of a whole, in whole units, in proportion to shares: by largest remainders, so that the
/// sum is the whole; equal remainders go to who comes first. In equal parts where no share is above 0.
[[nodiscard]] std::vector<qint64> spread(qint64 whole, std::span<const qint64> shares);

} // namespace callhelm
