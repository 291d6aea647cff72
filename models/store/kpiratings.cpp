#include "store/kpiratings.h"

#include <algorithm>
#include <limits>

#include "metrics/satisfactionmetrics.h"
#include "store/peoplestore.h"
#include "store/ratingreader.h"

namespace callhelm {

namespace {

/// Whose ratings count for a subject, and when.
class Counted
{
public:
    Counted(const KpiSubject &subject, const People &people, const Calendar &calendar) : m_subject(subject)
    {
        if (subject.kind == KpiSubject::Kind::Team)
            m_members = people.spansOf(subject.team(), calendar);
    }
    [[nodiscard]] bool has(AgentId agent, Instant at) const
    {
        switch (m_subject.kind) {
        case KpiSubject::Kind::All:
            return true;
        case KpiSubject::Kind::Agent:
            return agent == m_subject.agent();
        case KpiSubject::Kind::Team:
            break;
        }
        return std::ranges::any_of(m_members, [&](const AgentSpan &span) {
            return span.agent == agent && span.from <= at && at < span.to;
        });
    }

private:
    KpiSubject m_subject;
    std::vector<AgentSpan> m_members;
};

Figure figureOf(const KpiMetric &metric, const RatingCell &cell)
{
    return metric.number == kpimetrics::satisfaction.number ? satisfactionmetrics::satisfaction.value(cell)
                                                            : satisfactionmetrics::ratingMean.value(cell);
}

} // namespace

Result<void> KpiRatings::addTo(KpiFigures &figures) const
{
    const KpiQuestion &question = figures.question;
    if (std::ranges::none_of(question.metrics, [](const KpiMetric *metric) { return has(*metric); }))
        return {};
    const Calendar &calendar = m_context.calendar;
    const TimeRange range{calendar.startOf(question.from), calendar.startOf(question.to.addDays(1))};
    auto days = RatingReader(m_context).figures(range, By::Day);
    if (!days)
        return days.error();
    auto people = PeopleStore(m_context.database).readTeams();
    if (!people)
        return people.error();
    for (size_t subject = 0; subject < question.subjects.size(); ++subject) {
        const Counted counted(question.subjects[subject], *people, calendar);
        RatingCell whole;
        std::vector<RatingCell> intervals(figures.starts.size());
        for (const RatingInterval &day : *days) {
            if (!counted.has(day.agent, day.start))
                continue;
            const auto after = std::ranges::upper_bound(figures.starts, calendar.dayOf(day.start));
            whole.add(day.cell);
            intervals[size_t(after - figures.starts.begin()) - 1].add(day.cell);
        }
        for (size_t metric = 0; metric < question.metrics.size(); ++metric) {
            if (!has(*question.metrics[metric]))
                continue;
            KpiSeries &series = figures.series.at(subject * question.metrics.size() + metric);
            if (!series.whole.isCovered)
                continue;
            series.whole.value = figureOf(*question.metrics[metric], whole);
            for (size_t i = 0; i < intervals.size(); ++i)
                series.intervals[i].value = figureOf(*question.metrics[metric], intervals[i]);
        }
    }
    return {};
}

Result<KpiRows> KpiRatings::rows(const KpiSubject &subject, const TimeRange &range, int limit) const
{
    auto people = PeopleStore(m_context.database).readTeams();
    if (!people)
        return people.error();
    CallFilter filter;
    filter.range = range;
    filter.limit = std::numeric_limits<int>::max();
    auto ratings = RatingReader(m_context).rows(filter);
    if (!ratings)
        return ratings.error();
    const Counted counted(subject, *people, m_context.calendar);
    KpiRows rows;
    for (const RatingRow &rating : ratings->rows) {
        if (!counted.has(rating.agent, rating.at))
            continue;
        const qint64 amount = rating.score >= RatingCell::satisfiedFrom ? 1 : 0;
        ++rows.total;
        rows.sum += amount;
        if (rows.rows.size() < size_t(std::max(limit, 0)))
            rows.rows.push_back({rating.at, rating.agent, rating.id, rating.customer, 0, amount});
    }
    rows.distinct = rows.total;
    return rows;
}

} // namespace callhelm
