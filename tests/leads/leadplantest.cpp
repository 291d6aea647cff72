#include <set>

#include <QTest>

#include "leadpeers.h"
#include "leadsituations.h"
#include "support/effort.h"
#include "support/testmain.h"

using namespace callhelm;

class LeadPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oldestFirst();
    void inactiveNeverReceives();
    void dailyCapSkips();
    void openCapCountsOnTheWay();
    void knownWhileEligible();
    void firstRuleTakes();
    void stuckLeadsSayWhy();
    void insideTheDelay();
    void workingHours();
    void givenByHand();
    void nextDue();
    void anotherDay();
    void booksFollowRules();
    void onceEach();
};

namespace {

using Why = WaitingLead::Why;
using namespace std::chrono_literals;

} // namespace

/// chatwoot#10376: waiting since 9:00 and 9:05; somebody is free at 9:10; a new one at 9:11: the one of 9:00
/// is first.
void LeadPlanTest::oldestFirst()
{
    LeadRule rule = ruleOf({1});
    rule.onlyAvailable = true;
    LeadSituation situation = situationOf(1, {rule}, today("9:06"));
    situation.agents[0].isPaused = true;
    situation.waiting = {leadAt(2, today("9:05")), leadAt(1, today("9:00"))};
    LeadPlan paused(situation);
    QVERIFY(paused.run(today("9:06")).empty());
    const std::vector<WaitingLead> waiting = paused.waiting(today("9:06"));
    QCOMPARE(waiting.size(), size_t(2));
    QCOMPARE(waiting[0].lead, RecordId(1));
    QCOMPARE(waiting[0].why, Why::NobodyEligible);
    QCOMPARE(waiting[0].skipped[size_t(LeadSkip::Paused)], 1);
    QVERIFY(waiting[0].isStuck());

    situation.agents[0].isPaused = false;
    situation.waiting.push_back(leadAt(3, today("9:11")));
    LeadPlan free(situation);
    QCOMPARE(textOf(free.run(today("9:11"), {}, 1)), QStringLiteral("1a"));
    QCOMPARE(textOf(free.run(today("9:11"))), QStringLiteral("2a 3a"));
    QVERIFY(free.waiting(today("9:11")).empty());
}

/// SuiteCRM#227 and seven more: deactivated at 10:00, lead at 10:01: not they; and the receipt says so.
void LeadPlanTest::inactiveNeverReceives()
{
    LeadSituation situation = situationOf(2, {ruleOf({1, 1})}, today("10:01"));
    situation.agents[0].isActive = false;
    situation.waiting = {leadAt(1, today("10:01")), leadAt(2, today("10:01")), leadAt(3, today("10:01"))};
    LeadPlan plan(situation);
    const LeadBook before = plan.book(LeadRuleId(1));
    const std::vector<LeadDecision> decisions = plan.run(today("10:01"));
    QCOMPARE(textOf(decisions), QStringLiteral("1b 2b 3b"));
    QCOMPARE(skipsOf(before, decisions[0]), QStringLiteral("a1 b0")); // LeadSkip::Inactive
    QCOMPARE(plan.book(LeadRuleId(1)).balance(agentOf('b')), 0.0);
    situation.agents.erase(situation.agents.begin()); // who is not named is not there either
    QCOMPARE(textOf(LeadPlan(situation).run(today("10:01"))), QStringLiteral("1b 2b 3b"));
}

/// chatwoot#1198: a cap of 4; A has 4, B 1: B; and the receipt says so. After three more nobody can.
void LeadPlanTest::dailyCapSkips()
{
    LeadRule rule = ruleOf({1, 1});
    rule.dailyCap = 4;
    LeadSituation situation = situationOf(2, {rule}, today("10:00"));
    situation.today = {{LeadRuleId(1), agentOf('a'), 4},
                       {LeadRuleId(1), agentOf('b'), 1},
                       {LeadRuleId(2), agentOf('b'), 40}};
    for (int i = 1; i <= 5; ++i)
        situation.waiting.push_back(leadAt(i, today("9:00") + i * 1min));
    LeadPlan plan(situation);
    const LeadBook before = plan.book(LeadRuleId(1));
    const std::vector<LeadDecision> decisions = plan.run(today("10:00"));
    QCOMPARE(textOf(decisions), QStringLiteral("1b 2b 3b"));
    QCOMPARE(skipsOf(before, decisions[0]), QStringLiteral("a6 b0")); // LeadSkip::DailyCap
    const std::vector<WaitingLead> waiting = plan.waiting(today("10:00"));
    QCOMPARE(waiting.size(), size_t(2));
    QCOMPARE(waiting[0].skipped[size_t(LeadSkip::DailyCap)], 2);
    QCOMPARE(plan.skips(LeadRuleId(1), today("10:00")),
             (std::vector<LeadSkip>{LeadSkip::DailyCap, LeadSkip::DailyCap}));
}

