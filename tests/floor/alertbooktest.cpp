#include <QTest>

#include "base/clock.h"
#include "floor/alertbook.h"
#include "floor/keptalerts.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace std::chrono_literals;

namespace {

using Kind = AlertRule::Kind;
using Scope = AlertRule::Scope;
using What = AlertEvent::Kind;

const Instant nine = instantFromMs(1'773'799'200'000);

AlertRule waitingRule(int threshold, int clear, Duration lasting = 0s, Duration repeat = 0s)
{
    AlertRule rule;
    rule.id = 1;
    rule.kind = Kind::Waiting;
    rule.scope = Scope::One;
    rule.queue = QueueId(1);
    rule.threshold = threshold;
    rule.clear = clear;
    rule.lasting = lasting;
    rule.repeat = repeat;
    return rule;
}

FloorQueue queue(int id, int waiting)
{
    FloorQueue queue;
    queue.id = QueueId(id);
    queue.name = QStringLiteral("queue %1").arg(id);
    queue.waiting = waiting;
    return queue;
}

FloorSnapshot floorWith(std::vector<FloorQueue> queues)
{
    FloorSnapshot floor;
    floor.live = true;
    floor.queues = std::move(queues);
    return floor;
}

/// A queue that answered so many of a hundred calls in time.
FloorQueue served(int id, int inTime)
{
    FloorQueue one = queue(id, 0);
    one.today.offered = 100;
    one.today.answered.add(5, inTime);
    one.today.answered.add(90, 100 - inTime);
    return one;
}

FloorAgent agent(int id, AgentState state, Instant since)
{
    FloorAgent agent;
    agent.id = AgentId(id);
    agent.name = QStringLiteral("agent %1").arg(id);
    agent.state = state;
    agent.since = since;
    agent.queues = {QueueId(id)};
    return agent;
}

QString letters(const std::vector<AlertEvent> &events)
{
    QString out;
    for (const AlertEvent &event : events)
        out += event.kind == What::Raised ? u'!' : event.kind == What::Repeated ? u'r' : u'c';
    return out;
}

} // namespace

class TestAlertBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timeline_data();
    void timeline();
    void serviceLevel();
    void longestWaitTicks();
    void pauses();
    void callBacks();
    void callBacksByScope();
    void scopes();
    void acknowledged();
    void afterAnUnseenGap();
    void fasterTimeHasWiderGaps();
    void clockSetBack();
    void clockJumpsAhead();
    void history();
    void changedRules();
    void pastIsBounded();
    void leads();
    void checks_data();
    void checks();
    void json();
};

/// One queue looked at every ten seconds: how many wait, and what is told ('!' raised, 'r' repeated, 'c'
/// cleared, '.' nothing).
void TestAlertBook::timeline_data()
{
    QTest::addColumn<AlertRule>("rule");
    QTest::addColumn<QString>("waiting");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const AlertRule &rule, const char *waiting, const char *told) {
        QTest::newRow(name) << rule << QString::fromLatin1(waiting) << QString::fromLatin1(told);
    };
    row("never passed", waitingRule(5, 2), "0123444", ".......");
    row("at the threshold", waitingRule(5, 2), "4566", ".!..");
    row("hysteresis", waitingRule(5, 2), "5434543219", "!......c.!");
    row("no band", waitingRule(5, 4), "545454", "!c!c!c");
    row("for half a minute", waitingRule(5, 2, 30s), "55555", "...!.");
    row("for half a minute, broken", waitingRule(5, 2, 30s), "5554555555", ".......!..");
    row("in the band is not passed", waitingRule(5, 2, 20s), "55355", ".....");
    row("cleared at once, raised only later", waitingRule(5, 2, 20s), "55520555", "..!c...!");
    row("repeats", waitingRule(5, 2, 0s, 30s), "5555555555", "!..r..r..r");
    row("repeats in the band too", waitingRule(5, 2, 0s, 30s), "5333333", "!..r..r");
    row("no repeat", waitingRule(5, 2), "5555555555", "!.........");
    row("repeats from the last raising", waitingRule(5, 2, 0s, 30s), "551555555", "!.c!..r..");
    row("lasting and repeat", waitingRule(5, 2, 20s, 20s), "555555051555", "..!.r.c....!");
    AlertRule off = waitingRule(5, 2);
    off.on = false;
    row("switched off", off, "9999", "....");
}

