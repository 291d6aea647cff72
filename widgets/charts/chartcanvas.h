#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QtCharts/QChartView>

#include "base/calendar.h"
#include "charts/chartpicture.h"

class QAbstractSeries;
class QAreaSeries;
class QBarSet;
class QLineSeries;
class QStackedBarSeries;
class QValueAxis;

namespace callhelm {

/// Draws a picture by Qt Charts. Grid, labels and legend are drawn by hand around the plot: the chart's own
/// axes cut labels off and know no zone but the computer's.
class ChartCanvas final : public QChartView
{
    Q_OBJECT
public:
    ChartCanvas(const Theme &theme, std::function<const Calendar &()> calendar, QWidget *parent = nullptr);

    /// Series stay while the picture's shape does; only their points are replaced.
    void setPicture(const ChartPicture &picture);
    void dress();

Q_SIGNALS:
    void opened(int slot); ///< somebody wants what is behind a slot

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] bool hasRightAxis() const { return !m_picture.lines.empty() && !m_picture.linesOnScale; }
    [[nodiscard]] bool sameShape(const ChartPicture &picture) const;
    void build();
    void fill();
    void fillAreas();
    void fillBars();
    /// A line's pieces: it breaks off where there is no value.
    using LinePieces = std::vector<QLineSeries *>;
    void fillLines(std::vector<LinePieces> &lines, const std::vector<ChartSeries> &series, QValueAxis *y);
    void dressLines(const std::vector<LinePieces> &lines, const std::vector<ChartSeries> &series);
    void attach(QAbstractSeries *series, QValueAxis *y);
    void layOut();
    struct LegendEntry
    {
        const ChartSeries *series;
        bool line;
        QPointF at;
    };
    /// Where each name stands; in as many lines as they need.
    [[nodiscard]] std::vector<LegendEntry> legend() const;
    void paintLegend(QPainter &painter) const;
    void paintTimes(QPainter &painter, const QRectF &plot) const;
    [[nodiscard]] double xOf(double slot, const QRectF &plot) const;
    [[nodiscard]] int slotAt(const QPointF &at) const; ///< -1: none
    [[nodiscard]] QString tipFor(int slot) const;

    const Theme &m_theme;
    std::function<const Calendar &()> m_calendar;
    ChartPicture m_picture;
    bool m_built = false;
    double m_step = 1;
    int m_hovered = -1;
    QValueAxis *m_x = nullptr;
    QValueAxis *m_y = nullptr;
    QValueAxis *m_right = nullptr;
    std::vector<QAreaSeries *> m_areas;
    std::vector<QLineSeries *> m_edges; ///< the areas' edges, from the bottom
    QStackedBarSeries *m_bars = nullptr;
    std::vector<QBarSet *> m_sets;
    std::vector<LinePieces> m_main; ///< Kind::Lines
    std::vector<LinePieces> m_over; ///< shares over the rest
};

} // namespace callhelm