/// Each decision changes what the next one sees. What goes on to another stage is not held at this one.
void LeadPlanTest::openCapCountsOnTheWay()
{
    LeadRule rule = ruleOf({1, 1});
    rule.openCap = 3;
    LeadSituation situation = situationOf(2, {rule}, today("10:00"));
    situation.open = {{agentOf('a'), rule.pool, rule.stage, 1}};
    for (int i = 1; i <= 8; ++i)
        situation.waiting.push_back(leadAt(i, today("9:00") + i * 1min));
    LeadPlan plan(situation);
    QCOMPARE(textOf(plan.run(today("10:00"))), QStringLiteral("1a 2b 3a 4b 5b"));
    situation.rules[0].stageAfter = TermId(7);
    LeadPlan onward(situation);
    const std::vector<LeadDecision> decisions = onward.run(today("10:00"));
    QCOMPARE(decisions.size(), size_t(8));
    QCOMPARE(decisions[0].stageAfter, TermId(7));
}

/// chatwoot#9587: the known agent first, but only while eligible; it charges them like any other.
void LeadPlanTest::knownWhileEligible()
{
    LeadRule rule = ruleOf({1, 1, 1});
    rule.knownFirst = true;
    rule.onlyAvailable = true;
    LeadSituation situation = situationOf(3, {rule}, today("10:00"));
    for (int i = 1; i <= 4; ++i) {
        situation.waiting.push_back(leadAt(i, today("9:00") + i * 1min));
        situation.waiting.back().caredLast = i <= 2 ? agentOf('c') : i == 3 ? agentOf('z') : AgentId();
    }
    LeadPlan plan(situation);
    const std::vector<LeadDecision> decisions = plan.run(today("10:00"));
    QCOMPARE(textOf(decisions), QStringLiteral("1c 2c 3a 4b"));
    QCOMPARE(decisions[0].event.how, HandOutKind::Known);
    QCOMPARE(decisions[2].event.how, HandOutKind::Turn);
    QVERIFY(!plan.book(LeadRuleId(1)).ledger(LeadRuleId(1)).isPromised);
    situation.agents[2].isOnline = false;
    QCOMPARE(textOf(LeadPlan(situation).run(today("10:00"))), QStringLiteral("1a 2b 3a 4b"));
    situation.agents[2].isOnline = true;
    situation.rules[0].agents[2].weight = 0; // gets none, known or not
    QCOMPARE(textOf(LeadPlan(situation).run(today("10:00"))), QStringLiteral("1a 2b 3a 4b"));
}

/// From the top, the first that fits takes it, also where nobody of it can: nothing falls back to others.
void LeadPlanTest::firstRuleTakes()
{
    LeadRule facebook = ruleOf({1});
    facebook.conditions = {RecordFilter{Field::Source, {FieldValue(qint64(7))}}};
    LeadRule rest = ruleOf({});
    rest.agents = {{agentOf('b'), 1}};
    LeadSituation situation = situationOf(2, {facebook, rest}, today("10:00"));
    situation.waiting = {leadAt(1, today("9:00")), leadAt(2, today("9:01")), leadAt(3, today("9:02"))};
    situation.waiting[0].fields = situation.waiting[2].fields = {{Field::Source, FieldValue(qint64(7))}};
    QCOMPARE(textOf(LeadPlan(situation).run(today("10:00"))), QStringLiteral("1a 2b 3a"));
    LeadPlan second(situation);
    QCOMPARE(textOf(second.run(today("10:00"), LeadRuleId(2))), QStringLiteral("2b"));
    QVERIFY(second.run(today("10:00"), LeadRuleId(9)).empty());
    situation.agents[0].isOnLeave = true;
    QCOMPARE(textOf(LeadPlan(situation).run(today("10:00"))), QStringLiteral("2b"));
}

