#include "items/leadagentmodel.h"

#include "items/leadroles.h"

namespace callhelm {

LeadAgentModel::LeadAgentModel(LeadNames names, QObject *parent)
    : TableModelBase(parent), m_names(std::move(names))
{
}

void LeadAgentModel::setAgents(std::vector<LeadBoard::Agent> agents)
{
    m_most = 0;
    for (const LeadBoard::Agent &agent : agents)
        m_most = std::max(m_most, agent.fresh + agent.recalled);
    const auto isSame
        = [](const LeadBoard::Agent &a, const LeadBoard::Agent &b) { return a.agent == b.agent; };
    if (std::ranges::equal(agents, this->rows(), isSame))
        updateRows(std::move(agents));
    else
        setRows(std::move(agents));
}

QVariant LeadAgentModel::cell(const LeadBoard::Agent &row, Column column, int role) const
{
    const qint64 all = row.fresh + row.recalled;
    switch (role) {
    case ValueRole:
        switch (column) {
        case Column::Agent:
            return m_names.agent(row.agent);
        case Column::New:
            return row.fresh;
        case Column::Recalled:
            return row.recalled;
        case Column::All:
            return all;
        case Column::Count:
            break;
        }
        return {};
    case MarkRole: // where the new ones end, of the whole bar
        return all > 0 ? double(row.fresh) / double(all) : 0.0;
    case ScaleRole: // how long the bar is
        return m_most > 0 ? double(all) / double(m_most) : 0.0;
    case TotalRole:
        return column == Column::All;
    case Qt::ToolTipRole:
        return tr("%1: %2 new, %3 recalled").arg(m_names.agent(row.agent)).arg(row.fresh).arg(row.recalled);
    default:
        return {};
    }
}

ColumnInfo LeadAgentModel::describe(Column column) const
{
    switch (column) {
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), {}, ValueKind::Text};
    case Column::New:
        return {QStringLiteral("new"), tr("New"), {}, ValueKind::Number};
    case Column::Recalled:
        return {QStringLiteral("recalled"), tr("Recalled"), {}, ValueKind::Number};
    case Column::All:
        return {QStringLiteral("all"), tr("All"), {}, ValueKind::Number};
    case Column::Count:
        break;
    }
    return {};
}

} // namespace callhelm
