#pragma once

#include "calls/queuesum.h"
#include "items/rowmodel.h"

namespace callhelm {

/// What the visits of a queue (none: of all queues shown) in one interval came to.
struct QueueFiguresRow
{
    QueueId queue;
    Instant start;
    QueueSum sum;
};

/// The call KPIs of SPEC section 3, a row per queue and interval.
class QueueFiguresModel final : public RowModel<QueueFiguresRow>
{
    Q_OBJECT
public:
    enum Column {
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
        ColumnCount
    };
    using RowModel::RowModel;

    /// The raw value of a column for any sum, so that a totals strip says what the table says.
    [[nodiscard]] static QVariant figureOf(const QueueSum &sum, int column);
    /// A column's title and definition in one sentence.
    [[nodiscard]] QString titleOf(int column) const { return title(column); }
    [[nodiscard]] QString explanationOf(int column) const { return explanation(column); }
    [[nodiscard]] static ValueKind kindOfColumn(int column);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant value(int item, int column) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] ValueKind kind(int column) const override { return kindOfColumn(column); }
    [[nodiscard]] QString explanation(int column) const override;
};

} // namespace callhelm
