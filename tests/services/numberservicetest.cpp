#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "services/floorscope.h"
#include "services/serviceset.h"
#include "services/storesession.h"
#include "services/timetravel.h"
#include "store/reader.h"
#include "support/answers.h"
#include "support/scratchfolder.h"
#include "support/testmain.h"

using namespace callhelm;

/// Who sees callers' numbers whole: by role, by the organisation's setting, and for a session that asked.
class NumberServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void byRole_data();
    void byRole();
    void bySetting();
    void shownForTheSession();
    void toldAgain();
    void undone();
    void commandLine();
    void floor();
    void past();
    void phonesAreNotSetByMaskedNames();

private:
    [[nodiscard]] std::unique_ptr<ServiceSet> open(Role role = Role::Owner) const;
    static QString numberIn(ServiceSet &set);
    static qsizetype lines(const QString &path, const char *act);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {
const QString whole = QStringLiteral("0901234567");
const QString masked = QStringLiteral("0901 ••• 567");
} // namespace

void NumberServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
    m_path = m_folder->filePath(QStringLiteral("store.sqlite"));
    QFile log(m_folder->filePath(QStringLiteral("queue_log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("1793610000|1.1|support|NONE|ENTERQUEUE||0901234567|1\n"
              "1793610005|1.1|support|Anna|CONNECT|5|1.2|3\n"
              "1793610065|1.1|support|Anna|COMPLETECALLER|5|60|1\n"
              "1793610100|1.2|support|NONE|ENTERQUEUE||0901234567|1\n"
              "1793610150|1.2|support|NONE|ABANDON|1|1|50\n");
    log.close();
    const auto set = open();
    QVERIFY(awaited(set->sources.importFiles(SourceKind::QueueLog, {log.fileName()})).ok());
    QTRY_COMPARE(set->calls.queues().size(), 1U);
}

std::unique_ptr<ServiceSet> NumberServiceTest::open(Role role) const
{
    ServiceSet::Options options;
    options.path = m_path;
    options.zone = QTimeZone::utc();
    options.session = Session({QStringLiteral("Lan"), role},
                              role == Role::Agent ? Scope::own(AgentId(1)) : Scope::everything());
    auto opened = ServiceSet::open(options);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().toString()));
    return std::move(*opened);
}

QString NumberServiceTest::numberIn(ServiceSet &set)
{
    CallFilter filter;
    filter.range = *set.calls.known();
    const auto visits = awaited(set.calls.visits(filter));
    return visits && !visits->rows.empty() ? visits->rows.front().number.toString() : QString();
}

qsizetype NumberServiceTest::lines(const QString &path, const char *act)
{
    return std::ranges::count(storedTrail(path), QLatin1String(act), &AuditEntry::what);
}

void NumberServiceTest::byRole_data()
{
    QTest::addColumn<Role>("role");
    for (int role = 0; role < roleCount; ++role)
        QTest::newRow(qPrintable(roleName(Role(role)))) << Role(role);
}

void NumberServiceTest::byRole()
{
    QFETCH(Role, role);
    const auto set = open(role);
    const bool sees = may(role, Right::UnmaskNumbers);
    QCOMPARE(numberIn(*set), sees ? whole : masked);
    QCOMPARE(set->numbers.areHidden(), !sees);
    QVERIFY(!set->numbers.canShow() && !set->numbers.canHide());
    const auto shown = awaited(set->numbers.show());
    QCOMPARE(shown.ok(), sees);
    QCOMPARE(numberIn(*set), sees ? whole : masked);
    QCOMPARE(lines(m_path, "numbers.unmask"), sees ? 0 : 1); // denied
    QVERIFY(sees || shown.error().text.contains(QStringLiteral("numbers")));
}

void NumberServiceTest::bySetting()
{
    {
        const auto set = open();
        QSignalSpy changes(&set->numbers, &NumberService::changed);
        QVERIFY(awaited(set->numbers.setMasked(true)).ok());
        QVERIFY(changes.count() > 0);
        QVERIFY(set->numbers.areMasked() && set->numbers.areHidden() && set->numbers.canShow());
        QCOMPARE(numberIn(*set), masked);
    }
    QCOMPARE(lines(m_path, "numbers.mask"), 1);
    const auto again = open(Role::Supervisor); // after a restart
    QCOMPARE(numberIn(*again), masked);
    QVERIFY(!awaited(again->numbers.setMasked(false)).ok());
    QCOMPARE(numberIn(*again), masked);
}

void NumberServiceTest::shownForTheSession()
{
    const auto set = open(Role::Supervisor);
    set->access.setNumbersMasked(true);
    QVERIFY(awaited(set->numbers.show()).ok());
    QCOMPARE(numberIn(*set), whole);
    QVERIFY(!set->numbers.areHidden() && set->numbers.canHide());
    QCOMPARE(lines(m_path, "numbers.unmask"), 1);
    // The same person, of whom something else has changed.
    set->access.setSession(Session({QStringLiteral("Lan"), Role::Supervisor}, Scope::everything()));
    QCOMPARE(numberIn(*set), whole);
    // Somebody else, and back.
    set->access.setSession(Session({QStringLiteral("Mai"), Role::Supervisor}, Scope::everything()));
    QCOMPARE(numberIn(*set), masked);
    set->access.setSession(Session({QStringLiteral("Lan"), Role::Supervisor}, Scope::everything()));
    QCOMPARE(numberIn(*set), masked);
    QVERIFY(awaited(set->numbers.show()).ok());
    set->numbers.hide();
    QCOMPARE(numberIn(*set), masked);
    QCOMPARE(lines(m_path, "numbers.unmask"), 2);
}

