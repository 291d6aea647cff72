#include <QBuffer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "kpi/targetunits.h"
#include "reports/csvwriter.h"
#include "services/storesession.h"
#include "services/tableexport.h"
#include "services/targetlookup.h"
#include "store/database.h"
#include "store/reader.h"
#include "support/scratchfolder.h"
#include "support/somepeople.h"
#include "support/testmain.h"

using namespace callhelm;

/// Goals are set by whose they are to set, all or none, kept in versions, taken back, told in the trail and
/// in files. So are figures that are typed in.
class TargetServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_set.reset(); }
    void versionsStay();
    void takenBack();
    void allOrNothing_data();
    void allOrNothing();
    void whoMaySet();
    void whoSees();
    void removedWhileAhead();
    void newcomersGetAName();
    void cutToMembership();
    void exported();
    void typedIn();
    void typedInByWhom();

private:
    ServiceSet &set() const { return *m_set; }
    void signIn(const char *login) const
    {
        const auto answer = awaited(m_set->signIn.signIn(QString::fromUtf8(login), openSesame()));
        QVERIFY(answer.ok());
        QCOMPARE(answer->outcome, SignInAnswer::Outcome::SignedIn);
    }
    TeamId team(const char *name) const
    {
        for (const Team &team : set().people.people().teams)
            if (team.name == QLatin1String(name))
                return team.id;
        return {};
    }
    KpiSubject agent(const char *login) const
    {
        const Person *person = set().people.people().personByLogin(QString::fromLatin1(login));
        const auto agents
            = person != nullptr ? set().people.people().agentsOf(person->id) : std::vector<AgentId>();
        return agents.empty() ? KpiSubject() : KpiSubject::of(agents.front());
    }
    Result<void> save(const KpiSubject &subject, const char *metric, std::optional<qint64> value, QDate from,
                      std::optional<QDate> until = {}) const
    {
        return awaited(set().targets.save({{{subject, QString::fromLatin1(metric), KpiPeriod::Month}, value}},
                                          from, until));
    }
    Targets targets() const { return awaited(set().targets.targets()).value(); }
    QStringList lines() const ///< of what is in force, as "calls 100 from 2026-11-01"
    {
        QStringList lines;
        for (const Target &target : targets())
            lines << QStringLiteral("%1 %2 from %3")
                         .arg(target.key.metric,
                              target.value ? QString::number(*target.value) : QStringLiteral("none"),
                              target.from.toString(Qt::ISODate));
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServiceSet> m_set;
};

namespace {

const QDate november(2026, 11, 1);
const QDate december(2026, 12, 1);

} // namespace

