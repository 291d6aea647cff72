#include <algorithm>
#include <array>
#include <functional>
#include <map>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "access/targetrules.h"
#include "services/alertwatch.h"
#include "services/backupoperation.h"
#include "services/importoperation.h"
#include "services/operationrunner.h"
#include "services/serviceset.h"
#include "services/simulateoperation.h"
#include "services/storemaintenance.h"
#include "store/openstore.h"
#include "store/peoplestore.h"
#include "store/statement.h"
#include "support/answers.h"
#include "support/scratchfolder.h"
#include "support/somepeople.h"
#include "support/testmain.h"

using namespace callhelm;

/// Who calls a function, by name; in the end nobody is signed in.
struct Who
{
    const char *name;
    std::optional<Role> role;
    bool seesSome = false; ///< leads somebody, or is an agent with a name
};
constexpr std::array callers{Who{"owner", Role::Owner},
                             Who{"admin", Role::Admin},
                             Who{"supervisor", Role::Supervisor},
                             Who{"leader", Role::Supervisor, true},
                             Who{"agent", Role::Agent},
                             Who{"member", Role::Agent, true},
                             Who{"", std::nullopt}};

/// Every function of every service, called as every role, with and without a scope, and while nobody is
/// signed in: what the tables of acts and rights permit is done, all else is denied, noted, and changes
/// nothing. The functions are read from the services' headers: one without a row here fails.
class ServiceRightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFunctionHasARow();
    void everyActIsTried();
    void everyRole_data();
    void everyRole();
    void ownFigures();
    void readingsAreNotedOnce();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    std::unique_ptr<ServiceSet> open(const QString &store, const Who &who) const;

    QTemporaryDir m_folder{scratchTemplate()};
};

