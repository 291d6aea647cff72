#include "dialogs/changedialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "common/plainlabel.h"
#include "common/theme.h"

namespace callhelm {

ChangeDialog::ChangeDialog(const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_fields(new QVBoxLayout)
    , m_error(new PlainLabel)
    , m_yes(new QPushButton(verb))
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    setMinimumWidth(440);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    m_fields->setSpacing(space::m);
    layout->addLayout(m_fields, 1);
    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    auto *no = new QPushButton(tr("Cancel"));
    no->setAutoDefault(false);
    m_yes->setObjectName(QStringLiteral("yes"));
    m_yes->setProperty("primary", true);
    m_yes->setDefault(true);
    m_buttons->setSpacing(space::s);
    m_buttons->addStretch(1);
    m_buttons->addWidget(no);
    m_buttons->addWidget(m_yes);
    layout->addLayout(m_buttons);
    m_pending = new PendingChange(*m_error, *m_yes, this);
    connect(m_yes, &QPushButton::clicked, this, &QDialog::accept);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) // where Enter is a new line
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &QDialog::accept);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
}

QPushButton *ChangeDialog::addSideButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    m_buttons->insertWidget(0, button);
    return button;
}

void ChangeDialog::refuse(const QString &why) { m_pending->showError(Error{Error::Kind::Usage, why, {}, 0}); }

void ChangeDialog::accept()
{
    if (!m_pending->isRunning() && m_yes->isEnabled())
        submit();
}

} // namespace callhelm
