#include "items/waitingleadmodel.h"

#include "base/text.h"
#include "items/leadroles.h"

namespace callhelm {

WaitingLeadModel::WaitingLeadModel(LeadNames names, QObject *parent)
    : TableModelBase(parent), m_names(std::move(names))
{
}

QVariant WaitingLeadModel::cell(const WaitingLead &row, Column column, int role) const
{
    switch (role) {
    case ValueRole:
        switch (column) {
        case Column::Lead:
            return row.name;
        case Column::Waits:
            return wholeSeconds(m_now - row.arrival);
        case Column::Why:
            return LeadWords::why(row, m_names).why;
        case Column::Count:
            break;
        }
        return {};
    case DetailRole:
        if (column == Column::Lead)
            return LeadWords::place(row.pool, row.stage, m_names);
        return column == Column::Why ? QVariant(LeadWords::why(row, m_names).detail) : QVariant();
    case LeadFormRole:
        return column == Column::Waits ? QVariant(int(LeadForm::Length)) : QVariant();
    case GradeRole:
        return int(column == Column::Why && row.isStuck() ? Grade::Warn : Grade::None);
    case Qt::ToolTipRole: {
        const LeadWords::Reason reason = LeadWords::why(row, m_names);
        if (column == Column::Why)
            return reason.detail.isEmpty() ? reason.why : reason.why + u'\n' + reason.detail;
        return column == Column::Waits ? m_names.moment(row.arrival) : row.name;
    }
    default:
        return {};
    }
}

ColumnInfo WaitingLeadModel::describe(Column column) const
{
    switch (column) {
    case Column::Lead:
        return {QStringLiteral("lead"), tr("Lead"), {}, ValueKind::Text};
    case Column::Waits:
        return {QStringLiteral("waits"), tr("Waits"),
                tr("Since it came to its pool and stage, or lost its owner."), ValueKind::Seconds};
    case Column::Why:
        return {QStringLiteral("why"), tr("Why it waits"), {}, ValueKind::Text};
    case Column::Count:
        break;
    }
    return {};
}

QString WaitingLeadModel::searchText(const WaitingLead &row) const
{
    return fold(row.name + u' ' + LeadWords::place(row.pool, row.stage, m_names));
}

} // namespace callhelm