namespace {

const Person &personOf(ServiceSet &set, Role role)
{
    return *std::ranges::find(set.people.people().persons, role, &Person::role);
}

/// What a row is called on.
struct Scene
{
    ServiceSet &set;
    QString folder;
    QString path(const char *name) const { return folder + u'/' + QLatin1String(name); }
    /// Of who is at the window: what is handed over asks for them again.
    QString login() const
    {
        const auto person = set.signIn.person();
        return person ? person->login : QString();
    }
};

enum class Leaves {
    Nothing,
    Line,
    Something
}; ///< of what is allowed: in the audit trail, or none, or either

struct Row
{
    const char *function;
    Act act;
    Leaves leaves;
    std::function<Result<void>(const Scene &)> call;
};

template <class T>
Result<void> outcome(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}
template <class T>
Result<void> outcome(const QFuture<Result<T>> &future)
{
    return outcome(awaited(future));
}

WatchedFolder watched(const Scene &scene, const char *name)
{
    return {scene.path(name), QStringLiteral("Zalo"), {}};
}

AmiServerSettings office(const char *name)
{
    AmiServerSettings server;
    server.name = QString::fromLatin1(name);
    server.host = QStringLiteral("127.0.0.1");
    server.user = QStringLiteral("callhelm");
    server.enabled = false;
    return server;
}

/// In another thread, as another program would.
Result<void> handedOver(const Scene &scene, const StoreOperation &operation)
{
    std::optional<Result<QJsonObject>> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        OperationRunner runner(scene.set.access.path(), {});
        if (const QString login = scene.login(); !login.isEmpty())
            runner.user = StoreUser{login, openSesame()};
        result.emplace(runner.run(operation));
    }));
    thread->start();
    if (!QTest::qWaitFor([&] { return thread->isFinished(); }, 60'000))
        qFatal("an operation that was handed over does not end");
    return outcome(*result);
}

KpiQuestion kpiQuestion()
{
    const QDate day(2026, 11, 2);
    return {{}, {&kpimetrics::calls}, day, day, By::All};
}
/// Of whoever is seen; a supervisor without a team may ask, but sees nobody's.
Result<void> kpiRows(const Scene &scene)
{
    const Scope &scope = scene.set.access.session().scope();
    const KpiQuestion question = kpiQuestion();
    if (!scope.seesAll() && scope.agents().empty() && scope.seesQueues())
        return {};
    const KpiSubject subject = scope.seesAll() || scope.agents().empty()
        ? KpiSubject::all()
        : KpiSubject::of(scope.agents().front().agent);
    return outcome(awaited(scene.set.kpi.rows(subject, kpimetrics::calls, question.from, question.to)));
}

const PbxAgent nobody{
    QStringLiteral("none"), QStringLiteral("Office"), QStringLiteral("Anna"), {}, {}, false, {}};

/// An act that is allowed finds no connection here: that it is tried is enough.
Result<void> tried(const PbxActions::Done &done)
{
    const auto result = awaited(done);
    if (!result && result.error().kind == Error::Kind::Usage)
        return {};
    return outcome(result);
}

/// Of somebody whom the session sees.
Result<std::vector<RecordId>> newCustomer(const Scene &scene)
{
    std::vector<FieldEntry> entries{{Field::Name, FieldValue(QStringLiteral("Lan"))}};
    for (const RecordPerson &person : scene.set.records.catalogue()->people)
        if (scene.set.access.session().scope().sees(person.agent, SystemClock().now())) {
            entries.push_back({Field::Owner, FieldValue(person.agent)});
            break;
        }
    auto made = awaited(scene.set.records.save({{Entity::Customer, RecordId(), entries}}));
    if (made) // who did nothing before has a name only now
        (void)QTest::qWaitFor(
            [&] {
                const auto row = awaited(scene.set.records.record(made->front()));
                return row && *row;
            },
            3000);
    return made;
}

/// A goal of the team, where they may set it.
std::vector<TargetEdit> goalsOfTheirs(const Scene &scene)
{
    const People &people = scene.set.people.people();
    const KpiSubject team = KpiSubject::of(people.teams.empty() ? TeamId(1) : people.teams.front().id);
    if (!maySetFor(scene.set.access.session(), people, team, QDate(2026, 1, 1)))
        return {};
    return {{{team, QStringLiteral("calls"), KpiPeriod::Month}, 100}};
}

LeadRule leadRule()
{
    LeadRule rule;
    rule.name = QStringLiteral("Website");
    rule.pool = TermId(1);
    rule.stage = TermId(2);
    rule.agents = {{AgentId(1), 1}};
    return rule;
}

/// Of what is not there: that it may be asked for is enough.
template <class T>
Result<void> done(const QFuture<Result<T>> &future)
{
    const auto result = awaited(future);
    return result || result.error().kind == Error::Kind::Usage ? Result<void>()
                                                               : Result<void>(result.error());
}

/// A new file each time.
RecordImportTask customersFile(const Scene &scene)
{
    static int files = 0;
    RecordImportTask task;
    task.file = scene.folder + QStringLiteral("/customers%1.csv").arg(++files);
    QFile file(task.file);
    if (!file.open(QIODevice::WriteOnly)
        || file.write("id,name\n" + QByteArray::number(files) + ",Lan\n") < 0)
        qFatal("can't write %s", qPrintable(task.file));
    task.mapping
        = ImportMapping::fromText(QStringLiteral("customers"), QStringLiteral("id=id;name=name")).value();
    return task;
}

const std::vector<Row> &rows()
{
    using enum Leaves;
    static const QueueId queue(1);
    static const std::vector<Row> all{
        {"CallQuestions::visits", Act::ReadFigures, Nothing,
         [](const Scene &s) { return outcome(s.set.calls.visits({})); }},
        {"CallQuestions::legs", Act::ReadFigures, Nothing,
         [](const Scene &s) { return outcome(s.set.calls.legs({})); }},
        {"CallQuestions::attempts", Act::ReadFigures, Nothing,
         [](const Scene &s) { return outcome(s.set.calls.attempts({}, false)); }},
        {"CallQuestions::sessions", Act::ReadFigures, Nothing,
         [](const Scene &s) { return outcome(s.set.calls.sessions({})); }},
        {"CallQuestions::pauses", Act::ReadFigures, Nothing,
         [](const Scene &s) { return outcome(s.set.calls.pauses({})); }},
        {"CallQuestions::ratings", Act::ReadFigures, Nothing,
         [](const Scene &s) { return outcome(s.set.calls.ratings({})); }},
        {"CallQuestions::directs", Act::ReadFigures, Nothing,
         [](const Scene &s) { return outcome(s.set.calls.directs({})); }},
        {"CallQuestions::queueFigures", Act::ReadFigures, Nothing,
         [](const Scene &s) { return outcome(s.set.calls.queueFigures({}, By::All)); }},
        {"CallQuestions::agentFigures", Act::ReadFigures, Nothing,
         [](const Scene &s) { return outcome(s.set.calls.agentFigures({}, By::All)); }},
        {"CallQuestions::teamFigures", Act::ReadFigures, Nothing,
         [](const Scene &s) { return outcome(s.set.calls.teamFigures({}, By::All)); }},
        {"CallQuestions::doctor", Act::ReadBooks, Nothing,
         [](const Scene &s) { return outcome(s.set.calls.doctor()); }},
        {"PhoneService::phones", Act::ReadPhones, Nothing,
         [](const Scene &s) { return outcome(s.set.phones.phones()); }},
        {"PhoneService::setPhones", Act::SetPhone, Line,
         [](const Scene &s) {
             return outcome(s.set.phones.setPhones({{QStringLiteral("PJSIP/201"), QStringLiteral("Anna")}}));
         }},
        {"AuditService::trail", Act::ReadTrail, Nothing,
         [](const Scene &s) { return outcome(s.set.audit.trail(10)); }},
        {"NumberService::setMasked", Act::MaskNumbers, Line,
         [](const Scene &s) { return outcome(s.set.numbers.setMasked(true)); }},
        {"NumberService::show", Act::UnmaskNumbers, Line,
         [](const Scene &s) {
             s.set.access.setNumbersMasked(true);
             return outcome(s.set.numbers.show());
         }},
        {"AuditService::entries", Act::ReadTrail, Nothing,
         [](const Scene &s) { return outcome(s.set.audit.entries({})); }},
        {"CalendarService::setCalendar", Act::SetCalendar, Line,
         [](const Scene &s) {
             return outcome(s.set.calendar.setCalendar(Calendar(QTimeZone("Asia/Ho_Chi_Minh"), Qt::Sunday)));
         }},
        {"CountryService::setCountry", Act::SetCountry, Line,
         [](const Scene &s) { return outcome(s.set.country.setCountry(Country::Other)); }},
        {"CurrencyService::setCurrency", Act::SetCurrency, Line,
         [](const Scene &s) { return outcome(s.set.currency.setCurrency(QStringLiteral("EUR"))); }},
        {"WorkingTimeService::setWorkingTime", Act::SetWorkingTime, Line,
         [](const Scene &s) { return outcome(s.set.workingTime.setWorkingTime(WorkingTime())); }},
        {"WorkingTimeService::takeDays", Act::SetWorkingTime, Line,
         [](const Scene &s) {
             return outcome(s.set.workingTime.takeDays({{QDate(2026, 9, 2), {{}, QStringLiteral("x")}}}));
         }},
        {"GoalService::setGoal", Act::SetGoal, Line,
         [](const Scene &s) {
             return outcome(s.set.goals.setGoal(queue, {30, 5, {}, 9000}));
         }},
        {"GoalService::setGoals", Act::SetGoal, Line,
         [](const Scene &s) {
             return outcome(s.set.goals.setGoals({{queue, {40, 5, {}, 9000}}}));
         }},
        {"AlertRuleService::setRules", Act::SetAlertRules, Line,
         [](const Scene &s) { return outcome(s.set.alertRules.setRules({usualRule(AlertRule::Kind(0))})); }},
        {"AlertRuleService::keptAlerts", Act::ReadAlerts, Nothing,
         [](const Scene &s) { return outcome(s.set.alertRules.keptAlerts()); }},
        {"AlertRuleService::requireAcknowledging", Act::AcknowledgeAlert, Nothing,
         [](const Scene &s) { return s.set.alertRules.requireAcknowledging(QStringLiteral("Anna")); }},
        {"AlertRuleService::keepAcknowledged", Act::AcknowledgeAlert, Line,
         [](const Scene &s) {
             return outcome(s.set.alertRules.keepAcknowledged(Alert(), QStringLiteral("Lan"), {Alert()}));
         }},
        {"AlertWatch::acknowledge", Act::AcknowledgeAlert, Something,
         [](const Scene &s) {
             AlertWatch watch(s.set.alertRules, s.set.floor, s.set.sources, s.set.calendar);
             return outcome(watch.acknowledge(1, QStringLiteral("Lan")));
         }},
        {"ExportService::allow", Act::ExportTable, Nothing,
         [](const Scene &s) { return s.set.exports.allow(QStringLiteral("visits")); }},
        {"ExportService::note", Act::ExportTable, Line,
         [](const Scene &s) {
             return outcome(s.set.exports.note(QStringLiteral("visits"), QStringLiteral("/x.csv"), 7));
         }},
        {"PeopleService::save", Act::ChangePeople, Line,
         [](const Scene &s) { return outcome(s.set.people.save(somebody("New", Role::Agent))); }},
        {"PeopleService::save", Act::ChangeTeams, Line,
         [](const Scene &s) {
             return outcome(s.set.people.save(Team{{}, QStringLiteral("New"), {}, {}}));
         }},
        {"PeopleService::move", Act::ChangePeople, Line,
         [](const Scene &s) {
             return outcome(s.set.people.move(personOf(s.set, Role::Agent).id, {},
                                              s.set.people.people().teams.front().id, QDate(2026, 1, 1)));
         }},
        {"PeopleService::setPassword", Act::SetPassword, Line,
         [](const Scene &s) {
             return outcome(s.set.people.setPassword(personOf(s.set, Role::Agent).id, openSesame()));
         }},
        {"SourceService::importFiles", Act::ImportFiles, Line,
         [](const Scene &s) {
             return outcome(
                 s.set.sources.importFiles(SourceKind::QueueLog, {s.path("queue_log")}, QStringLiteral("b")));
         }},
        {"SourceService::follow", Act::FollowLog, Line,
         [](const Scene &s) { return outcome(s.set.sources.follow(s.path("another"))); }},
        {"SourceService::followChange", Act::FollowLog, Line,
         [](const Scene &s) {
             return outcome(s.set.access.run(
                 s.set.sources.followChange(s.path("third"), {QStringLiteral("x"), SourceKind::QueueLog})));
         }},
        {"SourceService::followAs", Act::FollowLog, Line,
         [](const Scene &s) {
             return outcome(
                 s.set.sources.followAs(s.set.access.session(), s.path("fourth"), SourceKind::QueueLog));
         }},
        {"SourceService::stopFollowingAs", Act::UnfollowLog, Line,
         [](const Scene &s) {
             return outcome(s.set.sources.stopFollowingAs(s.set.access.session(), s.path("followed")));
         }},
        {"SourceService::stopFollowing", Act::UnfollowLog, Line,
         [](const Scene &s) { return outcome(s.set.sources.stopFollowing(s.path("followed"))); }},
        {"SourceService::stopFollowingChange", Act::UnfollowLog, Line,
         [](const Scene &s) {
             return outcome(s.set.access.run(s.set.sources.stopFollowingChange(s.path("followed"))));
         }},
        {"FolderService::watch", Act::FollowLog, Line,
         [](const Scene &s) { return outcome(s.set.folders.watch(watched(s, "inbox"))); }},
        {"FolderService::watchAs", Act::FollowLog, Line,
         [](const Scene &s) {
             return outcome(s.set.folders.watchAs(s.set.access.session(), watched(s, "inbox 2")));
         }},
        {"FolderService::stopWatching", Act::UnfollowLog, Something,
         [](const Scene &s) {
             (void)awaited(s.set.folders.watch(watched(s, "inbox 3")));
             return outcome(s.set.folders.stopWatching(s.path("inbox 3")));
         }},
        {"FolderService::stopWatchingAs", Act::UnfollowLog, Something,
         [](const Scene &s) {
             (void)awaited(s.set.folders.watch(watched(s, "inbox 4")));
             return outcome(s.set.folders.stopWatchingAs(s.set.access.session(), s.path("inbox 4")));
         }},
        {"ServerService::setServer", Act::AddServer, Line,
         [](const Scene &s) { return outcome(s.set.servers.setServer(office("Branch"), {})); }},
        {"ServerService::setServer", Act::ChangeServer, Line,
         [](const Scene &s) {
             AmiServerSettings changed = s.set.servers.servers().front();
             changed.host = QStringLiteral("pbx");
             return outcome(s.set.servers.setServer(changed, {}));
         }},
        {"ServerService::removeServer", Act::RemoveServer, Line,
         [](const Scene &s) {
             return outcome(s.set.servers.removeServer(s.set.servers.servers().front().id));
         }},
        {"ServerService::secret", Act::ReadSecret, Nothing,
         [](const Scene &s) -> Result<void> { // there is none; who may ask is told so without a denial
             (void)s.set.servers.secret(s.set.servers.servers().front().id);
             return s.set.access.session().may(Act::ReadSecret)
                 ? Result<void>()
                 : Error{Error::Kind::Denied, QStringLiteral("nothing was told"), {}, 0};
         }},
        {"SimulatorService::start", Act::StartSimulator, Line,
         [](const Scene &s) { return outcome(s.set.simulator.start(1, 1, 0)); }},
        {"SimulatorService::setRate", Act::SetSimulatorRate, Nothing,
         [](const Scene &s) { return s.set.simulator.setRate(2); }},
        {"SimulatorService::stop", Act::StopSimulator, Line,
         [](const Scene &s) { return outcome(s.set.simulator.stop()); }},
        {"KpiService::figures", Act::ReadFigures, Nothing,
         [](const Scene &s) { return outcome(s.set.kpi.figures(kpiQuestion())); }},
        {"KpiService::rows", Act::ReadFigures, Nothing, kpiRows},
        {"RecordService::rows", Act::ReadRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.records.rows({})); }},
        {"RecordService::totals", Act::ReadRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.records.totals({})); }},
        {"RecordService::count", Act::ReadRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.records.count(Entity::Deal)); }},
        {"RecordService::record", Act::ReadRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.records.record(RecordId(1))); }},
        {"RecordService::customer", Act::ReadRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.records.customer(RecordId(1))); }},
        {"RecordService::story", Act::ReadRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.records.story(RecordId(1))); }},
        {"RecordService::doublesCount", Act::ReadRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.records.doublesCount()); }},
        {"RecordService::withPhone", Act::ReadRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.records.withPhone(QStringLiteral("0901234567"))); }},
        {"RecordService::save", Act::EditRecords, Line,
         [](const Scene &s) { return outcome(newCustomer(s)); }},
        {"RecordService::remove", Act::RemoveRecords, Something,
         [](const Scene &s) {
             const auto made = newCustomer(s);
             return outcome(s.set.records.remove(made ? *made : std::vector{RecordId(1)}));
         }},
        {"RecordService::restore", Act::RemoveRecords, Something,
         [](const Scene &s) {
             const auto made = newCustomer(s);
             const std::vector<RecordId> records = made ? *made : std::vector{RecordId(1)};
             (void)outcome(s.set.records.remove(records));
             return outcome(s.set.records.restore(records));
         }},
        {"RecordService::merge", Act::MergeRecords, Something,
         [](const Scene &s) {
             const auto one = newCustomer(s);
             const auto other = newCustomer(s);
             const RecordId any = recordIdOf(Entity::Customer, 1);
             return outcome(s.set.records.merge(
                 one ? one->front() : any, other ? other->front() : recordIdOf(Entity::Customer, 2), {}));
         }},
        {"TermService::save", Act::SetTerms, Line,
         [](const Scene &s) {
             static int words = 0;
             Term word;
             word.name = QStringLiteral("Word %1").arg(++words);
             return outcome(s.set.terms.save(std::vector{word}));
         }},
        {"TermService::save", Act::SetTerms, Line,
         [](const Scene &s) {
             OwnField field;
             field.field = Field(0);
             field.title = QStringLiteral("Contract ends");
             return outcome(s.set.terms.save(field));
         }},
        {"TermService::setPool", Act::SetTerms, Line,
         [](const Scene &s) {
             return outcome(s.set.terms.setPool({TermId(1), personOf(s.set, Role::Supervisor).id, {}}));
         }},
        {"TargetService::targets", Act::ReadFigures, Nothing,
         [](const Scene &s) { return outcome(s.set.targets.targets()); }},
        {"TargetService::save", Act::SetTarget, Something,
         [](const Scene &s) { return outcome(s.set.targets.save(goalsOfTheirs(s), QDate(2026, 1, 1))); }},
        {"TargetService::remove", Act::SetTarget, Something,
         [](const Scene &s) {
             const QDate ahead(2999, 1, 1);
             std::vector<TargetKey> keys;
             for (const TargetEdit &edit : goalsOfTheirs(s))
                 keys.push_back(edit.key);
             (void)outcome(s.set.targets.save(goalsOfTheirs(s), ahead));
             return outcome(s.set.targets.remove(keys, ahead));
         }},
        {"ManualService::metrics", Act::ReadFigures, Nothing,
         [](const Scene &s) { return outcome(s.set.manual.metrics()); }},
        {"ManualService::save", Act::SetTerms, Line,
         [](const Scene &s) {
             return outcome(s.set.manual.save({{QStringLiteral("Mission"), {}, false, false}}));
         }},
        {"ManualService::entries", Act::ReadFigures, Nothing,
         [](const Scene &s) { return outcome(s.set.manual.entries(QDate(2026, 1, 1), QDate(2027, 1, 1))); }},
        {"LeadService::rules", Act::ReadRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.leads.rules()); }},
        {"LeadService::save", Act::SetLeadRules, Line,
         [](const Scene &s) { return outcome(s.set.leads.save(leadRule(), EarlierLeads::Wait)); }},
        {"LeadService::setOn", Act::SetLeadRules, Something,
         [](const Scene &s) { return done(s.set.leads.setOn(LeadRuleId(1), false, EarlierLeads::Wait)); }},
        {"LeadService::reorder", Act::SetLeadRules, Something,
         [](const Scene &s) { return outcome(s.set.leads.reorder({})); }},
        {"LeadService::remove", Act::SetLeadRules, Something,
         [](const Scene &s) { return done(s.set.leads.remove(LeadRuleId(1))); }},
        {"LeadService::board", Act::ReadRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.leads.board()); }},
        {"LeadService::entries", Act::ReadRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.leads.entries(LeadRuleId(1))); }},
        {"LeadService::handOuts", Act::ReadRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.leads.handOuts({})); }},
        {"LeadService::receipt", Act::ReadRecords, Nothing,
         [](const Scene &s) { return done(s.set.leads.receipt(HandOutId(1))); }},
        {"LeadService::outcomes", Act::ReadRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.leads.outcomes({})); }},
        {"LeadService::late", Act::ReadRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.leads.late()); }},
        {"LeadService::preview", Act::RunLeads, Nothing,
         [](const Scene &s) { return outcome(s.set.leads.preview(leadRule(), 12, true)); }},
        {"LeadService::replay", Act::RunLeads, Nothing,
         [](const Scene &s) { return outcome(s.set.leads.replay(leadRule(), 12)); }},
        {"LeadService::coverage", Act::RunLeads, Nothing,
         [](const Scene &s) { return outcome(s.set.leads.coverage(leadRule())); }},
        {"LeadService::run", Act::RunLeads, Something,
         [](const Scene &s) {
             (void)awaited(s.set.leads.run({}, true));
             return outcome(s.set.leads.run({}, false));
         }},
        {"LeadService::give", Act::GiveLead, Something,
         [](const Scene &s) {
             return done(
                 s.set.leads.give({recordIdOf(Entity::Customer, 1)}, AgentId(1), QStringLiteral("x")));
         }},
        {"LeadService::correct", Act::CorrectLedger, Something,
         [](const Scene &s) {
             return done(s.set.leads.correct(LeadRuleId(1), AgentId(1), 100, QStringLiteral("x")));
         }},
        {"LeadService::postpone", Act::PostponeRecall, Something,
         [](const Scene &s) {
             return done(
                 s.set.leads.postpone({recordIdOf(Entity::Customer, 1)}, LeadRuleId(1), Instant::max()));
         }},
        {"LeadService::undo", Act::UndoHandOut, Something,
         [](const Scene &s) { return done(s.set.leads.undo(LeadRunId(1))); }},
        {"LeadService::setRunsByItself", Act::SwitchLeads, Line,
         [](const Scene &s) { return outcome(s.set.leads.setRunsByItself(false)); }},
        {"LeadService::setPresent", Act::MarkPresent, Something,
         [](const Scene &s) {
             const Scope &scope = s.set.access.session().scope();
             const AgentId agent
                 = scope.agents().empty() ? AgentId(scope.seesAll() ? 1 : 99) : scope.agents().front().agent;
             return done(s.set.leads.setPresent(agent, true));
         }},
        {"ManualService::enter", Act::EnterValue, Nothing,
         [](const Scene &s) { return outcome(s.set.manual.enter({})); }},
        {"RecordImportService::inspect", Act::ImportRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.recordImports.inspect(customersFile(s))); }},
        {"RecordImportService::check", Act::ImportRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.recordImports.check(customersFile(s))); }},
        {"RecordImportService::take", Act::ImportRecords, Line,
         [](const Scene &s) { return outcome(s.set.recordImports.take(customersFile(s))); }},
        {"RecordImportService::undo", Act::ImportRecords, Something,
         [](const Scene &s) {
             const auto report = awaited(s.set.recordImports.take(customersFile(s)));
             return report ? outcome(s.set.recordImports.undo(*report)) : Result<void>(report.error());
         }},
        {"RecordImportService::imports", Act::ImportRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.recordImports.imports()); }},
        {"RecordImportService::mappings", Act::ImportRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.recordImports.mappings()); }},
        {"RecordImportService::takenBefore", Act::ImportRecords, Nothing,
         [](const Scene &s) { return outcome(s.set.recordImports.takenBefore(customersFile(s).file)); }},
        {"RecordImportService::saveMapping", Act::SaveMapping, Line,
         [](const Scene &s) {
             return outcome(
                 s.set.recordImports.saveMapping(QStringLiteral("Zalo"), customersFile(s).mapping));
         }},
        {"RecordImportService::removeMapping", Act::SaveMapping, Line,
         [](const Scene &s) { return outcome(s.set.recordImports.removeMapping(QStringLiteral("Zalo"))); }},
        {"StoreService::start", Act::ImportFiles, Line,
         [](const Scene &s) {
             CallImport task;
             task.files = QStringList{s.path("queue_log")};
             task.source.name = QStringLiteral("again");
             return handedOver(s, ImportOperation(task));
         }},
        {"StoreService::start", Act::StoreSimulation, Line,
         [](const Scene &s) { return handedOver(s, SimulateOperation(1, QStringLiteral("2026-11-02"), 1)); }},
        {"StoreService::start", Act::BackUp, Nothing,
         [](const Scene &s) {
             static int copies = 0;
             return handedOver(s, BackupOperation(s.folder + QStringLiteral("/copy%1.sqlite").arg(++copies)));
         }},
        {"PbxActions::pause", Act::PbxPause, Line,
         [](const Scene &s) { return tried(s.set.pbx.pause(nobody, QStringLiteral("lunch"))); }},
        {"PbxActions::resume", Act::PbxResume, Line,
         [](const Scene &s) { return tried(s.set.pbx.resume(nobody)); }},
        {"PbxActions::addToQueue", Act::PbxAddToQueue, Line,
         [](const Scene &s) { return tried(s.set.pbx.addToQueue(nobody, QStringLiteral("night"), 0)); }},
        {"PbxActions::removeFromQueue", Act::PbxRemoveFromQueue, Line,
         [](const Scene &s) { return tried(s.set.pbx.removeFromQueue(nobody, QStringLiteral("night"))); }},
        {"PbxActions::listen", Act::PbxListen, Line,
         [](const Scene &s) { return tried(s.set.pbx.listen(nobody, QStringLiteral("PJSIP/1"))); }},
        {"PbxActions::whisper", Act::PbxWhisper, Line,
         [](const Scene &s) { return tried(s.set.pbx.whisper(nobody, QStringLiteral("PJSIP/1"))); }},
        {"PbxActions::bargeIn", Act::PbxBargeIn, Line,
         [](const Scene &s) { return tried(s.set.pbx.bargeIn(nobody, QStringLiteral("PJSIP/1"))); }},
        {"PbxActions::hangUp", Act::PbxHangUp, Line,
         [](const Scene &s) { return tried(s.set.pbx.hangUp(nobody)); }},
        {"PbxActions::dial", Act::PbxDial, Line,
         [](const Scene &s) {
             return tried(s.set.pbx.dial({QStringLiteral("PJSIP/1"), QStringLiteral("0901234567"), {}}));
         }},
        {"CustomerDialling::dial", Act::ReadRecords, Nothing,
         [](const Scene &s) {
             return tried(s.set.dialling.dial(recordIdOf(Entity::Customer, 1), 0, QStringLiteral("PJSIP/1")));
         }},
    };
    return all;
}

