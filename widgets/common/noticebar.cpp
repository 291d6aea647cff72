#include "common/noticebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "common/plainlabel.h"
#include "common/icons.h"

namespace callhelm {

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("ok");
    case Tone::Warn:
        return QStringLiteral("warning");
    case Tone::Bad:
        return QStringLiteral("error");
    case Tone::None:
        break;
    }
    return QStringLiteral("info");
}

Token tokenOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Token::Good;
    case Tone::Warn:
        return Token::Warn;
    case Tone::Bad:
        return Token::Bad;
    case Tone::None:
        break;
    }
    return Token::Accent;
}

} // namespace

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(themedIcon(theme, QStringLiteral("close")));
    m_close->setIconSize({14, 14});
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::xs + 2, space::s, space::xs + 2);
    layout->setSpacing(space::s);
    layout->addWidget(m_picture, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_leave.setSingleShot(true);
    m_leave.setInterval(8000);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_run)
            m_run();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void NoticeBar::show(const QString &text, Tone tone, const QString &action, std::function<void()> run)
{
    m_tone = tone;
    m_text->setText(text);
    m_picture->setPixmap(
        themedIcon(m_theme, iconOf(tone), tokenOf(tone)).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_run = std::move(run);
    setAccessibleName(text);
    QWidget::show();
    update();
    if (tone == Tone::None || tone == Tone::Good)
        m_leave.start();
    else
        m_leave.stop();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoticeBar::text() const { return m_text->text(); }

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_close->setToolTip(tr("Close"));
        m_close->setAccessibleName(tr("Close"));
    }
    QWidget::changeEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = m_theme.color(tokenOf(m_tone));
    const QColor surface = m_theme.color(Token::Surface);
    painter.setPen(Theme::blend(colour, surface, 0.45));
    painter.setBrush(Theme::blend(colour, surface, 0.08));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

} // namespace callhelm
