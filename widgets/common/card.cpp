#include "common/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "common/plainlabel.h"

namespace callhelm {

void paintCard(QPainter &painter, const QRect &rect, const Theme &theme, bool focused, bool hovered)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = focused ? 2 : 1;
    painter.setPen(QPen(theme.color(focused ? Token::Accent : Token::Border), width));
    QColor surface = theme.color(Token::Surface);
    if (hovered)
        surface = Theme::blend(theme.color(Token::Hover), surface, 0.6);
    painter.setBrush(surface);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), space::cardRadius,
                            space::cardRadius);
    painter.restore();
}

Card::Card(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new PlainLabel(this))
    , m_caption(new PlainLabel(this))
    , m_header(new QWidget(this))
    , m_headerLayout(new QHBoxLayout(m_header))
    , m_layout(new QVBoxLayout(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setProperty("second", true);
    m_caption->hide(); // until there is one
    m_headerLayout->setContentsMargins(space::s, 0, space::s, 0);
    m_headerLayout->setSpacing(space::s);
    m_headerLayout->addWidget(m_title);
    m_headerLayout->addStretch(1);
    m_headerLayout->addWidget(m_caption);
    m_header->setMinimumHeight(32);
    m_layout->setContentsMargins(space::s, space::s, space::s, space::m);
    m_layout->setSpacing(space::xs);
    m_layout->addWidget(m_header);
    m_header->hide();
    dress();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_header->setVisible(true);
    setAccessibleName(title);
}

void Card::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void Card::setStale(bool stale)
{
    if (stale == m_stale)
        return;
    m_stale = stale;
    m_title->setProperty("second", stale); // the style sheet's quieter colour
    m_title->style()->unpolish(m_title);
    m_title->style()->polish(m_title);
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_headerLayout->insertWidget(m_headerLayout->indexOf(m_caption), widget);
    m_header->setVisible(true);
}

void Card::addTrailingWidget(QWidget *widget)
{
    m_headerLayout->addWidget(widget);
    m_header->setVisible(true);
}

void Card::setContent(QWidget *content) { addContent(content, 1); }

void Card::addContent(QWidget *content, int stretch)
{
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(space::s, 0, space::s, 0);
    inset->addWidget(content);
    m_layout->addLayout(inset, stretch);
}

void Card::setTable(QWidget *table) { m_layout->addWidget(table, 1); }

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), m_theme);
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
    QWidget::changeEvent(event);
}

void Card::dress()
{
    m_title->setFont(m_theme.font(Theme::Face::CardTitle));
    m_caption->setFont(m_theme.font(Theme::Face::Body));
}

} // namespace callhelm