/// Functions that ask for no right, and why.
QStringList free()
{
    return {
        // What everybody may know: names, what is promised, and how the sources fare.
        QStringLiteral("CallQuestions::known"),
        QStringLiteral("CallQuestions::ends"),
        QStringLiteral("CallQuestions::seesQueues"),
        QStringLiteral("CallQuestions::seesAll"),
        QStringLiteral("CallQuestions::queues"),
        QStringLiteral("CallQuestions::agents"),
        QStringLiteral("CallQuestions::queueName"),
        QStringLiteral("CallQuestions::agentName"),
        QStringLiteral("CallQuestions::teams"),
        QStringLiteral("CallQuestions::teamName"),
        QStringLiteral("NumberService::areMasked"),
        QStringLiteral("NumberService::areHidden"),
        QStringLiteral("NumberService::canShow"),
        QStringLiteral("NumberService::canHide"),
        QStringLiteral("NumberService::hide"),
        QStringLiteral("CallQuestions::readKnown"),
        QStringLiteral("TargetService::read"),
        QStringLiteral("CalendarService::calendar"),
        QStringLiteral("CountryService::country"),
        QStringLiteral("CurrencyService::currency"),
        QStringLiteral("CalendarService::clock"),
        QStringLiteral("CalendarService::now"),
        QStringLiteral("WorkingTimeService::read"),
        QStringLiteral("WorkingTimeService::workingTime"),
        QStringLiteral("GoalService::goal"),
        QStringLiteral("AlertRuleService::rules"),
        QStringLiteral("AlertRuleService::maySeeAlerts"),
        QStringLiteral("SourceService::followed"),
        QStringLiteral("SourceService::followedAs"),
        QStringLiteral("SourceService::statuses"),
        QStringLiteral("FolderService::watched"),
        QStringLiteral("FolderService::isWatched"),
        QStringLiteral("FolderService::statuses"),
        QStringLiteral("FolderService::sourceStatuses"),
        QStringLiteral("ServerService::servers"),
        QStringLiteral("ServerService::secretPlace"),
        QStringLiteral("PbxActions::known"),
        QStringLiteral("PbxActions::obstacle"),
        QStringLiteral("PbxActions::phoneOf"),
        QStringLiteral("PbxActions::mayDial"),
        QStringLiteral("PbxActions::dialObstacle"),
        QStringLiteral("PbxActions::holderOf"),
        // Who is there, for whom it is shown to; the own password, and coming and going.
        QStringLiteral("PeopleService::people"),
        QStringLiteral("PeopleService::shared"),
        QStringLiteral("PeopleService::today"),
        QStringLiteral("PeopleService::unclaimedAgents"),
        QStringLiteral("PeopleService::refresh"),
        QStringLiteral("SignInService::hasPeople"),
        QStringLiteral("SignInService::person"),
        QStringLiteral("SignInService::isOpen"),
        QStringLiteral("SignInService::candidates"),
        QStringLiteral("SignInService::makeOwner"),
        QStringLiteral("SignInService::signIn"),
        QStringLiteral("SignInService::signOut"),
        QStringLiteral("SignInService::changePassword"),
        QStringLiteral("SignInService::sessionOf"),
        // Of the program itself, which does them whoever sits there.
        QStringLiteral("AlertRuleService::keep"),
        QStringLiteral("SourceService::restore"),
        QStringLiteral("FolderService::restore"),
        QStringLiteral("FolderService::close"),
        QStringLiteral("SourceService::cancelImports"),
        QStringLiteral("AuditService::record"),
        QStringLiteral("AuditService::end"), // which names nobody
        QStringLiteral("AlertWatch::book"),
        QStringLiteral("LeadService::check"),
        QStringLiteral("AlertWatch::isReady"),
        QStringLiteral("AlertWatch::watchLeads"), // asks LeadService::late
        QStringLiteral(
            "AlertWatch::weighGoals"), // as the floor is weighed; who reads the goals asked for them
        QStringLiteral("StoreService::isReached"),
        QStringLiteral("StoreService::close"),
        QStringLiteral("FloorSnapshotService::take"),
        QStringLiteral("FloorSnapshotService::setScope"),
        QStringLiteral("DebtService::follow"),
        QStringLiteral("DebtService::lately"),
        QStringLiteral("DebtService::open"),
        QStringLiteral("DebtService::at"),
        QStringLiteral("DebtService::bookAt"),
        QStringLiteral("BooksService::update"),
        // Whose rows are in it is told by the scope, where it is read.
        QStringLiteral("FloorSnapshotService::floor"),
        QStringLiteral("BooksService::state"),
        QStringLiteral(
            "FloorSnapshotService::numberWith"), // of an agent who is seen, to find the customer by it
        QStringLiteral("RecordService::catalogue"),
        QStringLiteral("RecordService::read"),
        // Pure functions.
        QStringLiteral("SourceService::recognise"),
        QStringLiteral("SourceService::checkLog"),
        QStringLiteral("FolderService::check"),
        QStringLiteral("PbxActions::isPhone"),
        QStringLiteral("PbxActions::actOf"),
        QStringLiteral("PbxActions::verb"),
        // What is taken back asks for its own right, in StoreAccess::run().
        QStringLiteral("UndoStack::canUndo"),
        QStringLiteral("UndoStack::canRedo"),
        QStringLiteral("UndoStack::undoText"),
        QStringLiteral("UndoStack::redoText"),
        QStringLiteral("UndoStack::undo"),
        QStringLiteral("UndoStack::redo"),
        QStringLiteral("UndoStack::clear"),
        QStringLiteral("UndoStack::made"),
        QStringLiteral("UndoStack::forget"),
        QStringLiteral("UndoStack::sitting"),
        QStringLiteral("UndoStack::began"),
        QStringLiteral("UndoStack::ended"),
        QStringLiteral("UndoStack::setResting"),
    };
}

