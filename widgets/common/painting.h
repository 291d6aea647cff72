#pragma once

#include <QRect>
#include <QString>

class QColor;
class QFontMetrics;
class QPainter;

namespace callhelm {

/// Draws text with all digits equally wide, so that figures stand under one another and do not dance while
/// they tick: Qt 6.4 cannot ask a font for its tabular figures.
void drawFigures(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text);
/// How wide drawFigures() makes the text.
[[nodiscard]] int figuresWidth(const QFontMetrics &metrics, const QString &text);

/// A small mark at the place of a figure that rests on unbalanced books.
void drawDoubtMark(QPainter &painter, const QPointF &centre, const QColor &colour);

} // namespace callhelm
