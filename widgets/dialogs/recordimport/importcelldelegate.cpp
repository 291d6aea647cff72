#include "dialogs/recordimport/importcelldelegate.h"

#include <QPainter>

#include "common/format.h"
#include "common/painting.h"

namespace callhelm {

namespace {

constexpr int numberWidth = 44;
constexpr int twoLines = 46;

} // namespace

void ImportCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme.color(Token::Tint));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, m_theme.color(Token::Hover));
    painter->setPen(m_theme.color(Token::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(option.font);
    if (index.data(rowRole).isValid()) {
        paintRejected(*painter, option, index);
        painter->restore();
        return;
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto tone = Tone(index.data(toneRole).toInt());
    const bool isQuiet = index.data(quietRole).toBool() || text == format::none();
    painter->setPen(isQuiet && tone == Tone::None ? m_theme.color(Token::TextSecond) : m_theme.color(tone));
    const QRect rect = option.rect.adjusted(space::s, 0, -space::s, -1);
    if (index.data(figureRole).toBool())
        drawFigures(*painter, rect, Qt::AlignRight | Qt::AlignVCenter, text);
    else
        drawFigures(*painter, rect, Qt::AlignLeft | Qt::AlignVCenter,
                    option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

void ImportCellDelegate::paintRejected(QPainter &painter, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    const QRect rect = option.rect.adjusted(0, space::xs, -space::s, -space::xs);
    const int line = rect.height() / 2;
    painter.setPen(m_theme.color(Token::TextSecond));
    drawFigures(painter, QRect(rect.left(), rect.top(), numberWidth, line), Qt::AlignRight | Qt::AlignVCenter,
                format::number(index.data(rowRole).toLongLong()));
    QRect first(rect.left() + numberWidth + space::m, rect.top(), rect.width() - numberWidth - space::m,
                line);
    const QRect second = first.translated(0, line);
    const QString title = option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, first.width() / 2);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, title);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    first.setLeft(first.left() + option.fontMetrics.horizontalAdvance(title + QLatin1Char(' ')));
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(index.data(valueRole).toString().simplified(),
                                                   Qt::ElideRight, first.width()));
    painter.setFont(m_theme.font(Theme::Face::Caption));
    painter.setPen(m_theme.color(Token::Bad));
    painter.drawText(
        second, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(index.data(reasonRole).toString(), Qt::ElideRight, second.width()));
}

QSize ImportCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(rowRole).isValid())
        return {120, twoLines};
    const int wide = figuresWidth(option.fontMetrics, index.data(Qt::DisplayRole).toString());
    return {wide + 2 * space::s, space::rowHeight};
}

} // namespace callhelm
