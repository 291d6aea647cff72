#include "charts/chartcanvas.h"

#include <algorithm>
#include <cmath>

#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QToolTip>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include "charts/endlabels.h"
#include "charts/timeaxis.h"
#include "common/format.h"

namespace callhelm {

namespace {

constexpr int gridLines = 3; // above the base line
constexpr double legendHeight = 22;
constexpr double hourHeight = 22;

bool wholeNumbers(ChartPicture::Unit unit)
{
    return unit == ChartPicture::Unit::Number || unit == ChartPicture::Unit::Decimal;
}

} // namespace

ChartCanvas::ChartCanvas(const Theme &theme, std::function<const Calendar &()> calendar, QWidget *parent)
    : QChartView(new QChart, parent)
    , m_theme(theme)
    , m_calendar(std::move(calendar))
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
    , m_right(new QValueAxis(this))
{
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundBrush(Qt::NoBrush);
    setViewportUpdateMode(FullViewportUpdate); // we draw outside the items
    QChart *plot = chart();
    plot->setAnimationOptions(QChart::NoAnimation);
    plot->setBackgroundVisible(false);
    plot->setMargins({});
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->legend()->hide();
    for (QValueAxis *axis : {m_x, m_y, m_right})
        axis->setVisible(false);
    plot->addAxis(m_x, Qt::AlignBottom);
    plot->addAxis(m_y, Qt::AlignLeft);
    plot->addAxis(m_right, Qt::AlignRight);
    m_right->setRange(0, 1);
}

bool ChartCanvas::sameShape(const ChartPicture &picture) const
{
    return m_built && picture.kind == m_picture.kind && picture.series.size() == m_picture.series.size()
        && picture.lines.size() == m_picture.lines.size() && picture.linesOnScale == m_picture.linesOnScale;
}

void ChartCanvas::setPicture(const ChartPicture &picture)
{
    const bool keep = sameShape(picture);
    m_picture = picture;
    if (!keep)
        build();
    fill();
    layOut();
    dress();
}

void ChartCanvas::build()
{
    QChart *plot = chart();
    plot->removeAllSeries();
    m_areas.clear();
    m_edges.clear();
    m_sets.clear();
    m_main.clear();
    m_over.clear();
    m_bars = nullptr;
    switch (m_picture.kind) {
    case ChartPicture::Kind::StackedAreas:
        m_edges.push_back(new QLineSeries(plot));
        for (size_t i = 0; i < m_picture.series.size(); ++i) {
            m_edges.push_back(new QLineSeries(plot));
            m_areas.push_back(new QAreaSeries(m_edges[i + 1], m_edges[i]));
            attach(m_areas.back(), m_y);
        }
        break;
    case ChartPicture::Kind::StackedBars:
        m_bars = new QStackedBarSeries;
        m_bars->setBarWidth(0.72);
        for (size_t i = 0; i < m_picture.series.size(); ++i) {
            m_sets.push_back(new QBarSet({}));
            m_bars->append(m_sets.back());
        }
        attach(m_bars, m_y);
        break;
    case ChartPicture::Kind::Lines:
        m_main.resize(m_picture.series.size());
        break;
    }
    m_over.resize(m_picture.lines.size());
    m_built = true;
}

void ChartCanvas::fill()
{
    m_step = axisStep(m_picture.highest(), wholeNumbers(m_picture.unit));
    if (m_picture.unit == ChartPicture::Unit::Share)
        m_step = std::min(m_step, 1.0 / gridLines);
    m_y->setRange(0, m_step * gridLines);
    m_x->setRange(-0.5, std::max(0.5, double(m_picture.starts.size()) - 0.5));
    fillAreas();
    fillBars();
    fillLines(m_main, m_picture.series, m_y);
    fillLines(m_over, m_picture.lines, m_picture.linesOnScale ? m_y : m_right);
}

void ChartCanvas::attach(QAbstractSeries *series, QValueAxis *y)
{
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(y);
}

void ChartCanvas::fillAreas()
{
    if (m_areas.empty())
        return;
    std::vector<QList<QPointF>> edges(m_edges.size());
    for (size_t slot = 0; slot < m_picture.starts.size(); ++slot) {
        const bool any
            = std::any_of(m_picture.series.begin(), m_picture.series.end(), [slot](const ChartSeries &one) {
                  return slot < one.values.size() && one.values[slot].has_value();
              });
        if (!any)
            continue;
        double sum = 0;
        edges[0] << QPointF(double(slot), 0);
        for (size_t i = 0; i < m_picture.series.size(); ++i) {
            const auto &values = m_picture.series[i].values;
            sum += slot < values.size() ? values[slot].value_or(0) : 0;
            edges[i + 1] << QPointF(double(slot), sum);
        }
    }
    for (size_t i = 0; i < edges.size(); ++i)
        m_edges[i]->replace(edges[i]);
}

void ChartCanvas::fillBars()
{
    for (size_t i = 0; i < m_sets.size(); ++i) {
        const auto &values = m_picture.series[i].values;
        QBarSet *set = m_sets[i];
        const int count = int(m_picture.starts.size());
        for (int slot = 0; slot < count; ++slot) {
            const double value = size_t(slot) < values.size() ? values[size_t(slot)].value_or(0) : 0;
            if (slot >= set->count())
                set->append(value);
            else if (set->at(slot) != value)
                set->replace(slot, value);
        }
        if (set->count() > count)
            set->remove(count, set->count() - count);
        set->deselectAllBars();
        if (m_picture.unfinished)
            set->selectBar(int(*m_picture.unfinished));
    }
}

void ChartCanvas::fillLines(std::vector<LinePieces> &lines, const std::vector<ChartSeries> &series,
                            QValueAxis *y)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        std::vector<QList<QPointF>> pieces;
        bool goesOn = false;
        for (size_t slot = 0; slot < series[i].values.size() && slot < m_picture.starts.size(); ++slot) {
            // A line that reached into a slot that goes on would show a plunge or a spike that never was.
            const bool isCut = m_picture.unfinished == slot && !m_picture.linesOnScale;
            const auto value = isCut ? std::nullopt : series[i].values[slot];
            if (value) {
                if (!goesOn)
                    pieces.emplace_back();
                pieces.back() << QPointF(double(slot), *value);
            }
            goesOn = value.has_value();
        }
        LinePieces &line = lines[i];
        while (line.size() < pieces.size()) {
            line.push_back(new QLineSeries);
            attach(line.back(), y);
        }
        pieces.resize(line.size()); // those not needed now are empty
        for (size_t piece = 0; piece < line.size(); ++piece) {
            line[piece]->setPointsVisible(pieces[piece].size() == 1);
            line[piece]->replace(pieces[piece]);
        }
    }
}

