#include "items/agentfiguresmodel.h"

#include "items/metriccolumn.h"

namespace callhelm {

const AgentMetric *AgentFiguresModel::metricOf(Column column)
{
    using namespace agentmetrics;
    switch (column) {
    case Column::Calls:
        return &calls;
    case Column::Answered:
        return &answered;
    case Column::Missed:
        return &missed;
    case Column::CallsOut:
        return &callsOut;
    case Column::CallTalk:
        return &callTalk;
    case Column::MeanTalk:
        return &agentmetrics::meanTalk;
    case Column::LoggedIn:
        return &loggedIn;
    case Column::Occupancy:
        return &agentmetrics::occupancy;
    case Column::Utilisation:
        return &agentmetrics::utilisation;
    case Column::PauseShare:
        return &agentmetrics::pauseShare;
    case Column::Handling:
        return &handling;
    case Column::TalkIn:
        return &talkIn;
    case Column::TalkOut:
        return &talkOut;
    case Column::Hold:
        return &hold;
    case Column::WrapUp:
        return &wrapUp;
    case Column::Available:
        return &available;
    case Column::Ringing:
        return &ringing;
    case Column::Paused:
        return &paused;
    case Column::Agent:
    case Column::Start:
    case Column::Count:
        break;
    }
    return nullptr;
}

QVariant AgentFiguresModel::value(const AgentFiguresRow &row, Column column) const
{
    if (column == Column::Agent)
        return m_who == Who::Teams ? nameOf(row.team) : nameOf(row.agent);
    if (column == Column::Start)
        return moment(row.start);
    const AgentMetric *metric = metricOf(column);
    return metric ? metric->variantOf(row.cell) : QVariant();
}

QVariant AgentFiguresModel::cell(const AgentFiguresRow &row, Column column, int role) const
{
    if (role == DetailRole && column == Column::Start)
        return int(m_by);
    return RowModel::cell(row, column, role);
}

ColumnInfo AgentFiguresModel::describe(Column column) const
{
    if (const AgentMetric *metric = metricOf(column))
        return columnOf(*metric);
    switch (column) {
    case Column::Agent:
        if (m_who == Who::Teams)
            return {QStringLiteral("team"), tr("Team"),
                    tr("Its members, each by the membership of the day; who is in two teams counts in both."),
                    ValueKind::Text};
        return {QStringLiteral("agent"), tr("Agent"), {}, ValueKind::Text};
    case Column::Start:
        return {QStringLiteral("start"), tr("Interval"), {}, ValueKind::Interval};
    default:
        return {};
    }
}

QString AgentFiguresModel::searchText(const AgentFiguresRow &row) const
{
    return fold(m_who == Who::Teams ? names().of(row.team) : names().of(row.agent));
}

qint64 AgentFiguresModel::key(const AgentFiguresRow &row) const
{
    // One row per agent or team and quarter at the finest: both fit side by side.
    return (row.agent.value() + row.team.value()) * 100'000'000 + quarterOf(row.start);
}

} // namespace callhelm
