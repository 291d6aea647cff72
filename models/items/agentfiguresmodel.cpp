#include "items/agentfiguresmodel.h"

#include "calls/figures.h"

namespace callhelm {

QVariant AgentFiguresModel::figureOf(const AgentCell &cell, int column)
{
    switch (Column(column)) {
    case Calls:
        return cell.calls;
    case Answered:
        return cell.answered;
    case Missed:
        return cell.missed;
    case CallsOut:
        return cell.callsOut;
    case CallTalk:
        return cell.callTalk;
    case MeanTalk:
        return figure(meanTalk(cell));
    case LoggedIn:
        return cell.loggedIn;
    case Occupancy:
        return figure(occupancy(cell));
    case Utilisation:
        return figure(utilisation(cell));
    case PauseShare:
        return figure(pauseShare(cell));
    case Handling:
        return cell.handling();
    case TalkIn:
        return cell.talkIn;
    case TalkOut:
        return cell.talkOut;
    case Hold:
        return cell.hold;
    case WrapUp:
        return cell.wrapUp;
    case Available:
        return cell.available;
    case Ringing:
        return cell.ringing;
    case Paused:
        return cell.paused;
    case Agent:
    case Start:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AgentFiguresModel::value(int index, int column) const
{
    const AgentFiguresRow &row = item(index);
    if (column == Agent)
        return nameOf(row.agent);
    if (column == Start)
        return moment(row.start);
    return figureOf(row.cell, column);
}

ValueKind AgentFiguresModel::kindOfColumn(int column)
{
    switch (Column(column)) {
    case Agent:
        return ValueKind::Text;
    case Start:
        return ValueKind::Interval;
    case Calls:
    case Answered:
    case Missed:
    case CallsOut:
        return ValueKind::Count;
    case CallTalk:
    case MeanTalk:
        return ValueKind::Seconds;
    case Occupancy:
    case Utilisation:
    case PauseShare:
        return ValueKind::Share;
    default:
        return ValueKind::Milliseconds;
    }
}

QString AgentFiguresModel::title(int column) const
{
    switch (Column(column)) {
    case Agent:
        return tr("Agent");
    case Start:
        return tr("Interval");
    case Calls:
        return tr("Calls");
    case Answered:
        return tr("Answered");
    case Missed:
        return tr("Missed");
    case CallsOut:
        return tr("Calls out");
    case CallTalk:
        return tr("Talk");
    case MeanTalk:
        return tr("Mean talk");
    case LoggedIn:
        return tr("Logged in");
    case Occupancy:
        return tr("Occupancy");
    case Utilisation:
        return tr("Utilisation");
    case PauseShare:
        return tr("Pause share");
    case Handling:
        return tr("Handling");
    case TalkIn:
        return tr("Talking, in");
    case TalkOut:
        return tr("Talking, out");
    case Hold:
        return tr("Hold");
    case WrapUp:
        return tr("Wrap-up");
    case Available:
        return tr("Available");
    case Ringing:
        return tr("Ringing");
    case Paused:
        return tr("Paused");
    case ColumnCount:
        break;
    }
    return {};
}

QString AgentFiguresModel::explanation(int column) const
{
    switch (Column(column)) {
    case Calls:
        return tr("Distinct calls in which the agent took part: dialled, was rung, or answered.");
    case Answered:
        return tr("Talks with callers, each transfer counted.");
    case Missed:
        return tr("Times the agent was rung in vain while the caller was still there.");
    case CallsOut:
        return tr("Calls the agent dialled.");
    case CallTalk:
        return tr("Talk of the calls that entered in the interval, whenever the talk took place.");
    case MeanTalk:
        return tr("Talk / answered.");
    case LoggedIn:
        return tr("Time logged in, counted once however many queues the agent was in.");
    case Occupancy:
        return tr("Handling / (handling + available). Ringing counts as available.");
    case Utilisation:
        return tr("Handling / logged-in time.");
    case PauseShare:
        return tr("Paused / logged-in time.");
    case Handling:
        return tr("Talk + hold + wrap-up that passed in the interval.");
    case TalkIn:
        return tr("Talk with callers that passed in the interval.");
    case TalkOut:
        return tr("Talk on calls the agent dialled that passed in the interval.");
    case Available:
        return tr("Logged in, neither paused nor handling a call.");
    case Ringing:
        return tr("Part of the available time in which the agent's phone rang.");
    case Paused:
        return tr("Time paused, counted once however many queues it was in.");
    default:
        return {};
    }
}

} // namespace callhelm
