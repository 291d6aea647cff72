#include "common/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/plainlabel.h"
#include "common/icons.h"

namespace callhelm {

namespace {
constexpr int widest = 460;
}

EmptyState::EmptyState(const Theme &theme, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(new PlainLabel(this))
    , m_sentence(new PlainLabel(this))
    , m_whatToDo(new PlainLabel(this))
    , m_button(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    const auto showIcon = [this, icon] {
        m_picture->setPixmap(
            themedIcon(m_theme, icon, Token::Offline).pixmap(QSize(40, 40), devicePixelRatioF()));
    };
    showIcon();
    connect(&theme, &Theme::changed, this, showIcon);
    m_sentence->setFont(theme.font(Theme::Face::CardTitle));
    m_sentence->setWordWrap(true);
    m_whatToDo->setProperty("second", true);
    m_whatToDo->setWordWrap(true);
    m_button->setProperty("primary", true);
    m_button->hide();
    m_other->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::s);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_sentence, m_whatToDo}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setMaximumWidth(widest);
        auto *line = new QHBoxLayout; // centred, yet as wide as it may: a label alone would break early
        line->addStretch(1);
        line->addWidget(label, 1000);
        line->addStretch(1);
        layout->addLayout(line);
    }
    layout->addSpacing(space::xs);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(m_other);
    buttons->addWidget(m_button);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &sentence, const QString &whatToDo, const QString &button)
{
    m_sentence->setText(sentence);
    m_whatToDo->setText(whatToDo);
    m_whatToDo->setVisible(!whatToDo.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(whatToDo);
}

void EmptyState::setOther(const QString &button)
{
    m_other->setText(button);
    m_other->setVisible(!button.isEmpty());
}

} // namespace callhelm
