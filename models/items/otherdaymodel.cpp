#include "items/otherdaymodel.h"

#include "base/text.h"

namespace callhelm {

QVariant OtherDayModel::cell(const OtherDayRow &row, Column column, int role) const
{
    if (role != ValueRole)
        return {};
    switch (column) {
    case Column::Day:
        return row.day.toJulianDay();
    case Column::Hours:
        return row.hours.isEmpty() ? tr("day off") : row.hours;
    case Column::Name:
        return row.name;
    case Column::Count:
        break;
    }
    return {};
}

QString OtherDayModel::searchText(const OtherDayRow &row) const
{
    return fold(row.day.toString(Qt::ISODate) + u' ' + row.name);
}

ColumnInfo OtherDayModel::describe(Column column) const
{
    switch (column) {
    case Column::Day:
        return {QStringLiteral("day"), tr("Day"), {}, ValueKind::Day};
    case Column::Hours:
        return {QStringLiteral("hours"), tr("Hours"), tr("When there is work on that day."), ValueKind::Text};
    case Column::Name:
        return {QStringLiteral("name"), tr("Name"), {}, ValueKind::Text};
    case Column::Count:
        break;
    }
    return {};
}

} // namespace callhelm
