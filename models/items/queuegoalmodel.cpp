#include "items/queuegoalmodel.h"

namespace callhelm {

QVariant QueueGoalModel::value(const QueueGoalRow &row, Column column) const
{
    switch (column) {
    case Column::Queue:
        return nameOf(row.queue);
    case Column::Threshold:
        return row.goal.threshold;
    case Column::Goal:
        return row.goal.goal / 10'000.0;
    case Column::Definition:
        return int(row.goal.definition);
    case Column::ShortLimit:
        return row.goal.shortLimit;
    case Column::Count:
        break;
    }
    return {};
}

ColumnInfo QueueGoalModel::describe(Column column) const
{
    switch (column) {
    case Column::Queue:
        return {QStringLiteral("queue"), tr("Queue"), {}, ValueKind::Text};
    case Column::Threshold:
        return {QStringLiteral("threshold"), tr("Answer within"),
                tr("A caller answered after at most this wait is answered in time."), ValueKind::Seconds};
    case Column::Goal:
        return {QStringLiteral("goal"), tr("Goal"), tr("The service level promised."), ValueKind::Share};
    case Column::Definition:
        return {QStringLiteral("definition"), tr("Service level"),
                tr("Which of the four service levels the queue is measured by."), ValueKind::Definition};
    case Column::ShortLimit:
        return {QStringLiteral("short_limit"), tr("Short abandon under"),
                tr("Who gives up before this much wait is a short abandonment."), ValueKind::Seconds};
    case Column::Count:
        break;
    }
    return {};
}

} // namespace callhelm
