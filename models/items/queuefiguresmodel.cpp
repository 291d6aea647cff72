#include "items/queuefiguresmodel.h"

#include "items/metriccolumn.h"

namespace callhelm {

const QueueMetric *QueueFiguresModel::metricOf(Column column)
{
    using namespace queuemetrics;
    switch (column) {
    case Column::Offered:
        return &offered;
    case Column::Answered:
        return &answered;
    case Column::AnsweredWithin:
        return &answeredWithin;
    case Column::ServiceLevel:
        return &serviceLevel;
    case Column::Abandoned:
        return &abandoned;
    case Column::AbandonedShort:
        return &abandonedShort;
    case Column::AbandonRate:
        return &abandonRate;
    case Column::AbandonRateWithoutShort:
        return &abandonRateWithoutShort;
    case Column::TimedOut:
        return &timedOut;
    case Column::LeftByKey:
        return &leftByKey;
    case Column::LeftEmpty:
        return &leftEmpty;
    case Column::Missed:
        return &missed;
    case Column::Waiting:
        return &waiting;
    case Column::MeanWait:
        return &meanWait;
    case Column::LongestWait:
        return &longestWait;
    case Column::Patience:
        return &patience;
    case Column::HandleTime:
        return &handleTime;
    case Column::WaitAnswered:
        return &waitAnswered;
    case Column::WaitAbandoned:
        return &waitAbandoned;
    case Column::Talk:
        return &talk;
    case Column::Hold:
        return &hold;
    case Column::WrapUp:
        return &wrapUp;
    case Column::Attempts:
        return &attempts;
    case Column::Refused:
        return &refused;
    case Column::Recovery:
        return &recovery;
    case Column::Doubtful:
        return &doubtful;
    case Column::Queue:
    case Column::Start:
    case Column::Definition:
    case Column::Threshold:
    case Column::Goal:
    case Column::Count:
        break;
    }
    return nullptr;
}

QVariant QueueFiguresModel::value(const QueueFiguresRow &row, Column column) const
{
    if (column == Column::Queue)
        return nameOf(row.queue);
    if (column == Column::Start)
        return moment(row.start);
    if (const QueueMetric *metric = metricOf(column))
        return metric->variantOf(row.sum.figures());
    const std::optional<QueueGoal> goal = row.sum.goal();
    if (!goal)
        return {};
    switch (column) {
    case Column::Definition:
        return int(goal->definition);
    case Column::Threshold:
        return goal->threshold;
    case Column::Goal:
        return goal->goal / 10'000.0;
    default:
        return {};
    }
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
    if (const QueueMetric *metric = metricOf(column))
        return columnOf(*metric);
    switch (column) {
    case Column::Queue:
        return {QStringLiteral("queue"), tr("Queue"), {}, ValueKind::Text};
    case Column::Start:
        return {QStringLiteral("start"), tr("Interval"),
                tr("Visits count in the interval in which they entered the queue."), ValueKind::Interval};
    case Column::Definition:
        return {QStringLiteral("definition"), tr("Definition"),
                tr("Which of the four service levels the queue is measured by; nothing where queues differ."),
                ValueKind::Definition};
    case Column::Threshold:
        return {QStringLiteral("threshold_s"), tr("Threshold"),
                tr("The wait within which a call is answered in time."), ValueKind::Seconds};
    case Column::Goal:
        return {QStringLiteral("goal"), tr("Goal"), tr("The service level promised."), ValueKind::Share};
    default:
        return {};
    }
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