/// Public functions of the class that a header is about: Class::function.
QStringList functionsIn(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("//[^\n]*")));
    static const QRegularExpression classHead(QStringLiteral(
        R"(class\s+(\w*Service|CallQuestions|PbxActions|CustomerDialling|AlertWatch|UndoStack)\b[^;{]*\{)"));
    const auto head = classHead.match(text);
    if (!head.hasMatch())
        return {};
    const QString name = head.captured(1);
    QString body; // at the class's own depth: what stands in braces within is left out
    int depth = 1;
    for (qsizetype i = head.capturedEnd(); i < text.size() && depth > 0; ++i) {
        if (text[i] == u'}' && --depth == 1)
            body += u';';
        else if (text[i] == u'{')
            ++depth;
        else if (depth == 1)
            body += text[i];
    }
    body.replace(QRegularExpression(QStringLiteral(R"((public|private|protected|Q_SIGNALS)\s*:)")),
                 QStringLiteral(";@\\1;"));
    QStringList functions;
    bool isPublic = false;
    for (const QString &part : body.split(u';')) {
        const QString declaration = part.simplified();
        if (declaration.startsWith(u'@')) {
            isPublic = declaration == QStringLiteral("@public");
            continue;
        }
        static const QRegularExpression type(QStringLiteral("^(using|struct|enum|friend|typedef)\\b"));
        static const QRegularExpression function(QStringLiteral(R"((~?\w+)\s*\()"));
        const auto match = function.match(QString(declaration).remove(QStringLiteral("Q_OBJECT")));
        if (!isPublic || type.match(declaration).hasMatch() || !match.hasMatch() || match.captured(1) == name
            || match.captured(1).startsWith(u'~') || declaration.contains(QStringLiteral("operator")))
            continue;
        functions << name + QStringLiteral("::") + match.captured(1);
    }
    return functions;
}

