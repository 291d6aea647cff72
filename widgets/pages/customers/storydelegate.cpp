#include "pages/customers/storydelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include "common/icons.h"
#include "common/painting.h"
#include "common/plaintext.h"
#include "pages/customers/storymodel.h"

namespace callhelm {

namespace {

constexpr int timeWidth = 46;
constexpr int circle = 28;
constexpr int textLeft = timeWidth + circle + space::m;
constexpr int iconSize = 16;
constexpr int mostLines = 4;
constexpr int above = 6; ///< and below the texts of a row

/// The text broken to the width; what is longer than the lines allowed ends in an ellipsis.
QStringList broken(const QString &text, const QFont &font, int width, int most)
{
    const QFontMetrics metrics(font);
    if (!text.contains(u'\n') && metrics.horizontalAdvance(text) <= width)
        return {text};
    QStringList lines;
    const QStringList paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype p = 0; p < paragraphs.size(); ++p) {
        QTextLayout layout(paragraphs[p], font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (lines.size() == most - 1) { // all that is left
                QString rest = paragraphs[p].mid(line.textStart());
                if (p + 1 < paragraphs.size())
                    rest += QChar(0x2026);
                lines << metrics.elidedText(rest, Qt::ElideRight, width);
                layout.endLayout();
                return lines;
            }
            lines << paragraphs[p].mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

} // namespace

StoryDelegate::StoryDelegate(const Theme &theme, const StoryModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

int StoryDelegate::textWidth(const StoryItem &item, int rowWidth) const
{
    const int buttons = item.buttons == StoryItem::Buttons::None ? 0 : m_buttonsWidth + space::s;
    return std::max(40, rowWidth - textLeft - space::s - buttons);
}

QStringList StoryDelegate::lines(const StoryItem &item, int width) const
{
    return broken(item.title, m_theme.font(Theme::Face::Body), width, mostLines);
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const QFontMetrics body(m_theme.font(Theme::Face::Body));
    const QFontMetrics caption(m_theme.font(Theme::Face::Caption));
    const StoryItem *item = m_model.itemAt(index.row());
    if (item == nullptr)
        return {0, caption.height() + (index.row() == 0 ? 0 : space::m) + space::s + 2};
    const auto count = int(lines(*item, textWidth(*item, width)).size());
    const int second = item->detail.isEmpty() ? 0 : caption.height();
    return {0, std::max(circle + 2 * above, count * body.height() + second + 2 * above + 1)};
}

void StoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    const StoryItem *item = m_model.itemAt(index.row());
    if (item == nullptr) {
        paintHeading(*painter, option.rect, index.data().toString());
        painter->restore();
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        const bool selected = option.state & QStyle::State_Selected;
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(selected ? Token::Tint : Token::Hover));
        painter->drawRoundedRect(row, space::radius, space::radius);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(m_theme.color(Token::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row, space::radius, space::radius);
    }
    paintItem(*painter, option.rect, *item);
    painter->restore();
}

void StoryDelegate::paintHeading(QPainter &painter, const QRect &rect, const QString &text) const
{
    painter.setFont(m_theme.font(Theme::Face::Caption));
    painter.setPen(m_theme.color(Token::TextSecond));
    painter.drawText(rect.adjusted(0, 0, 0, -space::xs - 1), Qt::AlignLeft | Qt::AlignBottom, text);
    painter.setPen(m_theme.color(Token::Border));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

void StoryDelegate::paintItem(QPainter &painter, const QRect &rect, const StoryItem &item) const
{
    const QFont body = m_theme.font(Theme::Face::Body);
    const QFont caption = m_theme.font(Theme::Face::Caption);
    const int width = textWidth(item, rect.width());
    const QStringList titles = lines(item, width);
    const int lineHeight = QFontMetrics(body).height();
    const int second = item.detail.isEmpty() ? 0 : QFontMetrics(caption).height();
    const int textHeight = int(titles.size()) * lineHeight + second;
    // Beside the first lines; in the middle where there are two at most.
    const int top = rect.top() + (titles.size() > 1 ? above : (rect.height() - textHeight) / 2);
    const int middle = titles.size() > 1 ? top + (lineHeight + second) / 2 : rect.center().y() + 1;

    painter.setFont(body);
    painter.setPen(m_theme.color(item.isNext && item.isBad ? Token::Bad : Token::TextSecond));
    drawFigures(painter, QRect(rect.left() + 2, middle - lineHeight / 2, timeWidth, lineHeight),
                Qt::AlignLeft | Qt::AlignVCenter, item.time);

    const QRect disc(rect.left() + timeWidth, middle - circle / 2, circle, circle);
    const QColor colour = m_theme.color(item.token);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::blend(colour, m_theme.color(Token::Surface), 0.1));
    painter.drawEllipse(disc);
    const int inset = (circle - iconSize) / 2;
    themedIcon(m_theme, item.icon, item.token).paint(&painter, disc.adjusted(inset, inset, -inset, -inset));

    int y = top;
    painter.setFont(body);
    painter.setPen(m_theme.color(item.isBad ? Token::Bad : Token::Text));
    for (const QString &line : titles) {
        painter.drawText(QRect(rect.left() + textLeft, y, width, lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, line);
        y += lineHeight;
    }
    painter.setFont(caption);
    painter.setPen(m_theme.color(Token::TextSecond));
    painter.drawText(QRect(rect.left() + textLeft, y, width, second), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(caption).elidedText(item.detail, Qt::ElideRight, width));
}

void StoryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    const QSize size = editor->sizeHint();
    editor->setGeometry(option.rect.right() - size.width() - space::xs,
                        option.rect.center().y() - size.height() / 2, size.width(), size.height());
}

bool StoryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const StoryItem *item = m_model.itemAt(index.row());
    if (event->type() != QEvent::ToolTip || item == nullptr)
        return false;
    const int width = textWidth(*item, option.rect.width());
    const bool isCut = lines(*item, width).join(u' ').contains(QChar(0x2026))
        || QFontMetrics(m_theme.font(Theme::Face::Caption)).horizontalAdvance(item->detail) > width;
    QToolTip::showText(event->globalPos(),
                       isCut ? plainToolTip(item->title + u'\n' + item->detail) : QString(), view);
    return true;
}

} // namespace callhelm
