#include "store/kpiratings.h"

#include <limits>

#include "metrics/satisfactionmetrics.h"
#include "store/kpicells.h"
#include "store/ratingreader.h"

namespace callhelm {

namespace {

bool isMean(const KpiMetric &metric) { return metric.number == kpimetrics::ratingMean.number; }

} // namespace

Result<void> KpiRatings::addTo(KpiFigures &figures) const
{
    auto days = RatingReader(m_context).figures(rangeOf(figures.question, m_context.calendar), By::Day);
    if (!days)
        return days.error();
    auto who = KpiWho::read(m_context, figures.question.subjects);
    if (!who)
        return who.error();
    KpiCells<RatingCell> cells(figures, *who, m_context.calendar);
    for (const RatingInterval &day : *days)
        cells.add(day.agent, day.start, day.cell);
    for (size_t i = 0; i < figures.question.metrics.size(); ++i)
        if (const KpiMetric &metric = *figures.question.metrics[i]; has(metric))
            cells.give(figures, i, [&](KpiFigure &figure, size_t /*subject*/, const RatingCell &cell) {
                figure.value = isMean(metric) ? satisfactionmetrics::ratingMean.value(cell)
                                              : satisfactionmetrics::satisfaction.value(cell);
            });
    return {};
}

Result<KpiRows> KpiRatings::rows(const KpiSubject &subject, const KpiMetric &metric,
                                 const TimeRange &range) const
{
    auto who = KpiWho::read(m_context, {subject});
    if (!who)
        return who.error();
    CallFilter filter;
    filter.range = range;
    filter.limit = std::numeric_limits<int>::max();
    auto ratings = RatingReader(m_context).rows(filter);
    if (!ratings)
        return ratings.error();
    KpiRows rows;
    constexpr qint64 inHundredth = numberUnit / 100;
    for (const RatingRow &rating : ratings->rows)
        if (who->isFirsts(rating.agent, rating.at))
            rows.add({rating.at, rating.agent, rating.id, rating.customer, 0,
                      isMean(metric) ? rating.score / inHundredth
                                     : qint64(rating.score >= RatingCell::satisfiedFrom),
                      1});
    return rows;
}

} // namespace callhelm
