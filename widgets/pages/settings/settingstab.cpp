#include "pages/settings/settingstab.h"

#include <QEvent>

#include "common/tableview.h"

namespace callhelm {

void SettingsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace callhelm
