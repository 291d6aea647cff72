#include "common/sidebar.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "common/icons.h"

namespace callhelm {

namespace {

constexpr int entryHeight = 34;
constexpr int nameHeight = 50;

class SideButton final : public QAbstractButton
{
public:
    SideButton(const Theme &theme, const QString &icon, QWidget *parent)
        : QAbstractButton(parent), m_theme(theme)
    {
        setIcon(themedIcon(theme, icon, Token::TextSecond, Token::Accent));
        setCheckable(true);
        setFixedHeight(entryHeight);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        m_byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
        QAbstractButton::focusInEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool ring = hasFocus() && m_byKeys;
        if (isChecked() || underMouse() || ring) {
            painter.setPen(ring ? QPen(m_theme.color(Token::Accent), 1.4) : QPen(Qt::NoPen));
            painter.setBrush(isChecked()        ? m_theme.color(Token::Tint)
                                 : underMouse() ? m_theme.color(Token::Hover)
                                                : QColor(Qt::transparent));
            painter.drawRoundedRect(shape, space::radius, space::radius);
        }
        icon().paint(&painter, QRect(10, (height() - 18) / 2, 18, 18), Qt::AlignCenter, QIcon::Normal,
                     isChecked() ? QIcon::On : QIcon::Off);
        painter.setFont(m_theme.font(isChecked() ? Theme::Face::CardTitle : Theme::Face::Body));
        painter.setPen(m_theme.color(isChecked() ? Token::Accent : Token::TextSecond));
        const QRect words = rect().adjusted(38, 0, -8, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }

private:
    const Theme &m_theme;
    bool m_byKeys = false; ///< a ring for who came by the keyboard, none for who clicked
};

} // namespace

SideBar::SideBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFixedWidth(200);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, nameHeight + 2, 11, space::l);
    m_top->setSpacing(0);
    m_bottom->setSpacing(0);
    layout->addLayout(m_top);
    layout->addStretch(1);
    layout->addLayout(m_bottom);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SideBar::setProductName(const QString &name)
{
    m_name = name;
    update();
}

void SideBar::addEntry(const QString &id, const QString &icon, const QString &title, bool atBottom)
{
    auto *button = new SideButton(m_theme, icon, this);
    m_group->addButton(button);
    (atBottom ? m_bottom : m_top)->addWidget(button);
    m_entries.push_back({id, button});
    setTitle(id, title);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
}

void SideBar::setTitle(const QString &id, const QString &title)
{
    if (QAbstractButton *button = buttonOf(id)) {
        button->setText(title);
        button->setAccessibleName(title);
    }
}

void SideBar::setShown(const QString &id, bool shown)
{
    if (QAbstractButton *button = buttonOf(id))
        button->setVisible(shown);
}

void SideBar::setCurrent(const QString &id)
{
    if (QAbstractButton *button = buttonOf(id))
        button->setChecked(true);
}

QString SideBar::current() const
{
    for (const Entry &entry : m_entries)
        if (entry.button->isChecked())
            return entry.id;
    return {};
}

QAbstractButton *SideBar::buttonOf(const QString &id) const
{
    for (const Entry &entry : m_entries)
        if (entry.id == id)
            return entry.button;
    return nullptr;
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
    painter.setPen(m_theme.color(Token::Border));
    painter.drawLine(rect().topRight(), rect().bottomRight());
    QFont font = m_theme.font(Theme::Face::PageTitle);
    font.setPixelSize(15);
    painter.setFont(font);
    themedIcon(m_theme, QStringLiteral("callhelm"), Token::Accent)
        .paint(&painter, QRect(19, (nameHeight - 20) / 2, 20, 20));
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(QRect(48, 0, width() - 58, nameHeight), Qt::AlignLeft | Qt::AlignVCenter, m_name);
}

void SideBar::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_entries.empty())
        return QWidget::keyPressEvent(event);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].button->hasFocus())
            continue;
        size_t next = i;
        do
            next = (next + m_entries.size() + size_t(step)) % m_entries.size();
        while (next != i && m_entries[next].button->isHidden());
        m_entries[next].button->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace callhelm
