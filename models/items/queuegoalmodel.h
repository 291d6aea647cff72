#pragma once

#include <QCoreApplication>

#include "metrics/goal.h"
#include "items/rowmodel.h"

namespace callhelm {

/// What a queue promises.
struct QueueGoalRow
{
    QueueId queue;
    QueueGoal goal;
};

enum class QueueGoalColumn { Queue, Threshold, Goal, Definition, ShortLimit, Count };

/// The goals of all queues.
class QueueGoalModel final : public RowModel<QueueGoalRow, QueueGoalColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::QueueGoalModel)
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant value(const QueueGoalRow &row, Column column) const override;
    [[nodiscard]] qint64 key(const QueueGoalRow &row) const override { return row.queue.value(); }
    [[nodiscard]] QString searchText(const QueueGoalRow &row) const override
    {
        return fold(names().of(row.queue));
    }
};

} // namespace callhelm
