#include "pages/kpi/targetdelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include "common/format.h"
#include "common/icons.h"
#include "common/painting.h"
#include "items/targetmodel.h"

namespace callhelm {

namespace {

constexpr int margin = space::s;
constexpr int corner = 7;
constexpr int iconSize = 14;

using Kind = TargetModel::RowKind;

Kind kindOf(const QModelIndex &index) { return Kind(index.data(TargetModel::RowKindRole).toInt()); }

constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;

} // namespace

TargetDelegate::TargetDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void TargetDelegate::paintName(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Kind kind = kindOf(index);
    const QString name = index.data().toString();
    QFont font = m_theme.font(Theme::Face::Body);
    QRect room = rect.adjusted(margin, 0, -margin, 0);
    if (kind == Kind::Waiting) {
        const QRect picture(room.left(), room.center().y() - iconSize / 2, iconSize, iconSize);
        themedIcon(m_theme, QStringLiteral("warning"), Token::Warn).paint(painter, picture);
        room.setLeft(picture.right() + 1 + space::s);
    }
    font.setBold(kind == Kind::Team);
    painter->setFont(font);
    painter->setPen(m_theme.color(kind == Kind::Waiting                            ? Token::Warn
                                      : kind == Kind::Team || kind == Kind::Person ? Token::Text
                                                                                   : Token::TextSecond));
    const QString shown = painter->fontMetrics().elidedText(name, Qt::ElideRight, room.width());
    painter->drawText(room, int(left), shown);
    const QString note = kind == Kind::Team ? tr("team goal")
        : kind == Kind::Waiting             ? tr("not found")
                                            : QString();
    if (note.isEmpty())
        return;
    room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(shown) + space::s);
    painter->setFont(m_theme.font(Theme::Face::Caption));
    if (kind == Kind::Team)
        painter->setPen(m_theme.color(Token::TextSecond));
    painter->drawText(room, int(left), painter->fontMetrics().elidedText(note, Qt::ElideRight, room.width()));
}

void TargetDelegate::paintFooter(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QRect room = rect.adjusted(margin, 0, -margin, 0);
    const bool isSum = kindOf(index) == Kind::Sum;
    const bool isAdded = index.data(TargetModel::AddedRole).toBool();
    painter->setFont(m_theme.font(Theme::Face::Body));
    painter->setPen(m_theme.color(Token::TextSecond));
    if (!isAdded) {
        const bool isDistinct = index.data(TargetModel::DistinctRole).toBool();
        const QString text = isSum ? tr("not added") : isDistinct ? tr("distinct") : tr("a share");
        painter->drawText(room, int(right), text);
        return;
    }
    const QString text = index.data().toString();
    if (isSum) {
        painter->setPen(m_theme.color(Token::Text));
        drawFigures(*painter, room, right, text.isEmpty() ? format::none() : text);
        return;
    }
    const QVariant difference = index.data(TargetModel::DifferenceRole);
    if (!difference.isValid()) {
        painter->drawText(room, int(right), format::none());
        return;
    }
    const qint64 by = difference.toLongLong();
    if (by == 0) {
        painter->setPen(m_theme.color(Tone::Good));
        painter->drawText(room, int(right), QStringLiteral("✓ ") + tr("equal"));
        return;
    }
    painter->setPen(m_theme.color(by < 0 ? Tone::Bad : Tone::Warn));
    QString figure = text;
    figure.replace(QLatin1Char('-'), QChar(0x2212));
    drawFigures(*painter, room, right,
                by < 0 ? figure + QStringLiteral(" ▾") : QLatin1Char('+') + figure + QStringLiteral(" ▴"));
}

void TargetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const QRect rect = option.rect;
    const Kind kind = kindOf(index);
    const bool isCell = kind == Kind::Team || kind == Kind::Person;
    const bool isChanged = isCell && index.data(TargetModel::ChangedRole).toBool();
    const bool isWrong = index.data(TargetModel::FaultRole).toInt() != int(GoalFault::None);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isChanged)
        painter->fillRect(rect.adjusted(0, 0, 0, -1), m_theme.color(Token::Tint));
    else if (isSelected)
        painter->fillRect(rect.adjusted(0, 0, 0, -1),
                          Theme::blend(m_theme.color(Token::Accent), m_theme.color(Token::Surface), 0.08));
    painter->setPen(m_theme.color(Token::Border));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool isLast = index.column() == index.model()->columnCount() - 1;
    if (index.column() == 0) {
        paintName(painter, rect, index);
    } else if (!isLast && (kind == Kind::Sum || kind == Kind::Difference)) {
        paintFooter(painter, rect, index);
    } else if (!isLast) {
        QFont font = m_theme.font(Theme::Face::Body);
        font.setBold(kind == Kind::Team);
        painter->setFont(font);
        painter->setPen(m_theme.color(isWrong                     ? Token::Bad
                                          : kind == Kind::Waiting ? Token::Warn
                                                                  : Token::Text));
        const QRect room = rect.adjusted(margin, 0, -margin, 0);
        drawFigures(*painter, room, right,
                    isWrong ? QStringLiteral("! ") + index.data().toString() : index.data().toString());
        if (isChanged) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.color(isWrong ? Token::Bad : Token::Accent));
            const QPointF top(rect.right() - 1, rect.top() + 2);
            painter->drawPolygon(QPolygonF{top - QPointF(corner, 0), top, top + QPointF(0, corner)});
        }
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && !isLast) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.color(isWrong ? Token::Bad : Token::Accent), 2));
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 5, 5);
    }
    painter->restore();
}

QWidget *TargetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setAlignment(right);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    // Within a cell there is no room for the margins of a field.
    edit->setStyleSheet(QStringLiteral("QLineEdit, QLineEdit:focus { padding: 0 6px; min-height: 0;"
                                       " border: 2px solid %1; border-radius: 6px; background: %2; }")
                            .arg(m_theme.color(Token::Accent).name(), m_theme.color(Token::Surface).name()));
    return edit;
}

void TargetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        edit->setText(index.data(Qt::EditRole).toString());
        edit->selectAll();
    }
}

void TargetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, 0, -1));
}

bool TargetDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
            auto *widget = qobject_cast<QWidget *>(editor);
            Q_EMIT commitData(widget);
            Q_EMIT closeEditor(widget, NoHint);
            Q_EMIT movedOn(!press->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace callhelm
