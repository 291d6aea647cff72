#include "charts/chartview.h"

#include <QLabel>
#include <QStackedLayout>

#include "common/plainlabel.h"
#include "charts/chartcanvas.h"
#include "charts/charttable.h"

namespace callhelm {

namespace {
constexpr int leastInterval = 250; // ms
}

ChartView::ChartView(const Theme &theme, std::function<const Calendar &()> calendar, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_calendar(std::move(calendar))
    , m_layout(new QStackedLayout(this))
    , m_empty(new PlainLabel(this))
{
    m_empty->setProperty("second", true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_layout->addWidget(m_empty);
    m_pace.setSingleShot(true);
    m_pace.setInterval(leastInterval);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_dirty)
            present();
    });
    connect(&theme, &Theme::changed, this, [this] {
        if (m_canvas)
            m_canvas->dress();
    });
}

ChartView::~ChartView() = default;

void ChartView::setPicture(ChartPicture picture)
{
    if (picture == m_picture)
        return;
    m_picture = std::move(picture);
    m_dirty = true;
    if (isVisible() && !m_pace.isActive())
        present();
}

void ChartView::setEmptyText(const QString &text) { m_empty->setText(text); }

void ChartView::setTableShown(bool shown)
{
    m_tableShown = shown;
    present();
}

void ChartView::open(size_t slot)
{
    if (slot >= m_picture.starts.size())
        return;
    const Instant end = slot + 1 < m_picture.starts.size() ? m_picture.starts[slot + 1] : m_picture.end;
    Q_EMIT opened({m_picture.starts[slot], end});
}

void ChartView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_dirty)
        present();
}

void ChartView::present()
{
    m_dirty = false;
    m_pace.start();
    if (m_picture.isEmpty()) {
        m_layout->setCurrentWidget(m_empty);
        return;
    }
    if (m_tableShown) {
        if (!m_table) {
            m_table = new ChartTable(m_theme, m_calendar, this);
            m_table->setAccessibleName(accessibleName());
            m_layout->addWidget(m_table);
            connect(m_table, &ChartTable::opened, this, &ChartView::open);
        }
        m_table->setPicture(m_picture);
        m_layout->setCurrentWidget(m_table);
        return;
    }
    if (!m_canvas) {
        m_canvas = new ChartCanvas(m_theme, m_calendar, this);
        m_layout->addWidget(m_canvas);
        connect(m_canvas, &ChartCanvas::opened, this, [this](int slot) { open(size_t(slot)); });
    }
    m_canvas->setPicture(m_picture);
    m_layout->setCurrentWidget(m_canvas);
}

} // namespace callhelm
