#pragma once

#include <optional>
#include <vector>

#include "domain/queries.h"
#include "metrics/goal.h"
#include "metrics/metric.h"

namespace callhelm {

/// What a figure was made of: an interval, and queues with the goals they are measured under, agents, or the
/// members of teams. Empty lists stand for all.
struct MetricScope
{
    struct Queue
    {
        QueueId id;
        QueueGoal goal;
    };
    TimeRange range;
    std::vector<Queue> queues;
    std::vector<AgentId> agents;
    std::vector<TeamId> teams = {};
};

/// What rows must come to.
struct RowCheck
{
    RowMeasure measure = RowMeasure::None;
    qint64 value = 0; ///< a count, or seconds
    bool operator==(const RowCheck &) const = default;
};

/// The rows behind a figure: those that any of the filters lets through.
struct RowsBehind
{
    QString kind; ///< MetricRows::kind
    std::vector<CallFilter> filters; ///< at least one
    RowCheck check;
};

/// The rows behind a metric's value, each counted once. Where queues with different thresholds are summed
/// there is a filter for each threshold. Nothing for a metric without rows.
[[nodiscard]] std::optional<RowsBehind> rowsBehind(const Metric &metric, const Figure &value,
                                                   const MetricScope &scope);

/// The same for a metric read off a cell: of a share, a mean or a time that passed, the rows of what it is
/// worked out of.
template <class Cell>
[[nodiscard]] std::optional<RowsBehind> rowsBehind(const MetricOf<Cell> &metric, const Cell &cell,
                                                   const MetricScope &scope)
{
    const MetricOf<Cell> &shown = metric.checked();
    return rowsBehind(shown, shown.value(cell), scope);
}

} // namespace callhelm
