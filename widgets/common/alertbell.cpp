#include "common/alertbell.h"

#include <QEvent>
#include <QPainter>

#include "common/format.h"
#include "common/icons.h"

namespace callhelm {

namespace {
constexpr int side = 33;
constexpr int badge = 15;
constexpr int mostShown = 99;
} // namespace

AlertBell::AlertBell(const Theme &theme, QWidget *parent) : QToolButton(parent), m_theme(theme)
{
    setIcon(themedIcon(theme, QStringLiteral("bell"), Token::Text));
    setIconSize({20, 20});
    setFixedSize(side, side);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void AlertBell::setCounts(int current, int unacknowledged)
{
    if (current == m_current && unacknowledged == m_open)
        return;
    m_current = current;
    m_open = unacknowledged;
    retranslate();
    update();
}

void AlertBell::setMoment(const QString &moment)
{
    m_moment = moment;
    retranslate();
    update();
}

void AlertBell::retranslate()
{
    const QString text = !m_moment.isEmpty() ? tr("%n alert(s) at %1", nullptr, m_current).arg(m_moment)
        : m_current == 0                     ? tr("No alert")
        : m_open == 0                        ? tr("%n alert(s), all acknowledged", nullptr, m_current)
                                             : tr("%n alert(s) not acknowledged", nullptr, m_open);
    setToolTip(text);
    setAccessibleName(tr("Alerts"));
    setAccessibleDescription(text);
}

void AlertBell::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void AlertBell::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_current == 0)
        return;
    const int count = m_open > 0 ? m_open : m_current;
    const QString text = count > mostShown ? QStringLiteral("99+") : format::number(qint64(count));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = m_theme.font(Theme::Face::CardTitle);
    font.setPixelSize(10);
    painter.setFont(font);
    const int wide = std::max(badge, painter.fontMetrics().horizontalAdvance(text) + 8);
    const QRectF shape(width() - wide - 0.5, 0.5, wide, badge);
    // Filled while somebody has to look, only drawn round once all are acknowledged.
    const QColor colour = m_theme.color(m_open > 0 ? Token::Bad : Token::TextSecond);
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(m_open > 0 ? colour : m_theme.color(Token::Background));
    painter.drawRoundedRect(shape, badge / 2.0, badge / 2.0);
    painter.setPen(m_open > 0 ? m_theme.color(Token::Surface) : colour);
    painter.drawText(shape, Qt::AlignCenter, text);
}

} // namespace callhelm
