#include "items/handoutmodel.h"

#include <QHash>

#include "base/text.h"
#include "items/leadroles.h"

namespace callhelm {

HandOutModel::HandOutModel(LeadNames names, QObject *parent)
    : TableModelBase(parent), m_names(std::move(names))
{
}

QVariant HandOutModel::value(const HandOut &row, Column column) const
{
    switch (column) {
    case Column::At:
        return toMs(row.at);
    case Column::Lead:
        return row.name;
    case Column::Agent:
        return m_names.agent(row.agent);
    case Column::From:
        return row.from.isValid() ? QVariant(m_names.agent(row.from)) : QVariant();
    case Column::Kind:
        return row.isUndone ? tr("%1, taken back").arg(LeadWords::kind(row.kind)) : LeadWords::kind(row.kind);
    case Column::Rule:
        return row.ruleName.isEmpty() ? QVariant() : QVariant(row.ruleName);
    case Column::Waited:
        return row.kind == HandOutKind::Recall ? QVariant() : QVariant(wholeSeconds(row.at - row.arrival));
    case Column::Who:
        return row.who.isEmpty() ? tr("by itself") : row.who;
    case Column::Reason:
        return row.reason;
    case Column::Count:
        break;
    }
    return {};
}

QVariant HandOutModel::cell(const HandOut &row, Column column, int role) const
{
    switch (role) {
    case ValueRole:
        return value(row, column);
    case SortRole: // those of one moment keep their order
        return column == Column::At && row.id.isValid() ? QVariant(row.id.value()) : QVariant();
    case LeadFormRole:
        return column == Column::Waited ? QVariant(int(LeadForm::Length)) : QVariant();
    case DimRole:
        return row.isUndone;
    case Qt::ToolTipRole:
        return column == Column::Reason ? QVariant(row.reason) : QVariant(describe(column).tip);
    default:
        return {};
    }
}

ColumnInfo HandOutModel::describe(Column column) const
{
    switch (column) {
    case Column::At:
        return {QStringLiteral("at"), tr("Time"), tr("When it was handed out."), ValueKind::Moment};
    case Column::Lead:
        return {QStringLiteral("lead"), tr("Lead"), {}, ValueKind::Text};
    case Column::Agent:
        return {QStringLiteral("agent"), tr("To"), tr("Who got it."), ValueKind::Name};
    case Column::From:
        return {QStringLiteral("from"), tr("From"), tr("From whom it was taken back."), ValueKind::Name};
    case Column::Kind:
        return {QStringLiteral("kind"), tr("How"),
                tr("By turn, to the agent who knew the customer, by hand, or recalled."), ValueKind::Text};
    case Column::Rule:
        return {QStringLiteral("rule"), tr("Rule"), tr("As it was called then."), ValueKind::Name};
    case Column::Waited:
        return {QStringLiteral("waited"), tr("Waited"),
                tr("From its arrival to the hand-out, delay counted in."), ValueKind::Seconds};
    case Column::Who:
        return {QStringLiteral("who"), tr("Whose act"), tr("Who gave it, or let the rules run."),
                ValueKind::Text};
    case Column::Reason:
        return {QStringLiteral("reason"), tr("Reason"), {}, ValueKind::Text};
    case Column::Count:
        break;
    }
    return {};
}

/// What a dry run tells has no numbers yet.
qint64 HandOutModel::key(const HandOut &row) const
{
    return row.id.isValid() ? row.id.value()
                            : -qint64(qHashMulti(0, row.lead.value(), toMs(row.at)) >> 1) - 1;
}

QString HandOutModel::searchText(const HandOut &row) const
{
    return fold(row.name + u' ' + m_names.agent(row.agent) + u' ' + row.ruleName + u' ' + row.reason);
}

} // namespace callhelm
