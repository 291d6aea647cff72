#pragma once

#include <QCoreApplication>
#include <QDate>

#include "items/tablemodelbase.h"

namespace callhelm {

/// A day that differs from its weekday, as a list shows it.
struct ExceptionDayRow
{
    QDate day;
    QString hours; ///< empty: a day off
    QString name;
    bool operator==(const ExceptionDayRow &) const = default;
};

enum class ExceptionDayColumn { Day, Hours, Name, Count };

/// Holidays, and days worked instead.
class ExceptionDayModel final : public TableModelBase<ExceptionDayRow, ExceptionDayColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::ExceptionDayModel)
public:
    using TableModelBase::TableModelBase;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const ExceptionDayRow &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const ExceptionDayRow &row) const override { return row.day.toJulianDay(); }
    [[nodiscard]] bool differs(const ExceptionDayRow &before, const ExceptionDayRow &after) const override
    {
        return !(before == after);
    }
    [[nodiscard]] QString searchText(const ExceptionDayRow &row) const override;
};

} // namespace callhelm