void ChartCanvas::dressLines(const std::vector<LinePieces> &lines, const std::vector<ChartSeries> &series)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool isThin = series[i].dashed || series[i].thin;
        QPen pen(m_theme.color(series[i].token), isThin ? 1.4 : 2);
        pen.setJoinStyle(Qt::RoundJoin);
        pen.setCapStyle(Qt::RoundCap);
        if (series[i].dashed)
            pen.setDashPattern({3, 3});
        if (series[i].dotted)
            pen.setDashPattern({1, 2});
        for (QLineSeries *piece : lines[i])
            piece->setPen(pen);
    }
}

void ChartCanvas::dress()
{
    for (size_t i = 0; i < m_areas.size(); ++i) {
        QColor colour = m_theme.color(m_picture.series[i].token);
        colour.setAlphaF(0.86F);
        m_areas[i]->setBrush(colour);
        m_areas[i]->setPen(Qt::NoPen);
    }
    for (size_t i = 0; i < m_sets.size(); ++i) {
        m_sets[i]->setBrush(m_theme.color(m_picture.series[i].token));
        m_sets[i]->setPen(QPen(m_theme.color(Token::Surface), 1));
        m_sets[i]->setSelectedColor(
            Theme::blend(m_theme.color(m_picture.series[i].token), m_theme.color(Token::Surface), 0.45));
    }
    dressLines(m_main, m_picture.series);
    dressLines(m_over, m_picture.lines);
    viewport()->update();
}

