#include "delegates/valuedelegate.h"

#include <QPainter>

#include "floor/floor.h"
#include "common/painting.h"
#include "items/figureform.h"
#include "common/words.h"
#include "delegates/signs.h"

namespace callhelm {

ValueDelegate::ValueDelegate(const Theme &theme, const CellFormatter &text, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_text(text)
{
}

void ValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, m_theme.color(Token::Tint));
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, m_theme.color(Token::Hover));
    painter->setPen(m_theme.color(Token::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.color(Token::Accent), 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }

    const ValueKind kind = CellFormatter::kindOf(index);
    QRect rect = option.rect.adjusted(space::s, 0, -space::s, -1);
    if (index.data(TitleRole).toBool()) {
        painter->setFont(m_theme.font(Theme::Face::Caption));
        painter->setPen(m_theme.color(Token::TextSecond));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, index.data(ValueRole).toString());
        painter->restore();
        return;
    }
    const QString text = m_text(index);
    QFont font = option.font;
    if (index.data(TotalRole).toBool())
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    if (kind == ValueKind::AgentState && index.data(ValueRole).isValid()) {
        paintState(*painter, rect, index, text);
        painter->restore();
        return;
    }

    if (kind == ValueKind::Stage && index.data(ValueRole).isValid())
        paintSteps(*painter, rect, index.data(StepRole).toInt(), index.data(StepsRole).toInt(), m_theme);
    paintDepth(*painter, rect, index.data(DepthRole).toInt(), m_theme);
    if (hasSign(kind) && index.data(ValueRole).isValid())
        paintSign(*painter, rect, signOf(kind, index.data(ValueRole).toInt()), m_theme);
    const Grade grade = m_text.gradeOf(index);
    const bool none = text == QStringLiteral("\u2014");
    QColor colour = m_theme.color(none ? Token::TextSecond : Token::Text);
    if (grade != Grade::None) {
        const Tone tone = grade == Grade::Good ? Tone::Good : grade == Grade::Warn ? Tone::Warn : Tone::Bad;
        colour = m_theme.color(tone);
        paintGrade(*painter, rect, tone);
    }
    if (index.data(DoubtRole).toBool()) {
        drawDoubtMark(*painter, QPointF(rect.right() - 3, rect.center().y()), m_theme.color(Token::Warn));
        rect.setRight(rect.right() - 11);
    }
    painter->setPen(colour);
    if (isNumeric(kind)) {
        drawFigures(*painter, rect, Qt::AlignRight | Qt::AlignVCenter, text);
    } else {
        const bool isDouble = index.data(DoubleRole).toBool();
        const int room = rect.width() - (isDouble ? forkWidth : 0);
        const QString fits = painter->fontMetrics().elidedText(text, Qt::ElideRight, room);
        drawFigures(*painter, rect, Qt::AlignLeft | Qt::AlignVCenter, fits);
        if (isDouble)
            paintFork(*painter,
                      {rect.left() + figuresWidth(painter->fontMetrics(), fits) + forkWidth / 2.0 + 1,
                       rect.center().y() + 0.5},
                      m_theme);
    }
    painter->restore();
}

void ValueDelegate::paintState(QPainter &painter, const QRect &rect, const QModelIndex &index,
                               const QString &text) const
{
    const auto state = AgentState(index.data(ValueRole).toInt());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(words::colour(state)));
    const QRectF dot(rect.left(), rect.center().y() - 3.5, 9, 9);
    // Shape tells paused and off from the rest without colour.
    if (state == AgentState::Paused)
        painter.drawRoundedRect(dot, 2, 2);
    else if (state == AgentState::Offline) {
        painter.setPen(QPen(m_theme.color(words::colour(state)), 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(dot.adjusted(0.8, 0.8, -0.8, -0.8));
    } else
        painter.drawEllipse(dot);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(m_theme.color(state == AgentState::Offline ? Token::TextSecond : Token::Text));
    const QRect words = rect.adjusted(17, 0, 0, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
}

void ValueDelegate::paintGrade(QPainter &painter, QRect &rect, Tone tone) const
{
    // A small sign at the right: up for kept, down for not kept, "!" for worth a look.
    painter.save();
    if (tone == Tone::Warn) {
        painter.setPen(m_theme.color(tone));
        painter.drawText(QRect(rect.right() - 7, rect.top(), 9, rect.height()), Qt::AlignCenter,
                         QStringLiteral("!"));
        painter.restore();
        rect.setRight(rect.right() - 12);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(tone));
    const QPointF c(rect.right() - 3, rect.center().y() + 1);
    const qreal up = tone == Tone::Good ? -1 : 1;
    painter.drawPolygon(QPolygonF{
        {c.x() - 3.5, c.y() - up * 2.2}, {c.x() + 3.5, c.y() - up * 2.2}, {c.x(), c.y() + up * 2.8}});
    painter.restore();
    rect.setRight(rect.right() - 12);
}

QSize ValueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = m_text(index);
    int width = figuresWidth(option.fontMetrics, text) + 2 * space::s + 2;
    if (CellFormatter::kindOf(index) == ValueKind::AgentState)
        width += 17;
    if (hasSign(CellFormatter::kindOf(index)))
        width += signWidth;
    if (CellFormatter::kindOf(index) == ValueKind::Stage)
        width += stepsWidth;
    width += index.data(DepthRole).toInt() * depthWidth;
    if (index.data(DoubleRole).toBool())
        width += forkWidth;
    if (index.data(GradeRole).toInt() != int(Grade::None) || index.data(LimitRole).isValid())
        width += 12; // room for the sign, also before it comes
    if (index.data(DoubtRole).toBool())
        width += 11;
    return {width, space::rowHeight};
}

} // namespace callhelm
