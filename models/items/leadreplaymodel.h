#pragma once

#include "items/leadwords.h"
#include "items/tablemodelbase.h"

namespace callhelm {

enum class LeadReplayColumn { At, Lead, Went, Would, Count };

/// Leads as they went, and as they would have gone.
class LeadReplayModel final : public TableModelBase<LeadReplay::Step, LeadReplayColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::LeadReplayModel)
public:
    explicit LeadReplayModel(LeadNames names, QObject *parent = nullptr)
        : TableModelBase(parent), m_names(std::move(names))
    {
    }

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const LeadReplay::Step &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const LeadReplay::Step &row) const override { return row.handOut.value(); }

private:
    LeadNames m_names;
};

/// An agent's part of a replay.
struct LeadReplaySum
{
    AgentId agent;
    LeadBalance went;
    LeadBalance would;
};

enum class LeadReplaySumColumn { Agent, Weight, Went, NewWeight, Would, Difference, Count };

/// What a replay comes to, agent by agent.
class LeadReplaySumModel final : public TableModelBase<LeadReplaySum, LeadReplaySumColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::LeadReplaySumModel)
public:
    explicit LeadReplaySumModel(LeadNames names, QObject *parent = nullptr)
        : TableModelBase(parent), m_names(std::move(names))
    {
    }

    void setReplay(const LeadReplay &replay);

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const LeadReplaySum &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const LeadReplaySum &row) const override { return row.agent.value(); }

private:
    LeadNames m_names;
};

} // namespace callhelm
