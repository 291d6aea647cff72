#include "services/goalplan.h"

#include <algorithm>

#include "metrics/typedmetrics.h"

namespace callhelm {

GoalPlan::GoalPlan(GoalGround ground, std::vector<KpiSubject> subjects, KpiPeriod period, QDate day,
                   std::vector<const KpiMetric *> metrics)
    : m_ground(std::move(ground))
    , m_subjects(std::move(subjects))
    , m_period(period)
    , m_range(periodOf(period, day, m_ground.calendar))
    , m_before(stepped(period, m_range, -1, m_ground.calendar))
    , m_metrics(std::move(metrics))
{
    if (m_metrics.empty()) {
        const std::vector<QString> ids
            = m_ground.targets->versions().metricsOn(m_subjects, period, m_range.from);
        for (const KpiMetric *metric : kpimetrics::all())
            if (std::ranges::find(ids, QLatin1String(metric->id)) != ids.end())
                m_metrics.push_back(metric);
        for (const QString &id : ids)
            if (!typedmetrics::nameOf(id).isEmpty())
                if (const KpiMetric *metric = typedmetrics::find(id, m_ground.typed))
                    m_metrics.push_back(metric);
    }
    m_time = paceTime(period, m_range, m_ground.working, m_ground.calendar, m_ground.now);
    if (m_time.isRunning && period != KpiPeriod::Day)
        m_curveDay = sameWorkingDay(m_before, m_time.daysOver, m_ground.working);
}

/// Only a period that goes on, and is longer than a day, has a yesterday.
bool GoalPlan::asksBefore() const
{
    return m_time.isRunning && m_period != KpiPeriod::Day && m_ground.today() > m_range.from;
}

std::vector<KpiQuestion> GoalPlan::questions() const
{
    std::vector<KpiQuestion> questions;
    if (m_metrics.empty() || m_subjects.empty())
        return questions;
    const By by = m_isByDay ? By::Day : By::All;
    questions.push_back({m_subjects, m_metrics, m_range.from, m_range.until.addDays(-1), by});
    questions.push_back({m_subjects, m_metrics, m_before.from, m_before.until.addDays(-1), by});
    if (asksBefore())
        questions.push_back({m_subjects, m_metrics, m_range.from, m_ground.today().addDays(-1), By::All});
    if (m_curveDay)
        questions.push_back({m_subjects, m_metrics, m_before.from, *m_curveDay, By::All});
    return questions;
}

PaceTime GoalPlan::timeOf(const KpiSubject &subject) const
{
    if (subject.kind != KpiSubject::Kind::Agent)
        return m_time;
    const TargetLookup &targets = *m_ground.targets;
    // A month's goal is cut to the days of membership; so is its pace.
    const auto belongs
        = m_period == KpiPeriod::Month ? targets.belongs(subject.agent()) : std::vector<DayRange>();
    return paceTime(m_period, m_range, m_ground.working, m_ground.calendar, m_ground.now, belongs,
                    targets.away(subject.agent()));
}

std::vector<GoalLine> GoalPlan::lines(size_t subject, const std::vector<KpiFigures> &answers,
                                      const std::vector<std::optional<qint64>> &bases) const
{
    std::vector<GoalLine> lines;
    if (answers.empty())
        return lines;
    const KpiSubject &who = m_subjects.at(subject);
    const PaceTime time = timeOf(who);
    lines.reserve(m_metrics.size());
    for (size_t i = 0; i < m_metrics.size(); ++i) {
        const KpiMetric &metric = *m_metrics[i];
        GoalFacts facts;
        size_t next = 2;
        facts.done = answers.at(0).of(subject, i).whole;
        facts.before = facts.done;
        if (asksBefore())
            facts.before = answers.at(next++).of(subject, i).whole;
        else if (m_time.isRunning && m_period != KpiPeriod::Day) { // its first day: nothing is over
            facts.before = facts.done;
            if (facts.before.value)
                facts.before.value = 0;
        }
        facts.curveFinal = answers.at(1).of(subject, i).whole;
        if (m_curveDay && metric.adding == MetricAdding::Distinct)
            facts.curveThen = answers.at(next).of(subject, i).whole;
        if (i < bases.size())
            facts.base = bases[i];
        lines.push_back(goalLine(
            metric, m_ground.targets->cutGoalOf(who, metric.idText(), m_period, m_range.from), facts, time));
    }
    return lines;
}

} // namespace callhelm
