#pragma once

#include "items/leadwords.h"
#include "items/tablemodelbase.h"

namespace callhelm {

enum class LeadEntryColumn { At, Agent, Kind, Change, Balance, Who, Reason, Count };

/// The entries of a ledger, one a row.
class LeadEntryModel final : public TableModelBase<LeadEntry, LeadEntryColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::LeadEntryModel)
public:
    explicit LeadEntryModel(LeadNames names, QObject *parent = nullptr);

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const LeadEntry &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const LeadEntry &row) const override { return row.seq; }
    [[nodiscard]] QString searchText(const LeadEntry &row) const override;

private:
    LeadNames m_names;
};

} // namespace callhelm
