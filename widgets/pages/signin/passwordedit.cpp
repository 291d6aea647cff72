#include "pages/signin/passwordedit.h"

#include <QAction>
#include <QKeyEvent>

#include "common/icons.h"

namespace callhelm {

PasswordEdit::PasswordEdit(const Theme &theme, QWidget *parent)
    : QLineEdit(parent), m_theme(theme), m_eye(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    connect(m_eye, &QAction::triggered, this, [this] {
        setEchoMode(echoMode() == QLineEdit::Password ? QLineEdit::Normal : QLineEdit::Password);
        showEye();
    });
    showEye();
}

void PasswordEdit::showEye()
{
    const bool hidden = echoMode() == QLineEdit::Password;
    m_eye->setIcon(themedIcon(m_theme, hidden ? QStringLiteral("eye") : QStringLiteral("eye-off")));
    m_eye->setText(hidden ? tr("Show the password") : tr("Hide the password"));
}

/// Qt does not say whether Caps Lock is on; a letter typed without Shift that comes out large does.
void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.size() == 1 && text[0].isLetter() && text[0].toLower() != text[0].toUpper()) {
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        Q_EMIT capsLockSeen(text[0].isUpper() != shift);
    } else if (event->key() == Qt::Key_CapsLock) {
        Q_EMIT capsLockSeen(false); // the next letter tells
    }
    QLineEdit::keyPressEvent(event);
}

void PasswordEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showEye();
    QLineEdit::changeEvent(event);
}

} // namespace callhelm
