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

/// Calls `use` with each digit, and with all that stands between two digits: what a font puts together (marks
/// on letters, characters of two halves) stays together.
template <class Use>
void eachPart(const QString &text, Use use)
{
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        if (!isDigit(text[from]))
            while (to < text.size() && !isDigit(text[to]))
                ++to;
        use(text.mid(from, to - from));
        from = to;
    }
}

} // namespace

int figuresWidth(const QFontMetrics &metrics, const QString &text)
{
    if (!hasDigit(text))
        return metrics.horizontalAdvance(text);
    const int digit = digitWidth(metrics);
    int width = 0;
    eachPart(text, [&](const QString &part) {
        width += isDigit(part.front()) ? digit : metrics.horizontalAdvance(part);
    });
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
    eachPart(text, [&](const QString &part) {
        const int own = metrics.horizontalAdvance(part);
        const int cell = isDigit(part.front()) ? digit : own;
        painter.drawText(x + (cell - own) / 2, y, part);
        x += cell;
    });
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
