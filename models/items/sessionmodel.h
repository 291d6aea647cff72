#pragma once

#include <QCoreApplication>

#include "domain/rows.h"
#include "items/rowmodel.h"

namespace callhelm {

enum class SessionColumn { Agent, Queue, From, To, Length, Implied, Count };

/// Sessions: a stay of an agent in one queue, or a log-on, a row.
class SessionModel final : public RowModel<SessionRow, SessionColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::SessionModel)
public:
    using RowModel::RowModel;

    /// Lengths count only what lies in this range; what has not ended lasts to its end.
    void setRange(const TimeRange &range) { m_range = range; }

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant value(const SessionRow &row, Column column) const override;
    [[nodiscard]] qint64 key(const SessionRow &row) const override { return row.id; }
    [[nodiscard]] QString searchText(const SessionRow &row) const override;

private:
    TimeRange m_range;
};

} // namespace callhelm
