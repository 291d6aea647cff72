#include "delegates/goalbardelegate.h"

#include <algorithm>

#include <QPainter>

#include "common/painting.h"
#include "items/figureform.h"

namespace callhelm {

namespace {

constexpr int barHeight = 8;
constexpr int markHeight = 14;
constexpr int leastBar = 48;
constexpr int widestBar = 150;
constexpr int shareWidth = 60;
constexpr double trackShare = 0.75;

} // namespace

GoalBarDelegate::GoalBarDelegate(const Theme &theme, const CellFormatter &text, bool hasShare,
                                 QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_text(text), m_hasShare(hasShare)
{
}

void GoalBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter->fillRect(option.rect, m_theme.color(Token::Tint));
    painter->setPen(m_theme.color(Token::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect rect = option.rect.adjusted(space::s, 0, -space::s, -1);
    painter->setFont(option.font);
    const QVariant value = index.data(ValueRole);
    if (!value.isValid()) {
        const QVariant detail = index.data(DetailRole);
        const bool hasWords = detail.typeId() == QMetaType::QString;
        painter->setPen(m_theme.color(Token::TextSecond));
        if (!index.data(TitleRole).toBool())
            drawFigures(*painter, rect, Qt::AlignLeft | Qt::AlignVCenter,
                        hasWords ? detail.toString() : m_text(index));
        painter->restore();
        return;
    }
    const int room = rect.width() - (m_hasShare ? shareWidth : 0);
    const QRectF track(rect.left(), rect.center().y() - barHeight / 2.0 + 0.5,
                       std::clamp(room, leastBar / 2, widestBar), barHeight);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::blend(m_theme.color(Token::Border),
                                   m_theme.color(isSelected ? Token::Tint : Token::Surface),
                                   isSelected ? 1 : trackShare));
    painter->drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    const double part = std::clamp(value.toDouble(), 0.0, 1.0);
    if (part > 0) {
        QRectF done = track;
        done.setWidth(std::max<double>(barHeight / 2.0, track.width() * part));
        painter->setBrush(m_theme.color(Token::Accent));
        painter->drawRoundedRect(done, barHeight / 2.0, barHeight / 2.0);
    }
    if (const QVariant mark = index.data(MarkRole); mark.isValid()) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        const double x = track.left() + std::clamp(mark.toDouble(), 0.0, 1.0) * (track.width() - 2);
        const QRectF line(x, track.center().y() - markHeight / 2.0, 2, markHeight);
        painter->fillRect(line.adjusted(-1, 0, 1, 0),
                          m_theme.color(isSelected ? Token::Tint : Token::Surface));
        painter->fillRect(line, m_theme.color(Token::Text));
    }
    if (m_hasShare) {
        painter->setPen(m_theme.color(Token::Text));
        drawFigures(*painter, rect, Qt::AlignRight | Qt::AlignVCenter, m_text(index));
    }
    painter->restore();
}

QSize GoalBarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {leastBar + (m_hasShare ? shareWidth : 0) + 2 * space::s, space::rowHeight};
}

} // namespace callhelm
