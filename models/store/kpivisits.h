#pragma once

#include "base/result.h"
#include "metrics/kpifigures.h"
#include "store/readcontext.h"

namespace callhelm {

/// Service level, waits and handling (SPEC section 3) among the figures that goals are set for: of everybody
/// those of all queues; of an agent, or a team, those of the calls they answered. Each queue is measured
/// under its own goal.
class KpiVisits
{
public:
    explicit KpiVisits(const ReadContext &context) : m_context(context) { }

    [[nodiscard]] static bool has(const KpiMetric &metric)
    {
        return metric.source == KpiMetric::Source::Visits;
    }
    /// Fills in those of the question's metrics that are covered.
    Result<void> addTo(KpiFigures &figures) const;
    /// What is behind one of them, in any order.
    Result<KpiRows> rows(const KpiSubject &subject, const KpiMetric &metric, const TimeRange &range) const;

private:
    const ReadContext &m_context;
};

} // namespace callhelm
