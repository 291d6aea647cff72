#pragma once

#include <span>

#include "metrics/leadfigures.h"

namespace callhelm {

using LeadMetric = MetricOf<LeadFigures>;

/// What came of leads that were handed out (SPEC section 7). They count in the interval of the hand-out; the
/// rows behind them are hand-outs (LeadOutcome). Medians and percentiles are listed as ratios: of several
/// rules, agents or days together they are never made of those of each.
namespace leadmetrics {

extern const LeadMetric received;
extern const LeadMetric waitMedian, waitLongest; ///< from arrival to care; the 90th percentile
extern const LeadMetric careMedian, careLongest; ///< from hand-out to care; the 90th percentile
extern const LeadMetric inTarget;
extern const LeadMetric uncontacted;
extern const LeadMetric won, wonShare;

/// All of them, in the order in which tables show them.
[[nodiscard]] std::span<const LeadMetric *const> all();
/// Whether a hand-out is among the rows behind a metric: their number is the metric's value, or that of the
/// hand-outs it is worked out of.
[[nodiscard]] bool isBehind(const LeadMetric &metric, const LeadOutcome &outcome);

} // namespace leadmetrics

} // namespace callhelm