/// odoo documentation PR#18332: each lead that waits says why; none is too old.
void LeadPlanTest::stuckLeadsSayWhy()
{
    LeadRule off = ruleOf({1});
    off.isOn = false;
    LeadRule later = ruleOf({1});
    later.stage = TermId(3);
    later.takesFrom = today("9:00");
    LeadRule zero = ruleOf({0, 0});
    zero.stage = TermId(4);
    LeadRule source = ruleOf({1});
    source.stage = TermId(5);
    source.conditions = {RecordFilter{Field::Source, {FieldValue(qint64(7))}}};
    LeadSituation situation = situationOf(2, {off, later, zero, source}, today("10:00"));
    for (int i = 0; i < 6; ++i) {
        situation.waiting.push_back(leadAt(i + 1, today("8:00") + i * 1min));
        situation.waiting.back().stage = TermId(i + 2);
    }
    situation.waiting[0].arrival = instantFromMs(0); // since 1970
    situation.waiting.push_back(leadAt(7, today("9:30")));
    situation.waiting.back().isLeftAlone = true;
    LeadPlan plan(situation);
    QVERIFY(plan.run(today("10:00")).empty());
    std::vector<Why> whys;
    std::vector<qint64> rules;
    for (const WaitingLead &lead : plan.waiting(today("10:00"))) {
        whys.push_back(lead.why);
        rules.push_back(lead.rule.value());
    }
    QCOMPARE(whys,
             (std::vector<Why>{Why::RuleOff, Why::BeforeRule, Why::NobodyEligible, Why::NoRuleFits,
                               Why::NoRule, Why::NoRule, Why::LeftAlone}));
    QCOMPARE(rules, (std::vector<qint64>{1, 2, 3, 4, 0, 0, 0}));
    QCOMPARE(plan.waiting(today("10:00"))[2].skipped[size_t(LeadSkip::NoWeight)], 2);
    QVERIFY(!plan.nextDue(today("10:00")));
}

void LeadPlanTest::insideTheDelay()
{
    LeadRule rule = ruleOf({1});
    rule.delay = 15min;
    LeadSituation situation = situationOf(1, {rule}, today("9:00"));
    situation.waiting = {leadAt(1, today("9:00"))};
    LeadPlan plan(situation);
    QVERIFY(plan.run(today("9:14")).empty());
    QCOMPARE(plan.waiting(today("9:14"))[0].why, Why::InDelay);
    QCOMPARE(plan.waiting(today("9:14"))[0].until, std::optional(today("9:15")));
    QVERIFY(!plan.waiting(today("9:14"))[0].isStuck());
    QCOMPARE(plan.nextDue(today("9:14")), std::optional(today("9:15")));
    QCOMPARE(textOf(plan.run(today("9:15"))), QStringLiteral("1a"));
    QVERIFY(plan.run(today("9:16")).empty());
}

void LeadPlanTest::workingHours()
{
    LeadRule rule = ruleOf({1});
    rule.workingHours = true;
    rule.delay = 30min;
    LeadSituation situation = situationOf(1, {rule}, today("11:40"));
    situation.waiting = {leadAt(1, today("11:20")), leadAt(2, today("11:40"))};
    LeadPlan plan(situation);
    QCOMPARE(textOf(plan.run(today("11:50"))), QStringLiteral("1a"));
    QVERIFY(plan.run(today("12:30")).empty()); // ten minutes of its delay are left at noon
    QCOMPARE(plan.waiting(today("12:30"))[0].why, Why::InDelay);
    QCOMPARE(plan.nextDue(today("12:30")), std::optional(today("13:10")));
    QVERIFY(plan.run(today("18:00")).empty());
    QCOMPARE(plan.waiting(today("18:00"))[0].why, Why::OutOfHours);
    const Instant tomorrow = today("8:00") + 24h;
    QCOMPARE(plan.waiting(today("18:00"))[0].until, std::optional(tomorrow));
    QCOMPARE(plan.nextDue(today("18:00")), std::optional(tomorrow));
    QCOMPARE(textOf(plan.run(tomorrow)), QStringLiteral("2a"));
}

void LeadPlanTest::givenByHand()
{
    LeadRule off = ruleOf({1, 1, 1});
    off.isOn = false;
    LeadSituation situation = situationOf(3, {off}, today("9:00"));
    situation.agents[1].isOnLeave = true;
    situation.waiting = {leadAt(1, today("8:00")), leadAt(2, today("8:30"))};
    situation.waiting[1].pool = TermId(5);
    situation.held = {heldBy(3, 'a', today("8:00"))};
    LeadPlan plan(situation);
    const auto first = plan.give(RecordId(1), agentOf('c'), today("9:00"));
    QVERIFY(first);
    QCOMPARE(first->rule, LeadRuleId(1));
    QCOMPARE(first->event.how, HandOutKind::Hand);
    QCOMPARE(plan.book(LeadRuleId(1)).balance(agentOf('c')), -0.5);
    QCOMPARE(plan.book(LeadRuleId(1)).balance(agentOf('a')), 0.5);
    QCOMPARE(plan.book(LeadRuleId(1)).balance(agentOf('b')), 0.0); // is on leave
    const auto second = plan.give(RecordId(2), agentOf('c'), today("9:00"));
    QVERIFY(second && !second->rule.isValid()); // no rule is for it: nothing is charged
    QCOMPARE(second->event.agent, agentOf('c'));
    const auto third = plan.give(RecordId(3), agentOf('c'), today("9:00"));
    QVERIFY(third);
    QCOMPARE(third->from, agentOf('a'));
    QVERIFY(!plan.give(RecordId(9), agentOf('c'), today("9:00")));
    QCOMPARE(plan.waiting(today("9:00")).size(), size_t(0));
}

