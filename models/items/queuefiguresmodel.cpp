#include "items/queuefiguresmodel.h"

namespace callhelm {

QVariant QueueFiguresModel::figureOf(const QueueSum &sum, Column column)
{
    const QueueCell &cell = sum.cell();
    const QueueFigures figures = sum.figures();
    const std::optional<QueueGoal> goal = sum.goal();
    switch (column) {
    case Column::Offered:
        return cell.offered;
    case Column::Answered:
        return figures.answered();
    case Column::AnsweredWithin:
        return sum.answeredWithin();
    case Column::ServiceLevel:
        return figure(sum.serviceLevel());
    case Column::Definition:
        return goal ? QVariant(int(goal->definition)) : QVariant();
    case Column::Threshold:
        return goal ? QVariant(goal->threshold) : QVariant();
    case Column::Goal:
        return goal ? QVariant(goal->goal / 10'000.0) : QVariant();
    case Column::Abandoned:
        return figures.abandoned();
    case Column::AbandonedShort:
        return sum.abandonedShort();
    case Column::AbandonRate:
        return figure(figures.abandonRate());
    case Column::AbandonRateWithoutShort:
        return figure(sum.abandonRateWithoutShort());
    case Column::TimedOut:
        return cell.timedOut;
    case Column::LeftByKey:
        return cell.leftByKey;
    case Column::LeftEmpty:
        return cell.leftEmpty;
    case Column::Missed:
        return figures.missed();
    case Column::Waiting:
        return figures.waiting();
    case Column::MeanWait:
        return figure(figures.meanWait());
    case Column::LongestWait:
        return figure(figures.longestWait());
    case Column::Patience:
        return figure(figures.patience());
    case Column::HandleTime:
        return figure(figures.handleTime());
    case Column::WaitAnswered:
        return cell.answered.sum();
    case Column::WaitAbandoned:
        return cell.abandoned.sum();
    case Column::Talk:
        return cell.talk;
    case Column::Hold:
        return cell.hold;
    case Column::WrapUp:
        return cell.wrapUp;
    case Column::Attempts:
        return cell.attempts;
    case Column::Refused:
        return cell.refused;
    case Column::Recovery: {
        const std::optional<qint64> calls = goal ? figures.recovery() : std::nullopt;
        return calls ? QVariant(*calls) : QVariant();
    }
    case Column::Doubtful:
        return cell.doubtful;
    case Column::Queue:
    case Column::Start:
    case Column::Count:
        break;
    }
    return {};
}

QVariant QueueFiguresModel::value(const QueueFiguresRow &row, Column column) const
{
    if (column == Column::Queue)
        return nameOf(row.queue);
    if (column == Column::Start)
        return moment(row.start);
    return figureOf(row.sum, column);
}

QVariant QueueFiguresModel::cell(const QueueFiguresRow &row, Column column, int role) const
{
    if (role == DoubtRole)
        return column >= Column::Offered && column != Column::Doubtful && row.sum.cell().doubtful > 0;
    if (role == DetailRole && column == Column::Start)
        return int(m_by);
    if (role == GradeRole && column == Column::ServiceLevel)
        return int(gradeOf(row.sum));
    return RowModel::cell(row, column, role);
}

Grade QueueFiguresModel::gradeOf(const QueueSum &sum)
{
    const std::optional<QueueGoal> goal = sum.goal();
    const QueueFigures::Share share = sum.serviceShare();
    if (!goal || share.whole <= 0)
        return Grade::None;
    // In whole basis points: 80 % of 5 is 4, not 3.99….
    return share.part * 10'000 >= share.whole * goal->goal ? Grade::Good : Grade::Bad;
}

ColumnInfo QueueFiguresModel::describe(Column column) const
{
    switch (column) {
    case Column::Queue:
        return {QStringLiteral("queue"), tr("Queue"), {}, ValueKind::Text};
    case Column::Start:
        return {QStringLiteral("start"), tr("Interval"),
                tr("Visits count in the interval in which they entered the queue."), ValueKind::Interval};
    case Column::Offered:
        return {QStringLiteral("offered"), tr("Offered"),
                tr("Callers who entered the queue, whatever came of it."), ValueKind::Number};
    case Column::Answered:
        return {QStringLiteral("answered"), tr("Answered"), tr("Visits that an agent answered."),
                ValueKind::Number};
    case Column::AnsweredWithin:
        return {QStringLiteral("answered_within"), tr("Answered in time"),
                tr("Answered after a wait of at most the queue's threshold."), ValueKind::Number};
    case Column::ServiceLevel:
        return {QStringLiteral("service_level"), tr("Service level"),
                tr("The share served in time, by each queue's own definition and threshold."),
                ValueKind::Share};
    case Column::Definition:
        return {QStringLiteral("definition"), tr("Definition"),
                tr("Which of the four service levels the queue is measured by; nothing where queues differ."),
                ValueKind::Definition};
    case Column::Threshold:
        return {QStringLiteral("threshold"), tr("Threshold"),
                tr("The wait within which a call is answered in time."), ValueKind::Seconds};
    case Column::Goal:
        return {QStringLiteral("goal"), tr("Goal"), tr("The service level promised."), ValueKind::Share};
    case Column::Abandoned:
        return {QStringLiteral("abandoned"), tr("Abandoned"), tr("Callers who hung up while waiting."),
                ValueKind::Number};
    case Column::AbandonedShort:
        return {QStringLiteral("abandoned_short"), tr("Short abandoned"),
                tr("Callers who hung up before the short limit."), ValueKind::Number};
    case Column::AbandonRate:
        return {QStringLiteral("abandon_rate"), tr("Abandon rate"),
                tr("Abandoned, of answered + abandoned + other exits."), ValueKind::Share};
    case Column::AbandonRateWithoutShort:
        return {QStringLiteral("abandon_rate_no_short"), tr("Abandon rate without short"),
                tr("The same with short abandons left out of both."), ValueKind::Share};
    case Column::TimedOut:
        return {QStringLiteral("timed_out"), tr("Timed out"),
                tr("Callers whom the queue let go after its time limit."), ValueKind::Number};
    case Column::LeftByKey:
        return {QStringLiteral("left_by_key"), tr("Left by key"), tr("Callers who pressed a key to leave."),
                ValueKind::Number};
    case Column::LeftEmpty:
        return {QStringLiteral("left_empty"), tr("Left empty"),
                tr("Callers who left because no agent was in the queue."), ValueKind::Number};
    case Column::Missed:
        return {QStringLiteral("missed"), tr("Missed"),
                tr("Abandoned + timed out + left by key + left empty."), ValueKind::Number};
    case Column::Waiting:
        return {QStringLiteral("waiting"), tr("Still waiting"), tr("Visits that have not ended yet."),
                ValueKind::Number};
    case Column::MeanWait:
        return {QStringLiteral("asa"), tr("ASA"), tr("Average speed of answer: mean wait of the answered."),
                ValueKind::Seconds};
    case Column::LongestWait:
        return {QStringLiteral("wait_max"), tr("Longest wait"),
                tr("The longest wait of all visits that ended."), ValueKind::Seconds};
    case Column::Patience:
        return {QStringLiteral("patience"), tr("Patience"), tr("Mean wait of the abandoned."),
                ValueKind::Seconds};
    case Column::HandleTime:
        return {QStringLiteral("aht"), tr("AHT"),
                tr("Average handle time: (talk + hold + wrap-up) / answered."), ValueKind::Seconds};
    case Column::WaitAnswered:
        return {QStringLiteral("wait_answered"), tr("Wait of answered"),
                tr("Waits of the answered, added up."), ValueKind::Seconds};
    case Column::WaitAbandoned:
        return {QStringLiteral("wait_abandoned"), tr("Wait of abandoned"),
                tr("Waits of the abandoned, added up."), ValueKind::Seconds};
    case Column::Talk:
        return {QStringLiteral("talk"), tr("Talk"), {}, ValueKind::Seconds};
    case Column::Hold:
        return {QStringLiteral("hold"), tr("Hold"), {}, ValueKind::Seconds};
    case Column::WrapUp:
        return {QStringLiteral("wrapup"), tr("Wrap-up"), {}, ValueKind::Seconds};
    case Column::Attempts:
        return {QStringLiteral("attempts"), tr("Attempts"),
                tr("How many times an agent was rung and did not answer."), ValueKind::Number};
    case Column::Refused:
        return {QStringLiteral("refused"), tr("Turned away"),
                tr("Callers turned away at the door; they are not offered."), ValueKind::Number};
    case Column::Recovery:
        return {QStringLiteral("recovery"), tr("To recover"),
                tr("So many calls in a row must be answered in time to be back at the goal."),
                ValueKind::Number};
    case Column::Doubtful:
        return {QStringLiteral("doubtful"), tr("Doubtful"),
                tr("Visits of which the log does not tell everything."), ValueKind::Number};
    case Column::Count:
        break;
    }
    return {};
}

QString QueueFiguresModel::searchText(const QueueFiguresRow &row) const
{
    return fold(names().of(row.queue));
}

qint64 QueueFiguresModel::key(const QueueFiguresRow &row) const
{
    // One row per queue and quarter at the finest: both fit side by side.
    return row.queue.value() * 100'000'000 + quarterOf(row.start);
}

} // namespace callhelm
