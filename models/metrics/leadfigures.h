#pragma once

#include <compare>
#include <span>
#include <vector>

#include "metrics/leadoutcome.h"
#include "metrics/metric.h"

namespace callhelm {

/// What hand-outs came to together; percentiles are of all their times, never of other percentiles.
struct LeadFigures
{
    qint64 received = 0;
    qint64 uncontacted = 0; ///< without the receiver's care
    qint64 judged = 0; ///< promises that were kept or missed
    qint64 kept = 0;
    qint64 won = 0;
    std::vector<Duration> waits; ///< from arrival to care, as they came
    std::vector<Duration> cares; ///< from hand-out to care

    void add(const LeadOutcome &outcome);
    bool operator==(const LeadFigures &) const = default;
};

/// As PERCENTILE.INC of spreadsheets: between the two values that surround (n - 1) · percent / 100, counted
/// from 0, in proportion. Seconds; none of nothing. `percent`: 0 to 100.
[[nodiscard]] Figure percentile(std::vector<Duration> values, int percent);

/// By what hand-outs are told apart.
enum class LeadsPer : quint8 { All, Rule, Source, Agent };

/// The figures of one rule, source or agent in one interval.
struct LeadFiguresRow
{
    Instant start{}; ///< of the interval in which leads were handed out
    LeadRuleId rule;
    QString ruleName; ///< as it was called last
    TermId source;
    AgentId agent;
    LeadFigures figures;
};

/// Hand-outs put together by what they are told apart by, and by day, week or month of the hand-out (By::All:
/// one interval, which begins at `from`). Intervals in order, within them those with most hand-outs first;
/// where there are none there is no row.
[[nodiscard]] std::vector<LeadFiguresRow> leadFigures(std::span<const LeadOutcome> outcomes, LeadsPer per,
                                                      By by, const Calendar &calendar, Instant from);

} // namespace callhelm
