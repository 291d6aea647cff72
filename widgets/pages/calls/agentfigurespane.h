#pragma once

#include "items/figurerows.h"
#include "pages/calls/cellfigurespane.h"

namespace callhelm {

/// The agents' figures of SPEC section 3, by agent and interval.
class AgentFiguresPane final : public CellFiguresPane<AgentInterval>
{
    Q_OBJECT
public:
    AgentFiguresPane(CallQuestions &calls, const CalendarService &calendar, const UiContext &looks,
                     QWidget *parent = nullptr);

    void restate() override;
    [[nodiscard]] const AgentCell &total() const { return m_total; }

protected:
    [[nodiscard]] QFuture<Answer> read(By by) override;
    void showTotals() override;
    void showChart() override;
    void opened(int row, int column) override;
    void openedTile(size_t tile) override;
    [[nodiscard]] std::vector<int> hiddenColumns(bool whole) const override;
    [[nodiscard]] std::vector<int> columnsIfRoom() const override;

private:
    void drill(const AgentCell &cell, const AgentMetric &metric, AgentId agent, const TimeRange &range,
               const QString &interval);

    AgentFiguresModel *m_model;
    AgentCell m_total;
};

} // namespace callhelm
