#pragma once

#include "domain/rows.h"
#include "items/rowmodel.h"

namespace callhelm {

/// Visits: one stay of one caller in one queue a row.
class VisitModel final : public RowModel<VisitRow>
{
    Q_OBJECT
public:
    enum Column { Entered, Queue, Number, Wait, Result, Agent, Talk, Attempts, Call, Doubtful, ColumnCount };
    using RowModel::RowModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant value(int item, int column) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] ValueKind kind(int column) const override;
    [[nodiscard]] QString explanation(int column) const override;
};

} // namespace callhelm
