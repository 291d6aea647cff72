#include "desktop/targetsdesk.h"

#include "dialogs/manualvaluesdialog.h"
#include "mainwindow.h"
#include "pages/kpi/targetspage.h"
#include "services/serviceset.h"

namespace callhelm {

void openTargets(ServiceSet &services, const UiContext &looks, Prompts &prompts, MainWindow &window,
                 const KpiSubject &team, KpiPeriod period)
{
    if (qobject_cast<TargetsPage *>(window.currentPage()) != nullptr)
        return; // they are open
    window.openDetail(
        new TargetsPage({services.targets, services.kpi, services.manual, services.people, services.calls,
                         services.calendar, services.workingTime, services.records,
                         [&services]() -> const Session & { return services.access.session(); }},
                        looks, prompts, team, period, &window));
}

void openManualValues(ServiceSet &services, const UiContext &looks, Prompts &prompts, QWidget &window)
{
    auto *dialog
        = new ManualValuesDialog({services.manual, services.people, services.calls, services.calendar,
                                  [&services]() -> const Session & { return services.access.session(); }},
                                 looks, prompts, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace callhelm
