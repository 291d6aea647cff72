#pragma once

#include <memory>
#include <vector>

#include "base/workingtime.h"
#include "kpi/goalline.h"
#include "services/targetlookup.h"

namespace callhelm {

/// What goals and figures are weighed by: a value, of one moment.
struct GoalGround
{
    std::shared_ptr<const TargetLookup> targets;
    WorkingTime working;
    Calendar calendar;
    Instant now;
    std::vector<ManualMetric> typed = {}; ///< what people type in

    [[nodiscard]] QDate today() const { return calendar.dayOf(now); }
};

/// The goals of some subjects in one period: which figures must be asked for, and the lines that come of the
/// answers. A value.
class GoalPlan
{
public:
    /// Of the period in which `day` lies. Without `metrics`: those of which one of the subjects has a goal.
    GoalPlan(GoalGround ground, std::vector<KpiSubject> subjects, KpiPeriod period, QDate day,
             std::vector<const KpiMetric *> metrics = {});

    /// Also asks for the days of the period and of the one before: for charts.
    void setByDay() { m_isByDay = true; }

    [[nodiscard]] KpiPeriod period() const { return m_period; }
    [[nodiscard]] const DayRange &range() const { return m_range; }
    [[nodiscard]] const DayRange &rangeBefore() const { return m_before; }
    [[nodiscard]] const std::vector<KpiSubject> &subjects() const { return m_subjects; }
    /// In the catalogue's order, and then what is typed in.
    [[nodiscard]] const std::vector<const KpiMetric *> &metrics() const { return m_metrics; }
    /// The organisation's own, without anybody's leave.
    [[nodiscard]] const PaceTime &time() const { return m_time; }

    /// All must be asked; none where there is no goal.
    [[nodiscard]] std::vector<KpiQuestion> questions() const;
    /// A line for each metric of a subject, also where there is no goal. `answers` in the order of
    /// questions(); `bases`: of shares, by metric, empty where they are not known.
    [[nodiscard]] std::vector<GoalLine> lines(size_t subject, const std::vector<KpiFigures> &answers,
                                              const std::vector<std::optional<qint64>> &bases = {}) const;
    /// The answers that tell of each day, where setByDay() was called.
    [[nodiscard]] static const KpiFigures &days(const std::vector<KpiFigures> &answers)
    {
        return answers.at(0);
    }
    [[nodiscard]] static const KpiFigures &daysBefore(const std::vector<KpiFigures> &answers)
    {
        return answers.at(1);
    }

private:
    [[nodiscard]] PaceTime timeOf(const KpiSubject &subject) const;
    [[nodiscard]] bool asksBefore() const;

    GoalGround m_ground;
    std::vector<KpiSubject> m_subjects;
    KpiPeriod m_period;
    DayRange m_range, m_before;
    std::vector<const KpiMetric *> m_metrics;
    PaceTime m_time;
    std::optional<QDate> m_curveDay; ///< up to whose end the period before is read
    bool m_isByDay = false;
};

} // namespace callhelm
