#include "dialogs/callercard.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include "common/card.h"
#include "common/icons.h"
#include "common/plainlabel.h"

namespace callhelm {

namespace {

constexpr int cardWidth = 320;
constexpr int margin = 24; ///< to the window's edges

} // namespace

CallerCard::CallerCard(const Theme &theme, const Caller &caller, QWidget *window)
    : QFrame(window,
             Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus)
    , m_theme(theme)
    , m_window(window)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground);
    setFixedWidth(cardWidth);
    const auto label = [](const QString &text, bool second) {
        auto *made = new PlainLabel(text);
        made->setWordWrap(true);
        made->setProperty("second", second);
        return made;
    };
    auto *picture = new PlainLabel;
    picture->setPixmap(
        themedIcon(theme, QStringLiteral("call-in"), Token::Good).pixmap(QSize(18, 18), devicePixelRatioF()));
    auto *close = new QToolButton;
    close->setIcon(themedIcon(theme, QStringLiteral("close")));
    close->setIconSize({14, 14});
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(picture);
    top->addWidget(
        label(caller.call.isEmpty() ? tr("Calls you") : tr("Calls you · queue %1").arg(caller.call), true),
        1);
    top->addWidget(close);
    auto *name = label(caller.name, false);
    QFont font = theme.font(Theme::Face::CardTitle);
    font.setPixelSize(16);
    name->setFont(font);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::m, space::m);
    layout->setSpacing(space::xs);
    layout->addLayout(top);
    layout->addWidget(name);
    if (!caller.stage.isEmpty())
        layout->addWidget(label(caller.stage, false));
    layout->addWidget(label(tr("Last touch: %1").arg(caller.touched), true));
    if (caller.openTasks > 0)
        layout->addWidget(label(tr("%Ln open task(s)", nullptr, caller.openTasks), true));
    if (caller.others > 0)
        layout->addWidget(label(tr("%Ln more customer(s) with this number", nullptr, caller.others), true));
    auto *open = new QPushButton(tr("Open"));
    open->setProperty("primary", true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(open);
    layout->addSpacing(space::xs);
    layout->addLayout(buttons);
    setAccessibleName(tr("%1 calls you").arg(caller.name));
    connect(close, &QToolButton::clicked, this, &QWidget::close);
    connect(open, &QPushButton::clicked, this, &CallerCard::openWanted);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CallerCard::showAside()
{
    adjustSize();
    const bool away = !m_window->isVisible() || m_window->isMinimized();
    const QScreen *screen = m_window->screen();
    const QRect room = away && screen != nullptr
        ? screen->availableGeometry()
        : QRect(m_window->mapToGlobal(QPoint(0, 0)), m_window->size());
    move(room.right() - width() - margin, room.bottom() - height() - 2 * margin);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CallerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), m_theme, true);
}

void CallerCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace callhelm
