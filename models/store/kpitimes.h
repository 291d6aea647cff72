#pragma once

#include "base/result.h"
#include "metrics/kpifigures.h"
#include "store/readcontext.h"

namespace callhelm {

/// Figures of agents' time and talks (SPEC section 3) among those that goals are set for, out of the rollups
/// of calls. What goes on and has not ended is not in them yet.
class KpiTimes
{
public:
    explicit KpiTimes(const ReadContext &context) : m_context(context) { }

    [[nodiscard]] static bool has(const KpiMetric &metric)
    {
        return metric.source == KpiMetric::Source::Times || metric.source == KpiMetric::Source::Talks;
    }
    /// Fills in those of the question's metrics that are covered.
    Result<void> addTo(KpiFigures &figures) const;
    /// What is behind one of them, in any order.
    Result<KpiRows> rows(const KpiSubject &subject, const KpiMetric &metric, const TimeRange &range) const;

private:
    const ReadContext &m_context;
};

} // namespace callhelm
