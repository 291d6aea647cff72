#pragma once

#include <QCoreApplication>

#include "domain/rows.h"
#include "items/rowmodel.h"

namespace callhelm {

enum class LegColumn {
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
    Count
};

/// Legs: one agent's talk with one caller a row.
class LegModel final : public RowModel<LegRow, LegColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::LegModel)
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant value(const LegRow &row, Column column) const override;
    /// Talks without a queue are numbered apart from the others.
    [[nodiscard]] qint64 key(const LegRow &row) const override
    {
        return row.visit.isValid() ? row.id.value() : -row.id.value();
    }
    [[nodiscard]] QString searchText(const LegRow &row) const override;
};

} // namespace callhelm
