#pragma once

#include "calls/agentnow.h"
#include "items/leadwords.h"
#include "items/tablemodelbase.h"

namespace callhelm {

/// Somebody whom a rule may hand leads to.
struct LeadCandidate
{
    AgentId agent;
    QString name;
    std::optional<AgentState> state; ///< now; none: nothing tells
    QString reason; ///< of a pause
    bool isOnLeave = false;
    bool isIn = false; ///< the rule has them
    int weight = 1;
    bool operator==(const LeadCandidate &) const = default;
};

enum class LeadCandidateColumn { Agent, State, Weight, Share, Count };

/// Who can be among a rule's agents: ticked, with their weight, of which the share follows.
class LeadCandidateModel final : public TableModelBase<LeadCandidate, LeadCandidateColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::LeadCandidateModel)
public:
    using TableModelBase::TableModelBase;

    /// Called when somebody ticks an agent or gives them a weight.
    void setChanged(std::function<void()> changed) { m_changed = std::move(changed); }
    void setCandidates(std::vector<LeadCandidate> candidates);
    /// States of now; ticks and weights stay.
    void setStates(const std::vector<LeadCandidate> &candidates);
    /// Of a rotation everybody counts alike.
    void setWeighted(bool weighted);
    /// Those ticked, in their order.
    [[nodiscard]] std::vector<LeadRuleAgent> chosen() const;
    [[nodiscard]] qint64 sum() const; ///< of the weights of those ticked

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const LeadCandidate &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const LeadCandidate &row) const override { return row.agent.value(); }
    [[nodiscard]] bool differs(const LeadCandidate &a, const LeadCandidate &b) const override
    {
        return !(a == b);
    }
    [[nodiscard]] QString searchText(const LeadCandidate &row) const override;

private:
    [[nodiscard]] int weightOf(const LeadCandidate &row) const { return m_isWeighted ? row.weight : 1; }
    void change(const LeadCandidate &row);

    std::function<void()> m_changed;
    bool m_isWeighted = true;
};

} // namespace callhelm
