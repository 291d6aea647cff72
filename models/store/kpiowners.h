#pragma once

#include "base/result.h"
#include "metrics/kpifigures.h"
#include "store/readcontext.h"

namespace callhelm {

/// Customers in charge of among the figures that goals are set for: how many customers an agent owned when an
/// interval ended, or owns now where it has not; a team, what its members of the last day did. As merged
/// customers are one, and nobody is in charge of what lies in the bin. Costs as much as there are acts of the
/// agents since then.
class KpiOwners
{
public:
    explicit KpiOwners(const ReadContext &context) : m_context(context) { }

    [[nodiscard]] static bool has(const KpiMetric &metric)
    {
        return metric.source == KpiMetric::Source::Owners;
    }
    /// Fills in those of the question's metrics that are covered.
    Result<void> addTo(KpiFigures &figures) const;
    /// What is behind one of them, in any order.
    Result<KpiRows> rows(const KpiSubject &subject, const KpiMetric &metric, const TimeRange &range) const;

private:
    const ReadContext &m_context;
};

} // namespace callhelm