void TestAlertBook::timeline()
{
    QFETCH(AlertRule, rule);
    QFETCH(QString, waiting);
    QFETCH(QString, told);
    FixedClock clock(nine);
    AlertBook book;
    book.setRules({rule});
    QString heard;
    for (const QChar count : waiting) {
        const QString events = letters(book.fold(floorWith({queue(1, count.digitValue())}), clock.now()));
        heard += events.isEmpty() ? QStringLiteral(".") : events;
        clock.advance(10s);
    }
    QCOMPARE(heard, told);
    const bool open = told.lastIndexOf(u'!') > told.lastIndexOf(u'c');
    QCOMPARE(book.current().size(), size_t(open));
    QCOMPARE(book.past().size(), size_t(told.count(u'c')));
    QCOMPARE(book.unacknowledged(), int(open));
}

void TestAlertBook::serviceLevel()
{
    AlertRule rule;
    rule.id = 1;
    rule.kind = Kind::ServiceLevel;
    rule.threshold = 7500;
    rule.clear = 8000;
    AlertBook book;
    book.setRules({rule});
    Instant now = nine;
    QCOMPARE(letters(book.fold(floorWith({queue(1, 0)}), now += 1s)), QString()); // no call: nothing to weigh
    QCOMPARE(letters(book.fold(floorWith({served(1, 75)}), now += 1s)), QString());
    QCOMPARE(letters(book.fold(floorWith({served(1, 74)}), now += 1s)), QStringLiteral("!"));
    QCOMPARE(book.current().front().value, qint64(7400));
    QCOMPARE(letters(book.fold(floorWith({served(1, 60)}), now += 1s)), QString());
    QCOMPARE(letters(book.fold(floorWith({served(1, 79)}), now += 1s)), QString());
    QCOMPARE(book.current().front().worst, qint64(6000));
    QCOMPARE(letters(book.fold(floorWith({served(1, 80)}), now += 1s)), QStringLiteral("c"));
    QCOMPARE(book.past().front().value, qint64(8000));
    book.fold(floorWith({served(1, 10)}), now += 1s);
    QCOMPARE(letters(book.fold(floorWith({queue(1, 0)}), now += 1s)), QStringLiteral("c")); // a new day
}

void TestAlertBook::longestWaitTicks()
{
    AlertRule rule;
    rule.id = 1;
    rule.kind = Kind::LongestWait;
    rule.threshold = 60;
    rule.clear = 20;
    AlertBook book;
    book.setRules({rule});
    FloorSnapshot floor = floorWith({queue(1, 2)});
    floor.queues[0].longestSince = nine;
    FixedClock clock(nine + 30s);
    QCOMPARE(letters(book.fold(floor, clock.now())), QString());
    clock.set(nine + 60s);
    QCOMPARE(letters(book.fold(floor, clock.now())), QString());
    clock.set(nine + 61s); // the same snapshot: time alone raises it
    QCOMPARE(letters(book.fold(floor, clock.now())), QStringLiteral("!"));
    floor.queues[0].longestSince = nine + 30s; // the next in line has waited 31 s
    QCOMPARE(letters(book.fold(floor, clock.now())), QString());
    floor.queues[0].longestSince = nine + 45s;
    QCOMPARE(letters(book.fold(floor, clock.now())), QStringLiteral("c"));
    floor.queues[0].longestSince.reset();
    QCOMPARE(letters(book.fold(floor, clock.now())), QString());
}

