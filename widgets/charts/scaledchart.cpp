#include "charts/scaledchart.h"

#include <QGraphicsProxyWidget>
#include <QWheelEvent>

#include "charts/chartview.h"

namespace callhelm {

ScaledChart::ScaledChart(const Theme &theme, std::function<const Calendar &()> calendar, QWidget *parent)
    : QGraphicsView(parent), m_chart(new ChartView(theme, std::move(calendar))), m_proxy(nullptr)
{
    m_chart->setAttribute(Qt::WA_TranslucentBackground);
    m_proxy = m_scene.addWidget(m_chart);
    setScene(&m_scene);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setInteractive(false);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
}

void ScaledChart::setScale(double scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    layOut();
}

void ScaledChart::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    layOut();
}

void ScaledChart::wheelEvent(QWheelEvent *event) { event->ignore(); }

void ScaledChart::layOut()
{
    const QSizeF room = QSizeF(viewport()->size()) / m_scale;
    m_proxy->setGeometry(QRectF(QPointF(0, 0), room));
    m_scene.setSceneRect(QRectF(QPointF(0, 0), room));
    setTransform(QTransform::fromScale(m_scale, m_scale));
}

} // namespace callhelm
