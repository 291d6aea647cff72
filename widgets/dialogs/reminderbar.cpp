#include "dialogs/reminderbar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "common/icons.h"
#include "common/plainlabel.h"

namespace callhelm {

ReminderBar::ReminderBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(new PlainLabel)
    , m_text(new PlainLabel)
    , m_open(new QPushButton)
    , m_done(new QPushButton)
    , m_close(new QToolButton)
{
    m_text->setWordWrap(true);
    m_close->setIcon(themedIcon(theme, QStringLiteral("close")));
    m_close->setIconSize({14, 14});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::xs + 2, space::s, space::xs + 2);
    layout->setSpacing(space::s);
    layout->addWidget(m_picture, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    for (QWidget *button :
         {static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_close)})
        layout->addWidget(button);
    const auto showIcon = [this] {
        m_picture->setPixmap(themedIcon(m_theme, QStringLiteral("bell"), Token::Accent)
                                 .pixmap(QSize(18, 18), devicePixelRatioF()));
        update();
    };
    showIcon();
    connect(&theme, &Theme::changed, this, showIcon);
    connect(m_open, &QPushButton::clicked, this, &ReminderBar::open);
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT doneWanted(m_items.front().record); });
    connect(m_close, &QToolButton::clicked, this, &ReminderBar::closed);
    retranslate();
    hide();
}

void ReminderBar::setItems(std::vector<Item> items)
{
    if (items == m_items)
        return;
    m_items = std::move(items);
    showItems();
    setVisible(!m_items.empty());
    if (m_items.empty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReminderBar::showItems()
{
    if (m_items.empty())
        return;
    const auto count = int(m_items.size());
    m_text->setText(count == 1
                        ? m_items.front().text
                        : tr("%Ln reminder(s). The latest: %1", nullptr, count).arg(m_items.front().text));
    m_done->setVisible(count == 1 && m_items.front().canBeDone);
    setAccessibleName(m_text->text());
}

QString ReminderBar::text() const { return m_text->text(); }

void ReminderBar::open()
{
    if (m_items.size() == 1)
        return Q_EMIT openWanted(m_items.front().record, m_items.front().customer);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Item &item : m_items)
        connect(menu->addAction(QString(item.text).replace(u'&', QStringLiteral("&&"))), &QAction::triggered,
                this, [this, record = item.record, customer = item.customer] {
                    Q_EMIT openWanted(record, customer);
                });
    menu->popup(m_open->mapToGlobal(QPoint(0, m_open->height())));
}

void ReminderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = m_theme.color(Token::Accent);
    const QColor surface = m_theme.color(Token::Surface);
    painter.setPen(Theme::blend(colour, surface, 0.45));
    painter.setBrush(Theme::blend(colour, surface, 0.08));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

void ReminderBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showItems();
    }
    QWidget::changeEvent(event);
}

void ReminderBar::retranslate()
{
    m_open->setText(tr("Open"));
    m_done->setText(tr("Done"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace callhelm
