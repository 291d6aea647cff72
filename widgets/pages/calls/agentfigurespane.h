#pragma once

#include "items/figurerows.h"
#include "pages/calls/cellfigurespane.h"

namespace callhelm {

/// The agents' figures of SPEC section 3, by agent or team, and interval. Who is in two teams stands in the
/// rows of both, and counts once in the totals and the chart.
class AgentFiguresPane final : public CellFiguresPane<AgentFiguresRow>
{
    Q_OBJECT
public:
    enum class Rows { ByAgent, ByTeam };
    AgentFiguresPane(CallQuestions &calls, const CalendarService &calendar, const UiContext &looks, Rows rows,
                     QWidget *parent = nullptr);

    void restate() override;
    [[nodiscard]] const AgentCell &total() const { return m_total; }

protected:
    [[nodiscard]] QFuture<Answer> read(By by) override;
    void showTotals() override;
    void showChart() override;
    void opened(int row, int column) override;
    void openedTile(size_t tile) override;
    void openedSlot(const TimeRange &slot) override;
    [[nodiscard]] std::vector<int> hiddenColumns(bool whole) const override;
    [[nodiscard]] std::vector<int> columnsIfRoom() const override;

private:
    [[nodiscard]] QFuture<Answer> readAgents(By by);
    void readMembers();
    void drill(const AgentCell &cell, const AgentMetric &metric, const MetricScope &scope,
               const QString &whose, const QString &interval);
    /// All teams, where none was chosen.
    [[nodiscard]] std::vector<TeamId> teams() const;

    const Rows m_rows;
    AgentFiguresModel *m_model;
    AgentCell m_total;
    LatestFuture<Answer> m_latestMembers;
    std::vector<AgentFiguresRow> m_members; ///< what the teams' members did, as the chart is cut
};

} // namespace callhelm
