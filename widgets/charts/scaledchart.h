#pragma once

#include <functional>

#include <QGraphicsView>

#include "base/calendar.h"
#include "common/theme.h"

class QGraphicsProxyWidget;

namespace callhelm {

class ChartView;

/// A chart drawn larger as a whole, words and lines included: to be read across a room. It answers neither
/// mouse nor keys.
class ScaledChart final : public QGraphicsView
{
    Q_OBJECT
public:
    ScaledChart(const Theme &theme, std::function<const Calendar &()> calendar, QWidget *parent = nullptr);

    [[nodiscard]] ChartView &chart() const { return *m_chart; }
    /// How much larger than on a page.
    void setScale(double scale);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void layOut();

    QGraphicsScene m_scene;
    ChartView *m_chart; ///< owned by its proxy
    QGraphicsProxyWidget *m_proxy;
    double m_scale = 1;
};

} // namespace callhelm