void ChartCanvas::layOut()
{
    const QFontMetricsF metrics(m_theme.font(Theme::Face::Caption));
    double left = 0;
    for (int line = 0; line <= gridLines; ++line)
        left = std::max(left, metrics.horizontalAdvance(chartValue(line * m_step, m_picture.unit)));
    const double right = !hasRightAxis() ? std::max(2.0, endlabels::width(m_picture, metrics))
                                         : metrics.horizontalAdvance(QStringLiteral("100 %")) + space::s;
    const auto entries = legend();
    const double top = entries.empty() ? space::s : entries.back().at.y() + legendHeight + space::s;
    chart()->setPlotArea(QRectF(left + space::m, top, std::max(10.0, width() - left - space::m - right),
                                std::max(10.0, height() - top - hourHeight)));
}

double ChartCanvas::xOf(double slot, const QRectF &plot) const
{
    return plot.left() + (slot + 0.5) / std::max<double>(1, double(m_picture.starts.size())) * plot.width();
}

void ChartCanvas::drawBackground(QPainter *painter, const QRectF &)
{
    const QRectF plot = chart()->plotArea();
    painter->setFont(m_theme.font(Theme::Face::Caption));
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (int line = 0; line <= gridLines; ++line) {
        const double y = std::round(plot.bottom() - plot.height() * line / gridLines);
        painter->setPen(m_theme.color(Token::Border));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter->setPen(m_theme.color(Token::TextSecond));
        painter->drawText(QRectF(0, y - 9, plot.left() - space::m + 2, 18), Qt::AlignLeft | Qt::AlignVCenter,
                          chartValue(line * m_step,
                                     m_picture.unit == ChartPicture::Unit::Decimal
                                         ? ChartPicture::Unit::Number
                                         : m_picture.unit));
        if (hasRightAxis() && (line == 0 || line == gridLines))
            painter->drawText(QRectF(plot.right(), y - 9, width() - plot.right(), 18),
                              Qt::AlignRight | Qt::AlignVCenter, format::share(line == 0 ? 0.0 : 1.0, 0));
    }
    paintTimes(*painter, plot);
    paintLegend(*painter);
    endlabels::paint(*painter, plot, m_picture, m_step * gridLines, m_theme);
    if (m_hovered >= 0) {
        const double slot = plot.width() / std::max<double>(1, double(m_picture.starts.size()));
        painter->fillRect(QRectF(xOf(m_hovered, plot) - slot / 2, plot.top(), slot, plot.height()),
                          m_theme.color(Token::Hover));
    }
}

void ChartCanvas::paintTimes(QPainter &painter, const QRectF &plot) const
{
    const double slotWidth = plot.width() / std::max<double>(1, double(m_picture.starts.size()));
    const QFontMetricsF metrics(m_theme.font(Theme::Face::Caption));
    const auto widthOf = [&metrics](const QString &text) { return metrics.horizontalAdvance(text); };
    painter.setPen(m_theme.color(Token::TextSecond));
    for (const TimeMark &mark : timeMarks(m_picture, m_calendar(), slotWidth, widthOf)) {
        const double wide = widthOf(mark.text) + 2;
        const double left = std::clamp(xOf(mark.slot - 0.5, plot) - wide / 2, 0.0, width() - wide);
        painter.drawText(QRectF(left, plot.bottom() + 3, wide, 18), Qt::AlignCenter, mark.text);
    }
}

