#pragma once

#include <vector>

#include "base/result.h"
#include "metrics/kpifigures.h"
#include "store/readcontext.h"

namespace callhelm {

/// How fast customers are answered, among the figures that goals are set for (SPEC section 6), read from
/// messages and conversations as they stand. A first response counts for who replied, on the day of the
/// message it answers; what nobody replied to is in no mean and counted beside, for the conversation's owner.
/// A resolution counts for the conversation's owner on the day of its last closing; what is open again is
/// none.
class KpiResponses
{
public:
    explicit KpiResponses(const ReadContext &context) : m_context(context) { }

    [[nodiscard]] static bool has(const KpiMetric &metric)
    {
        return metric.source == KpiMetric::Source::Responses;
    }
    /// Fills in those of the question's metrics that are covered.
    Result<void> addTo(KpiFigures &figures) const;
    /// The responses, or resolutions, behind one of them, in any order; amounts in milliseconds.
    Result<KpiRows> rows(const KpiSubject &subject, const KpiMetric &metric, const TimeRange &range) const;

private:
    /// From a message, or an opening, to what answered it.
    struct Response
    {
        Instant from;
        Instant until; ///< Instant::max(): nobody replied
        Instant counted; ///< the day it counts on
        AgentId agent;
        RecordId conversation;
        RecordId customer;

        [[nodiscard]] bool isAnswered() const { return until != Instant::max(); }
    };
    Result<std::vector<Response>> firstResponses(const TimeRange &range) const;
    Result<std::vector<Response>> resolutions(const TimeRange &range) const;
    Result<std::vector<Response>> responses(bool isResolution, const TimeRange &range) const;

    const ReadContext &m_context;
};

} // namespace callhelm
