#pragma once

#include "items/figurerows.h"
#include "pages/calls/cellfigurespane.h"

namespace callhelm {

class GoalService;

/// The call KPIs by queue, or over time with the queues summed.
class QueueFiguresPane final : public CellFiguresPane<QueueInterval>
{
    Q_OBJECT
public:
    enum class Rows { ByQueue, OverTime };
    QueueFiguresPane(CallQuestions &calls, const GoalService &goals, const CalendarService &calendar,
                     const UiContext &looks, Rows rows, QWidget *parent = nullptr);

    void restate() override;
    [[nodiscard]] const QueueSum &total() const { return m_total; }

protected:
    [[nodiscard]] QFuture<Answer> read(By by) override;
    void showTotals() override;
    void showChart() override;
    void opened(int row, int column) override;
    void openedTile(size_t tile) override;
    void openedSlot(const TimeRange &slot) override;
    void extendMenu(QMenu &menu, int row) override;
    [[nodiscard]] std::vector<int> hiddenColumns(bool whole) const override;
    [[nodiscard]] std::vector<int> columnsIfRoom() const override;

private:
    [[nodiscard]] MetricScope scopeOf(QueueId queue, const TimeRange &range) const;
    void drill(const QueueSum &sum, const QueueMetric &metric, QueueId queue, const TimeRange &range,
               const QString &interval);
    [[nodiscard]] GoalLookup goals() const;

    Rows m_rows;
    const GoalService &m_goals;
    QueueFiguresModel *m_model;
    QueueSum m_total;
};

} // namespace callhelm
