#include "pages/kpi/goalmeaning.h"

#include <algorithm>

#include <QPainter>

#include "common/painting.h"

namespace callhelm {

namespace {
constexpr int lineHeight = 23;
} // namespace

GoalMeaning::GoalMeaning(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setMinimumHeight(4 * lineHeight);
}

void GoalMeaning::setLines(const std::vector<Line> &lines)
{
    m_lines = lines;
    setMinimumHeight(std::max(4, int(lines.size())) * lineHeight);
    QStringList spoken;
    for (const Line &line : lines)
        spoken << QStringLiteral("%1: %2 %3").arg(line.name, line.figure, line.note).simplified();
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    update();
}

void GoalMeaning::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(Theme::Face::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    int names = 0;
    int figures = 0;
    for (const Line &line : m_lines) {
        names = std::max(names, metrics.horizontalAdvance(line.name));
        if (!line.note.isEmpty())
            figures = std::max(figures, figuresWidth(metrics, line.figure));
    }
    int y = 0;
    for (const Line &line : m_lines) {
        const QRect row(0, y, width(), lineHeight);
        painter.setPen(m_theme.color(Token::TextSecond));
        painter.drawText(row, int(Qt::AlignLeft | Qt::AlignVCenter), line.name);
        const int left = names + space::l;
        painter.setPen(m_theme.color(Token::Text));
        if (line.note.isEmpty()) {
            const QRect room(left, y, width() - left, lineHeight);
            painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter),
                             metrics.elidedText(line.figure, Qt::ElideRight, room.width()));
        } else {
            drawFigures(painter, {left, y, figures, lineHeight}, Qt::AlignRight | Qt::AlignVCenter,
                        line.figure);
            painter.setPen(m_theme.color(Token::TextSecond));
            const QRect room(left + figures + space::m, y, width() - left - figures - space::m, lineHeight);
            painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter),
                             metrics.elidedText(line.note, Qt::ElideRight, room.width()));
        }
        y += lineHeight;
    }
}

} // namespace callhelm
