#pragma once

#include "domain/rows.h"
#include "items/rowmodel.h"

namespace callhelm {

/// Pauses: an agent's pause, in one queue or in all of his, a row.
class PauseModel final : public RowModel<PauseRow>
{
    Q_OBJECT
public:
    enum Column { Agent, Queue, From, To, Length, Reason, ColumnCount };
    using RowModel::RowModel;

    /// Lengths count only what lies in this range; what has not ended lasts to its end.
    void setRange(const TimeRange &range) { m_range = range; }

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant value(int item, int column) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] ValueKind kind(int column) const override;
    [[nodiscard]] QString explanation(int column) const override;

private:
    TimeRange m_range;
};

} // namespace callhelm
