#include "items/queuefiguresmodel.h"

namespace callhelm {

QVariant QueueFiguresModel::figureOf(const QueueSum &sum, int column)
{
    const QueueCell &cell = sum.cell();
    const QueueFigures figures = sum.figures();
    const std::optional<QueueGoal> goal = sum.goal();
    switch (Column(column)) {
    case Offered:
        return cell.offered;
    case Answered:
        return figures.answered();
    case AnsweredWithin:
        return sum.answeredWithin();
    case ServiceLevel:
        return figure(sum.serviceLevel());
    case Definition:
        return goal ? QVariant(int(goal->definition)) : QVariant();
    case Threshold:
        return goal ? QVariant(goal->threshold) : QVariant();
    case Goal:
        return goal ? QVariant(goal->goal / 10'000.0) : QVariant();
    case Abandoned:
        return figures.abandoned();
    case AbandonedShort:
        return sum.abandonedShort();
    case AbandonRate:
        return figure(figures.abandonRate());
    case AbandonRateWithoutShort:
        return figure(sum.abandonRateWithoutShort());
    case TimedOut:
        return cell.timedOut;
    case LeftByKey:
        return cell.leftByKey;
    case LeftEmpty:
        return cell.leftEmpty;
    case Missed:
        return figures.missed();
    case Waiting:
        return figures.waiting();
    case MeanWait:
        return figure(figures.meanWait());
    case LongestWait:
        return figure(figures.longestWait());
    case Patience:
        return figure(figures.patience());
    case HandleTime:
        return figure(figures.handleTime());
    case WaitAnswered:
        return cell.answered.sum();
    case WaitAbandoned:
        return cell.abandoned.sum();
    case Talk:
        return cell.talk;
    case Hold:
        return cell.hold;
    case WrapUp:
        return cell.wrapUp;
    case Attempts:
        return cell.attempts;
    case Refused:
        return cell.refused;
    case Recovery: {
        const std::optional<qint64> calls = goal ? figures.recovery() : std::nullopt;
        return calls ? QVariant(*calls) : QVariant();
    }
    case Doubtful:
        return cell.doubtful;
    case Queue:
    case Start:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant QueueFiguresModel::value(int index, int column) const
{
    const QueueFiguresRow &row = item(index);
    if (column == Queue)
        return nameOf(row.queue);
    if (column == Start)
        return moment(row.start);
    return figureOf(row.sum, column);
}

ValueKind QueueFiguresModel::kindOfColumn(int column)
{
    switch (Column(column)) {
    case Queue:
        return ValueKind::Text;
    case Start:
        return ValueKind::Interval;
    case Definition:
        return ValueKind::Definition;
    case ServiceLevel:
    case Goal:
    case AbandonRate:
    case AbandonRateWithoutShort:
        return ValueKind::Share;
    case Threshold:
    case MeanWait:
    case LongestWait:
    case Patience:
    case HandleTime:
    case WaitAnswered:
    case WaitAbandoned:
    case Talk:
    case Hold:
    case WrapUp:
        return ValueKind::Seconds;
    default:
        return ValueKind::Count;
    }
}

QString QueueFiguresModel::title(int column) const
{
    switch (Column(column)) {
    case Queue:
        return tr("Queue");
    case Start:
        return tr("Interval");
    case Offered:
        return tr("Offered");
    case Answered:
        return tr("Answered");
    case AnsweredWithin:
        return tr("Answered in time");
    case ServiceLevel:
        return tr("Service level");
    case Definition:
        return tr("Definition");
    case Threshold:
        return tr("Threshold");
    case Goal:
        return tr("Goal");
    case Abandoned:
        return tr("Abandoned");
    case AbandonedShort:
        return tr("Short abandoned");
    case AbandonRate:
        return tr("Abandon rate");
    case AbandonRateWithoutShort:
        return tr("Abandon rate without short");
    case TimedOut:
        return tr("Timed out");
    case LeftByKey:
        return tr("Left by key");
    case LeftEmpty:
        return tr("Left empty");
    case Missed:
        return tr("Missed");
    case Waiting:
        return tr("Still waiting");
    case MeanWait:
        return tr("ASA");
    case LongestWait:
        return tr("Longest wait");
    case Patience:
        return tr("Patience");
    case HandleTime:
        return tr("AHT");
    case WaitAnswered:
        return tr("Wait of answered");
    case WaitAbandoned:
        return tr("Wait of abandoned");
    case Talk:
        return tr("Talk");
    case Hold:
        return tr("Hold");
    case WrapUp:
        return tr("Wrap-up");
    case Attempts:
        return tr("Attempts");
    case Refused:
        return tr("Turned away");
    case Recovery:
        return tr("To recover");
    case Doubtful:
        return tr("Doubtful");
    case ColumnCount:
        break;
    }
    return {};
}

QString QueueFiguresModel::explanation(int column) const
{
    switch (Column(column)) {
    case Start:
        return tr("Visits count in the interval in which they entered the queue.");
    case Offered:
        return tr("Callers who entered the queue, whatever came of it.");
    case Answered:
        return tr("Visits that an agent answered.");
    case AnsweredWithin:
        return tr("Answered after a wait of at most the queue's threshold.");
    case ServiceLevel:
        return tr("The share served in time, by each queue's own definition and threshold.");
    case Definition:
        return tr("Which of the four service levels the queue is measured by; nothing where queues differ.");
    case Threshold:
        return tr("The wait within which a call is answered in time.");
    case Goal:
        return tr("The service level promised.");
    case Abandoned:
        return tr("Callers who hung up while waiting.");
    case AbandonedShort:
        return tr("Callers who hung up before the short limit.");
    case AbandonRate:
        return tr("Abandoned, of answered + abandoned + other exits.");
    case AbandonRateWithoutShort:
        return tr("The same with short abandons left out of both.");
    case TimedOut:
        return tr("Callers whom the queue let go after its time limit.");
    case LeftByKey:
        return tr("Callers who pressed a key to leave.");
    case LeftEmpty:
        return tr("Callers who left because no agent was in the queue.");
    case Missed:
        return tr("Abandoned + timed out + left by key + left empty.");
    case Waiting:
        return tr("Visits that have not ended yet.");
    case MeanWait:
        return tr("Average speed of answer: mean wait of the answered.");
    case LongestWait:
        return tr("The longest wait of all visits that ended.");
    case Patience:
        return tr("Mean wait of the abandoned.");
    case HandleTime:
        return tr("Average handle time: (talk + hold + wrap-up) / answered.");
    case WaitAnswered:
        return tr("Waits of the answered, added up.");
    case WaitAbandoned:
        return tr("Waits of the abandoned, added up.");
    case Attempts:
        return tr("How many times an agent was rung and did not answer.");
    case Refused:
        return tr("Callers turned away at the door; they are not offered.");
    case Recovery:
        return tr("So many calls in a row must be answered in time to be back at the goal.");
    case Doubtful:
        return tr("Visits of which the log does not tell everything.");
    default:
        return {};
    }
}

} // namespace callhelm
