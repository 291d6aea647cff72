#include "items/leadpreviewmodel.h"

#include "items/leadroles.h"

namespace callhelm {

LeadPreviewModel::LeadPreviewModel(LeadNames names, QObject *parent)
    : TableModelBase(parent), m_names(std::move(names))
{
}

void LeadPreviewModel::setPreview(const LeadPreview &preview)
{
    std::vector<LeadPreviewRow> rows;
    rows.reserve(preview.steps.size() + 1);
    for (const LeadPreview::Step &step : preview.steps)
        rows.push_back({int(rows.size()) + 1, step, false});
    if (!rows.empty())
        rows.push_back({int(rows.size()), {}, true});
    if (preview.agents == m_agents && rows.size() == this->rows().size()) {
        m_counts = preview.counts;
        updateRows(std::move(rows));
        return;
    }
    // Other columns: their number must not change while a view still asks for the rows of before.
    setRows({});
    beginResetModel();
    m_agents = preview.agents;
    m_counts = preview.counts;
    endResetModel();
    setRows(std::move(rows));
}

int LeadPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count) + int(m_agents.size());
}

QVariant LeadPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section == int(Column::Number))
        return QString(); // what it says is plain to see
    if (orientation == Qt::Horizontal && role == Qt::AccessibleTextRole && section < columnCount())
        return describe(Column(section)).title;
    return TableModelBase::headerData(section, orientation, role);
}

Qt::ItemFlags LeadPreviewModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && rowAt(index.row()).isTotal)
        return Qt::ItemIsEnabled;
    return TableModelBase::flags(index);
}

QVariant LeadPreviewModel::value(const LeadPreviewRow &row, Column column) const
{
    const int place = placeOf(column);
    if (place >= 0) {
        if (row.isTotal)
            return size_t(place) < m_counts.size() ? QVariant(qint64(m_counts[size_t(place)])) : QVariant();
        return size_t(place) < row.step.balances.size() ? QVariant(row.step.balances[size_t(place)])
                                                        : QVariant();
    }
    if (column == Column::Number)
        return row.isTotal ? QVariant() : QVariant(qint64(row.number));
    if (row.isTotal)
        return tr("%Ln lead(s)", nullptr, row.number);
    return row.step.agent.isValid() ? m_names.agent(row.step.agent) : tr("nobody");
}

QVariant LeadPreviewModel::cell(const LeadPreviewRow &row, Column column, int role) const
{
    const int place = placeOf(column);
    switch (role) {
    case ValueRole:
        return value(row, column);
    case LeadFormRole:
        return place >= 0 && !row.isTotal ? QVariant(int(LeadForm::Balance)) : QVariant();
    case FormRole: // a count, not a balance
        return place >= 0 && row.isTotal ? QVariant(FigureForm{}.toInt()) : QVariant();
    case TotalRole:
        return row.isTotal || column == Column::Agent
            || (place >= 0 && m_agents[size_t(place)] == row.step.agent);
    case MarkRole: // who gets it
        return place >= 0 && !row.isTotal && m_agents[size_t(place)] == row.step.agent;
    case DimRole:
        return (column == Column::Number && !row.isTotal)
            || (place >= 0 && !row.isTotal && m_agents[size_t(place)] != row.step.agent);
    case GradeRole:
        return int(column == Column::Agent && !row.isTotal && !row.step.agent.isValid() ? Grade::Warn
                                                                                        : Grade::None);
    case Qt::ToolTipRole:
        return describe(column).tip;
    default:
        return {};
    }
}

ColumnInfo LeadPreviewModel::describe(Column column) const
{
    if (const int place = placeOf(column); place >= 0)
        return {QStringLiteral("agent_%1").arg(place + 1),
                size_t(place) < m_agents.size() ? m_names.agent(m_agents[size_t(place)]) : QString(),
                tr("Owed (+) or had over (−) after each hand-out."), ValueKind::Decimal};
    if (column == Column::Number)
        return {QStringLiteral("number"), tr("No."), {}, ValueKind::Number};
    return {QStringLiteral("agent"), tr("Goes to"), {}, ValueKind::Text};
}

qint64 LeadPreviewModel::key(const LeadPreviewRow &row) const { return row.isTotal ? -1 : row.number; }

} // namespace callhelm
