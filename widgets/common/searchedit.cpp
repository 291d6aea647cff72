#include "common/searchedit.h"

#include <QAction>
#include <QKeyEvent>

#include "common/icons.h"

namespace callhelm {

SearchEdit::SearchEdit(const Theme &theme, QWidget *parent) : QLineEdit(parent)
{
    addAction(themedIcon(theme, QStringLiteral("search")), LeadingPosition);
    setClearButtonEnabled(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(150);
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) { // clearing should be felt at once
            m_rest.stop();
            Q_EMIT searched(text);
        } else {
            m_rest.start();
        }
    });
}

void SearchEdit::begin(const QString &text)
{
    setFocus(Qt::ShortcutFocusReason);
    setText(text);
}

void SearchEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace callhelm
