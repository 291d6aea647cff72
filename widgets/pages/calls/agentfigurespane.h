#pragma once

#include "common/latest.h"
#include "items/figurerows.h"
#include "pages/calls/figuredrill.h"
#include "pages/calls/figurespane.h"

namespace callhelm {

/// The agents' figures of SPEC section 3, by agent and interval.
class AgentFiguresPane final : public FiguresPane
{
    Q_OBJECT
public:
    AgentFiguresPane(Workspace &workspace, const Looks &looks, QWidget *parent = nullptr);

    void restate() override;
    [[nodiscard]] const AgentCell &total() const { return m_total; }

protected:
    void fetch() override;
    void opened(int row, int column) override;
    void openedTile(size_t tile) override;
    void retranslate() override;
    [[nodiscard]] std::vector<int> hiddenColumns(bool whole) const override;
    [[nodiscard]] std::vector<int> columnsIfRoom() const override;

private:
    using Answer = Result<std::vector<AgentInterval>>;
    void take(const Answer &answer);
    void showTotals();
    void takeChart(const Answer &answer);
    void showChart();
    void drill(const AgentCell &cell, AgentFiguresColumn column, AgentId agent, const TimeRange &range,
               const QString &interval);

    AgentFiguresModel *m_model;
    Latest<Answer> m_latest;
    Latest<Answer> m_chartLatest;
    std::vector<AgentInterval> m_cells;
    std::vector<AgentInterval> m_chartCells; ///< where the chart is cut otherwise than the table
    AgentCell m_total;
};

} // namespace callhelm
