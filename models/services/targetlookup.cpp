#include "services/targetlookup.h"

#include "kpi/targetunits.h"
#include "metrics/metriccatalogue.h"
#include "store/peoplestore.h"
#include "store/reader.h"
#include "store/targetreader.h"

namespace callhelm {

namespace {

bool addsUp(const QString &id)
{
    for (const Metric *metric : allMetrics())
        if (id == QLatin1String(metric->id))
            return metric->adding == MetricAdding::Sum || metric->adding == MetricAdding::Distinct;
    return true; // what is typed in is summed
}

} // namespace

TargetLookup::TargetLookup(TargetVersions versions, std::shared_ptr<const People> people, Calendar calendar)
    : m_versions(std::move(versions)), m_people(std::move(people)), m_calendar(std::move(calendar))
{
}

Result<TargetLookup> TargetLookup::read(const Reader &reader)
{
    const ReadContext &context = reader.context();
    auto targets = TargetReader(context).targets();
    if (!targets)
        return targets.error();
    auto people = PeopleStore(context.database).read();
    if (!people)
        return people.error();
    return TargetLookup(TargetVersions(std::move(*targets)),
                        std::make_shared<const People>(std::move(*people)), context.calendar);
}

std::optional<CutGoal> TargetLookup::cutGoalOf(KpiSubject subject, const QString &metric, KpiPeriod period,
                                               QDate start) const
{
    const auto goal = m_versions.goal({subject, metric, period}, start);
    if (!goal)
        return std::nullopt;
    const DayRange range = periodOf(period, start, m_calendar);
    if (subject.kind == KpiSubject::Kind::Agent && period == KpiPeriod::Month && addsUp(metric))
        return cutGoal(*goal, range, belongs(subject.agent()));
    return CutGoal{*goal, *goal, range.days(), range.days()};
}

std::optional<qint64> TargetLookup::goalOf(KpiSubject subject, const QString &metric, KpiPeriod period,
                                           QDate start) const
{
    const auto goal = cutGoalOf(subject, metric, period, start);
    return goal ? std::optional(goal->value) : std::nullopt;
}

Figure TargetLookup::figureOf(KpiSubject subject, const KpiMetric &metric, QDate day, By by) const
{
    if (by != By::Day && by != By::Week && by != By::Month)
        return std::nullopt;
    const KpiPeriod period = by == By::Day ? KpiPeriod::Day
        : by == By::Week                   ? KpiPeriod::Week
                                           : KpiPeriod::Month;
    const QDate start = periodOf(period, day, m_calendar).from;
    const auto goal = goalOf(subject, metric.idText(), period, start);
    return goal ? Figure(targetunits::toFigure(metric.unit, *goal)) : Figure();
}

std::vector<DayRange> TargetLookup::belongs(AgentId agent) const
{
    const QDate never(9999, 12, 31);
    std::vector<DayRange> spans;
    const Person *person = m_people ? m_people->personOf(agent) : nullptr;
    const QDate end = person != nullptr ? person->left.value_or(never) : never;
    if (person != nullptr)
        for (const Membership &membership : m_people->memberships)
            if (membership.person == person->id)
                spans.push_back({membership.from, std::min(end, membership.until.value_or(never))});
    if (spans.empty()) // never in a team: belongs until they leave
        spans.push_back({QDate(1, 1, 1), end});
    return spans;
}

std::vector<DayRange> TargetLookup::away(AgentId agent) const
{
    std::vector<DayRange> spans;
    if (const Person *person = m_people ? m_people->personOf(agent) : nullptr)
        for (const Leave &leave : m_people->leaves)
            if (leave.person == person->id)
                spans.push_back({leave.from, leave.until});
    return spans;
}

} // namespace callhelm
