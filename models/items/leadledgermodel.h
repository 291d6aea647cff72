#pragma once

#include "items/leadwords.h"
#include "items/tablemodelbase.h"

namespace callhelm {

/// An agent's line of a ledger, or the sum of all.
struct LeadLedgerRow
{
    LeadBalance balance;
    bool isTotal = false;
};

enum class LeadLedgerColumn { Agent, Weight, Had, Due, Balance, Count };

/// The ledger of a rule, agent by agent; the last row is their sum.
class LeadLedgerModel final : public TableModelBase<LeadLedgerRow, LeadLedgerColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::LeadLedgerModel)
public:
    explicit LeadLedgerModel(LeadNames names, QObject *parent = nullptr);

    /// Keeps what is selected where the agents are the same.
    void setLedger(const LeadLedger &ledger);

    /// The balance's title is left to the view, which names both of its sides.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const LeadLedgerRow &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const LeadLedgerRow &row) const override;

private:
    [[nodiscard]] QVariant value(const LeadLedgerRow &row, Column column) const;

    LeadNames m_names;
    std::optional<Instant> m_since;
    double m_bound = 0;
    bool m_isPromised = true;
    double m_farthest = 0;
};

} // namespace callhelm
