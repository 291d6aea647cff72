#pragma once

#include "items/leadwords.h"
#include "items/tablemodelbase.h"

namespace callhelm {

enum class HandOutColumn { At, Lead, Agent, From, Kind, Rule, Waited, Who, Reason, Count };

/// Leads that were handed out, one a row.
class HandOutModel final : public TableModelBase<HandOut, HandOutColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::HandOutModel)
public:
    explicit HandOutModel(LeadNames names, QObject *parent = nullptr);

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const HandOut &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const HandOut &row) const override;
    [[nodiscard]] QString searchText(const HandOut &row) const override;

private:
    [[nodiscard]] QVariant value(const HandOut &row, Column column) const;

    LeadNames m_names;
};

} // namespace callhelm
