#pragma once

#include <vector>

#include <QFuture>

#include "charts/chartpicture.h"
#include "common/latestfuture.h"
#include "pages/calls/figurespane.h"

namespace callhelm {

/// A figures pane fed with one kind of cells by interval: asks for those of the table and, where the table
/// shows the whole range, for those of the chart.
template <class Interval>
class CellFiguresPane : public FiguresPane
{
protected:
    using Answer = Result<std::vector<Interval>>;

    CellFiguresPane(CallQuestions &calls, const CalendarService &calendar, const UiContext &looks,
                    const QString &layoutKey, size_t tileCount, QWidget *parent)
        : FiguresPane(calls, calendar, looks, layoutKey, tileCount, parent)
        , m_latest(this)
        , m_chartLatest(this)
    {
    }

    [[nodiscard]] virtual QFuture<Answer> read(By by) = 0;
    virtual void showTotals() = 0;
    virtual void showChart() = 0;

    [[nodiscard]] const std::vector<Interval> &cells() const { return m_cells; }
    [[nodiscard]] const std::vector<Interval> &chartCells() const
    {
        return question().by == By::All ? m_chartCells : m_cells;
    }

private:
    void fetch() final
    {
        m_latest.ask(read(question().by), [this](const Answer &answer) {
            if (!answer)
                return presentError(answer.error());
            m_cells = answer.value();
            restate();
            present();
        });
        if (question().by != By::All)
            return;
        m_chartLatest.ask(read(chartBy()), [this](const Answer &answer) {
            if (!answer)
                return; // the table tells of the failure
            m_chartCells = answer.value();
            showChart();
        });
    }
    void retranslate() final
    {
        showTotals();
        showChart();
    }

    LatestFuture<Answer> m_latest;
    LatestFuture<Answer> m_chartLatest;
    std::vector<Interval> m_cells;
    std::vector<Interval> m_chartCells; ///< where the chart is cut otherwise than the table
};

} // namespace callhelm
