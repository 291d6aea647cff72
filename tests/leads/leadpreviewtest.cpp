#include <QTest>

#include "leadpeers.h"
#include "leads/leadpreview.h"
#include "leadsituations.h"
#include "support/effort.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace std::chrono_literals;

class LeadPreviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nextTwelve();
    void asThingsStand();
    void ofADraft();
    void happens();
};

namespace {

QString textOf(const LeadPreview &preview)
{
    QString text;
    for (const LeadPreview::Step &step : preview.steps)
        text += letterOf(step.agent);
    return text;
}

} // namespace

/// The next twelve by 3, 4, 5: as in CASES.md. With all of them, whoever is away, at a cap or off.
void LeadPreviewTest::nextTwelve()
{
    LeadRule rule = ruleOf({3, 4, 5});
    rule.onlyAvailable = true;
    rule.dailyCap = 0;
    rule.isOn = false;
    rule.delay = 48h;
    rule.workingHours = true;
    rule.conditions = {RecordFilter{Field::Source, {FieldValue(qint64(7))}}};
    LeadSituation situation = situationOf(3, {}, today("22:00"));
    situation.agents[1].isOnLeave = true;
    const LeadPreview preview = previewLeads(rule, LeadBook(), situation, 12, false);
    QCOMPARE(textOf(preview), QStringLiteral("cbacbcabcabc"));
    QCOMPARE(preview.counts, (std::vector<int>{3, 4, 5}));
    QCOMPARE(preview.largestGap, 7.0 / 12);
    QCOMPARE(preview.bound, 0.75);
    QCOMPARE(preview.agents, (std::vector<AgentId>{agentOf('a'), agentOf('b'), agentOf('c')}));
    QCOMPARE(preview.skips,
             (std::vector<LeadSkip>{LeadSkip::OutOfHours, LeadSkip::OnLeave, LeadSkip::OutOfHours}));
    QCOMPARE(preview.steps[0].balances, (std::vector<double>{3.0 / 12, 4.0 / 12, -7.0 / 12}));
    QCOMPARE(preview.steps[11].balances, (std::vector<double>{0, 0, 0}));
}

/// b is paused, and two a day are all that anybody gets: then nobody.
void LeadPreviewTest::asThingsStand()
{
    LeadRule rule = ruleOf({1, 1, 1});
    rule.onlyAvailable = true;
    rule.dailyCap = 2;
    LeadSituation situation = situationOf(3, {}, today("10:00"));
    situation.agents[1].isPaused = true;
    situation.today = {{rule.id, agentOf('c'), 1}};
    const LeadPreview preview = previewLeads(rule, LeadBook(), situation, 5, true);
    QCOMPARE(textOf(preview), QStringLiteral("aca--"));
    QCOMPARE(preview.counts, (std::vector<int>{2, 0, 1}));
    QCOMPARE(preview.skips, (std::vector<LeadSkip>{LeadSkip::None, LeadSkip::Paused, LeadSkip::None}));
    QCOMPARE(preview.steps[4].balances, preview.steps[3].balances);
}

/// From the ledger as it is: c has been in the rule, d is new. Rules that take back are previewed too.
void LeadPreviewTest::ofADraft()
{
    LeadBook book = bookOf({1, 1, 1});
    QCOMPARE(handOut(book, 2), QStringLiteral("ab"));
    LeadRule draft = ruleOf({1, 1, 1, 1});
    draft.kind = LeadRuleKind::Recall;
    const LeadPreview preview = previewLeads(draft, book, situationOf(4, {}, today("10:00")), 8, false);
    QCOMPARE(textOf(preview), QStringLiteral("cdabcdab"));
    QCOMPARE(book.agents().size(), size_t(3)); // it is only a preview
    QVERIFY(previewLeads(draft, book, situationOf(4, {}, today("10:00")), 0, false).steps.empty());
}

/// What is shown of the next leads is what they do when they come, whatever the ledger and the standings are.
void LeadPreviewTest::happens()
{
    for (quint32 seed = 0; seed < quint32(effort(100)); ++seed) {
        Random random(seed);
        std::vector<int> weights(2 + random.below(6));
        for (int &weight : weights)
            weight = int(random.below(10));
        LeadRule rule = ruleOf(weights);
        rule.onlyAvailable = random.below(2) == 0;
        if (random.below(2) == 0)
            rule.dailyCap = int(random.below(6));
        if (random.below(2) == 0)
            rule.openCap = 2 + int(random.below(9));
        LeadSituation situation = situationOf(int(weights.size()), {rule}, today("10:00"));
        LeadBook book = bookOf(weights);
        for (AgentStanding &agent : situation.agents) {
            agent.isOnline = random.below(3) > 0;
            give(book, char('a' + agent.agent.value() - 1), int(random.below(3)), HandOutKind::Known);
            situation.open.push_back({agent.agent, rule.pool, rule.stage, qint64(random.below(5))});
            situation.today.push_back({rule.id, agent.agent, qint64(random.below(3))});
        }
        handOut(book, int(random.below(20)));
        situation.books[rule.id] = book;
        const LeadPreview preview = previewLeads(rule, book, situation, 20, true);
        for (int i = 1; i <= 20; ++i)
            situation.waiting.push_back(leadAt(i, today("9:00") + i * 1min));
        QString happened;
        for (const LeadDecision &decision : LeadPlan(situation).run(today("10:00")))
            happened += letterOf(decision.event.agent);
        QCOMPARE(happened.leftJustified(20, u'-'), textOf(preview));
    }
}

CALLHELM_TEST(LeadPreviewTest)
#include "leadpreviewtest.moc"
