#pragma once

#include <QCoreApplication>

#include "domain/rows.h"
#include "items/rowmodel.h"

namespace callhelm {

enum class AttemptColumn { At, Queue, Agent, Ring, Cancelled, Entered, Call, Count };

/// Attempts: an agent was rung and did not come to talk.
class AttemptModel final : public RowModel<AttemptRow, AttemptColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::AttemptModel)
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant value(const AttemptRow &row, Column column) const override;
    [[nodiscard]] qint64 key(const AttemptRow &row) const override { return row.id; }
    [[nodiscard]] QString searchText(const AttemptRow &row) const override;
};

} // namespace callhelm
