#include <QTest>

#include "leadpeers.h"
#include "leadsituations.h"
#include "support/effort.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace std::chrono_literals;

class RecallPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recallNeverStraightBack();
    void recallGivesNothingBack();
    void recallLimitAndStage();
    void nobodyToRecallTo();
    void previewOfRecallsHappens();
    void madeRoom();
};

/// Never back to whom it is taken from. Lead 2, b's, falls due first: of a and c, a. Lead 1, a's: of b (0)
/// and c, who is owed half a lead by now, c. Lead 3, c's, of a (-1/2) and b (1/2): b.
void RecallPlanTest::recallNeverStraightBack()
{
    LeadSituation situation = situationOf(3, {recallRule(3)}, today("10:00"));
    situation.held
        = {heldBy(1, 'a', today("9:00")), heldBy(2, 'b', today("8:59")), heldBy(3, 'c', today("9:30"))};
    LeadPlan plan(situation);
    LeadBook before = plan.book(LeadRuleId(1));
    const std::vector<LeadDecision> decisions = plan.run(today("10:00"));
    QCOMPARE(textOf(decisions), QStringLiteral("2a 1c"));
    QCOMPARE(decisions[0].from, agentOf('b'));
    QCOMPARE(decisions[0].event.how, HandOutKind::Recall);
    QCOMPARE(skipsOf(before, decisions[0]), QStringLiteral("a0 b9 c0")); // LeadSkip::Holder
    before.apply(decisions[0].event);
    QCOMPARE(skipsOf(before, decisions[1]), QStringLiteral("a9 b0 c0"));
    QCOMPARE(plan.nextDue(today("10:00")), std::optional(today("10:30")));
    QCOMPARE(textOf(plan.run(today("10:30"))), QStringLiteral("3b"));
}

/// frappe/crm PR#2367 … SPEC: it gives nothing back to whom it was taken from and charges the receiver in the
/// recall rule's ledger.
void RecallPlanTest::recallGivesNothingBack()
{
    LeadSituation situation = situationOf(2, {ruleOf({1, 1}), recallRule(2)}, today("9:00"));
    situation.waiting = {leadAt(1, today("9:00"))};
    LeadPlan plan(situation);
    QCOMPARE(textOf(plan.run(today("9:00"))), QStringLiteral("1a"));
    QCOMPARE(textOf(plan.run(today("10:00"))), QStringLiteral("1b"));
    QCOMPARE(plan.book(LeadRuleId(1)).balance(agentOf('a')), -0.5);
    QCOMPARE(plan.book(LeadRuleId(1)).had(agentOf('a')), 1);
    QCOMPARE(plan.book(LeadRuleId(2)).had(agentOf('b')), 1);
    QCOMPARE(plan.book(LeadRuleId(2)).balance(agentOf('b')), 0.0); // alone eligible
    QVERIFY(plan.run(today("11:00")).empty()); // once is the limit
    QVERIFY(!plan.nextDue(today("11:00")));
}

/// Twice at most; the new holder has their full time; where it goes on to another stage it is not this
/// rule's.
void RecallPlanTest::recallLimitAndStage()
{
    LeadRule rule = recallRule(2);
    rule.mostRecalls = 2;
    LeadSituation situation = situationOf(2, {rule}, today("9:00"));
    situation.held = {heldBy(1, 'a', today("9:00"))};
    LeadPlan plan(situation);
    QCOMPARE(textOf(plan.run(today("10:20"))), QStringLiteral("1b"));
    QCOMPARE(plan.nextDue(today("10:20")), std::optional(today("11:20")));
    QCOMPARE(textOf(plan.run(today("11:20"))), QStringLiteral("1a"));
    QVERIFY(!plan.nextDue(today("11:20")));
    situation.rules[0].stageAfter = TermId(8);
    LeadPlan onward(situation);
    QCOMPARE(textOf(onward.run(today("10:20"))), QStringLiteral("1b"));
    QVERIFY(!onward.nextDue(today("10:20")));
}

/// The others are on leave: it stays with its holder, and is named.
void RecallPlanTest::nobodyToRecallTo()
{
    LeadSituation situation = situationOf(2, {recallRule(2)}, today("9:00"));
    situation.agents[1].isOnLeave = true;
    situation.held = {heldBy(1, 'a', today("9:00"))};
    LeadPlan plan(situation);
    QVERIFY(plan.run(today("10:00")).empty());
    const std::vector<DueRecall> due = plan.dueRecalls(today("10:00"), today("12:00"));
    QCOMPARE(due.size(), size_t(1));
    QVERIFY(!due[0].to.isValid());
    QCOMPARE(due[0].from, agentOf('a'));
    QCOMPARE(due[0].due, today("10:00"));
    QCOMPARE(due[0].lastCare, today("9:00"));
    // who was skipped as the holder is none for other leads
    QCOMPARE(plan.skips(LeadRuleId(1), today("10:00")),
             (std::vector<LeadSkip>{LeadSkip::None, LeadSkip::OnLeave}));
}

