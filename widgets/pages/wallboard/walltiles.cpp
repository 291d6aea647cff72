#include "pages/wallboard/walltiles.h"

#include <QPainter>

#include "charts/chartview.h"
#include "charts/scaledchart.h"
#include "common/card.h"
#include "common/painting.h"

namespace callhelm {

namespace {
constexpr double gap = 24;
constexpr double chartTitleHeight = 76;
constexpr double chartScale = 2.3; ///< captions of 12 px become readable across a room
} // namespace

WallTiles::WallTiles(const Theme &theme, std::function<const Calendar &()> calendar, Content content,
                     QWidget *parent)
    : WallPage(theme, parent)
    , m_content(std::move(content))
    , m_chart(new ScaledChart(theme, std::move(calendar), this))
{
}

void WallTiles::setView(const WallView &view)
{
    m_tiles = m_content.tiles(view);
    if (view.floor && view.floor != m_drawn) {
        m_drawn = view.floor;
        m_chart->chart().setPicture(m_content.picture(view));
    }
    WallPage::setView(view);
}

void WallTiles::resizeEvent(QResizeEvent *)
{
    const int top = tilesHeight() + px(gap);
    const QRect card(0, top, width(), height() - top);
    m_chart->setScale(chartScale * unit());
    m_chart->setGeometry(card.adjusted(px(30), px(chartTitleHeight), -px(30), -px(16)));
}

void WallTiles::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = std::max(1, int(m_tiles.size()));
    const int between = px(gap);
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        const int left = (width() + between) * i / count;
        const int right = (width() + between) * (i + 1) / count - between;
        paintTile(painter, QRect(left, 0, right - left, tilesHeight()), m_tiles[size_t(i)]);
    }
    const int top = tilesHeight() + between;
    const QRect card(0, top, width(), height() - top);
    paintCard(painter, card, theme());
    painter.setFont(font(32, true));
    painter.setPen(ink(theme().color(Token::Text)));
    painter.drawText(QRect(card.left() + px(36), card.top(), card.width() - px(72), px(chartTitleHeight)),
                     Qt::AlignLeft | Qt::AlignVCenter, m_content.chartTitle());
}

void WallTiles::paintTile(QPainter &painter, const QRect &rect, const WallTile &tile) const
{
    paintCard(painter, rect, theme());
    const QRect inner = rect.adjusted(px(28), px(20), -px(16), -px(20));
    QRect caption(inner.left(), inner.top(), inner.width(), px(50));
    if (tile.dot) {
        const double size = px(24);
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(theme().color(*tile.dot)));
        const QRectF dot(caption.left(), caption.center().y() - size / 2, size, size);
        painter.drawEllipse(dot);
        painter.restore();
        caption.setLeft(caption.left() + px(38));
    }
    const auto fit = [&](const QString &text, double size, int room, bool bold) {
        painter.setFont(font(size, bold));
        // Long words of some language: smaller rather than cut.
        while (size > 16 && painter.fontMetrics().horizontalAdvance(text) > room)
            painter.setFont(font(size -= 2, bold));
        return painter.fontMetrics().elidedText(text, Qt::ElideRight, room);
    };
    painter.setPen(ink(theme().color(Token::TextSecond)));
    painter.drawText(caption, Qt::AlignLeft | Qt::AlignVCenter,
                     fit(tile.caption, 36, caption.width(), false));
    painter.setPen(ink(theme().color(tile.tone)));
    const QRect figure(inner.left(), caption.bottom(), inner.width(), px(126));
    const QString sign = wallSign(tile.tone);
    const int signRoom = sign.isEmpty() ? 0 : px(56);
    double size = 108;
    painter.setFont(font(size, true));
    while (size > 40 && figuresWidth(painter.fontMetrics(), tile.figure) > inner.width() - signRoom)
        painter.setFont(font(size -= 2, true));
    drawFigures(painter, figure, Qt::AlignLeft | Qt::AlignVCenter, tile.figure);
    const int end = figure.left() + figuresWidth(painter.fontMetrics(), tile.figure);
    painter.setFont(font(48, true));
    painter.drawText(QRect(end + px(14), figure.top(), signRoom, figure.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, sign);
    painter.setPen(ink(theme().color(Token::TextSecond)));
    const QRect line(inner.left(), figure.bottom(), inner.width(), px(46));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, fit(tile.line, 28, line.width(), false));
}

} // namespace callhelm
