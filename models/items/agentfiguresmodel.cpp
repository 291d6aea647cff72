#include "items/agentfiguresmodel.h"

#include "metrics/figures.h"

namespace callhelm {

QVariant AgentFiguresModel::figureOf(const AgentCell &cell, Column column)
{
    switch (column) {
    case Column::Calls:
        return cell.calls;
    case Column::Answered:
        return cell.answered;
    case Column::Missed:
        return cell.missed;
    case Column::CallsOut:
        return cell.callsOut;
    case Column::CallTalk:
        return cell.callTalk;
    case Column::MeanTalk:
        return figure(meanTalk(cell));
    case Column::LoggedIn:
        return cell.loggedIn;
    case Column::Occupancy:
        return figure(occupancy(cell));
    case Column::Utilisation:
        return figure(utilisation(cell));
    case Column::PauseShare:
        return figure(pauseShare(cell));
    case Column::Handling:
        return cell.handling();
    case Column::TalkIn:
        return cell.talkIn;
    case Column::TalkOut:
        return cell.talkOut;
    case Column::Hold:
        return cell.hold;
    case Column::WrapUp:
        return cell.wrapUp;
    case Column::Available:
        return cell.available;
    case Column::Ringing:
        return cell.ringing;
    case Column::Paused:
        return cell.paused;
    case Column::Agent:
    case Column::Start:
    case Column::Count:
        break;
    }
    return {};
}

QVariant AgentFiguresModel::value(const AgentFiguresRow &row, Column column) const
{
    if (column == Column::Agent)
        return nameOf(row.agent);
    if (column == Column::Start)
        return moment(row.start);
    return figureOf(row.cell, column);
}

QVariant AgentFiguresModel::cell(const AgentFiguresRow &row, Column column, int role) const
{
    if (role == DetailRole && column == Column::Start)
        return int(m_by);
    return RowModel::cell(row, column, role);
}

ColumnInfo AgentFiguresModel::describe(Column column) const
{
    switch (column) {
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), {}, ValueKind::Text};
    case Column::Start:
        return {QStringLiteral("start"), tr("Interval"), {}, ValueKind::Interval};
    case Column::Calls:
        return {QStringLiteral("calls"), tr("Calls"),
                tr("Distinct calls in which the agent took part: dialled, was rung, or answered."),
                ValueKind::Number};
    case Column::Answered:
        return {QStringLiteral("answered"), tr("Answered"), tr("Talks with callers, each transfer counted."),
                ValueKind::Number};
    case Column::Missed:
        return {QStringLiteral("missed"), tr("Missed"),
                tr("Times the agent was rung in vain while the caller was still there."), ValueKind::Number};
    case Column::CallsOut:
        return {QStringLiteral("calls_out"), tr("Calls out"), tr("Calls the agent dialled."),
                ValueKind::Number};
    case Column::CallTalk:
        return {QStringLiteral("call_talk"), tr("Talk"),
                tr("Talk of the calls that entered in the interval, whenever the talk took place."),
                ValueKind::Seconds};
    case Column::MeanTalk:
        return {QStringLiteral("mean_talk"), tr("Mean talk"), tr("Talk / answered."), ValueKind::Seconds};
    case Column::LoggedIn:
        return {QStringLiteral("logged_in"), tr("Logged in"),
                tr("Time logged in, counted once however many queues the agent was in."),
                ValueKind::Milliseconds};
    case Column::Occupancy:
        return {QStringLiteral("occupancy"), tr("Occupancy"),
                tr("Handling / (handling + available). Ringing counts as available."), ValueKind::Share};
    case Column::Utilisation:
        return {QStringLiteral("utilisation"), tr("Utilisation"), tr("Handling / logged-in time."),
                ValueKind::Share};
    case Column::PauseShare:
        return {QStringLiteral("pause_share"), tr("Pause share"), tr("Paused / logged-in time."),
                ValueKind::Share};
    case Column::Handling:
        return {QStringLiteral("handling"), tr("Handling"),
                tr("Talk + hold + wrap-up that passed in the interval."), ValueKind::Milliseconds};
    case Column::TalkIn:
        return {QStringLiteral("talk_in"), tr("Talking, in"),
                tr("Talk with callers that passed in the interval."), ValueKind::Milliseconds};
    case Column::TalkOut:
        return {QStringLiteral("talk_out"), tr("Talking, out"),
                tr("Talk on calls the agent dialled that passed in the interval."), ValueKind::Milliseconds};
    case Column::Hold:
        return {QStringLiteral("hold"), tr("Hold"), {}, ValueKind::Milliseconds};
    case Column::WrapUp:
        return {QStringLiteral("wrapup"), tr("Wrap-up"), {}, ValueKind::Milliseconds};
    case Column::Available:
        return {QStringLiteral("available"), tr("Available"),
                tr("Logged in, neither paused nor handling a call."), ValueKind::Milliseconds};
    case Column::Ringing:
        return {QStringLiteral("ringing"), tr("Ringing"),
                tr("Part of the available time in which the agent's phone rang."), ValueKind::Milliseconds};
    case Column::Paused:
        return {QStringLiteral("paused"), tr("Paused"),
                tr("Time paused, counted once however many queues it was in."), ValueKind::Milliseconds};
    case Column::Count:
        break;
    }
    return {};
}

QString AgentFiguresModel::searchText(const AgentFiguresRow &row) const
{
    return fold(names().of(row.agent));
}

qint64 AgentFiguresModel::key(const AgentFiguresRow &row) const
{
    // One row per agent and quarter at the finest: both fit side by side.
    return row.agent.value() * 100'000'000 + quarterOf(row.start);
}

} // namespace callhelm
