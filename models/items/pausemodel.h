#pragma once

#include <QCoreApplication>

#include "domain/rows.h"
#include "items/rowmodel.h"

namespace callhelm {

enum class PauseColumn { Agent, Queue, From, To, Length, Reason, Count };

/// Pauses: an agent's pause, in one queue or in all of his, a row.
class PauseModel final : public RowModel<PauseRow, PauseColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::PauseModel)
public:
    using RowModel::RowModel;

    /// Lengths count only what lies in this range; what has not ended lasts to its end.
    void setRange(const TimeRange &range) { m_range = range; }

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant value(const PauseRow &row, Column column) const override;
    [[nodiscard]] qint64 key(const PauseRow &row) const override { return row.id; }
    [[nodiscard]] QString searchText(const PauseRow &row) const override;

private:
    TimeRange m_range;
};

} // namespace callhelm
