#pragma once

#include <functional>

#include "base/result.h"
#include "domain/target.h"
#include "metrics/kpifigures.h"
#include "store/readcontext.h"

namespace callhelm {

/// What people type in (`manual:NAME`) among the figures that goals are set for. Each counts for whom it was
/// typed in; day by day, a team has what was typed in for it, else what was for its members; everybody has
/// what was typed in for all, else what teams have and what was typed in for agents of none of them. Nothing
/// typed in is "—", not 0.
class KpiTyped
{
public:
    explicit KpiTyped(const ReadContext &context) : m_context(context) { }

    [[nodiscard]] static bool has(const KpiMetric &metric)
    {
        return metric.source == KpiMetric::Source::Typed;
    }
    /// Fills in those of the question's metrics that are covered.
    Result<void> addTo(KpiFigures &figures) const;
    /// What is behind one of them, in any order.
    Result<KpiRows> rows(const KpiSubject &subject, const KpiMetric &metric, const TimeRange &range) const;

private:
    /// Hands on the entries that count for a subject.
    using Tell = std::function<void(size_t subject, const ManualEntry &entry)>;
    Result<void> each(const std::vector<KpiSubject> &subjects, const KpiMetric &metric, QDate from,
                      QDate until, const Tell &tell) const;
    const ReadContext &m_context;
};

} // namespace callhelm
