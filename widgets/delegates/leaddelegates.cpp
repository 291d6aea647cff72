#include "delegates/leaddelegates.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "common/icons.h"
#include "common/painting.h"
#include "items/leadroles.h"

namespace callhelm {

namespace {

constexpr int iconSize = 14;
constexpr int iconRoom = 21;
constexpr int barHeight = 9;
constexpr int lineReach = 9; ///< of a bound's line above and below the middle
constexpr int figureRoom = 42;
constexpr int leastHalf = 62;
constexpr int boundRoom = 16; ///< beyond a bound's line

void paintBelow(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme.color(Token::Tint));
    painter.setPen(theme.color(Token::Border));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(theme.color(Token::Accent), 1));
        painter.drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

} // namespace

void LeadCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    paintBelow(*painter, option, m_theme);
    QRect rect = option.rect.adjusted(space::s, 0, -space::s, -1);
    const ValueKind kind = CellFormatter::kindOf(index);
    const Grade grade = m_text.gradeOf(index);
    QString text = m_text(index);
    QFont font = option.font;
    if (index.data(TotalRole).toBool())
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        const QRect box(rect.left(), rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        themedIcon(m_theme, icon).paint(painter, box);
        rect.setLeft(rect.left() + iconRoom);
    }
    const bool hasValue = index.data(ValueRole).isValid();
    if (!hasValue && index.data(TotalRole).toBool())
        text.clear(); // nothing to sum
    const bool isDim = index.data(DimRole).toBool() || !hasValue;
    QColor colour = m_theme.color(isDim ? Token::TextSecond : Token::Text);
    if (index.data(MarkRole).toBool())
        colour = m_theme.color(Token::Accent);
    else if (grade == Grade::Good) {
        colour = m_theme.color(Tone::Good);
        text += QStringLiteral(" \u2713");
    } else if (grade == Grade::Warn) {
        colour = m_theme.color(Tone::Warn);
        if (isNumeric(kind))
            text += QStringLiteral(" !");
    }
    const QVariant detail = index.data(DetailRole);
    const bool hasDetail = option.rect.height() >= twoLineHeight && detail.typeId() == QMetaType::QString
        && !detail.toString().isEmpty();
    QRect first = rect;
    if (hasDetail)
        first = QRect(rect.left(), rect.center().y() - 17, rect.width(), 18);
    painter->setPen(colour);
    const bool isRight = m_isRight || isNumeric(kind);
    const auto side = int(isRight ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
    drawFigures(*painter, first, Qt::Alignment(side),
                isNumeric(kind) ? text
                                : painter->fontMetrics().elidedText(text, Qt::ElideRight, first.width()));
    if (hasDetail) {
        painter->setFont(m_theme.font(Theme::Face::Caption));
        painter->setPen(m_theme.color(Token::TextSecond));
        const QRect second(rect.left(), first.bottom(), rect.width(), 16);
        drawFigures(*painter, second, Qt::Alignment(side),
                    painter->fontMetrics().elidedText(detail.toString(), Qt::ElideRight, second.width()));
    }
    painter->restore();
}

QSize LeadCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    if (index.data(TotalRole).toBool())
        font.setWeight(QFont::DemiBold);
    int width = figuresWidth(QFontMetrics(font), m_text(index));
    if (index.data(DetailRole).typeId() == QMetaType::QString)
        width = std::max(width,
                         figuresWidth(QFontMetrics(m_theme.font(Theme::Face::Caption)),
                                      index.data(DetailRole).toString()));
    width += 2 * space::s + 2;
    if (!index.data(IconRole).toString().isEmpty())
        width += iconRoom;
    if (index.data(GradeRole).toInt() == int(Grade::Good)
        || (isNumeric(CellFormatter::kindOf(index)) && index.data(GradeRole).isValid()))
        width += 14; // the sign, also before it comes
    return {width, space::rowHeight};
}

void BalanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const QVariant value = index.data(ValueRole);
    paintBelow(*painter, option, m_theme);
    if (!value.isValid()) {
        painter->restore();
        return;
    }
    const QRect rect = option.rect.adjusted(space::xs, 0, -space::xs, -1);
    const double middle = rect.center().x();
    const double y = rect.center().y() + 0.5;
    const QVariant bound = index.data(BoundRole);
    const double scale = std::max(index.data(ScaleRole).toDouble(), 1e-9);
    // A bar at its longest leaves room for its figure.
    const double half
        = rect.width() / 2.0 - (bound.isValid() && bound.toDouble() >= scale ? boundRoom : figureRoom);
    const auto reach = [&](double leads) { return std::clamp(leads / scale, -1.0, 1.0) * half; };
    const auto line = [&](double x, const QColor &colour) {
        painter->fillRect(QRectF(std::round(x), y - lineReach, 1, 2 * lineReach), colour);
    };
    if (bound.isValid()) {
        line(middle - reach(bound.toDouble()), m_theme.color(Token::Border));
        line(middle + reach(bound.toDouble()), m_theme.color(Token::Border));
    }
    line(middle, m_theme.color(Token::Offline));
    const double balance = value.toDouble();
    const bool isOwed = balance > 0;
    const QString text = m_text(index);
    const double length = std::abs(reach(balance));
    const QColor colour = m_theme.color(isOwed ? Token::Accent : Token::Paused);
    if (length > 0.5) {
        const double from = isOwed ? middle : middle - std::max(2.0, length);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawRoundedRect(QRectF(from, y - barHeight / 2.0, std::max(2.0, length), barHeight), 2, 2);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    QFont font = m_theme.font(Theme::Face::Caption);
    painter->setFont(font);
    painter->setPen(m_theme.color(Token::Text));
    const int wide = figuresWidth(painter->fontMetrics(), text);
    constexpr int gap = 6;
    // Beside the bar's end, or where there is no room, on the other side of the middle.
    const bool isRight = isOwed || length <= 0.5;
    int x = isRight ? int(middle + length) + gap : int(middle - length) - gap - wide;
    if (isRight && x + wide > rect.right() + 1)
        x = int(middle) - gap - wide;
    else if (!isRight && x < rect.left())
        x = int(middle) + gap;
    const QRect words(x, rect.top(), wide + 1, rect.height());
    drawFigures(*painter, words, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter->restore();
}

QSize BalanceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {2 * leastHalf + 2 * space::s, space::rowHeight};
}

} // namespace callhelm
