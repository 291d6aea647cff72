#pragma once

#include <QCoreApplication>

#include "domain/rows.h"
#include "items/rowmodel.h"

namespace callhelm {

enum class DirectColumn { Dialled, Way, Agent, Number, Result, Ring, Talk, Phone, OtherPhone, Call, Count };

/// Calls without a queue: one agent's part in one a row.
class DirectModel final : public RowModel<DirectRow, DirectColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::DirectModel)
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant value(const DirectRow &row, Column column) const override;
    [[nodiscard]] qint64 key(const DirectRow &row) const override { return row.id.value(); }
    [[nodiscard]] QString searchText(const DirectRow &row) const override;
};

} // namespace callhelm
