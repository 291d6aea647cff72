#pragma once

#include <QCoreApplication>

#include "items/rowmodel.h"
#include "metrics/leadoutcome.h"

namespace callhelm {

enum class LeadOutcomeColumn {
    At,
    Lead,
    Agent,
    Rule,
    Arrival,
    Care,
    FromArrival,
    FromHandOut,
    InTime,
    Won,
    Count
};

/// Leads that were handed out, one a row, with what came of them.
class LeadOutcomeModel final : public RowModel<LeadOutcome, LeadOutcomeColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::LeadOutcomeModel)
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant value(const LeadOutcome &row, Column column) const override;
    [[nodiscard]] qint64 key(const LeadOutcome &row) const override { return row.id.value(); }
    [[nodiscard]] bool differs(const LeadOutcome &before, const LeadOutcome &after) const override
    {
        return !(before == after);
    }
    [[nodiscard]] QString searchText(const LeadOutcome &row) const override;
};

} // namespace callhelm