void TestAlertBook::pauses()
{
    AlertRule rule = usualRule(Kind::Pause);
    rule.id = 1;
    AlertBook book;
    book.setRules({rule});
    FloorSnapshot floor = floorWith({});
    floor.agents = {agent(1, AgentState::Paused, nine), agent(2, AgentState::Talking, nine - 2h),
                    agent(3, AgentState::Paused, Instant())}; // since nobody knows when
    QCOMPARE(letters(book.fold(floor, nine + 30min)), QString());
    QCOMPARE(letters(book.fold(floor, nine + 30min + 1s)), QStringLiteral("!"));
    QCOMPARE(book.current().front().agent, AgentId(1));
    QCOMPARE(book.current().front().name, QStringLiteral("agent 1"));
    QCOMPARE(book.current().front().value, qint64(1801));
    floor.agents[0].state = AgentState::Available;
    floor.agents[0].since = nine + 30min;
    QCOMPARE(letters(book.fold(floor, nine + 30min + 2s)), QStringLiteral("c"));
    // Of one queue only.
    rule.scope = Scope::One;
    rule.queue = QueueId(2);
    book.setRules({rule});
    floor.agents = {agent(1, AgentState::Paused, nine), agent(2, AgentState::Paused, nine)};
    QCOMPARE(letters(book.fold(floor, nine + 31min)), QStringLiteral("!"));
    QCOMPARE(book.current().front().agent, AgentId(2));
    floor.agents.clear(); // gone: nothing left to tell
    QCOMPARE(letters(book.fold(floor, nine + 32min)), QStringLiteral("c"));
}

/// A book of debts feeds the floor, as the program does it: the alert comes with age alone, and whoever
/// reaches the caller, either way, ends it.
void TestAlertBook::callBacks()
{
    const auto missed = [](Instant entered) {
        VisitRow visit;
        visit.id = VisitId(toMs(entered));
        visit.queue = QueueId(1);
        visit.number = "0987366946";
        visit.entered = entered;
        visit.wait = 30;
        visit.outcome = Outcome::Abandoned;
        return visit;
    };
    AlertRule rule = usualRule(Kind::CallBack);
    rule.id = 1;
    rule.threshold = 3600;
    rule.clear = 1800;
    rule.repeat = 0s;
    for (const bool agentDials : {true, false}) {
        AlertBook book;
        book.setRules({rule});
        DebtBook debts(Country::Vietnam);
        debts.add(missed(nine));
        FloorSnapshot floor = floorWith({queue(1, 0), queue(2, 0)});
        floor.debts = debts.open();
        QCOMPARE(floor.debts.size(), 1);
        QCOMPARE(letters(book.fold(floor, nine + 30s)), QString());
        QCOMPARE(letters(book.fold(floor, nine + 1h)), QString());
        debts.add(missed(nine + 1h)); // he tries again: it is still the first call that counts
        floor.debts = debts.open();
        QCOMPARE(letters(book.fold(floor, nine + 1h + 1s)), QStringLiteral("!"));
        QCOMPARE(book.current().front().queue, QueueId(1));
        QCOMPARE(book.current().front().value, 3601);

        DirectRow call;
        call.agent = AgentId(3);
        call.direction = Direction::Out;
        call.number = "+84987366946";
        call.dialled = nine + 1h + 60s;
        call.end = DirectEnd::Unanswered;
        debts.add(call); // not reached
        floor.debts = debts.open();
        QCOMPARE(letters(book.fold(floor, nine + 1h + 100s)), QString());
        if (agentDials) {
            call.dialled = nine + 1h + 120s;
            call.end = DirectEnd::Answered;
            debts.add(call);
        } else {
            VisitRow answered = missed(nine + 1h + 120s);
            answered.outcome = Outcome::Answered;
            answered.agent = AgentId(3);
            debts.add(answered);
        }
        floor.debts = debts.open();
        QCOMPARE(letters(book.fold(floor, nine + 1h + 150s)), QStringLiteral("c"));
        QVERIFY(book.current().empty());
        QCOMPARE(book.past().front().worst, 3700);
    }
}

