#include "items/teammodel.h"

#include "base/text.h"

namespace callhelm {

QVariant TeamModel::cell(const TeamListRow &row, Column column, int role) const
{
    if (role != ValueRole)
        return {};
    switch (column) {
    case Column::Name:
        return row.name;
    case Column::Head:
        return row.head.isEmpty() ? QVariant() : QVariant(row.head);
    case Column::People:
        return row.people;
    case Column::Since:
        return row.since.isValid() ? QVariant(row.since.toJulianDay()) : QVariant();
    case Column::Count:
        break;
    }
    return {};
}

QString TeamModel::searchText(const TeamListRow &row) const { return fold(row.name + u' ' + row.head); }

ColumnInfo TeamModel::describe(Column column) const
{
    switch (column) {
    case Column::Name:
        return {QStringLiteral("team"), tr("Team"), {}, ValueKind::Text};
    case Column::Head:
        return {QStringLiteral("head"), tr("Head"),
                tr("Whose scorecard stands for the team. It gives no right."), ValueKind::Name};
    case Column::People:
        return {QStringLiteral("people"), tr("People"), tr("How many are in it today."), ValueKind::Number};
    case Column::Since:
        return {QStringLiteral("since"), tr("Since"), tr("The first day on which anybody was in it."),
                ValueKind::Day};
    case Column::Count:
        break;
    }
    return {};
}

} // namespace callhelm
