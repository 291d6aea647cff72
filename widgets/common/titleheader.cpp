#include "common/titleheader.h"

#include <QMouseEvent>
#include <QPainter>

#include "items/roles.h"

namespace callhelm {

namespace {

constexpr int oneLine = 32;
constexpr int twoLines = 44;
constexpr int margin = space::s;
constexpr int arrowWidth = 11;

bool isRight(const QAbstractItemModel &model, int section)
{
    return isNumeric(ValueKind(model.headerData(section, Qt::Horizontal, KindRole).toInt()));
}

} // namespace

TitleHeader::TitleHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(false);
    setMinimumSectionSize(40);
    setFixedHeight(oneLine);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
}

QString TitleHeader::titleOf(int section) const
{
    return model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
}

int TitleHeader::leastWidth(const QString &title) const
{
    const QFontMetrics metrics(m_theme.font(Theme::Face::Caption));
    int least = metrics.horizontalAdvance(title);
    for (int at = title.indexOf(u' '); at > 0; at = title.indexOf(u' ', at + 1))
        least = std::min(least,
                         std::max(metrics.horizontalAdvance(title.left(at)),
                                  metrics.horizontalAdvance(title.mid(at + 1))));
    return least + 2 * margin + 4;
}

void TitleHeader::fitHeight()
{
    if (!model())
        return;
    const QFontMetrics metrics(m_theme.font(Theme::Face::Caption));
    bool breaks = false;
    for (int section = 0; section < count(); ++section) {
        const QString title = titleOf(section);
        breaks = breaks
            || (!isSectionHidden(section) && title.contains(u' ')
                && metrics.horizontalAdvance(title) > sectionSize(section) - 2 * margin);
    }
    const int wanted = breaks ? twoLines : oneLine;
    if (height() != wanted)
        setFixedHeight(wanted);
}

void TitleHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->setPen(m_theme.color(Token::Border));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool right = isRight(*model(), section);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->setFont(m_theme.font(Theme::Face::Caption));
    painter->setPen(m_theme.color(sorted || section == m_hovered ? Token::Text : Token::TextSecond));
    const QRect words = rect.adjusted(margin, 0, -margin, -1);
    const QString title = titleOf(section);
    const int alignment = int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool breaks = rect.height() > oneLine && title.contains(u' ');
    const QString fits
        = breaks ? title : painter->fontMetrics().elidedText(title, Qt::ElideRight, words.width());
    painter->drawText(words, alignment | (breaks ? int(Qt::TextWordWrap) : 0), fits);
    if (sorted) {
        // Beside the words, on the side where the column leaves room.
        const QRect taken
            = painter->boundingRect(words, alignment | (breaks ? int(Qt::TextWordWrap) : 0), fits);
        const qreal x = right ? std::max(rect.left() + 5.0, taken.left() - arrowWidth / 2.0 - 1)
                              : std::min(rect.right() - 5.0, taken.right() + arrowWidth / 2.0 + 2);
        const qreal y = rect.center().y();
        const qreal up = sortIndicatorOrder() == Qt::AscendingOrder ? 1 : -1;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(
            QPen(m_theme.color(Token::TextSecond), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{{x - 3, y + up * 1.5}, {x, y - up * 1.5}, {x + 3, y + up * 1.5}});
    }
    painter->restore();
}

void TitleHeader::mouseMoveEvent(QMouseEvent *event)
{
    QHeaderView::mouseMoveEvent(event);
    const int section = logicalIndexAt(event->position().toPoint());
    if (section != m_hovered) {
        m_hovered = section;
        viewport()->update();
    }
}

void TitleHeader::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    viewport()->update();
    QHeaderView::leaveEvent(event);
}

} // namespace callhelm
