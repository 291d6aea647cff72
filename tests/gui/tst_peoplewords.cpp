#include <QTest>

#include "pages/settings/peoplewords.h"
#include "support/testmain.h"

using namespace callhelm;

/// How people and teams are put into words and rows.
class TestPeopleWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void rows();
    void teams();
    void events();
    void whatTheySee_data();
    void whatTheySee();

private:
    People m_people;
};

namespace {

const QDate today(2026, 10, 21);

QString agentName(AgentId agent) { return QStringLiteral("SIP/20%1").arg(agent.value()); }

Person person(qint64 id, const char *name, Role role)
{
    Person one;
    one.id = PersonId(id);
    one.name = QString::fromUtf8(name);
    one.role = role;
    return one;
}

} // namespace

/// Care and Sales; Ivan moved on 1 October, Em left with September.
void TestPeopleWords::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Person em = person(4, "Hoàng Em", Role::Agent);
    em.left = QDate(2026, 10, 1);
    m_people.persons = {person(1, "Huy", Role::Owner),    person(2, "Lan", Role::Supervisor),
                        person(3, "Ivan", Role::Agent),   em,
                        person(5, "Claire", Role::Agent), person(6, "Minh", Role::Supervisor)};
    m_people.teams = {{TeamId(1), QStringLiteral("Care"), PersonId(3), std::nullopt},
                      {TeamId(2), QStringLiteral("Sales"), std::nullopt, std::nullopt},
                      {TeamId(3), QStringLiteral("Old"), std::nullopt, QDate(2026, 10, 21)}};
    m_people.memberships = {{TeamId(2), PersonId(3), QDate(2026, 1, 1), QDate(2026, 10, 1)},
                            {TeamId(1), PersonId(3), QDate(2026, 10, 1), std::nullopt},
                            {TeamId(1), PersonId(4), QDate(2026, 1, 5), QDate(2026, 10, 1)},
                            {TeamId(1), PersonId(5), QDate(2026, 10, 22), std::nullopt}};
    m_people.charges = {{TeamId(1), PersonId(2)}, {TeamId(2), PersonId(2)}};
    m_people.agents = {{AgentId(1), PersonId(3)}, {AgentId(2), PersonId(3)}};
}

void TestPeopleWords::rows()
{
    const auto rows = personRows(m_people, today, agentName);
    QCOMPARE(rows.size(), size_t(6));
    QCOMPARE(rows[0].teams, QStringLiteral("all"));
    QCOMPARE(rows[1].teams, QStringLiteral("Care, Sales")); // in charge of
    QCOMPARE(rows[2].teams, QStringLiteral("Care")); // in today
    QCOMPARE(rows[2].agents, QStringLiteral("SIP/201, SIP/202"));
    QVERIFY(!rows[2].lacksAgent);
    QVERIFY(rows[3].hasLeft);
    QCOMPARE(rows[3].role, QStringLiteral("left"));
    QVERIFY2(rows[3].teams.contains(QStringLiteral("30")), qPrintable(rows[3].teams)); // the last day here
    QVERIFY(!rows[3].lacksAgent);
    QVERIFY(rows[4].lacksAgent);
    QCOMPARE(rows[4].teams, QString()); // from tomorrow on
}

void TestPeopleWords::teams()
{
    const auto rows = teamRows(m_people, today);
    QCOMPARE(rows.size(), size_t(2)); // without the one dissolved today
    QCOMPARE(rows[0], (TeamListRow{1, QStringLiteral("Care"), QStringLiteral("Ivan"), 1, QDate(2026, 1, 5)}));
    QCOMPARE(rows[1], (TeamListRow{2, QStringLiteral("Sales"), {}, 0, QDate(2026, 1, 1)}));
}

void TestPeopleWords::events()
{
    const auto events = teamEvents(m_people, TeamId(1), 3);
    QCOMPARE(events.size(), size_t(3));
    QCOMPARE(events[0], (TeamEvent{QDate(2026, 10, 22), true, QStringLiteral("Claire"), {}}));
    QCOMPARE(events[1], (TeamEvent{QDate(2026, 10, 1), false, QStringLiteral("Hoàng Em"), {}}));
    QCOMPARE(events[2],
             (TeamEvent{QDate(2026, 10, 1), true, QStringLiteral("Ivan"), QStringLiteral("Sales")}));
    QCOMPARE(teamEvents(m_people, TeamId(2), 9).front(),
             (TeamEvent{QDate(2026, 10, 1), false, QStringLiteral("Ivan"), QStringLiteral("Care")}));
}

void TestPeopleWords::whatTheySee_data()
{
    QTest::addColumn<qint64>("id");
    QTest::addColumn<QString>("contains");
    QTest::newRow("owner") << qint64(1) << QStringLiteral("Huy sees everything.");
    QTest::newRow("supervisor") << qint64(2) << QStringLiteral("who were in Care, Sales");
    QTest::newRow("agent") << qint64(3) << QStringLiteral("those of SIP/201, SIP/202, and nobody else's");
    QTest::newRow("left") << qint64(4) << QStringLiteral("sees nothing");
    QTest::newRow("agent whom no system knows") << qint64(5) << QStringLiteral("sees nothing yet");
    QTest::newRow("in charge of nothing") << qint64(6) << QStringLiteral("but of no agent");
}

void TestPeopleWords::whatTheySee()
{
    QFETCH(qint64, id);
    QFETCH(QString, contains);
    const QString text = callhelm::whatTheySee(m_people, *m_people.person(PersonId(id)), today, agentName);
    QVERIFY2(text.contains(contains), qPrintable(text));
}

CALLHELM_TEST(TestPeopleWords)
#include "tst_peoplewords.moc"
