#pragma once

#include "domain/rows.h"
#include "items/rowmodel.h"

namespace callhelm {

/// Sessions: a stay of an agent in one queue, or a log-on, a row.
class SessionModel final : public RowModel<SessionRow>
{
    Q_OBJECT
public:
    enum Column { Agent, Queue, From, To, Length, Implied, ColumnCount };
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
