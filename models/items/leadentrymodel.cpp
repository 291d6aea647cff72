#include "items/leadentrymodel.h"

#include "base/text.h"
#include "items/leadroles.h"

namespace callhelm {

LeadEntryModel::LeadEntryModel(LeadNames names, QObject *parent)
    : TableModelBase(parent), m_names(std::move(names))
{
}

QVariant LeadEntryModel::cell(const LeadEntry &row, Column column, int role) const
{
    switch (role) {
    case ValueRole:
        switch (column) {
        case Column::At:
            return toMs(row.at);
        case Column::Agent:
            return m_names.agent(row.agent);
        case Column::Kind:
            return LeadWords::kind(row.kind);
        case Column::Change:
            return row.change;
        case Column::Balance:
            return row.balance;
        case Column::Who:
            return row.who.isEmpty() ? tr("the rule") : row.who;
        case Column::Reason:
            return row.reason;
        case Column::Count:
            break;
        }
        return {};
    case SortRole: // entries of one moment keep their order
        return column == Column::At ? QVariant(row.seq) : QVariant();
    case LeadFormRole:
        return column == Column::Change || column == Column::Balance ? QVariant(int(LeadForm::Balance))
                                                                     : QVariant();
    case Qt::ToolTipRole:
        return column == Column::Reason ? QVariant(row.reason) : QVariant(describe(column).tip);
    default:
        return {};
    }
}

ColumnInfo LeadEntryModel::describe(Column column) const
{
    switch (column) {
    case Column::At:
        return {QStringLiteral("at"), tr("Time"), {}, ValueKind::Moment};
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), {}, ValueKind::Name};
    case Column::Kind:
        return {QStringLiteral("kind"), tr("Entry"),
                tr("A hand-out, a recall, joining, leaving, a weight, a correction."), ValueKind::Text};
    case Column::Change:
        return {QStringLiteral("change"), tr("Change"),
                tr("What it adds to what the agent is owed (+) or had over (−), in leads."),
                ValueKind::Decimal};
    case Column::Balance:
        return {QStringLiteral("balance"), tr("After it"), tr("Owed (+) or had over (−) after the entry."),
                ValueKind::Decimal};
    case Column::Who:
        return {QStringLiteral("who"), tr("Whose act"), {}, ValueKind::Text};
    case Column::Reason:
        return {QStringLiteral("reason"), tr("Reason"), {}, ValueKind::Text};
    case Column::Count:
        break;
    }
    return {};
}

QString LeadEntryModel::searchText(const LeadEntry &row) const
{
    return fold(m_names.agent(row.agent) + u' ' + LeadWords::kind(row.kind) + u' ' + row.reason);
}

} // namespace callhelm