void TestAlertBook::callBacksByScope()
{
    const auto debt = [](int queue, int agent, Instant since) {
        Debt one;
        one.number = "09" + std::to_string(queue) + std::to_string(agent);
        one.queue = QueueId(queue);
        one.agent = AgentId(agent);
        one.since = one.last = since;
        return one;
    };
    FloorSnapshot floor = floorWith({queue(1, 0), queue(2, 0)});
    floor.agents = {agent(5, AgentState::Available, nine)};
    floor.debts = {debt(0, 5, nine), debt(2, 0, nine + 10min), debt(1, 0, nine + 50min)};
    AlertRule rule = usualRule(Kind::CallBack);
    rule.id = 1;
    const Instant now = nine + 90min;
    {
        AlertBook each;
        each.setRules({rule});
        QCOMPARE(letters(each.fold(floor, now)), QStringLiteral("!!"));
        QCOMPARE(each.current()[0].name, QStringLiteral("agent 5")); // he was called without a queue
        QCOMPARE(each.current()[1].name, QStringLiteral("queue 2"));
        floor.debts.erase(floor.debts.begin());
        QCOMPARE(letters(each.fold(floor, now + 1s)), QStringLiteral("c"));
    }
    rule.scope = Scope::Together;
    AlertBook together;
    together.setRules({rule});
    QCOMPARE(letters(together.fold(floor, now)), QStringLiteral("!"));
    QCOMPARE(together.current().front().value, 80 * 60);
    rule.scope = Scope::One;
    rule.queue = QueueId(1);
    AlertBook one;
    one.setRules({rule});
    QCOMPARE(letters(one.fold(floor, now)), QString());
    QCOMPARE(letters(one.fold(floor, nine + 110min)), QString());
    QCOMPARE(letters(one.fold(floor, nine + 111min)), QStringLiteral("!"));
}

void TestAlertBook::scopes()
{
    AlertRule each = waitingRule(5, 2);
    each.scope = Scope::Each;
    AlertRule together = each;
    together.id = 2;
    together.scope = Scope::Together;
    AlertRule one = waitingRule(3, 2);
    one.id = 3;
    one.queue = QueueId(2);
    AlertBook book;
    book.setRules({each, together, one});
    QCOMPARE(letters(book.fold(floorWith({queue(1, 2), queue(2, 2)}), nine)), QString());
    QCOMPARE(letters(book.fold(floorWith({queue(1, 2), queue(2, 3)}), nine + 1s)), QStringLiteral("!!"));
    QCOMPARE(book.current()[0].rule.id, qint64(2));
    QVERIFY(book.current()[0].name.isEmpty() && !book.current()[0].queue.isValid());
    QCOMPARE(book.current()[1].queue, QueueId(2));
    QCOMPARE(letters(book.fold(floorWith({queue(1, 6), queue(2, 5)}), nine + 2s)), QStringLiteral("!!"));
    QCOMPARE(book.current().size(), size_t(4));
    QCOMPARE(letters(book.fold(floorWith({queue(1, 0), queue(2, 0)}), nine + 3s)), QStringLiteral("cccc"));
}