void LeadPlanTest::nextDue()
{
    LeadRule rule = ruleOf({1});
    rule.onlyAvailable = true;
    rule.delay = 10min;
    LeadSituation situation = situationOf(1, {rule, recallRule(2)}, today("9:00"));
    situation.waiting = {leadAt(1, today("9:00"))};
    situation.held = {heldBy(2, 'a', today("8:05"))};
    QCOMPARE(LeadPlan(situation).nextDue(today("9:00")), std::optional(today("9:05")));
    situation.held.clear();
    QCOMPARE(LeadPlan(situation).nextDue(today("9:00")), std::optional(today("9:10")));
    // In the evening nobody is available: when work begins, somebody may be.
    LeadPlan plan(situation);
    QVERIFY(plan.run(today("19:00")).empty());
    QCOMPARE(plan.waiting(today("19:00"))[0].skipped[size_t(LeadSkip::OutOfHours)], 1);
    QCOMPARE(plan.nextDue(today("19:00")), std::optional(today("8:00") + 24h));
}

/// The cap of a day is over with the day, by the organisation's zone.
void LeadPlanTest::anotherDay()
{
    LeadRule rule = ruleOf({1});
    rule.dailyCap = 1;
    LeadSituation situation = situationOf(1, {rule}, today("9:00"));
    situation.waiting = {leadAt(1, today("9:00")), leadAt(2, today("9:00"))};
    LeadPlan plan(situation);
    QCOMPARE(textOf(plan.run(today("9:00"))), QStringLiteral("1a"));
    const Instant midnight = today("0:00") + 24h;
    QCOMPARE(plan.nextDue(today("9:00")), std::optional(midnight));
    QVERIFY(plan.run(midnight - 1ms).empty());
    QCOMPARE(textOf(plan.run(midnight)), QStringLiteral("2a"));
}

/// A rule whose agents are others than the ledger's when the plan is made.
void LeadPlanTest::booksFollowRules()
{
    LeadSituation situation = situationOf(3, {ruleOf({1, 1, 1})}, today("9:00"));
    situation.books[LeadRuleId(1)] = bookOf({1, 1});
    situation.waiting = {leadAt(1, today("9:00"))};
    LeadPlan plan(situation);
    QCOMPARE(plan.skips(LeadRuleId(1), today("9:00")).size(), size_t(3));
    QCOMPARE(textOf(plan.run(today("9:00"))), QStringLiteral("1a"));
    QVERIFY(plan.book(LeadRuleId(7)).agents().empty());
}

/// Among thousands of leads, with everything at once: each goes to one agent once, and each that is due and
/// has somebody is handed out.
void LeadPlanTest::onceEach()
{
    Random random(4);
    LeadRule first = ruleOf({3, 4, 5, 0, 1});
    first.dailyCap = 300;
    first.conditions = {RecordFilter{Field::Source, {FieldValue(qint64(7))}}};
    LeadRule second = ruleOf({1, 1, 1, 1, 1, 1});
    second.openCap = 500;
    LeadSituation situation = situationOf(6, {first, second}, today("10:00"));
    constexpr int leads = 4'000;
    for (int i = 1; i <= leads; ++i) {
        situation.waiting.push_back(leadAt(i, today("9:00") - std::chrono::seconds(random.below(3000))));
        if (random.below(4) == 0)
            situation.waiting.back().fields = {{Field::Source, FieldValue(qint64(7))}};
    }
    LeadPlan plan(situation);
    std::set<RecordId> handedOut;
    std::map<std::pair<LeadRuleId, AgentId>, int> counts;
    Instant last{};
    for (const LeadDecision &decision : plan.run(today("10:00"))) {
        QVERIFY(handedOut.insert(decision.lead).second);
        QVERIFY(decision.arrival >= last);
        last = decision.arrival;
        ++counts[{decision.rule, decision.event.agent}];
    }
    QCOMPARE(int(handedOut.size()) + int(plan.waiting(today("10:00")).size()), leads);
    for (const auto &[who, count] : counts)
        QVERIFY(who.first == LeadRuleId(1) ? count <= 300 : count <= 500);
    QVERIFY(!counts.contains({LeadRuleId(1), agentOf('d')}));
    const int rest = leads - int(handedOut.size());
    QVERIFY(rest > 0); // the second rule's agents hold 500 each
    const std::vector<LeadSkip> full = plan.skips(LeadRuleId(2), today("10:00"));
    QCOMPARE(std::ranges::count(full, LeadSkip::OpenCap), 6);
}

CALLHELM_TEST(LeadPlanTest)
#include "leadplantest.moc"
