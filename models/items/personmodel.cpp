#include "items/personmodel.h"

#include "base/text.h"

namespace callhelm {

namespace {

QVariant text(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

} // namespace

QVariant PersonModel::cell(const PersonListRow &row, Column column, int role) const
{
    if (role == GradeRole)
        return int(column == Column::Agents && row.lacksAgent ? Grade::Warn : Grade::None);
    if (role == SortRole && column == Column::Name) // who has left stands at the end
        return QString((row.hasLeft ? QStringLiteral("\uFFFD") : QString()) + row.name);
    if (role != ValueRole)
        return {};
    switch (column) {
    case Column::Name:
        return text(row.name);
    case Column::Login:
        return text(row.login);
    case Column::Role:
        return text(row.role);
    case Column::Teams:
        return text(row.teams);
    case Column::Agents:
        return row.lacksAgent ? QVariant(tr("not known")) : text(row.agents);
    case Column::LastHere:
        return row.lastHere ? QVariant(toMs(*row.lastHere)) : QVariant();
    case Column::Count:
        break;
    }
    return {};
}

QString PersonModel::searchText(const PersonListRow &row) const
{
    return fold(QStringList{row.name, row.login, row.role, row.teams, row.agents}.join(u' '));
}

ColumnInfo PersonModel::describe(Column column) const
{
    switch (column) {
    case Column::Name:
        return {QStringLiteral("name"), tr("Name"), {}, ValueKind::Text};
    case Column::Login:
        return {QStringLiteral("login"), tr("Signs in as"),
                tr("The name typed when signing in; who has none does not sign in."), ValueKind::Name};
    case Column::Role:
        return {QStringLiteral("role"), tr("Role"), tr("What each role may do stands below."),
                ValueKind::Text};
    case Column::Teams:
        return {QStringLiteral("teams"), tr("Teams"),
                tr("Of a supervisor the teams they are in charge of, of others the teams they are in today."),
                ValueKind::Name};
    case Column::Agents:
        return {QStringLiteral("agent"), tr("Agent on the phone"),
                tr("The names under which the telephone systems know them. Their calls count under these."),
                ValueKind::Name};
    case Column::LastHere:
        return {QStringLiteral("last_here"), tr("Last here"), tr("When they last signed in."),
                ValueKind::Moment};
    case Column::Count:
        break;
    }
    return {};
}

} // namespace callhelm
