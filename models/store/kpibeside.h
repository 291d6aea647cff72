#pragma once

#include "base/result.h"
#include "metrics/kpifigures.h"
#include "store/readcontext.h"

namespace callhelm {

/// The figures that goals are set for and of which no sums by day are kept (KpiMetric::isStored): each is
/// read where it comes from.
class KpiBeside
{
public:
    explicit KpiBeside(const ReadContext &context) : m_context(context) { }

    /// Fills in those of the question's metrics that are covered.
    Result<void> addTo(KpiFigures &figures) const;
    /// What is behind one of them, in the order of time, at most `limit`.
    Result<KpiRows> rows(const KpiSubject &subject, const KpiMetric &metric, const TimeRange &range,
                         int limit) const;

private:
    const ReadContext &m_context;
};

} // namespace callhelm
