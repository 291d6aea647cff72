#pragma once

#include <QCoreApplication>

#include "base/calendar.h"
#include "metrics/queuemetrics.h"
#include "metrics/queuesum.h"
#include "items/rowmodel.h"

namespace callhelm {

/// What the visits of a queue (none: of all queues shown) in one interval came to.
struct QueueFiguresRow
{
    QueueId queue;
    Instant start;
    QueueSum sum;
};

enum class QueueFiguresColumn {
    Queue,
    Start,
    Offered,
    Answered,
    AnsweredWithin,
    ServiceLevel,
    Definition,
    Threshold,
    Goal,
    Abandoned,
    AbandonedShort,
    AbandonRate,
    AbandonRateWithoutShort,
    TimedOut,
    LeftByKey,
    LeftEmpty,
    Missed,
    Waiting,
    MeanWait,
    LongestWait,
    Patience,
    HandleTime,
    WaitAnswered,
    WaitAbandoned,
    Talk,
    Hold,
    WrapUp,
    Attempts,
    Refused,
    Recovery,
    Doubtful,
    Count
};

/// The call KPIs of SPEC section 3, a row per queue and interval.
class QueueFiguresModel final : public RowModel<QueueFiguresRow, QueueFiguresColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::QueueFiguresModel)
public:
    using RowModel::RowModel;

    /// How long the intervals are; read it before the rows change.
    void setBy(By by) { m_by = by; }
    [[nodiscard]] By by() const { return m_by; }

    /// The figure that a column shows; null for columns that are none (names, goals).
    [[nodiscard]] static const QueueMetric *metricOf(Column column);
    /// The service level against its goal; none where queues with different goals are summed.
    [[nodiscard]] static Grade gradeOf(const QueueSum &sum);

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant value(const QueueFiguresRow &row, Column column) const override;
    [[nodiscard]] QVariant cell(const QueueFiguresRow &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const QueueFiguresRow &row) const override;
    [[nodiscard]] QString searchText(const QueueFiguresRow &row) const override;

private:
    By m_by = By::All;
};

} // namespace callhelm
