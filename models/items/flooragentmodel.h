#pragma once

#include <QCoreApplication>

#include "floor/floor.h"
#include "items/tablemodelbase.h"
#include "metrics/agentmetrics.h"

namespace callhelm {

enum class FloorAgentColumn {
    Agent,
    State,
    For,
    With,
    Queue,
    Calls,
    Answered,
    Missed,
    Talk,
    OccupancyNow,
    OccupancyToday,
    LastCall,
    Count
};

/// The agents of the floor as they are now.
class FloorAgentModel final : public TableModelBase<FloorAgent, FloorAgentColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::FloorAgentModel)
public:
    using TableModelBase::TableModelBase;

    /// Shows only members of these queues; none chosen shows all.
    void setQueues(std::vector<QueueId> queues);
    /// Shows only agents in these states; none chosen shows all.
    void setStates(std::vector<AgentState> states);

    /// The figure that a column shows, of today or of the last half hour; null for other columns.
    [[nodiscard]] static const AgentMetric *metricOf(Column column);

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const FloorAgent &agent, Column column, int role) const override;
    [[nodiscard]] qint64 key(const FloorAgent &agent) const override { return agent.id.value(); }
    [[nodiscard]] bool differs(const FloorAgent &a, const FloorAgent &b) const override;
    [[nodiscard]] bool acceptsRow(const FloorAgent &agent) const override;
    [[nodiscard]] QString searchText(const FloorAgent &agent) const override;

private:
    std::vector<QueueId> m_queues;
    std::vector<AgentState> m_states;
};

} // namespace callhelm
