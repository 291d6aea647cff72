#include "desktop/kpidesk.h"

#include <algorithm>

#include "desktop/targetsdesk.h"
#include "mainwindow.h"
#include "pages/kpi/kpipage.h"
#include "services/recordnames.h"
#include "services/serviceset.h"

namespace callhelm {

namespace {

const QString kpiPageId = QStringLiteral("kpi");

QString tr(const char *text) { return QCoreApplication::translate("callhelm", text); }

std::vector<AgentId> ownAgents(const ServiceSet &services)
{
    const std::optional<PersonId> person = services.access.session().person();
    return person ? services.people.people().agentsOf(*person) : std::vector<AgentId>();
}

bool isOwn(const ServiceSet &services) { return !services.access.session().scope().seesQueues(); }

} // namespace

KpiBoards::Sources kpiSources(ServiceSet &services)
{
    KpiBoards::Sources sources;
    sources.figures = [&services](const KpiQuestion &question) { return services.kpi.figures(question); };
    sources.targets = [&services] { return services.targets.targets(); };
    sources.base = [&services](const KpiSubject &subject, const KpiMetric &metric, QDate from, QDate to) {
        return mappedQuestion<Result<qint64>>(services.kpi.rows(subject, metric, from, to, 1),
                                              &services.access,
                                              [](const Result<KpiRows> &rows) -> Result<qint64> {
                                                  if (!rows)
                                                      return rows.error();
                                                  return rows->base;
                                              });
    };
    sources.people = [&services] { return services.people.shared(); };
    sources.working = [&services] { return services.workingTime.workingTime(); };
    sources.calendar = [&services] { return services.calendar.calendar(); };
    sources.now = [&services] { return services.calendar.now(); };
    sources.agents = [&services] {
        std::vector<AgentId> agents;
        for (const NamedAgent &agent : services.calls.agents())
            if (!agent.isPhone)
                agents.push_back(agent.id);
        return agents;
    };
    sources.name = [&services](AgentId agent) { return services.calls.agentName(agent); };
    sources.typed = [&services] { return services.manual.metrics(); };
    sources.save = [&services](const std::vector<TargetEdit> &edits, QDate from, std::optional<QDate> until) {
        return services.targets.save(edits, from, until);
    };
    return sources;
}

std::vector<std::pair<KpiSubject, QString>> kpiSubjects(const ServiceSet &services)
{
    std::vector<std::pair<KpiSubject, QString>> subjects;
    if (isOwn(services)) {
        for (const AgentId agent : ownAgents(services))
            subjects.emplace_back(KpiSubject::of(agent), services.calls.agentName(agent));
        return subjects;
    }
    for (const TeamMembers &team : services.calls.teams())
        subjects.emplace_back(KpiSubject::of(team.id), team.name);
    if (services.access.session().scope().seesAll())
        subjects.emplace_back(KpiSubject::all(), tr("Everybody"));
    for (const NamedAgent &agent : services.calls.agents())
        if (!agent.isPhone)
            subjects.emplace_back(KpiSubject::of(agent.id), agent.name);
    return subjects;
}

void openGoal(MainWindow &window, const KpiSubject &subject, KpiPeriod period, const QString &metric)
{
    window.showPage(kpiPageId);
    if (auto *page = qobject_cast<KpiPage *>(window.currentPage()))
        page->show(subject, period, metric);
}

KpiDesk::KpiDesk(ServiceSet &services, const UiContext &looks, Prompts &prompts, MainWindow &window)
    : QObject(&window)
    , m_services(services)
    , m_looks(looks)
    , m_prompts(prompts)
    , m_window(window)
    , m_board(kpiSources(services))
{
}

void KpiDesk::add(ServiceSet &services, const UiContext &looks, Prompts &prompts, MainWindow &window)
{
    auto *desk = new KpiDesk(services, looks, prompts, window); // the window's
    window.addPage({kpiPageId, QStringLiteral("kpi"), [] { return KpiPage::tr("KPI"); },
                    [desk](QWidget *parent) { return desk->makePage(parent); }});
}

KpiPage *KpiDesk::makePage(QWidget *parent)
{
    ServiceSet &services = m_services;
    KpiPage::Services what{
        m_board,
        services.exports,
        {[&services](const KpiSubject &subject, const KpiMetric &metric, QDate from, QDate to) {
             return services.kpi.rows(subject, metric, from, to);
         },
         [&services](const std::vector<RecordId> &records) { return recordNames(services.access, records); }},
        [&services] {
            std::vector<KpiHeader::Subject> subjects;
            for (const auto &[who, name] : kpiSubjects(services))
                subjects.push_back({who, name});
            return subjects;
        },
        [&services] { return services.access.session().may(Act::SetTarget) && !isOwn(services); },
        [&services] { return isOwn(services); },
        [&services] { return services.records.catalogue()->currency; }};
    auto *page = new KpiPage(std::move(what), m_looks, m_prompts, parent);
    connect(&services.kpi, &KpiService::changed, page, &KpiPage::refresh);
    connect(&services.targets, &TargetService::changed, page, &KpiPage::refresh);
    connect(&services.manual, &ManualService::changed, page, &KpiPage::refresh);
    connect(&services.people, &PeopleService::changed, page, &KpiPage::refresh);
    connect(&services.workingTime, &WorkingTimeService::changed, page, &KpiPage::refresh);
    connect(&services.calendar, &CalendarService::changed, page, &KpiPage::refresh);
    connect(&services.calls, &CallQuestions::changed, page, &KpiPage::refresh);
    connect(page, &KpiPage::targetsWanted, this, [this](const KpiChoice &choice) {
        openTargets(m_services, m_looks, m_prompts, m_window, choice.subject, choice.period);
    });
    return page;
}

} // namespace callhelm
