#pragma once

#include "common/latest.h"
#include "items/figurerows.h"
#include "pages/calls/figuredrill.h"
#include "pages/calls/figurespane.h"

namespace callhelm {

/// The call KPIs by queue, or over time with the queues summed.
class QueueFiguresPane final : public FiguresPane
{
    Q_OBJECT
public:
    enum class Rows { ByQueue, OverTime };
    QueueFiguresPane(Workspace &workspace, const Looks &looks, Rows rows, QWidget *parent = nullptr);

    void restate() override;
    [[nodiscard]] const QueueSum &total() const { return m_total; }

protected:
    void fetch() override;
    void opened(int row, int column) override;
    void openedTile(size_t tile) override;
    void extendMenu(QMenu &menu, int row) override;
    void retranslate() override;
    [[nodiscard]] std::vector<int> hiddenColumns(bool whole) const override;
    [[nodiscard]] std::vector<int> columnsIfRoom() const override;

private:
    using Answer = Result<std::vector<QueueInterval>>;
    void take(const Answer &answer);
    void showTotals();
    void takeChart(const Answer &answer);
    void showChart();
    void drill(const QueueSum &sum, QueueFiguresColumn column, QueueId queue, const TimeRange &range,
               const QString &interval);
    [[nodiscard]] GoalLookup goals() const;

    Rows m_rows;
    QueueFiguresModel *m_model;
    Latest<Answer> m_latest;
    Latest<Answer> m_chartLatest;
    std::vector<QueueInterval> m_cells;
    std::vector<QueueInterval> m_chartCells; ///< where the chart is cut otherwise than the table
    QueueSum m_total;
};

} // namespace callhelm
