#include "items/leadcandidatemodel.h"

#include "base/text.h"
#include "items/leadroles.h"

namespace callhelm {

void LeadCandidateModel::setCandidates(std::vector<LeadCandidate> candidates)
{
    setRows(std::move(candidates));
}

void LeadCandidateModel::setStates(const std::vector<LeadCandidate> &candidates)
{
    std::vector<LeadCandidate> next = rows();
    for (LeadCandidate &row : next) {
        const auto now = std::ranges::find(candidates, row.agent, &LeadCandidate::agent);
        if (now == candidates.end())
            continue;
        row.state = now->state;
        row.reason = now->reason;
        row.isOnLeave = now->isOnLeave;
    }
    updateRows(std::move(next));
}

void LeadCandidateModel::setWeighted(bool weighted)
{
    if (weighted == m_isWeighted)
        return;
    m_isWeighted = weighted;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(Column::Weight)), index(rowCount() - 1, int(Column::Share)));
}

std::vector<LeadRuleAgent> LeadCandidateModel::chosen() const
{
    std::vector<LeadRuleAgent> agents;
    for (const LeadCandidate &row : rows())
        if (row.isIn)
            agents.push_back({row.agent, weightOf(row)});
    return agents;
}

qint64 LeadCandidateModel::sum() const
{
    qint64 sum = 0;
    for (const LeadCandidate &row : rows())
        if (row.isIn)
            sum += weightOf(row);
    return sum;
}

Qt::ItemFlags LeadCandidateModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = TableModelBase::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == int(Column::Agent))
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == int(Column::Weight) && m_isWeighted && rowAt(index.row()).isIn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

void LeadCandidateModel::change(const LeadCandidate &row)
{
    std::vector<LeadCandidate> next = rows();
    const auto place = std::ranges::find(next, row.agent, &LeadCandidate::agent);
    if (place == next.end() || *place == row)
        return;
    *place = row;
    updateRows(std::move(next));
    // Everybody's share is another.
    Q_EMIT dataChanged(index(0, int(Column::Share)), index(rowCount() - 1, int(Column::Share)));
    if (m_changed)
        m_changed();
}

bool LeadCandidateModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    LeadCandidate row = rowAt(index.row());
    if (role == Qt::CheckStateRole && index.column() == int(Column::Agent)) {
        row.isIn = value.toInt() == Qt::Checked;
        change(row);
        return true;
    }
    if (role == Qt::EditRole && index.column() == int(Column::Weight)) {
        bool isNumber = false;
        const int weight = value.toInt(&isNumber);
        if (!isNumber || weight < 0 || weight > mostLeadWeight)
            return false;
        row.weight = weight;
        change(row);
        return true;
    }
    return false;
}

QVariant LeadCandidateModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole && index.isValid())
        return index.column() == int(Column::Agent)
            ? QVariant(rowAt(index.row()).isIn ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    return TableModelBase::data(index, role);
}

QVariant LeadCandidateModel::cell(const LeadCandidate &row, Column column, int role) const
{
    switch (role) {
    case ValueRole:
        switch (column) {
        case Column::Agent:
            return row.name;
        case Column::State:
            return row.state ? QVariant(int(*row.state)) : QVariant();
        case Column::Weight:
            return row.isIn ? QVariant(qint64(weightOf(row))) : QVariant();
        case Column::Share:
            if (const qint64 all = sum(); row.isIn && all > 0)
                return double(weightOf(row)) / double(all);
            return {};
        case Column::Count:
            break;
        }
        return {};
    case DetailRole:
        if (column != Column::State)
            return {};
        if (row.isOnLeave)
            return tr("on leave");
        return row.state == AgentState::Paused ? QVariant(row.reason) : QVariant();
    case DimRole:
        return column == Column::Agent && !row.isIn;
    case Qt::ToolTipRole:
        return column == Column::Agent ? QVariant(row.name) : QVariant(describe(column).tip);
    default:
        return {};
    }
}

ColumnInfo LeadCandidateModel::describe(Column column) const
{
    switch (column) {
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), {}, ValueKind::Text};
    case Column::State:
        return {QStringLiteral("state"), tr("State now"), tr("On the telephone systems."),
                ValueKind::AgentState};
    case Column::Weight:
        return {QStringLiteral("weight"), tr("Weight"), tr("A whole number from 0 to 9,999; 0 gets none."),
                ValueKind::Number};
    case Column::Share:
        return {QStringLiteral("share"), tr("Share"), tr("Their weight of the sum of weights."),
                ValueKind::Share};
    case Column::Count:
        break;
    }
    return {};
}

QString LeadCandidateModel::searchText(const LeadCandidate &row) const { return fold(row.name); }

} // namespace callhelm
