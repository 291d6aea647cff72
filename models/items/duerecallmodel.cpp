#include "items/duerecallmodel.h"

#include <QHash>

#include "items/leadroles.h"

namespace callhelm {

DueRecallModel::DueRecallModel(LeadNames names, QObject *parent)
    : TableModelBase(parent), m_names(std::move(names))
{
}

QVariant DueRecallModel::cell(const DueRecall &row, Column column, int role) const
{
    switch (role) {
    case ValueRole:
        switch (column) {
        case Column::Due:
            return m_names.moment(row.due);
        case Column::Lead:
            return row.name;
        case Column::Way: {
            const QString to = row.to.isValid() ? m_names.agent(row.to) : tr("nobody yet");
            return m_names.agent(row.from) + QStringLiteral(" \u2192 ") + to;
        }
        case Column::Count:
            break;
        }
        return {};
    case SortRole:
        return column == Column::Due ? QVariant(toMs(row.due)) : QVariant();
    case DetailRole:
        return column == Column::Lead ? QVariant(LeadWords::care(row, m_names)) : QVariant();
    case GradeRole:
        return int(column == Column::Way && !row.to.isValid() ? Grade::Warn : Grade::None);
    case Qt::ToolTipRole:
        if (column == Column::Way)
            return row.to.isValid() ? tr("Likely: as things stand now.")
                                    : tr("As things stand, none of the rule's other agents may take it.");
        return column == Column::Lead ? row.name + u'\n' + LeadWords::care(row, m_names)
                                      : describe(column).tip;
    default:
        return {};
    }
}

ColumnInfo DueRecallModel::describe(Column column) const
{
    switch (column) {
    case Column::Due:
        return {QStringLiteral("due"), tr("Due"),
                tr("Taken back then, unless its holder cares for it before."), ValueKind::Text};
    case Column::Lead:
        return {QStringLiteral("lead"), tr("Lead"), {}, ValueKind::Text};
    case Column::Way:
        return {QStringLiteral("way"), tr("From, likely to"), {}, ValueKind::Text};
    case Column::Count:
        break;
    }
    return {};
}

/// One lead may fall due by several rules.
qint64 DueRecallModel::key(const DueRecall &row) const
{
    return qint64(qHashMulti(0, row.lead.value(), row.rule.value()) >> 1);
}

} // namespace callhelm
