#include "desktop/leadsdesk.h"

#include <algorithm>

#include <QAction>
#include <QEvent>

#include "floor/floor.h"
#include "mainwindow.h"
#include "pages/customers/customerspage.h"
#include "pages/leads/handoutspage.h"
#include "pages/leads/leadacts.h"
#include "pages/leads/leadentriespage.h"
#include "pages/leads/leadspage.h"
#include "services/serviceset.h"

namespace callhelm {

namespace {

/// Nothing for somebody who sees others; an agent sees their own alone.
std::optional<std::vector<AgentId>> ownAgents(const ServiceSet &services)
{
    const Session &session = services.access.session();
    if (session.scope().seesQueues())
        return std::nullopt;
    const std::optional<PersonId> person = session.person();
    return person ? services.people.people().agentsOf(*person) : std::vector<AgentId>();
}

bool isOnLeave(const ServiceSet &services, AgentId agent)
{
    const People &people = services.people.people();
    const QDate today = services.people.today();
    return std::ranges::any_of(people.leaves, [&](const Leave &leave) {
        return leave.from <= today && today < leave.until
            && std::ranges::count(people.agentsOf(leave.person), agent) > 0;
    });
}

/// Whoever may be chosen as an owner, with what the floor says of them.
std::vector<LeadCandidate> candidatesOf(const ServiceSet &services)
{
    const FloorSnapshotPtr floor = services.floor.floor();
    std::vector<LeadCandidate> all;
    const RecordCataloguePtr catalogue = services.records.catalogue();
    all.reserve(catalogue->people.size());
    for (const RecordPerson &person : catalogue->people) {
        if (!person.isOffered)
            continue;
        LeadCandidate one;
        one.agent = person.agent;
        one.name = person.name;
        one.isOnLeave = isOnLeave(services, person.agent);
        if (floor) {
            const auto now = std::ranges::find(floor->agents, person.agent, &FloorAgent::id);
            if (now != floor->agents.end()) {
                one.state = now->state;
                one.reason = now->pauseReason;
            }
        }
        all.push_back(std::move(one));
    }
    return all;
}

LeadServices leadServices(ServiceSet &services)
{
    LeadService &leads = services.leads;
    LeadServices all;
    all.rules = [&leads] { return leads.rules(); };
    all.save = [&leads](const LeadRule &rule, EarlierLeads earlier) { return leads.save(rule, earlier); };
    all.check
        = [](const LeadRule &rule, const LeadRules &others) { return LeadService::check(rule, others); };
    all.setOn = [&leads](LeadRuleId rule, bool isOn, EarlierLeads earlier) {
        return leads.setOn(rule, isOn, earlier);
    };
    all.reorder = [&leads](const std::vector<LeadRuleId> &order) { return leads.reorder(order); };
    all.remove = [&leads](LeadRuleId rule) { return leads.remove(rule); };
    all.board = [&leads](TermId pool) { return leads.board(pool); };
    all.entries = [&leads](LeadRuleId rule, AgentId agent) { return leads.entries(rule, agent); };
    all.handOuts = [&leads](const LeadService::HandOutQuery &query) { return leads.handOuts(query); };
    all.receipt = [&leads](HandOutId handOut) { return leads.receipt(handOut); };
    all.preview
        = [&leads](const LeadRule &rule, int count, bool asNow) { return leads.preview(rule, count, asNow); };
    all.replay = [&leads](const LeadRule &rule, int count) { return leads.replay(rule, count); };
    all.coverage = [&leads](const LeadRule &draft, int count) { return leads.coverage(draft, count); };
    all.run = [&leads](LeadRuleId rule, bool dry) { return leads.run(rule, dry); };
    all.give = [&leads](const std::vector<RecordId> &records, AgentId agent, const QString &reason) {
        return leads.give(records, agent, reason);
    };
    all.correct = [&leads](LeadRuleId rule, AgentId agent, qint64 hundredths, const QString &reason) {
        return leads.correct(rule, agent, hundredths, reason);
    };
    all.postpone = [&leads](const std::vector<RecordId> &records, LeadRuleId rule, Instant until) {
        return leads.postpone(records, rule, until);
    };
    all.undo = [&leads](LeadRunId run) { return leads.undo(run); };
    all.setRunsByItself = [&leads](bool runs) { return leads.setRunsByItself(runs); };

    const auto may = [&services](Act act) { return services.access.session().may(act); };
    const auto catalogue = [&services] { return services.records.catalogue(); };
    all.catalogue = catalogue;
    all.agentName = [&services, catalogue](AgentId agent) {
        const QString name = catalogue()->personName(agent);
        return name.isEmpty() ? services.calls.agentName(agent) : name;
    };
    all.candidates = [&services] { return candidatesOf(services); };
    all.calendar = [&services]() -> const Calendar & { return services.calendar.calendar(); };
    // Leads are handed out by the system's clock, whatever the floor shows.
    all.now = [&services] { return services.access.systemClock().now(); };
    all.working = [&services] { return services.workingTime.workingTime(); };
    all.maySetRules = [may] { return may(Act::SetLeadRules); };
    all.maySwitch = [may] { return may(Act::SwitchLeads); };
    all.mayHandOut = [may] { return may(Act::RunLeads); };
    all.own = [&services] { return ownAgents(services); };
    return all;
}

} // namespace

LeadsDesk::LeadsDesk(ServiceSet &services, const UiContext &looks, Prompts &prompts, MainWindow &window)
    : QObject(&window)
    , m_services(services)
    , m_looks(looks)
    , m_prompts(prompts)
    , m_window(window)
    , m_leads(leadServices(services))
{
}

void LeadsDesk::add(ServiceSet &services, const UiContext &looks, Prompts &prompts, MainWindow &window)
{
    auto *desk = new LeadsDesk(services, looks, prompts, window); // the window's
    window.addPage({QStringLiteral("leads"), QStringLiteral("leads"), [] { return LeadsPage::tr("Leads"); },
                    [desk](QWidget *parent) { return desk->makePage(parent); }});
    desk->addCommands();
}

void LeadsDesk::addCommands()
{
    m_run = new QAction(this);
    m_newRule = new QAction(this);
    const auto onPage = [this](auto what) {
        return [this, what] {
            m_window.showPage(QStringLiteral("leads"));
            if (auto *page = m_window.findChild<LeadsPage *>())
                what(page->acts());
        };
    };
    connect(m_run, &QAction::triggered, this, onPage([](LeadActs &acts) { acts.runNow(); }));
    connect(m_newRule, &QAction::triggered, this, onPage([](LeadActs &acts) { acts.newRule(); }));
    m_window.addCommand(m_run);
    m_window.addCommand(m_newRule);
    m_window.installEventFilter(this);
    connect(&m_services.access, &StoreAccess::sessionChanged, this, &LeadsDesk::showCommands);
    showCommands();
}

void LeadsDesk::showCommands()
{
    m_run->setText(tr("Hand out leads now"));
    m_newRule->setText(tr("New rule for leads…"));
    m_run->setEnabled(m_leads.mayHandOut());
    m_newRule->setEnabled(m_leads.maySetRules());
}

bool LeadsDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showCommands();
    return QObject::eventFilter(watched, event);
}

