#pragma once

#include "base/result.h"
#include "metrics/kpifigures.h"
#include "store/readcontext.h"

namespace callhelm {

/// Satisfaction among the figures that goals are set for. No sums of it are kept: the ratings are read as
/// they stand (RatingReader), with who of them counts for whom.
class KpiRatings
{
public:
    explicit KpiRatings(const ReadContext &context) : m_context(context) { }

    [[nodiscard]] static bool has(const KpiMetric &metric)
    {
        return metric.source == KpiMetric::Source::Ratings;
    }
    /// Fills in those of the question's metrics that rest on ratings.
    Result<void> addTo(KpiFigures &figures) const;
    /// The ratings behind them; the amount is 1 for one of at least 4 of 5, else 0; of the mean the score.
    Result<KpiRows> rows(const KpiSubject &subject, const KpiMetric &metric, const TimeRange &range) const;

private:
    const ReadContext &m_context;
};

} // namespace callhelm