/// What is told of the next two hours is what then happens when nothing else does: each decision carried out
/// by a store of its own, each minute with a new plan.
void RecallPlanTest::previewOfRecallsHappens()
{
    int seen = 0;
    for (quint32 seed = 0; seed < quint32(effort(60)); ++seed) {
        Random random(seed);
        const auto minutes = [&](quint32 most) { return std::chrono::minutes(random.below(most)); };
        LeadRule turn = ruleOf({1, 2, 3, 1});
        turn.delay = minutes(40);
        turn.onlyAvailable = random.below(2) == 0;
        turn.openCap = 4 + int(random.below(10));
        if (random.below(2) == 0)
            turn.dailyCap = 2 + int(random.below(4));
        turn.knownFirst = true;
        LeadRule recall = recallRule(4);
        recall.delay = 20min + minutes(60);
        recall.mostRecalls = 1 + int(random.below(3));
        recall.workingHours = random.below(2) == 0;
        if (random.below(3) == 0)
            recall.openCap = 3 + int(random.below(4));
        const Instant start = today(random.below(2) == 0 ? "9:00" : "10:40");
        LeadSituation situation = situationOf(4, {turn, recall}, start);
        for (AgentStanding &agent : situation.agents) {
            agent.isOnline = random.below(4) > 0;
            agent.isOnLeave = random.below(8) == 0;
        }
        for (int i = 1; i <= 20; ++i) {
            HeldLead held = heldBy(i, char('a' + random.below(4)), start - minutes(90));
            if (random.below(2) == 0)
                held.lastCare = held.since + minutes(60);
            if (random.below(4) == 0)
                held.recalls = {{LeadRuleId(2), int(random.below(3)), start + minutes(100)}};
            situation.open.push_back({held.holder, held.lead.pool, held.lead.stage, 1});
            situation.held.push_back(held);
            situation.waiting.push_back(leadAt(100 + i, start - minutes(40)));
            situation.waiting.back().caredLast = AgentId(random.below(8));
        }
        const Instant until = start + 2h;
        QStringList told;
        for (const DueRecall &one : LeadPlan(situation).dueRecalls(start, until))
            if (one.to.isValid())
                told << QStringLiteral("%1%2%3 %4")
                            .arg(one.lead.value())
                            .arg(letterOf(one.from))
                            .arg(letterOf(one.to))
                            .arg(saigon().toIso(one.due));
        QStringList happened;
        for (Instant now = start; now <= until; now += 1min) {
            situation.at = now;
            const std::vector<HeldLead> held = situation.held;
            for (const LeadDecision &decision : LeadPlan(situation).run(now)) {
                if (decision.event.how == HandOutKind::Recall) {
                    const auto before = std::ranges::find_if(
                        held, [&](const HeldLead &one) { return one.lead.id == decision.lead; });
                    const RecallDue due = recallDue(situation.rules, *before, situation.clock);
                    happened << QStringLiteral("%1%2%3 %4")
                                    .arg(decision.lead.value())
                                    .arg(letterOf(decision.from))
                                    .arg(letterOf(decision.event.agent))
                                    .arg(saigon().toIso(due.due));
                }
                carryOut(situation, decision, now);
            }
        }
        seen += int(happened.size());
        told.sort();
        happened.sort();
        if (told != happened)
            QFAIL(qPrintable(QStringLiteral("seed %1: told\n%2\nhappened\n%3")
                                 .arg(seed)
                                 .arg(told.join(u'\n'), happened.join(u'\n'))));
    }
    QVERIFY(seen > 100);
}

/// a may hold one. Lead 1, b's, is due first but a is full; lead 2 goes from a to b, and then lead 1 to a.
void RecallPlanTest::madeRoom()
{
    LeadRule rule = recallRule(2);
    rule.openCap = 1;
    LeadSituation situation = situationOf(2, {rule}, today("10:30"));
    situation.held = {heldBy(1, 'b', today("9:00")), heldBy(2, 'a', today("9:10"))};
    situation.open = {{agentOf('a'), rule.pool, rule.stage, 1}};
    LeadPlan plan(situation);
    QCOMPARE(textOf(plan.run(today("10:30"))), QStringLiteral("2b 1a"));
}

CALLHELM_TEST(RecallPlanTest)
#include "recallplantest.moc"
