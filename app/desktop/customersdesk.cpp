#include "desktop/customersdesk.h"

#include <algorithm>

#include "mainwindow.h"
#include "pages/customers/customerspage.h"
#include "services/serviceset.h"

namespace callhelm {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("callhelm", text); }

void addAgents(std::vector<AgentId> &agents, const std::vector<AgentId> &more)
{
    for (const AgentId agent : more)
        if (std::ranges::count(agents, agent) == 0)
            agents.push_back(agent);
}

std::vector<AgentId> ownAgents(const ServiceSet &services)
{
    const std::optional<PersonId> person = services.access.session().person();
    return person ? services.people.people().agentsOf(*person) : std::vector<AgentId>();
}

/// Of the teams that they are in charge of, or in.
std::vector<AgentId> teamAgents(const ServiceSet &services)
{
    const std::optional<PersonId> person = services.access.session().person();
    if (!person)
        return {};
    const People &people = services.people.people();
    const QDate today = services.people.today();
    std::vector<TeamId> teams = people.inChargeOf(*person);
    std::ranges::copy(people.teamsOn(*person, today), std::back_inserter(teams));
    std::vector<AgentId> agents;
    for (const TeamId team : teams)
        for (const PersonId member : people.membersOn(team, today))
            addAgents(agents, people.agentsOf(member));
    return agents;
}

} // namespace

CustomersPage *makeCustomersPage(ServiceSet &services, const UiContext &looks, Prompts &prompts,
                                 QWidget *parent)
{
    return new CustomersPage({{services.records, services.terms, services.calendar,
                               [&services](Act act) { return services.access.session().may(act); }},
                              services.exports,
                              [&services] { return ownAgents(services); },
                              [&services] { return teamAgents(services); }},
                             looks, prompts, parent);
}

void wireCustomersPage(CustomersPage &page, ServiceSet &services, MainWindow &window)
{
    QObject::connect(&page, &CustomersPage::removed, &window,
                     [&services, &window](const std::vector<RecordId> &records, const QString &text) {
                         window.notify(text, Tone::Good, tr("Undo"), [&services, &window, records] {
                             onFinished(services.records.restore(records), &window,
                                        [&window](const Result<void> &done) {
                                            if (!done)
                                                window.notify(done.error().toString(), Tone::Bad);
                                        });
                         });
                     });
}

} // namespace callhelm
