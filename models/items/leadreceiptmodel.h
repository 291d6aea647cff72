#pragma once

#include "items/leadwords.h"
#include "items/tablemodelbase.h"

namespace callhelm {

/// An agent's line of a receipt.
struct LeadReceiptRow
{
    ReceiptLine line;
    bool isReceiver = false;
};

enum class LeadReceiptColumn { Agent, Weight, Had, Before, Share, After, Why, Count };

/// Who stood at what when a lead was handed out, and who was skipped and why.
class LeadReceiptModel final : public TableModelBase<LeadReceiptRow, LeadReceiptColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::LeadReceiptModel)
public:
    explicit LeadReceiptModel(LeadNames names, QObject *parent = nullptr);

    void setReceipt(const LeadReceipt &receipt);

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const LeadReceiptRow &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const LeadReceiptRow &row) const override { return row.line.agent.value(); }

private:
    [[nodiscard]] QVariant value(const LeadReceiptRow &row, Column column) const;

    LeadNames m_names;
    HandOutKind m_kind = HandOutKind::Turn;
};

} // namespace callhelm
