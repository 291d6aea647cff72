#include "pages/welcome/choicebutton.h"

#include <QPainter>

#include "common/card.h"
#include "common/icons.h"

namespace callhelm {

namespace {
constexpr int picture = 36;
constexpr int inset = space::xl;
} // namespace

ChoiceButton::ChoiceButton(const Theme &theme, const QString &icon, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChoiceButton::setTexts(const QString &title, const QString &what)
{
    setText(title);
    m_what = what;
    setAccessibleName(title);
    setAccessibleDescription(what);
    update();
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), m_theme, hasFocus() && isEnabled(), underMouse() && isEnabled());
    const QRect area = rect().adjusted(inset, inset, -inset, -inset);
    const Token token = isEnabled() ? Token::Accent : Token::Offline;
    themedIcon(m_theme, m_icon, token).paint(&painter, QRect(area.topLeft(), QSize(picture, picture)));
    QRect texts = area.adjusted(0, picture + space::l, 0, 0);
    painter.setFont(m_theme.font(Theme::Face::CardTitle));
    painter.setPen(m_theme.color(isEnabled() ? Token::Text : Token::TextSecond));
    QRect used;
    painter.drawText(texts, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text(), &used);
    texts.setTop(used.bottom() + space::s);
    painter.setFont(m_theme.font(Theme::Face::Body));
    painter.setPen(m_theme.color(Token::TextSecond));
    painter.drawText(texts, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_what);
}

} // namespace callhelm
