#include "items/leadreplaymodel.h"

#include "items/leadroles.h"

namespace callhelm {

QVariant LeadReplayModel::cell(const LeadReplay::Step &row, Column column, int role) const
{
    const bool isOther = row.went != row.would;
    switch (role) {
    case ValueRole:
        switch (column) {
        case Column::At:
            return toMs(row.at);
        case Column::Lead:
            return recordNumber(row.lead);
        case Column::Went:
            return m_names.agent(row.went);
        case Column::Would:
            return row.would.isValid() ? m_names.agent(row.would) : tr("nobody");
        case Column::Count:
            break;
        }
        return {};
    case TotalRole: // what differs stands out
        return isOther && column == Column::Would;
    case DimRole:
        return !isOther && column == Column::Would;
    case Qt::ToolTipRole:
        return describe(column).tip;
    default:
        return {};
    }
}

ColumnInfo LeadReplayModel::describe(Column column) const
{
    switch (column) {
    case Column::At:
        return {QStringLiteral("at"), tr("Time"), tr("When it was handed out."), ValueKind::Moment};
    case Column::Lead:
        return {QStringLiteral("lead"), tr("Lead, no."), {}, ValueKind::Number};
    case Column::Went:
        return {QStringLiteral("went"), tr("Went to"), {}, ValueKind::Name};
    case Column::Would:
        return {QStringLiteral("would"), tr("Would have gone to"), {}, ValueKind::Name};
    case Column::Count:
        break;
    }
    return {};
}

void LeadReplaySumModel::setReplay(const LeadReplay &replay)
{
    std::vector<LeadReplaySum> rows;
    rows.reserve(replay.went.size() + replay.would.size());
    for (const LeadBalance &one : replay.went)
        rows.push_back({one.agent, one, {}});
    for (const LeadBalance &one : replay.would) {
        const auto known = std::ranges::find(rows, one.agent, &LeadReplaySum::agent);
        if (known != rows.end())
            known->would = one;
        else
            rows.push_back({one.agent, {}, one});
    }
    setRows(std::move(rows));
}

QVariant LeadReplaySumModel::cell(const LeadReplaySum &row, Column column, int role) const
{
    switch (role) {
    case ValueRole:
        switch (column) {
        case Column::Agent:
            return m_names.agent(row.agent);
        case Column::Weight:
            return qint64(row.went.weight);
        case Column::Went:
            return row.went.had;
        case Column::NewWeight:
            return qint64(row.would.weight);
        case Column::Would:
            return row.would.had;
        case Column::Difference:
            return row.would.had - row.went.had;
        case Column::Count:
            break;
        }
        return {};
    case LeadFormRole:
        return column == Column::Difference ? QVariant(int(LeadForm::Difference)) : QVariant();
    case Qt::ToolTipRole:
        return describe(column).tip;
    default:
        return {};
    }
}

ColumnInfo LeadReplaySumModel::describe(Column column) const
{
    switch (column) {
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), {}, ValueKind::Text};
    case Column::Weight:
        return {QStringLiteral("weight"), tr("Weight then"), {}, ValueKind::Number};
    case Column::Went:
        return {QStringLiteral("went"), tr("Went"), tr("Leads as they were handed out."), ValueKind::Number};
    case Column::NewWeight:
        return {QStringLiteral("new_weight"), tr("Weight tried"), {}, ValueKind::Number};
    case Column::Would:
        return {QStringLiteral("would"), tr("Would have gone"),
                tr("The same leads by the rule as it stands here."), ValueKind::Number};
    case Column::Difference:
        return {QStringLiteral("difference"), tr("Difference"), {}, ValueKind::Number};
    case Column::Count:
        break;
    }
    return {};
}

} // namespace callhelm
