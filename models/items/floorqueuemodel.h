#pragma once

#include <QCoreApplication>

#include "floor/floor.h"
#include "items/tablemodelbase.h"
#include "metrics/floormetrics.h"
#include "metrics/queuemetrics.h"

namespace callhelm {

enum class FloorQueueColumn {
    Queue,
    Waiting,
    Longest,
    Offered,
    Answered,
    Abandoned,
    Missed,
    ServiceLevel,
    MeanWait,
    Available,
    Talking,
    WrapUp,
    Paused,
    Count
};

/// The queues of the floor as they are now.
class FloorQueueModel final : public TableModelBase<FloorQueue, FloorQueueColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::FloorQueueModel)
public:
    using TableModelBase::TableModelBase;

    /// Shows only these queues; none chosen shows all.
    void setQueues(std::vector<QueueId> queues);

    /// The figure of today's calls that a column shows; null for other columns.
    [[nodiscard]] static const QueueMetric *metricOfDay(Column column);
    /// The figure of the moment that a column shows; null for other columns.
    [[nodiscard]] static const Metric *metricOfNow(Column column);

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const FloorQueue &queue, Column column, int role) const override;
    [[nodiscard]] qint64 key(const FloorQueue &queue) const override { return queue.id.value(); }
    [[nodiscard]] bool differs(const FloorQueue &a, const FloorQueue &b) const override;
    [[nodiscard]] bool acceptsRow(const FloorQueue &queue) const override;
    [[nodiscard]] QString searchText(const FloorQueue &queue) const override;

private:
    std::vector<QueueId> m_queues;
};

} // namespace callhelm
