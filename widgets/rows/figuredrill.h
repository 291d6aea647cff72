#pragma once

#include <optional>
#include <vector>

#include "common/drill.h"
#include "items/agentfiguresmodel.h"
#include "items/queuefiguresmodel.h"

namespace callhelm {

/// What a row of figures was made of: an interval, and queues with the goals they are measured under.
struct DrillScope
{
    struct Queue
    {
        QueueId id;
        QueueGoal goal;
    };
    TimeRange range;
    std::vector<Queue> queues;
    std::vector<AgentId> agents;
};

/// The visits, legs or attempts behind a call figure. Where queues with different thresholds are summed, the
/// request holds a filter for each. Nothing for columns that are no figures (names, goals).
[[nodiscard]] std::optional<DrillRequest> drillInto(const QueueSum &sum, QueueFiguresColumn column,
                                                    const DrillScope &scope);
/// The same for an agent's figure.
[[nodiscard]] std::optional<DrillRequest> drillInto(const AgentCell &cell, AgentFiguresColumn column,
                                                    const DrillScope &scope);

} // namespace callhelm