/// Who follows the people tells their session again and again: that is no news, masked or not, and it stays
/// that person's.
void NumberServiceTest::toldAgain()
{
    const auto set = open();
    People people;
    Person lan;
    lan.id = PersonId(1);
    lan.name = lan.login = QStringLiteral("Lan");
    lan.role = Role::Supervisor;
    people.persons = {lan};
    const Session session = Session::of(lan.id, people, set->access.calendar(), QDate(2026, 11, 2));
    set->access.setSession(session);
    set->access.setNumbersMasked(true);
    QVERIFY(set->access.session().scope().masksNumbers());
    QCOMPARE(set->access.session().person(), std::optional(lan.id));
    QSignalSpy changes(&set->access, &StoreAccess::sessionChanged);
    set->access.setSession(session);
    QCOMPARE(changes.count(), 0);
    QVERIFY(awaited(set->numbers.show()).ok());
    QVERIFY(!set->access.session().scope().masksNumbers());
    set->access.setSession(Session::nobody()); // locked, and back
    set->access.setSession(session);
    QVERIFY(set->access.session().scope().masksNumbers());
}

void NumberServiceTest::undone()
{
    const auto set = open();
    QVERIFY(awaited(set->numbers.setMasked(true)).ok());
    QVERIFY(awaited(set->access.undoStack().undo()).ok());
    QVERIFY(!set->numbers.areMasked());
    QCOMPARE(numberIn(*set), whole);
}

void NumberServiceTest::commandLine()
{
    const auto number = [this](const Scope &scope) {
        auto session = StoreSession::open(m_path, QTimeZone::utc(), StoreSession::Mode::Read);
        if (!session)
            return session.error().toString();
        (*session)->setScope(scope);
        CallFilter filter;
        filter.range = *(*session)->reader().figures().known().value();
        return (*session)->reader().calls().visits(filter)->rows.front().number.toString();
    };
    QCOMPARE(number(Scope::everything()), whole);
    QCOMPARE(number(Scope::everything().withMaskedNumbers(true)), masked);
    QVERIFY(awaited(open()->numbers.setMasked(true)).ok());
    QCOMPARE(number(Scope::everything()), masked);
}

void NumberServiceTest::floor()
{
    FloorSnapshot floor;
    FloorAgent agent;
    agent.id = AgentId(1);
    agent.with = whole;
    floor.agents.push_back(agent);
    Debt debt;
    debt.number = whole.toStdString();
    debt.agent = AgentId(1);
    floor.debts.append(debt);
    for (const Scope &scope : {Scope::everything(), Scope::teams({{AgentId(1)}}), Scope::own(AgentId(1))}) {
        const auto plain = scoped(floor, scope);
        QCOMPARE(plain->agents.front().with, whole);
        QCOMPARE(plain->debts.front().number.toString(), whole);
        const auto hidden = scoped(floor, scope.withMaskedNumbers(true));
        QCOMPARE(hidden->agents.front().with, masked);
        QCOMPARE(hidden->debts.front().number.toString(), masked);
    }
    const auto set = open(Role::Agent);
    for (const Debt &open : set->floor.floor()->debts)
        QVERIFY(!open.number.toString().contains(whole));
}

void NumberServiceTest::past()
{
    const auto set = open();
    TimeTravel travel(set->access, set->calls, set->calendar, set->goals, set->alertRules);
    const Instant moment = instantFromMs(1'793'610'030'000);
    const auto seen = [&] {
        QSignalSpy arrivals(&travel, &TimeTravel::arrived);
        travel.goTo(moment);
        if (!arrivals.wait())
            return QString();
        for (const FloorAgent &agent : travel.shown()->floor->agents)
            if (!agent.with.isEmpty())
                return agent.with;
        return QString();
    };
    QCOMPARE(seen(), whole);
    set->access.setNumbersMasked(true);
    QVERIFY(!travel.moment());
    QCOMPARE(seen(), masked);
    CallFilter filter;
    filter.range = *set->calls.known();
    const auto rows = travel.rowsAt(moment);
    const auto visits = awaited(rows->visits(filter));
    QVERIFY(visits.ok() && !visits->rows.empty());
    QCOMPARE(visits->rows.front().number.toString(), masked);
}

void NumberServiceTest::phonesAreNotSetByMaskedNames()
{
    const auto set = open();
    set->access.setNumbersMasked(true);
    const auto done
        = awaited(set->phones.setPhones({{QStringLiteral("SIP/0901•••567"), QStringLiteral("Anna")}}));
    QVERIFY(!done.ok() && done.error().kind == Error::Kind::Usage);
    QVERIFY(awaited(set->phones.setPhones({{QStringLiteral("SIP/201"), QStringLiteral("Anna")}})).ok());
}

CALLHELM_TEST(NumberServiceTest)
#include "numberservicetest.moc"
