#pragma once

#include "domain/rows.h"
#include "items/rowmodel.h"

namespace callhelm {

/// Legs: one agent's talk with one caller a row.
class LegModel final : public RowModel<LegRow>
{
    Q_OBJECT
public:
    enum Column {
        Connected,
        Queue,
        Agent,
        Way,
        Ring,
        Talk,
        Hold,
        Ended,
        Reason,
        Target,
        Entered,
        Call,
        ColumnCount
    };
    using RowModel::RowModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant value(int item, int column) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] ValueKind kind(int column) const override;
    [[nodiscard]] QString explanation(int column) const override;
};

} // namespace callhelm
