#include "items/floorqueuemodel.h"

#include <algorithm>

#include "base/text.h"
#include "metrics/figures.h"

namespace callhelm {

namespace {

QVariant orNone(const Figure &figure) { return figure ? QVariant(*figure) : QVariant(); }

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

ColumnInfo FloorQueueModel::describe(Column column) const
{
    switch (column) {
    case Column::Queue:
        return {QStringLiteral("queue"), tr("Queue"), tr("The queue's name."), ValueKind::Text};
    case Column::Waiting:
        return {QStringLiteral("waiting"), tr("Waiting"), tr("Callers waiting in the queue now."),
                ValueKind::Number};
    case Column::Longest:
        return {QStringLiteral("longest_wait"), tr("Longest"),
                tr("How long the caller who waits longest has been waiting."), ValueKind::Since};
    case Column::Offered:
        return {QStringLiteral("offered"), tr("Offered"), tr("Visits that entered the queue today."),
                ValueKind::Number};
    case Column::Answered:
        return {QStringLiteral("answered"), tr("Answered"), tr("Visits answered by an agent today."),
                ValueKind::Number};
    case Column::Abandoned:
        return {QStringLiteral("abandoned"), tr("Abandoned"), tr("Callers who gave up waiting today."),
                ValueKind::Number};
    case Column::Missed:
        return {QStringLiteral("missed"), tr("Missed"),
                tr("Visits that ended unanswered today: abandoned, timed out, left by key or left empty."),
                ValueKind::Number};
    case Column::ServiceLevel:
        return {
            QStringLiteral("service_level"), tr("Service level"),
            tr("Share of today's calls answered within the queue's threshold, by the queue's definition."),
            ValueKind::Share};
    case Column::MeanWait:
        return {QStringLiteral("asa"), tr("ASA"), tr("Average speed of answer: mean wait of the answered."),
                ValueKind::Seconds};
    case Column::Free:
        return {QStringLiteral("free"), tr("Free"), tr("Agents of the queue who could take a call now."),
                ValueKind::Number};
    case Column::Talking:
        return {QStringLiteral("talking"), tr("Talking"), tr("Agents of the queue who talk now."),
                ValueKind::Number};
    case Column::WrapUp:
        return {QStringLiteral("wrap_up"), tr("Wrap-up"), tr("Agents of the queue in wrap-up now."),
                ValueKind::Number};
    case Column::Paused:
        return {QStringLiteral("paused"), tr("Paused"), tr("Agents of the queue who are paused now."),
                ValueKind::Number};
    case Column::Count:
        break;
    }
    return {};
}

QVariant FloorQueueModel::cell(const FloorQueue &queue, Column column, int role) const
{
    const QueueFigures figures(queue.today, queue.goal);
    if (role == GradeRole) {
        if (column == Column::ServiceLevel)
            return int(gradeOf(figures.serviceLevel(), queue.goal));
        return int(Grade::None);
    }
    const bool ofToday = column >= Column::Offered && column <= Column::MeanWait;
    if (role == DoubtRole)
        return ofToday && figures.doubtful();
    if (role == Qt::ToolTipRole && ofToday && figures.doubtful())
        return tr("%n visit(s) of today rest on a log that lacks their beginning or end.", nullptr,
                  int(queue.today.doubtful));
    if (role == SortRole && column == Column::Longest && queue.longestSince)
        return double(-toMs(*queue.longestSince)); // who began earliest has waited longest
    if (role == LimitRole && column == Column::Longest)
        return queue.goal.threshold + 1; // he can no longer be answered in time
    if (role != ValueRole)
        return {};

    switch (column) {
    case Column::Queue:
        return queue.name;
    case Column::Waiting:
        return queue.waiting;
    case Column::Longest:
        return queue.longestSince ? QVariant(toMs(*queue.longestSince)) : QVariant();
    case Column::Offered:
        return figures.offered();
    case Column::Answered:
        return figures.answered();
    case Column::Abandoned:
        return figures.abandoned();
    case Column::Missed:
        return figures.missed();
    case Column::ServiceLevel:
        return orNone(figures.serviceLevel());
    case Column::MeanWait:
        return orNone(figures.meanWait());
    case Column::Free:
        return queue.available;
    case Column::Talking:
        return queue.talking;
    case Column::WrapUp:
        return queue.wrapUp;
    case Column::Paused:
        return queue.paused;
    case Column::Count:
        break;
    }
    return {};
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
