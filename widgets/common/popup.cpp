#include "common/popup.h"

#include <algorithm>

#include <QPainter>
#include <QScreen>

namespace callhelm {

Popup::Popup(const Theme &theme, QWidget *parent) : QFrame(parent, Qt::Popup), m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
}

void Popup::showBelow(QWidget *anchor) { showBelow(anchor, anchor->rect()); }

void Popup::showBelow(QWidget *anchor, const QRect &part)
{
    adjustSize();
    QPoint at = anchor->mapToGlobal(part.topLeft() + QPoint(0, part.height() + space::xs));
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        if (at.y() + height() > room.bottom())
            at.setY(std::max(room.top(), anchor->mapToGlobal(part.topLeft()).y() - height() - space::xs));
    }
    move(at);
    show();
}

void Popup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(Token::Border));
    painter.setBrush(m_theme.color(Token::Surface));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace callhelm
