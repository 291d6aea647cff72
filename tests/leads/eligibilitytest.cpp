#include <QTest>

#include "leads/leadloads.h"
#include "support/testmain.h"

using namespace callhelm;

class EligibilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void skips_data();
    void skips();
    void loads();
};

namespace {

struct Case
{
    LeadRule rule;
    AgentStanding standing{AgentId(1), true, false, true, false};
    LeadLoad load;
    int weight = 1;
    bool isWorking = true;
};

} // namespace

Q_DECLARE_METATYPE(Case)

void EligibilityTest::skips_data()
{
    QTest::addColumn<Case>("given");
    QTest::addColumn<LeadSkip>("skip");
    Case available;
    QTest::newRow("nothing against it") << available << LeadSkip::None;
    Case one = available;
    one.standing.isActive = false;
    one.standing.isOnLeave = true;
    QTest::newRow("does not work here any more, whatever else") << one << LeadSkip::Inactive;
    one = available;
    one.standing.isOnLeave = true;
    QTest::newRow("on leave, whatever the rule asks") << one << LeadSkip::OnLeave;
    one = available;
    one.standing.isOnline = false;
    one.standing.isPaused = true;
    one.isWorking = false;
    QTest::newRow("away, and the rule does not mind") << one << LeadSkip::None;
    one.rule.onlyAvailable = true;
    QTest::newRow("only who is available: offline") << one << LeadSkip::Offline;
    one.standing.isOnline = true;
    QTest::newRow("online, but paused") << one << LeadSkip::Paused;
    one.standing.isPaused = false;
    QTest::newRow("there, but it is evening") << one << LeadSkip::OutOfHours;
    one.isWorking = true;
    QTest::newRow("available") << one << LeadSkip::None;
    one = available;
    one.rule.dailyCap = 4;
    one.load.today = 3;
    QTest::newRow("three of four today") << one << LeadSkip::None;
    one.load.today = 4;
    QTest::newRow("four of four today") << one << LeadSkip::DailyCap;
    one = available;
    one.rule.openCap = 2;
    one.load.open = 2;
    QTest::newRow("holds as many as they may") << one << LeadSkip::OpenCap;
    one.load.open = 1;
    one.weight = 0;
    QTest::newRow("no weight") << one << LeadSkip::NoWeight;
    one = available;
    one.rule.dailyCap = 0;
    QTest::newRow("a cap of none") << one << LeadSkip::DailyCap;
}

void EligibilityTest::skips()
{
    QFETCH(Case, given);
    QFETCH(LeadSkip, skip);
    QCOMPARE(skipOf(given.rule, given.weight, given.standing, given.load, given.isWorking), skip);
}

void EligibilityTest::loads()
{
    const QDate day(2026, 11, 27);
    LeadRule rule;
    rule.id = LeadRuleId(3);
    rule.pool = TermId(1);
    rule.stage = TermId(2);
    rule.dailyCap = 2;
    rule.openCap = 3;
    LeadLoads loads({{AgentId(1)}, {AgentId(2)}}, {{rule.id, AgentId(1), 1}},
                    {{AgentId(2), rule.pool, rule.stage, 2}, {AgentId(2), rule.pool, TermId(9), 50}}, day);
    const auto skip = [&](int agent, QDate on) { return loads.skipOf(rule, AgentId(agent), 1, on, true); };
    QCOMPARE(skip(1, day), LeadSkip::None);
    QCOMPARE(skip(3, day), LeadSkip::Inactive); // nobody knows them
    loads.addToday(rule.id, AgentId(1));
    QCOMPARE(skip(1, day), LeadSkip::DailyCap);
    QCOMPARE(skip(1, day.addDays(1)), LeadSkip::None);
    loads.addOpen(AgentId(2), rule.pool, rule.stage, 1);
    QCOMPARE(skip(2, day), LeadSkip::OpenCap);
    loads.addOpen(AgentId(2), rule.pool, rule.stage, -1);
    QCOMPARE(skip(2, day), LeadSkip::None);
    loads.moveTo(day.addDays(1));
    QCOMPARE(skip(1, day.addDays(1)), LeadSkip::None);
}

CALLHELM_TEST(EligibilityTest)
#include "eligibilitytest.moc"
