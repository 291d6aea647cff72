#include "common/painting.h"

#include <algorithm>

#include <QFontMetrics>
#include <QPainter>

namespace callhelm {

namespace {

int digitWidth(const QFontMetrics &metrics)
{
    int widest = 0;
    for (char c = '0'; c <= '9'; ++c)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(c)));
    return widest;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

} // namespace

int figuresWidth(const QFontMetrics &metrics, const QString &text)
{
    if (!hasDigit(text))
        return metrics.horizontalAdvance(text);
    const int digit = digitWidth(metrics);
    int width = 0;
    for (const QChar c : text)
        width += isDigit(c) ? digit : metrics.horizontalAdvance(c);
    return width;
}

void drawFigures(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    if (!hasDigit(text)) {
        painter.drawText(rect, int(alignment) | Qt::TextSingleLine, text);
        return;
    }
    const int digit = digitWidth(metrics);
    int x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() + 1 - figuresWidth(metrics, text);
    else if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - figuresWidth(metrics, text)) / 2;
    int y = rect.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        y = rect.bottom() + 1 - metrics.descent();
    else if (alignment & Qt::AlignVCenter)
        y = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    for (const QChar c : text) {
        const int own = metrics.horizontalAdvance(c);
        const int cell = isDigit(c) ? digit : own;
        painter.drawText(x + (cell - own) / 2, y, QString(c));
        x += cell;
    }
}

void drawDoubtMark(QPainter &painter, const QPointF &centre, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.3));
    painter.setBrush(Qt::NoBrush);
    QPolygonF diamond;
    diamond << centre + QPointF(0, -3.5) << centre + QPointF(3.5, 0) << centre + QPointF(0, 3.5)
            << centre + QPointF(-3.5, 0);
    painter.drawPolygon(diamond);
    painter.restore();
}

} // namespace callhelm
