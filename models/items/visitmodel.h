#pragma once

#include <QCoreApplication>

#include "domain/rows.h"
#include "items/rowmodel.h"

namespace callhelm {

enum class VisitColumn { Entered, Queue, Number, Wait, Result, Agent, Talk, Attempts, Call, Doubtful, Count };

/// Visits: one stay of one caller in one queue a row.
class VisitModel final : public RowModel<VisitRow, VisitColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::VisitModel)
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant value(const VisitRow &row, Column column) const override;
    [[nodiscard]] QVariant cell(const VisitRow &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const VisitRow &row) const override { return row.id.value(); }
    [[nodiscard]] QString searchText(const VisitRow &row) const override;
};

} // namespace callhelm
