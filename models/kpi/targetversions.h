#pragma once

#include <span>
#include <vector>

#include "domain/target.h"
#include "kpi/fraction.h"
#include "kpi/periods.h"

namespace callhelm {

/// Which version of a goal holds when. A value, made of all versions there are.
class TargetVersions
{
public:
    TargetVersions() = default;
    explicit TargetVersions(Targets targets);

    /// The version in force on a day; null where there is none, where it has ended, or where it says that
    /// there is no goal. For a whole period ask for its first day: the version in force on that day counts
    /// for all of it, and older periods keep theirs.
    [[nodiscard]] const Target *inForce(const TargetKey &key, QDate day) const;
    /// The goal of the period that begins on a day.
    [[nodiscard]] std::optional<qint64> goal(const TargetKey &key, QDate periodStart) const
    {
        const Target *target = inForce(key, periodStart);
        return target != nullptr ? target->value : std::nullopt;
    }
    /// The last day before which a version in force on `day` ends: by the end it was given or the next
    /// version; nothing where neither is known.
    [[nodiscard]] std::optional<QDate> endOf(const Target &target) const;
    /// All versions of a key by day.
    [[nodiscard]] std::span<const Target> of(const TargetKey &key) const;
    /// All of them by key and day.
    [[nodiscard]] const Targets &all() const { return m_targets; }
    /// The metrics of which there is a goal in force on a day, of any of these.
    [[nodiscard]] std::vector<QString> metricsOn(std::span<const KpiSubject> subjects, KpiPeriod period,
                                                 QDate day) const;

private:
    Targets m_targets; ///< by key and day
};

/// A goal as it counts for one who belonged for a part of the period only.
struct CutGoal
{
    qint64 value = 0; ///< smallest units
    qint64 whole = 0; ///< as it was set
    qint64 days = 0; ///< calendar days of membership
    qint64 daysOfPeriod = 0;

    [[nodiscard]] bool isCut() const { return days != daysOfPeriod; }
    bool operator==(const CutGoal &) const = default;
};

/// A month's goal of an agent, cut to the calendar days of the month on which they belonged (`spans` may
/// overlap; rounded to the nearest smallest unit, halves up). Nothing where they did not belong on any day.
/// Goals of days and weeks, and of what does not add up, are not cut: do not call it for them.
[[nodiscard]] std::optional<CutGoal> cutGoal(qint64 goal, const DayRange &month,
                                             std::span<const DayRange> spans);

} // namespace callhelm