LeadsPage *LeadsDesk::makePage(QWidget *parent)
{
    ServiceSet &services = m_services;
    auto *page = new LeadsPage(m_leads, m_looks, m_prompts, parent);
    connect(&services.leads, &LeadService::changed, page, &LeadsPage::refresh);
    connect(&services.people, &PeopleService::changed, page, &LeadsPage::refresh);
    connect(&services.workingTime, &WorkingTimeService::changed, page, &LeadsPage::refresh);
    connect(&services.calendar, &CalendarService::changed, page, &LeadsPage::refresh);
    connect(&services.records, &RecordService::catalogueChanged, page, &LeadsPage::refresh);
    connect(page, &LeadsPage::leadOpened, this, &LeadsDesk::showCustomer);
    connect(page, &LeadsPage::handedOut, this, &LeadsDesk::tell);
    connect(page, &LeadsPage::handOutsWanted, this,
            [this, page](const LeadService::HandOutQuery &query, const QString &title) {
                openHandOuts(*page, query, title);
            });
    connect(page, &LeadsPage::entriesWanted, this,
            [this, page](const LeadBoard::Rule &rule, AgentId agent) { openEntries(*page, rule, agent); });
    return page;
}

void LeadsDesk::openHandOuts(const LeadsPage &page, const LeadService::HandOutQuery &query,
                             const QString &title)
{
    auto *list = new HandOutsPage(m_leads, page.names(), page.rules(), m_looks, query, title, &m_window);
    connect(&m_services.leads, &LeadService::changed, list, &HandOutsPage::refresh);
    connect(list, &HandOutsPage::leadOpened, this, &LeadsDesk::showCustomer);
    m_window.openDetail(list);
}

void LeadsDesk::openEntries(const LeadsPage &page, const LeadBoard::Rule &rule, AgentId agent)
{
    auto *list = new LeadEntriesPage(m_leads, page.names(), m_looks, rule, agent, &m_window);
    connect(&m_services.leads, &LeadService::changed, list, &LeadEntriesPage::refresh);
    connect(list, &LeadEntriesPage::leadOpened, this, &LeadsDesk::showCustomer);
    m_window.openDetail(list);
}

void LeadsDesk::showCustomer(RecordId customer)
{
    m_window.showPage(QStringLiteral("customers"));
    if (auto *page = m_window.findChild<CustomersPage *>())
        page->showCustomer(customer);
}

void LeadsDesk::tell(const QString &text, LeadRunId run)
{
    if (!run.isValid())
        return m_window.notify(text, Tone::None);
    m_window.notify(text, Tone::Good, tr("Undo"), [this, run] {
        onFinished(m_services.leads.undo(run), this, [this](const Result<void> &done) {
            if (!done)
                m_window.notify(done.error().toString(), Tone::Bad);
            else
                m_window.notify(tr("Taken back."), Tone::Good);
        });
    });
}

} // namespace callhelm
