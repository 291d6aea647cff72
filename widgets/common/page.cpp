#include "common/page.h"

#include <QEvent>

namespace callhelm {

Page::Page(QWidget *parent) : QWidget(parent) { }

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace callhelm
