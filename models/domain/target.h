#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>

#include "base/time.h"
#include "domain/kpisubject.h"

namespace callhelm {

/// Of what a goal is: whose, by which metric, for which stretch. Goals of days, weeks and months do not
/// derive from each other.
struct TargetKey
{
    KpiSubject subject;
    QString metric; ///< id in the catalogue of metrics
    KpiPeriod period = KpiPeriod::Month;

    bool operator==(const TargetKey &) const = default;
    /// By subject, metric, period: no order for people.
    bool operator<(const TargetKey &other) const
    {
        if (subject != other.subject)
            return subject < other.subject;
        return metric != other.metric ? metric < other.metric : period < other.period;
    }
};

/// One version of a goal: it holds from a day on, until the next version of the same key or the end it was
/// given.
struct Target
{
    TargetKey key;
    QDate from; ///< the first day on which it holds
    std::optional<QDate> until; ///< the first day on which it holds no more: "only this month"; none: no end
    /// In the metric's smallest units (counts as they are, money in hundredths, shares in basis points, talk
    /// minutes in seconds: see KpiMetric); nothing: there is no goal from that day on, which is not a goal of
    /// 0.
    std::optional<qint64> value;
    Instant at{}; ///< when it was set
    QString by; ///< who set it

    bool operator==(const Target &) const = default;
};

/// Versions of goals, any number of keys, in any order.
using Targets = std::vector<Target>;

/// A figure that is typed in by a person: how much of what, for whom, as of which day. Those of
/// different days add up; the one of a day is replaced when it is typed in again.
struct ManualEntry
{
    QString name; ///< of the list of such figures; the metric's id is `manual:` with it
    KpiSubject subject;
    QDate day; ///< as of which it counts
    std::optional<qint64> value; ///< whole hundredths; nothing: taken away
    Instant at{}; ///< when it was typed in
    QString by; ///< who typed it in

    bool operator==(const ManualEntry &) const = default;
};

/// A figure that admins let be typed in.
struct ManualMetric
{
    QString name; ///< as people call it; found without regard to case and accents
    QString unit; ///< shown behind values; may be empty
    bool lowerIsBetter = false;
    bool hidden = false; ///< no longer offered; what was typed in stays

    bool operator==(const ManualMetric &) const = default;
};

} // namespace callhelm