QStringList allFunctions()
{
    QStringList functions;
    const QDir folder(QStringLiteral("../models/services"));
    for (const QString &file : folder.entryList({QStringLiteral("*.h")})) {
        QFile header(folder.filePath(file));
        if (header.open(QIODevice::ReadOnly))
            functions << functionsIn(QString::fromUtf8(header.readAll()));
    }
    functions.removeDuplicates();
    return functions;
}

/// All that can be set up, as the store has it.
QString settingsOf(const QString &store)
{
    auto database = Database::open(store, Database::Mode::ReadOnly);
    if (!database)
        return database.error().toString();
    QStringList all;
    for (const char *sql :
         {"SELECT key||'='||value FROM setting ORDER BY key",
          "SELECT id||removed||name||rule FROM lead_rule ORDER BY id",
          "SELECT agent||who FROM lead_present ORDER BY agent",
          "SELECT name||threshold||'|'||short||'|'||definition||goal FROM queue ORDER BY id",
          "SELECT phone||agent||origin FROM phone ORDER BY phone",
          "SELECT name||login||role||password||ifnull(left_day,'') FROM person ORDER BY id",
          "SELECT name||ifnull(head,'')||ifnull(dissolved,'') FROM team ORDER BY id",
          "SELECT team||'|'||person||'|'||from_day FROM membership ORDER BY 1",
          "SELECT 'source '||name FROM source ORDER BY id",
          "SELECT 'facts '||COALESCE(SUM(facts),0) FROM block"}) {
        auto rows = Statement::prepare(**database, sql);
        if (!rows)
            return rows.error().toString();
        for (auto row = rows->step(); row && *row; row = rows->step())
            all << rows->string(0);
    }
    return all.join(u'\n');
}

