#include "desktop/leadoutcomesdesk.h"

#include "mainwindow.h"
#include "pages/leads/leadoutcomespage.h"
#include "services/serviceset.h"

namespace callhelm {

void openLeadOutcomes(ServiceSet &services, const UiContext &looks, MainWindow &window)
{
    LeadOutcomesPage::Services what;
    what.outcomes = [&services](const TimeRange &range) { return services.leads.outcomes(range); };
    what.agentName = [&services](AgentId agent) {
        const QString name = services.records.catalogue()->personName(agent);
        return name.isEmpty() ? services.calls.agentName(agent) : name;
    };
    what.sourceName
        = [&services](TermId source) { return services.records.catalogue()->terms->name(source); };
    what.calendar = [&services]() -> const Calendar & { return services.calendar.calendar(); };
    what.now = [&services] { return services.access.systemClock().now(); };
    auto *page = new LeadOutcomesPage(std::move(what), looks, &window);
    QObject::connect(&services.leads, &LeadService::changed, page, &LeadOutcomesPage::refresh);
    QObject::connect(&services.workingTime, &WorkingTimeService::changed, page, &LeadOutcomesPage::refresh);
    QObject::connect(&services.calendar, &CalendarService::changed, page, &LeadOutcomesPage::refresh);
    window.openDetail(page);
}

} // namespace callhelm
