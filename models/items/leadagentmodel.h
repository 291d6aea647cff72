#pragma once

#include "items/leadwords.h"
#include "items/tablemodelbase.h"

namespace callhelm {

enum class LeadAgentColumn { Agent, New, Recalled, All, Count };

/// What was handed out to each agent today, most first.
class LeadAgentModel final : public TableModelBase<LeadBoard::Agent, LeadAgentColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::LeadAgentModel)
public:
    explicit LeadAgentModel(LeadNames names, QObject *parent = nullptr);

    /// Keeps what is selected where the agents and their order are the same.
    void setAgents(std::vector<LeadBoard::Agent> agents);

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const LeadBoard::Agent &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const LeadBoard::Agent &row) const override { return row.agent.value(); }

private:
    LeadNames m_names;
    qint64 m_most = 0;
};

} // namespace callhelm
