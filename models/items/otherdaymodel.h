#pragma once

#include <QCoreApplication>
#include <QDate>

#include "items/tablemodelbase.h"

namespace callhelm {

/// A day that differs from its weekday, as a list shows it.
struct OtherDayRow
{
    QDate day;
    QString hours; ///< empty: a day off
    QString name;
    bool operator==(const OtherDayRow &) const = default;
};

enum class OtherDayColumn { Day, Hours, Name, Count };

/// Holidays, and days worked instead.
class OtherDayModel final : public TableModelBase<OtherDayRow, OtherDayColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::OtherDayModel)
public:
    using TableModelBase::TableModelBase;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const OtherDayRow &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const OtherDayRow &row) const override { return row.day.toJulianDay(); }
    [[nodiscard]] bool differs(const OtherDayRow &before, const OtherDayRow &after) const override
    {
        return !(before == after);
    }
    [[nodiscard]] QString searchText(const OtherDayRow &row) const override;
};

} // namespace callhelm