QString withoutAlerts(QString settings) // what is raised is the program's own
{
    return settings.remove(QRegularExpression(QStringLiteral("alerts_kept=[^\n]*\n?")));
}

} // namespace

std::unique_ptr<ServiceSet> ServiceRightsTest::open(const QString &store, const Who &who) const
{
    ServiceSet::Options options;
    options.path = path(store);
    options.zone = QTimeZone::utc();
    if (QFile::exists(options.path)) {
        auto database = openStore(options.path, Database::Mode::ReadOnly);
        auto people = database ? PeopleStore(**database).read() : database.error();
        if (!people)
            qFatal("%s", qPrintable(people.error().toString()));
        options.session = Session::nobody();
        options.isSignedIn = true;
        if (who.role)
            options.session
                = Session::of(std::ranges::find(people->persons, QLatin1String(who.name), &Person::name)->id,
                              *people, Calendar(QTimeZone::utc()), QDate(2026, 11, 1));
    }
    auto opened = ServiceSet::open(options);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().toString()));
    return std::move(*opened);
}

/// A store in which there is something to change.
void ServiceRightsTest::initTestCase()
{
    QFile log(path(QStringLiteral("queue_log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("1793610000|1.1|support|NONE|ENTERQUEUE||0901|1\n"
              "1793610005|1.1|support|Anna|CONNECT|5|1.2|3\n"
              "1793610065|1.1|support|Anna|COMPLETECALLER|5|60|1\n");
    log.close();
    const auto set = open(QStringLiteral("template"), callers[0]);
    QVERIFY(awaited(set->sources.importFiles(SourceKind::QueueLog, {log.fileName()})).ok());
    QTRY_COMPARE(set->calls.queues().size(), 1U);
    QVERIFY(awaited(set->servers.setServer(office("Office"), std::nullopt)).ok());
    QVERIFY(awaited(set->sources.follow(path(QStringLiteral("followed")))).ok());
    QVERIFY(
        awaited(set->signIn.makeOwner(QStringLiteral("owner"), QStringLiteral("huy"), openSesame())).ok());
    for (const Role role : {Role::Admin, Role::Supervisor, Role::Agent})
        QVERIFY(
            awaited(set->people.save(somebody(qPrintable(roleName(role)), role, qPrintable(roleName(role))),
                                     openSesame()))
                .ok());
    QVERIFY(awaited(set->people.save(Team{{}, QStringLiteral("Care"), {}, {}})).ok());
    const TeamId care = set->people.people().teams.front().id;
    PersonRecord leader = somebody("leader", Role::Supervisor, "leader");
    leader.charges = {care};
    QVERIFY(awaited(set->people.save(leader, openSesame())).ok());
    PersonRecord member = somebody("member", Role::Agent, "member");
    member.agents = {set->calls.agents().front().id};
    member.memberships = {{care, {}, QDate(2020, 1, 1), {}}};
    QVERIFY(awaited(set->people.save(member, openSesame())).ok());
}

void ServiceRightsTest::everyFunctionHasARow()
{
    const QStringList sample = functionsIn(QStringLiteral(
        "/// A Service.\nclass XService final : public QObject\n{\n    Q_OBJECT\npublic:\n    struct A { int "
        "f(); };\n    explicit XService(int a);\n    ~XService() override;\n    [[nodiscard]] int get() "
        "const "
        "{ return g(1); }\n    void set(std::function<void()> then,\n        int b = 1); // set it (so)\n"
        "Q_SIGNALS:\n    void changed();\nprivate:\n    void hidden();\n};\n"));
    QCOMPARE(sample, QStringList({QStringLiteral("XService::get"), QStringLiteral("XService::set")}));

    const QStringList functions = allFunctions();
    QVERIFY(functions.size() > 60);
    QStringList known = free();
    for (const Row &row : rows())
        known << QString::fromLatin1(row.function);
    QStringList missing;
    for (const QString &function : functions)
        if (!known.contains(function))
            missing << function;
    QVERIFY2(missing.isEmpty(),
             qPrintable(QStringLiteral("no row says who may call: ") + missing.join(QStringLiteral(", "))));
    for (const QString &function : known)
        QVERIFY2(functions.contains(function) || function == QStringLiteral("StoreService::start"),
                 qPrintable(QStringLiteral("there is no more: ") + function));
}

void ServiceRightsTest::everyActIsTried()
{
    for (int act = 0; act < actCount; ++act)
        QVERIFY2(std::ranges::any_of(rows(), [act](const Row &row) { return row.act == Act(act); }),
                 qPrintable(actName(Act(act))));
}

void ServiceRightsTest::everyRole_data()
{
    QTest::addColumn<int>("caller");
    QTest::addColumn<int>("row");
    for (size_t caller = 0; caller < callers.size(); ++caller)
        for (int row = 0; row < int(rows().size()); ++row)
            QTest::addRow("%s, %s, %s", callers.at(caller).role ? callers.at(caller).name : "nobody",
                          rows()[size_t(row)].function, qPrintable(actName(rows()[size_t(row)].act)))
                << int(caller) << row;
}

void ServiceRightsTest::everyRole()
{
    QFETCH(int, caller);
    QFETCH(int, row);
    const Who &who = callers.at(size_t(caller));
    const Row &tried = rows()[size_t(row)];
    const QString name = QStringLiteral("store");
    QFile::remove(path(name));
    QVERIFY(QFile::copy(path(QStringLiteral("template")), path(name)));
    const QString before = settingsOf(path(name));
    const auto told = storedTrail(path(name)).size();
    auto set = open(name, who);
    const auto done = tried.call({*set, m_folder.path()});
    // Of whom one sees something, one may ask for figures; a copy of the store is for who sees all.
    const bool isOwn = who.seesSome && (tried.act == Act::ReadFigures || tried.act == Act::ExportTable);
    const bool isAllowed = who.role && (may(*who.role, rightOf(tried.act)) || isOwn)
        && (tried.act != Act::BackUp || *who.role <= Role::Admin);
    QVERIFY2(done.ok() == isAllowed, done.ok() ? "it was done" : qPrintable(done.error().toString()));
    const QStringList followed = set->sources.followed();
    const size_t servers = set->servers.servers().size();
    set.reset(); // all is written

    const auto trail = storedTrail(path(name));
    if (!isAllowed) {
        const bool isUnnamed
            = !who.role && QLatin1String(tried.function) == QLatin1String("StoreService::start");
        QCOMPARE(done.error().kind, isUnnamed ? Error::Kind::Usage : Error::Kind::Denied);
        QCOMPARE(withoutAlerts(settingsOf(path(name))), withoutAlerts(before));
        QCOMPARE(followed, QStringList{path(QStringLiteral("followed"))});
        QCOMPARE(servers, 1U);
        if (isUnnamed) // a command that names nobody
            return;
        const auto denied = std::ranges::find(trail, actName(tried.act), &AuditEntry::what);
        QVERIFY2(denied != trail.end(), "the trail says nothing");
        QCOMPARE(denied->outcome, QStringLiteral("denied"));
        QCOMPARE(denied->who, QLatin1String(who.name));
        QCOMPARE(denied->role, who.role ? roleName(*who.role) : QString());
        return;
    }
    if (tried.leaves == Leaves::Nothing)
        QCOMPARE(trail.size(), told);
    if (tried.leaves != Leaves::Line)
        return;
    QCOMPARE(trail.size(), told + 1);
    QCOMPARE(trail.front().what, actName(tried.act));
    QVERIFY(trail.front().outcome != QStringLiteral("denied"));
}

/// Own figures are everybody's to ask for, and no more than those are told.
void ServiceRightsTest::ownFigures()
{
    ServiceSet::Options options;
    options.path = path(QStringLiteral("template"));
    options.session = Session({QStringLiteral("Anna"), Role::Agent}, Scope::own(AgentId(1)));
    options.isSignedIn = true;
    auto opened = ServiceSet::open(options);
    QVERIFY(opened.ok());
    const std::unique_ptr<ServiceSet> set = std::move(*opened);
    QCOMPARE(set->calls.agents().size(), 1U);
    CallFilter all;
    all.range = *set->calls.known();
    const auto legs = awaited(set->calls.legs(all));
    QVERIFY(legs.ok());
    QCOMPARE(legs->rows.size(), 1U);
    QVERIFY(!awaited(set->calls.doctor()).ok());
    QVERIFY(!awaited(set->phones.phones()).ok());
    // Somebody else, whose figures there are none of, and then the owner.
    set->access.setSession(Session({QStringLiteral("Bo"), Role::Agent}, Scope::own(AgentId(7))));
    QCOMPARE(awaited(set->calls.legs(all))->rows.size(), 0U);
    QTRY_COMPARE(set->calls.agents().size(), 0U);
    set->access.setSession(Session::ofStoreOwner(QStringLiteral("Lan")));
    QVERIFY(awaited(set->calls.doctor()).ok());
    QTRY_COMPARE(set->calls.agents().size(), 1U);
}

/// A page asks again and again; the trail says once that it was denied.
void ServiceRightsTest::readingsAreNotedOnce()
{
    const QString name = QStringLiteral("store");
    QFile::remove(path(name));
    QVERIFY(QFile::copy(path(QStringLiteral("template")), path(name)));
    const auto told = storedTrail(path(name)).size();
    auto set = open(name, callers[4]);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!awaited(set->calls.visits({})).ok());
        QVERIFY(!awaited(set->calls.doctor()).ok());
    }
    for (int i = 0; i < 2; ++i)
        QVERIFY(!awaited(set->goals.setGoal(QueueId(1), {30, 5, {}, 9000})).ok());
    set.reset();
    QCOMPARE(storedTrail(path(name)).size(), told + 4);
}

CALLHELM_TEST(ServiceRightsTest)
#include "servicerightstest.moc"