std::vector<ChartCanvas::LegendEntry> ChartCanvas::legend() const
{
    std::vector<LegendEntry> entries;
    if (m_picture.series.size() + m_picture.lines.size() < 2)
        return entries;
    const QFontMetricsF metrics(m_theme.font(Theme::Face::Caption));
    QPointF at(0, 0);
    const auto add = [&](const ChartSeries &one, bool line) {
        // What never occurs needs no explanation.
        if (std::none_of(one.values.begin(), one.values.end(), [](const auto &v) { return v && *v != 0; }))
            return;
        const double wide = (line ? 17 : 14) + metrics.horizontalAdvance(one.name);
        if (at.x() > 0 && at.x() + wide > width())
            at = QPointF(0, at.y() + legendHeight - 3);
        entries.push_back({&one, line, at});
        at.rx() += wide + space::m;
    };
    for (const ChartSeries &one : m_picture.series)
        add(one, m_picture.kind == ChartPicture::Kind::Lines);
    for (const ChartSeries &one : m_picture.lines)
        add(one, true);
    return entries;
}

void ChartCanvas::paintLegend(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LegendEntry &entry : legend()) {
        const QColor colour = m_theme.color(entry.series->token);
        const double x = entry.at.x();
        const double y = entry.at.y();
        if (entry.line) {
            painter.setPen(QPen(colour, entry.series->thin ? 1.4 : 2,
                                entry.series->dashed       ? Qt::DashLine
                                    : entry.series->dotted ? Qt::DotLine
                                                           : Qt::SolidLine));
            painter.drawLine(QPointF(x, y + 10), QPointF(x + 12, y + 10));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawRoundedRect(QRectF(x, y + 5.5, 9, 9), 2, 2);
        }
        painter.setPen(m_theme.color(Token::TextSecond));
        painter.drawText(QRectF(x + (entry.line ? 17 : 14), y, width(), 20), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.series->name);
    }
    painter.restore();
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

QString ChartCanvas::tipFor(int slot) const
{
    const auto at = size_t(slot);
    QString text
        = QStringLiteral("<b>%1</b><table>")
              .arg((m_picture.unfinished == at ? tr("%1, so far").arg(slotWords(m_picture, at, m_calendar()))
                                               : slotWords(m_picture, at, m_calendar()))
                       .toHtmlEscaped());
    const auto add = [&](const ChartSeries &one, ChartPicture::Unit unit) {
        const auto value = at < one.values.size() ? one.values[at] : std::nullopt;
        text += QStringLiteral("<tr><td style='color:%1'>\u25A0</td><td>%2&nbsp;&nbsp;</td><td "
                               "align='right'>%3</td></tr>")
                    .arg(m_theme.color(one.token).name(), one.name.toHtmlEscaped(), chartValue(value, unit));
    };
    for (auto one = m_picture.series.rbegin(); one != m_picture.series.rend();
         ++one) // as they lie, top first
        add(*one, m_picture.unit);
    for (const ChartSeries &one : m_picture.lines)
        add(one, m_picture.linesUnit());
    return text + QStringLiteral("</table>");
}

int ChartCanvas::slotAt(const QPointF &at) const
{
    const QRectF plot = chart()->plotArea();
    if (!plot.contains(at) || m_picture.starts.empty())
        return -1;
    return std::clamp(int((at.x() - plot.left()) / plot.width() * double(m_picture.starts.size())), 0,
                      int(m_picture.starts.size()) - 1);
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int slot = slotAt(event->position()); slot >= 0)
        Q_EMIT opened(slot);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const int slot = slotAt(event->position());
    if (slot != m_hovered) {
        m_hovered = slot;
        viewport()->update();
        if (slot >= 0)
            QToolTip::showText(event->globalPosition().toPoint(), tipFor(slot), this);
        else
            QToolTip::hideText();
    }
    QChartView::mouseMoveEvent(event);
}

bool ChartCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return true; // the view would ask its items for theirs and, finding none, take ours away
    return QChartView::viewportEvent(event);
}

void ChartCanvas::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    viewport()->update();
    QChartView::leaveEvent(event);
}

} // namespace callhelm