/// Huy owns the store; Olga leads Care with An and Binh, Cuong is in Sales; nobody did anything yet.
void TargetServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
    ServiceSet::Options options;
    options.path = m_folder->filePath(QStringLiteral("store.sqlite"));
    options.zone = QTimeZone::utc();
    auto opened = ServiceSet::open(options);
    QVERIFY(opened.ok());
    m_set = std::move(*opened);
    QFile log(m_folder->filePath(QStringLiteral("queue_log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    for (const char *name : {"An", "Binh", "Cuong"})
        log.write("1793610105|1.2|support|" + QByteArray(name) + "|ADDMEMBER\n");
    log.close();
    QVERIFY(awaited(set().sources.importFiles(SourceKind::QueueLog, {log.fileName()})).ok());
    QTRY_COMPARE(set().calls.agents().size(), 3U);
    QVERIFY(awaited(set().signIn.makeOwner(QStringLiteral("Huy"), QStringLiteral("huy"), openSesame())).ok());
    for (const char *name : {"Care", "Sales"})
        QVERIFY(awaited(set().people.save(Team{{}, QString::fromLatin1(name), {}, {}})).ok());
    QTRY_COMPARE(set().people.people().teams.size(), 2U);
    const std::vector<std::tuple<const char *, const char *, Role, const char *>> all{
        {"Olga", "olga", Role::Supervisor, ""},
        {"An", "an", Role::Agent, "Care"},
        {"Binh", "binh", Role::Agent, "Care"},
        {"Cuong", "cuong", Role::Agent, "Sales"},
        {"Dora", "dora", Role::Agent, "Care"}};
    for (const auto &[name, login, role, member] : all) {
        PersonRecord person = somebody(name, role, login);
        for (const NamedAgent &known : set().calls.agents())
            if (known.name == person.person.name)
                person.agents = {known.id};
        if (role == Role::Supervisor)
            person.charges = {team("Care")};
        else
            person.memberships = {{team(member), {}, QDate(2026, 11, 16), {}}};
        QVERIFY(awaited(set().people.save(person, openSesame())).ok());
    }
    QTRY_COMPARE(set().people.people().persons.size(), 6U);
}

void TargetServiceTest::versionsStay()
{
    QSignalSpy changed(&set().targets, &TargetService::changed);
    QVERIFY(save(agent("an"), "calls", 100, november).ok());
    QVERIFY(save(agent("an"), "calls", 120, december).ok());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(lines(), QStringList({"calls 100 from 2026-11-01", "calls 120 from 2026-12-01"}));
    QCOMPARE(targets().front().by, QStringLiteral("Huy"));
    QVERIFY(targets().front().at > Instant());
    // The same day again is the same version; the same value again is no change.
    QVERIFY(save(agent("an"), "calls", 130, december).ok());
    const auto told = storedTrail(set().access.path()).size();
    QVERIFY(save(agent("an"), "calls", 130, december).ok());
    QCOMPARE(storedTrail(set().access.path()).size(), told);
    QCOMPARE(lines(), QStringList({"calls 100 from 2026-11-01", "calls 130 from 2026-12-01"}));
    const AuditEntry line = storedTrail(set().access.path()).front();
    QCOMPARE(line.what, QStringLiteral("target.change"));
    QCOMPARE(line.whom, QStringLiteral("An"));
    QVERIFY(line.from.contains(QStringLiteral("120")));
    QVERIFY(line.to.contains(QStringLiteral("130")));
    QVERIFY(line.to.contains(QStringLiteral("2026-12-01")));
    // An empty cell and an end.
    QVERIFY(save(agent("an"), "calls", std::nullopt, QDate(2027, 1, 1)).ok());
    QVERIFY(save(agent("an"), "revenue", 17'500'000'000, november, december).ok());
    QCOMPARE(lines().mid(2),
             QStringList({"calls none from 2027-01-01", "revenue 17500000000 from 2026-11-01"}));
    QCOMPARE(targets().back().until.value_or(QDate()), december);
}

void TargetServiceTest::takenBack()
{
    QVERIFY(awaited(set().targets.save({{{agent("an"), "calls", KpiPeriod::Month}, 100},
                                        {{agent("binh"), "calls", KpiPeriod::Month}, 90},
                                        {{KpiSubject::of(team("Care")), "calls", KpiPeriod::Week}, 50}},
                                       november))
                .ok());
    QVERIFY(save(agent("an"), "calls", 110, november).ok());
    QCOMPARE(set().access.undoStack().undoText(), QStringLiteral("Targets of An"));
    QVERIFY(awaited(set().access.undoStack().undo()).ok());
    QCOMPARE(
        lines(),
        QStringList({"calls 50 from 2026-11-01", "calls 100 from 2026-11-01", "calls 90 from 2026-11-01"}));
    QCOMPARE(set().access.undoStack().undoText(), QStringLiteral("Targets"));
    QVERIFY(awaited(set().access.undoStack().undo()).ok());
    QVERIFY(targets().empty());
    QVERIFY(awaited(set().access.undoStack().redo()).ok());
    QCOMPARE(targets().size(), 3U);
}

void TargetServiceTest::allOrNothing_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("who"); // agent; -1: nobody
    QTest::newRow("less than zero") << QStringLiteral("calls") << qint64(-1) << qint64(1);
    QTest::newRow("no such metric") << QStringLiteral("tears") << qint64(1) << qint64(1);
    QTest::newRow("more than all") << QStringLiteral("service_level") << qint64(10'001) << qint64(1);
    QTest::newRow("nobody") << QStringLiteral("calls") << qint64(1) << qint64(999);
}

void TargetServiceTest::allOrNothing()
{
    QFETCH(QString, metric);
    QFETCH(qint64, value);
    QFETCH(qint64, who);
    const auto told = storedTrail(set().access.path()).size();
    const auto done
        = awaited(set().targets.save({{{agent("an"), "calls", KpiPeriod::Month}, 100},
                                      {{KpiSubject::of(AgentId(who)), metric, KpiPeriod::Month}, value}},
                                     november));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().kind, Error::Kind::Usage);
    QVERIFY(targets().empty());
    QCOMPARE(storedTrail(set().access.path()).size(), told);
    QVERIFY(!save(agent("an"), "calls", 1, november, november).ok()); // ends before it begins
}

void TargetServiceTest::whoMaySet()
{
    signIn("olga");
    QVERIFY(save(agent("an"), "calls", 100, november).ok());
    QVERIFY(save(KpiSubject::of(team("Care")), "calls", 900, november).ok());
    for (const KpiSubject &other : {agent("cuong"), KpiSubject::of(team("Sales")), KpiSubject::all()}) {
        const auto done = save(other, "calls", 1, november);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Denied);
    }
    // One of them is enough to refuse all.
    QVERIFY(!awaited(set().targets.save({{{agent("an"), "calls", KpiPeriod::Month}, 7},
                                         {{agent("cuong"), "calls", KpiPeriod::Month}, 7}},
                                        november))
                 .ok());
    QCOMPARE(lines(), QStringList({"calls 900 from 2026-11-01", "calls 100 from 2026-11-01"}));
    signIn("an");
    QCOMPARE(save(agent("an"), "calls", 1, november).error().kind, Error::Kind::Denied);
    signIn("huy");
    QVERIFY(save(KpiSubject::all(), "calls", 5000, november).ok());
}

void TargetServiceTest::whoSees()
{
    for (const KpiSubject &subject : {agent("an"), agent("cuong"), KpiSubject::of(team("Care")),
                                      KpiSubject::of(team("Sales")), KpiSubject::all()})
        QVERIFY(save(subject, "calls", 100, november).ok());
    const auto seen = [this](const char *login) {
        signIn(login);
        std::vector<KpiSubject> subjects;
        for (const Target &target : targets())
            subjects.push_back(target.key.subject);
        return subjects;
    };
    QCOMPARE(seen("an"), std::vector{agent("an")});
    const std::vector<KpiSubject> hers{KpiSubject::of(team("Care")), agent("an")};
    QCOMPARE(seen("olga"), hers);
    QCOMPARE(seen("huy").size(), 5U);
}

void TargetServiceTest::removedWhileAhead()
{
    const TargetKey key{agent("an"), "calls", KpiPeriod::Month};
    const QDate ahead(2999, 1, 1);
    const QDate now(2020, 1, 1);
    QVERIFY(save(key.subject, "calls", 100, ahead).ok());
    QVERIFY(save(key.subject, "calls", 50, now).ok());
    QVERIFY(awaited(set().targets.remove({key}, ahead)).ok());
    QCOMPARE(lines(), QStringList{"calls 50 from 2020-01-01"});
    QVERIFY(!awaited(set().targets.remove({key}, now)).ok());
    QVERIFY(awaited(set().access.undoStack().undo()).ok());
    QCOMPARE(targets().size(), 2U);
}

/// Dora did nothing yet: she gets a name under which she is counted with her first goal.
void TargetServiceTest::newcomersGetAName()
{
    QVERIFY(agent("dora") == KpiSubject());
    TargetEdit edit{{{}, "calls", KpiPeriod::Month}, 40};
    edit.person = set().people.people().personByLogin("dora")->id;
    TargetEdit second{{{}, "meetings", KpiPeriod::Month}, 4};
    second.person = edit.person;
    signIn("olga");
    QVERIFY(awaited(set().targets.save({edit, second}, november)).ok());
    set().people.refresh();
    QTRY_COMPARE(targets().size(), 2U); // seen once it is known whose the name is
    QCOMPARE(targets().front().key.subject, targets().back().key.subject);
    QTRY_COMPARE(agent("dora"), targets().front().key.subject);
    edit.person = set().people.people().personByLogin("cuong")->id;
    QCOMPARE(awaited(set().targets.save({edit}, november)).error().kind, Error::Kind::Denied);
}

/// An came on 16 November: half of 30 days. Weeks, teams and shares are not cut; who leaves is.
void TargetServiceTest::cutToMembership()
{
    QVERIFY(save(agent("an"), "calls", 300, november).ok());
    QVERIFY(save(agent("an"), "service_level", 9000, november).ok());
    QVERIFY(save(KpiSubject::of(team("Care")), "calls", 900, november).ok());
    QVERIFY(awaited(set().targets.save({{{agent("an"), "calls", KpiPeriod::Week}, 70}}, november)).ok());
    auto database = Database::open(set().access.path(), Database::Mode::ReadOnly);
    QVERIFY(database.ok());
    const auto goals = TargetLookup::read(Reader(**database, set().access.calendar()));
    QVERIFY(goals.ok());
    const QString calls = QStringLiteral("calls");
    const auto cut = goals->cutGoalOf(agent("an"), calls, KpiPeriod::Month, november);
    QVERIFY(cut.has_value());
    QVERIFY(cut->isCut());
    QCOMPARE(cut->value, 150);
    QCOMPARE(cut->days, 15);
    QCOMPARE(goals->goalOf(agent("an"), calls, KpiPeriod::Month, december).value_or(-1), 300);
    QVERIFY(!goals->goalOf(agent("an"), calls, KpiPeriod::Month, QDate(2026, 10, 1)));
    QCOMPARE(goals->goalOf(agent("an"), "service_level", KpiPeriod::Month, november).value_or(-1), 9000);
    QCOMPARE(goals->goalOf(KpiSubject::of(team("Care")), calls, KpiPeriod::Month, november).value_or(-1),
             900);
    QCOMPARE(goals->goalOf(agent("an"), calls, KpiPeriod::Week, QDate(2026, 11, 16)).value_or(-1), 70);
    QVERIFY(!goals->goalOf(agent("binh"), calls, KpiPeriod::Month, november));
    // In figures, for exports: of the month in which a day lies.
    QCOMPARE(goals->figureOf(agent("an"), kpimetrics::calls, QDate(2026, 11, 20), By::Month).value_or(-1),
             150.0);
    QVERIFY(!goals->figureOf(agent("an"), kpimetrics::calls, november, By::All));
}

void TargetServiceTest::exported()
{
    QVERIFY(save(agent("an"), "revenue", 12'500'050, november, december).ok());
    QVERIFY(save(KpiSubject::of(team("Care")), "talk_minutes", 2450 * 60'000, november).ok());
    QVERIFY(save(agent("an"), "service_level", 9050, november).ok());
    QVERIFY(save(agent("cuong"), "calls", std::nullopt, november).ok());
    const QString path = set().access.path();
    const auto table = [&](const TableExport &wanted) {
        auto session = StoreSession::open(path, {}, StoreSession::Mode::Read);
        if (!session)
            return QStringList(session.error().toString());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, (*session)->calendar(), CsvOptions());
        if (auto done = wanted.write(**session, writer); !done)
            return QStringList(done.error().toString());
        QStringList lines
            = QString::fromUtf8(buffer.data()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        for (QString &line : lines)
            line = line.section(u',', 0, 7); // without the moment at which it was set
        return lines;
    };
    TableExport all;
    all.table = QStringLiteral("targets");
    const QStringList lines{
        "metric,who,kind,period,value,from,until,by", "talk_minutes,Care,team,month,2450,2026-11-01,,Huy",
        "revenue,An,agent,month,125000.5,2026-11-01,2026-12-01,Huy",
        "service_level,An,agent,month,0.905,2026-11-01,,Huy", "calls,Cuong,agent,month,,2026-11-01,,Huy"};
    QCOMPARE(table(all), lines);
    all.teams = QStringList{"Care"};
    QCOMPARE(table(all), lines.mid(0, 4));
    all.teams.clear();
    all.agents = QStringList{"Cuong"};
    QCOMPARE(table(all), QStringList({lines[0], lines[4]}));
    all.agents.clear();
    all.to = set().access.calendar().startOf(november);
    QCOMPARE(table(all), lines.mid(0, 1));
    all.to.reset();
    all.from = set().access.calendar().startOf(december);
    QCOMPARE(table(all), QStringList({lines[0], lines[1], lines[3], lines[4]}));
}

void TargetServiceTest::typedIn()
{
    const QString mission = QStringLiteral("Nhiệm vụ phòng");
    const QDate day(2025, 11, 2);
    ManualService &manual = set().manual;
    const auto entries = [&] { return awaited(manual.entries(QDate(2025, 11, 1), november)).value(); };
    QVERIFY(!awaited(manual.enter({{mission, agent("an"), day, 100, {}, {}}})).ok()); // not on the list
    QVERIFY(awaited(manual.save({{mission, QStringLiteral("điểm"), false, false}})).ok());
    QVERIFY(!awaited(manual.save({{QStringLiteral("  "), {}, false, false}})).ok());
    QCOMPARE(awaited(manual.metrics())->size(), 1U);
    QSignalSpy changed(&manual, &ManualService::changed);
    QVERIFY(awaited(manual.enter({{QStringLiteral("nhiem vu phong"), agent("an"), day, 850, {}, {}},
                                  {mission, KpiSubject::of(team("Care")), day, 1200, {}, {}}}))
                .ok());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(entries().size(), 2U);
    QCOMPARE(entries().back().name, mission);
    QCOMPARE(entries().back().value.value_or(0), 850);
    QCOMPARE(entries().back().by, QStringLiteral("Huy"));
    QCOMPARE(entries().back().day, day);
    QVERIFY(awaited(manual.enter({{mission, agent("an"), day, std::nullopt, {}, {}}})).ok());
    QCOMPARE(entries().size(), 1U);
    const AuditEntry line = storedTrail(set().access.path()).front();
    QCOMPARE(line.what, QStringLiteral("value.enter"));
    QCOMPARE(line.whom, QStringLiteral("An"));
    QVERIFY(line.from.contains(QStringLiteral("8.5")));
    QVERIFY(awaited(set().access.undoStack().undo()).ok());
    QCOMPARE(entries().back().value.value_or(0), 850);
    QVERIFY(!awaited(manual.enter({{mission, agent("an"), QDate(2999, 1, 1), 1, {}, {}}})).ok());
    // It is a metric for which goals can be set.
    QVERIFY(save(agent("an"), "manual:Nhiem vu", 100, november).ok());
    // Hidden: what was typed in stays.
    QVERIFY(awaited(manual.save({{mission, {}, false, true}})).ok());
    QCOMPARE(entries().size(), 2U);
}

void TargetServiceTest::typedInByWhom()
{
    const QString mission = QStringLiteral("Mission");
    const QDate day(2025, 11, 20);
    QVERIFY(awaited(set().manual.save({{mission, {}, false, false}})).ok());
    QVERIFY(awaited(set().manual.enter({{mission, agent("cuong"), day, 1, {}, {}}})).ok());
    signIn("olga");
    QVERIFY(awaited(set().manual.enter({{mission, agent("an"), day, 1, {}, {}}})).ok());
    QCOMPARE(awaited(set().manual.enter({{mission, agent("cuong"), day, 2, {}, {}}})).error().kind,
             Error::Kind::Denied);
    QCOMPARE(awaited(set().manual.entries(QDate(2025, 11, 1), november))->size(), 1U);
    QCOMPARE(awaited(set().manual.save({{QStringLiteral("Other"), {}, false, false}})).error().kind,
             Error::Kind::Denied);
    signIn("an");
    QCOMPARE(awaited(set().manual.enter({{mission, agent("an"), day, 9, {}, {}}})).error().kind,
             Error::Kind::Denied); // agents type in no figures
    QCOMPARE(awaited(set().manual.entries(QDate(2025, 11, 1), november))->size(), 1U);
}

CALLHELM_TEST(TargetServiceTest)
#include "targetservicetest.moc"
