#include "items/floorqueuemodel.h"

#include <algorithm>

#include "base/text.h"
#include "items/metriccolumn.h"

namespace callhelm {

namespace {

Grade gradeOf(const Figure &serviceLevel, const QueueGoal &goal)
{
    if (!serviceLevel)
        return Grade::None;
    return *serviceLevel * 10'000 + 1e-6 < goal.goal ? Grade::Bad : Grade::Good;
}

} // namespace

void FloorQueueModel::setQueues(std::vector<QueueId> queues)
{
    m_queues = std::move(queues);
    refilter();
}

const QueueMetric *FloorQueueModel::metricOfDay(Column column)
{
    switch (column) {
    case Column::Offered:
        return &queuemetrics::offered;
    case Column::Answered:
        return &queuemetrics::answered;
    case Column::Abandoned:
        return &queuemetrics::abandoned;
    case Column::Missed:
        return &queuemetrics::missed;
    case Column::ServiceLevel:
        return &queuemetrics::serviceLevel;
    case Column::MeanWait:
        return &queuemetrics::meanWait;
    default:
        return nullptr;
    }
}

const Metric *FloorQueueModel::metricOfNow(Column column)
{
    switch (column) {
    case Column::Waiting:
        return &floormetrics::waiting;
    case Column::Longest:
        return &floormetrics::longestWaiting;
    case Column::Available:
        return &floormetrics::available;
    case Column::Talking:
        return &floormetrics::talking;
    case Column::WrapUp:
        return &floormetrics::wrapUp;
    case Column::Paused:
        return &floormetrics::paused;
    default:
        return nullptr;
    }
}

ColumnInfo FloorQueueModel::describe(Column column) const
{
    if (const QueueMetric *metric = metricOfDay(column)) {
        ColumnInfo info = columnOf(*metric);
        info.tip = tr("Today: %1").arg(info.tip);
        return info;
    }
    if (const Metric *metric = metricOfNow(column)) {
        ColumnInfo info = columnOf(*metric);
        if (column == Column::Longest)
            info.kind = ValueKind::Since; // ticks
        return info;
    }
    return {QStringLiteral("queue"), tr("Queue"), tr("The queue's name."), ValueKind::Text};
}

QVariant FloorQueueModel::cell(const FloorQueue &queue, Column column, int role) const
{
    const QueueFigures figures(queue.today, queue.goal);
    if (role == GradeRole) {
        if (column == Column::ServiceLevel)
            return int(gradeOf(figures.serviceLevel(), queue.goal));
        return int(Grade::None);
    }
    const QueueMetric *ofToday = metricOfDay(column);
    if (role == DoubtRole)
        return ofToday != nullptr && figures.doubtful();
    if (role == Qt::ToolTipRole && ofToday != nullptr && figures.doubtful())
        return tr("%n visit(s) of today rest on a log that lacks their beginning or end.", nullptr,
                  int(queue.today.doubtful));
    if (role == SortRole && column == Column::Longest && queue.longestSince)
        return double(-toMs(*queue.longestSince)); // who began earliest has waited longest
    if (role == LimitRole && column == Column::Longest)
        return queue.goal.threshold + 1; // no longer to be answered in time
    if (role != ValueRole)
        return {};

    if (ofToday)
        return ofToday->variantOf(figures);
    switch (column) {
    case Column::Queue:
        return queue.name;
    case Column::Waiting:
        return queue.waiting;
    case Column::Longest:
        return queue.longestSince ? QVariant(toMs(*queue.longestSince)) : QVariant();
    case Column::Available:
        return queue.available;
    case Column::Talking:
        return queue.talking;
    case Column::WrapUp:
        return queue.wrapUp;
    case Column::Paused:
        return queue.paused;
    default:
        return {};
    }
}

bool FloorQueueModel::differs(const FloorQueue &a, const FloorQueue &b) const
{
    return a.waiting != b.waiting || a.longestSince != b.longestSince || a.available != b.available
        || a.talking != b.talking || a.wrapUp != b.wrapUp || a.paused != b.paused || a.name != b.name
        || !(a.goal == b.goal) || !(a.today == b.today);
}

bool FloorQueueModel::acceptsRow(const FloorQueue &queue) const
{
    return m_queues.empty() || std::find(m_queues.begin(), m_queues.end(), queue.id) != m_queues.end();
}

QString FloorQueueModel::searchText(const FloorQueue &queue) const { return fold(queue.name); }

} // namespace callhelm