void TestAlertBook::acknowledged()
{
    AlertBook book;
    book.setRules({waitingRule(5, 2, 0s, 30s)});
    Instant now = nine;
    book.fold(floorWith({queue(1, 5)}), now);
    const qint64 id = book.current().front().id;
    QVERIFY(!book.acknowledge(id + 1, QStringLiteral("Lan"), now));
    QVERIFY(book.acknowledge(id, QStringLiteral("Lan"), now + 5s));
    QVERIFY(!book.acknowledge(id, QStringLiteral("An"), now + 6s)); // who was first stays
    QCOMPARE(book.unacknowledged(), 0);
    QCOMPARE(book.current().front().acknowledgedBy, QStringLiteral("Lan"));
    QVERIFY(book.current().front().acknowledged == nine + 5s);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(letters(book.fold(floorWith({queue(1, 9)}), now += 30s)), QString());
    QCOMPARE(letters(book.fold(floorWith({queue(1, 0)}), now += 30s)), QStringLiteral("c"));
    QCOMPARE(book.past().front().acknowledgedBy, QStringLiteral("Lan"));
    QVERIFY(!book.acknowledge(id, QStringLiteral("An"), now)); // over
    // The next one speaks again.
    QCOMPARE(letters(book.fold(floorWith({queue(1, 5)}), now += 30s)), QStringLiteral("!"));
    QCOMPARE(letters(book.fold(floorWith({queue(1, 5)}), now += 30s)), QStringLiteral("r"));
    QVERIFY(book.current().front().id != id);
}

void TestAlertBook::afterAnUnseenGap()
{
    AlertBook book;
    book.setRules({waitingRule(5, 2, 5min, 10min)});
    const FloorSnapshot floor = floorWith({queue(1, 5)});
    Instant now = nine;
    book.fold(floor, now);
    QCOMPARE(letters(book.fold(floor, now += 10min)), QString()); // who knows what was in between
    for (int i = 0; i < 4; ++i)
        QCOMPARE(letters(book.fold(floor, now += 1min)), QString());
    QCOMPARE(letters(book.fold(floor, now += 1min)), QStringLiteral("!"));
    // What is raised stays so over a gap, and speaks once, not once for each time missed.
    QCOMPARE(letters(book.fold(floor, now += 35min)), QStringLiteral("r"));
    QCOMPARE(letters(book.fold(floor, now += 1s)), QString());
    QCOMPARE(book.current().front().repeats, 1);
}

void TestAlertBook::fasterTimeHasWiderGaps()
{
    AlertBook book;
    book.setRules({waitingRule(5, 2, 5min)});
    FloorSnapshot floor = floorWith({queue(1, 5)});
    floor.rate = 600; // a snapshot every 150 s of the shown time
    Instant now = nine;
    QCOMPARE(letters(book.fold(floor, now)), QString());
    QCOMPARE(letters(book.fold(floor, now += 150s)), QString());
    QCOMPARE(letters(book.fold(floor, now += 150s)), QStringLiteral("!"));
}

void TestAlertBook::clockSetBack()
{
    AlertBook book;
    book.setRules({waitingRule(5, 2, 30s, 60s)});
    const FloorSnapshot floor = floorWith({queue(1, 5)});
    book.fold(floor, nine);
    // Back by an hour while it builds up: the half minute begins anew at most.
    QCOMPARE(letters(book.fold(floor, nine - 1h)), QString());
    QCOMPARE(letters(book.fold(floor, nine - 1h + 29s)), QString());
    QCOMPARE(letters(book.fold(floor, nine - 1h + 30s)), QStringLiteral("!"));
    // And while it is raised: no silence of an hour.
    QCOMPARE(letters(book.fold(floor, nine - 2h)), QString());
    QCOMPARE(letters(book.fold(floor, nine - 2h + 59s)), QString());
    QCOMPARE(letters(book.fold(floor, nine - 2h + 60s)), QStringLiteral("r"));
    QVERIFY(book.current().front().raised <= nine - 2h);
}

void TestAlertBook::clockJumpsAhead()
{
    AlertBook book;
    book.setRules({waitingRule(5, 2, 30s, 60s)});
    const FloorSnapshot floor = floorWith({queue(1, 5)});
    book.fold(floor, nine);
    QCOMPARE(letters(book.fold(floor, nine + 24h)), QString()); // not passed for a day
    QCOMPARE(letters(book.fold(floor, nine + 24h + 30s)), QStringLiteral("!"));
}

