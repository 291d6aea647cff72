#include "store/kpibeside.h"

#include <algorithm>

#include "store/kpiowners.h"
#include "store/kpiratings.h"
#include "store/kpiresponses.h"
#include "store/kpitimes.h"
#include "store/kpityped.h"
#include "store/kpivisits.h"

namespace callhelm {

namespace {

/// Hands on each kind of reader.
template <class Tell>
Result<void> eachReader(const ReadContext &context, Tell tell)
{
    Result<void> done;
    const auto next = [&](const auto &reader) {
        if (done)
            done = tell(reader);
    };
    next(KpiRatings(context));
    next(KpiTimes(context));
    next(KpiVisits(context));
    next(KpiResponses(context));
    next(KpiOwners(context));
    next(KpiTyped(context));
    return done;
}

} // namespace

Result<void> KpiBeside::addTo(KpiFigures &figures) const
{
    return eachReader(m_context, [&](const auto &reader) -> Result<void> {
        const bool isAsked = std::ranges::any_of(
            figures.question.metrics, [&reader](const KpiMetric *metric) { return reader.has(*metric); });
        return isAsked ? reader.addTo(figures) : Result<void>();
    });
}

Result<KpiRows> KpiBeside::rows(const KpiSubject &subject, const KpiMetric &metric, const TimeRange &range,
                                int limit) const
{
    KpiRows rows;
    auto done = eachReader(m_context, [&](const auto &reader) -> Result<void> {
        if (!reader.has(metric))
            return {};
        auto behind = reader.rows(subject, metric, range);
        if (!behind)
            return behind.error();
        rows = std::move(*behind);
        return {};
    });
    if (!done)
        return done.error();
    rows.finish(limit);
    return rows;
}

} // namespace callhelm
