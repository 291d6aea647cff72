#pragma once

#include <memory>

#include "access/people.h"
#include "kpi/targetversions.h"
#include "metrics/kpimetrics.h"

namespace callhelm {

class Reader;

/// The goals of a store together with who belonged when: what counts for a period. A value.
class TargetLookup
{
public:
    TargetLookup() = default;
    TargetLookup(TargetVersions versions, std::shared_ptr<const People> people, Calendar calendar);
    /// All goals that the reader's scope lets through.
    [[nodiscard]] static Result<TargetLookup> read(const Reader &reader);

    /// The goal of the period that begins on a day, smallest units: of an agent and a month cut to the days
    /// on which they belonged, where it adds up. Nothing where there is none.
    [[nodiscard]] std::optional<qint64> goalOf(KpiSubject subject, const QString &metric, KpiPeriod period,
                                               QDate start) const;
    /// The same with what was cut.
    [[nodiscard]] std::optional<CutGoal> cutGoalOf(KpiSubject subject, const QString &metric,
                                                   KpiPeriod period, QDate start) const;
    /// The goal of the day, week or month in which a day lies, in the unit of the metric's figures. Nothing
    /// for other intervals.
    [[nodiscard]] Figure figureOf(KpiSubject subject, const KpiMetric &metric, QDate day, By by) const;
    /// The days on which an agent's person was in a team, as they are; all of time for who never was in any.
    [[nodiscard]] std::vector<DayRange> belongs(AgentId agent) const;
    /// Days of leave.
    [[nodiscard]] std::vector<DayRange> away(AgentId agent) const;
    [[nodiscard]] const TargetVersions &versions() const { return m_versions; }

private:
    TargetVersions m_versions;
    std::shared_ptr<const People> m_people;
    Calendar m_calendar;
};

} // namespace callhelm