void TestAlertBook::history()
{
    AlertBook book;
    book.setRules({waitingRule(5, 2, 20s, 10s)});
    FloorSnapshot floor = floorWith({queue(1, 5)});
    floor.live = false;
    QCOMPARE(letters(book.fold(floor, nine)), QString());
    QCOMPARE(letters(book.fold(floor, nine + 30s)), QString());
    floor.live = true;
    QCOMPARE(letters(book.fold(floor, nine + 40s)), QString());
    QCOMPARE(letters(book.fold(floor, nine + 60s)), QStringLiteral("!"));
    floor.live = false; // the source was stopped: nothing is known, nothing is told
    floor.queues[0].waiting = 0;
    QCOMPARE(letters(book.fold(floor, nine + 90s)), QString());
    QCOMPARE(book.current().size(), size_t(1));
    floor.live = true;
    QCOMPARE(letters(book.fold(floor, nine + 100s)), QStringLiteral("c"));
}

void TestAlertBook::changedRules()
{
    AlertBook book;
    AlertRule rule = waitingRule(5, 2);
    book.setRules({rule});
    const FloorSnapshot floor = floorWith({queue(1, 6)});
    QCOMPARE(letters(book.fold(floor, nine)), QStringLiteral("!"));
    book.setRules({rule}); // the same: nothing changes
    QCOMPARE(letters(book.fold(floor, nine + 1s)), QString());
    rule.threshold = 6;
    book.setRules({rule}); // another: told by the new one
    QCOMPARE(letters(book.fold(floor, nine + 2s)), QStringLiteral("c!"));
    rule.on = false;
    book.setRules({rule});
    QCOMPARE(letters(book.fold(floor, nine + 3s)), QStringLiteral("c"));
    rule.on = true;
    book.setRules({rule});
    QCOMPARE(letters(book.fold(floor, nine + 4s)), QStringLiteral("!"));
    book.setRules({});
    QCOMPARE(letters(book.fold(floor, nine + 5s)), QStringLiteral("c"));
    QVERIFY(book.current().empty());
}

void TestAlertBook::pastIsBounded()
{
    AlertBook book;
    book.setRules({waitingRule(5, 2)});
    for (int i = 0; i < int(AlertBook::mostPast) + 50; ++i) {
        book.fold(floorWith({queue(1, 5)}), nine + std::chrono::seconds(2 * i));
        book.fold(floorWith({queue(1, 0)}), nine + std::chrono::seconds(2 * i + 1));
    }
    QCOMPARE(book.past().size(), AlertBook::mostPast);
    QVERIFY(book.past().front().id > book.past().back().id);
}

/// Leads are weighed one by one, whatever the floor does; who cares for one, or gives it away, ends its
/// alert.
void TestAlertBook::leads()
{
    AlertRule rule = usualRule(Kind::LeadCare);
    rule.id = 4;
    rule.repeat = 10min;
    AlertBook book;
    book.setRules({rule, waitingRule(5, 2)});
    const auto late = [](int handOut, Duration by) {
        return LateLead{HandOutId(handOut), RecordId(100 + handOut), QStringLiteral("Lan %1").arg(handOut),
                        AgentId(9), by};
    };
    QCOMPARE(letters(book.fold({late(1, 0s)}, nine)), QString()); // on time to the second
    auto events = book.fold({late(1, 30s), late(2, 1min)}, nine + 20s);
    QCOMPARE(letters(events), QStringLiteral("!!"));
    QCOMPARE(events[0].alert.handOut, HandOutId(1));
    QCOMPARE(events[0].alert.lead, RecordId(101));
    QCOMPARE(events[0].alert.agent, AgentId(9));
    QCOMPARE(events[0].alert.name, QStringLiteral("Lan 1"));
    QCOMPARE(events[0].alert.value, qint64(30));
    // The floor knows nothing of leads, and they nothing of it.
    QCOMPARE(letters(book.fold(floorWith({queue(1, 7)}), nine + 21s)), QStringLiteral("!"));
    FloorSnapshot dead = floorWith({queue(1, 7)});
    dead.live = false;
    QCOMPARE(letters(book.fold(dead, nine + 22s)), QString());
    QCOMPARE(letters(book.fold({late(1, 1min), late(2, 2min)}, nine + 40s)), QString());
    QCOMPARE(book.current().size(), 3U);
    QVERIFY(book.acknowledge(events[0].alert.id, QStringLiteral("Olga"), nine + 50s));
    QCOMPARE(letters(book.fold({late(1, 11min), late(2, 12min)}, nine + 11min)),
             QStringLiteral("r")); // the second
    QCOMPARE(letters(book.fold({late(2, 13min)}, nine + 12min)), QStringLiteral("c"));
    QCOMPARE(book.past().front().handOut, HandOutId(1));
    QCOMPARE(book.past().front().worst, qint64(11 * 60));

    // Over a restart.
    const auto kept = alertsFromJson(alertsToJson(book.toKeep()));
    QVERIFY(kept);
    AlertBook again;
    again.setRules(book.rules());
    again.restore(*kept);
    QCOMPARE(letters(again.fold({late(2, 14min)}, nine + 13min)), QString());
    QCOMPARE(again.current().back().lead, book.current().back().lead);
    QCOMPARE(letters(again.fold(std::vector<LateLead>(), nine + 14min)), QStringLiteral("c"));
    QCOMPARE(again.current().size(), 1U); // the floor's

    rule.on = false;
    book.setRules({rule});
    QCOMPARE(letters(book.fold({late(2, 13min)}, nine + 13min)), QStringLiteral("c"));
}

void TestAlertBook::checks_data()
{
    QTest::addColumn<AlertRule>("rule");
    QTest::addColumn<bool>("fits");
    for (int kind = 0; kind < alertKindCount; ++kind)
        QTest::addRow("usual %d", kind) << usualRule(Kind(kind)) << true;
    QTest::newRow("clears at the threshold") << waitingRule(5, 5) << false;
    QTest::newRow("clears just below") << waitingRule(5, 4) << true;
    QTest::newRow("nobody waits") << waitingRule(0, 0) << false;
    QTest::newRow("negative") << waitingRule(5, -1) << false;
    QTest::newRow("negative time") << waitingRule(5, 2, -1s) << false;
    AlertRule nowhere = waitingRule(5, 2);
    nowhere.queue = {};
    QTest::newRow("no queue") << nowhere << false;
    AlertRule level = usualRule(Kind::ServiceLevel);
    level.clear = level.threshold;
    QTest::newRow("service level without a band") << level << true;
    level.clear = level.threshold - 1;
    QTest::newRow("service level clears below") << level << false;
    level.clear = level.threshold = 10'001;
    QTest::newRow("more than all") << level << false;
}

void TestAlertBook::checks()
{
    QFETCH(AlertRule, rule);
    QFETCH(bool, fits);
    QCOMPARE(bool(rule.check()), fits);
}

void TestAlertBook::json()
{
    std::vector<AlertRule> rules;
    for (int kind = 0; kind < alertKindCount; ++kind) {
        rules.push_back(usualRule(Kind(kind)));
        rules.back().id = kind + 1;
        rules.back().on = kind % 2 == 0;
    }
    rules.push_back(waitingRule(7, 3, 90s, 5min));
    const auto read = alertRulesFromJson(alertRulesToJson(rules));
    QVERIFY(read);
    QVERIFY(*read == rules);
    QVERIFY(!alertRulesFromJson("nonsense"));
    QVERIFY(!alertRulesFromJson("{}"));
    const auto odd = alertRulesFromJson(R"([{"kind":"debt","scope":"each"},{"kind":"waiting"},3,
        {"kind":"waiting","scope":"each","threshold":5,"clear":9},
        {"kind":"waiting","scope":"each","threshold":5,"clear":1}])");
    QVERIFY(odd);
    QCOMPARE(odd->size(), size_t(1));
}

CALLHELM_TEST(TestAlertBook)
#include "alertbooktest.moc"
