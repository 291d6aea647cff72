#include <QTest>

#include "leads/leadreplay.h"
#include "leadsituations.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace std::chrono_literals;

class LeadReplayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameRuleSameLeads();
    void otherWeights();
    void otherAgents();
    void eligibilityAsRecorded();
    void caps();
    void knownAndGiven();
    void correctionsAndUndone();
};

namespace {

/// A rule's past: hands out, remembers, and replays.
class Past
{
public:
    explicit Past(const std::vector<int> &weights) : m_start(bookOf(weights)), m_book(m_start) { }

    LeadBook &book() { return m_book; }
    void add(LedgerEvent event)
    {
        event.at = today("9:00") + 1min * qint64(m_events.size());
        event.handOut = event.kind == LedgerEvent::Kind::HandOut ? HandOutId(++m_handOuts) : event.handOut;
        m_book.apply(event);
        m_events.push_back({event, RecordId(100 + m_handOuts)});
    }
    void turns(int count)
    {
        for (int i = 0; i < count; ++i)
            add(m_book.handOut(m_book.turn(), HandOutKind::Turn, Instant()));
    }
    void give(char agent, HandOutKind how) { add(m_book.handOut(agentOf(agent), how, Instant())); }
    [[nodiscard]] LeadReplay replay(const LeadRule &rule) const
    {
        return replayLeads(rule, m_start, m_events, saigon());
    }

private:
    LeadBook m_start;
    LeadBook m_book;
    std::vector<PastEvent> m_events;
    qint64 m_handOuts = 0;
};

QString went(const LeadReplay &replay)
{
    QString text;
    for (const LeadReplay::Step &step : replay.steps)
        text += letterOf(step.went);
    return text;
}

QString would(const LeadReplay &replay)
{
    QString text;
    for (const LeadReplay::Step &step : replay.steps)
        text += letterOf(step.would);
    return text;
}

} // namespace

void LeadReplayTest::sameRuleSameLeads()
{
    Past past({3, 4, 5});
    past.turns(5);
    past.book().setSkip(agentOf('b'), LeadSkip::OnLeave);
    past.turns(5);
    past.book().setSkip(agentOf('b'), LeadSkip::None);
    past.turns(5);
    const LeadReplay replay = past.replay(ruleOf({3, 4, 5}));
    QCOMPARE(would(replay), went(replay));
    QCOMPARE(replay.went, replay.would);
    QCOMPARE(replay.gapWent, replay.gapWould);
    QCOMPARE(replay.steps[0].handOut, HandOutId(1));
    QCOMPARE(replay.steps[0].lead, RecordId(101));
    QCOMPARE(replay.steps[1].at, today("9:01"));
}

/// "These twelve under 4, 4, 4": in turn.
void LeadReplayTest::otherWeights()
{
    Past past({3, 4, 5});
    past.turns(12);
    const LeadReplay replay = past.replay(ruleOf({4, 4, 4}));
    QCOMPARE(went(replay), QStringLiteral("cbacbcabcabc"));
    QCOMPARE(would(replay), QStringLiteral("abcabcabcabc"));
    QCOMPARE(replay.gapWent, 7.0 / 12);
    QCOMPARE(replay.gapWould, 2.0 / 3);
    QCOMPARE(replay.would[2], (LeadBalance{agentOf('c'), 4, 4, 4, 0}));
}

/// b is not in it, d is, of whom no receipt says anything.
void LeadReplayTest::otherAgents()
{
    Past past({1, 1});
    past.book().setSkip(agentOf('a'), LeadSkip::Offline);
    past.turns(4);
    LeadRule rule = ruleOf({});
    rule.onlyAvailable = true;
    rule.agents = {{agentOf('a'), 1}, {agentOf('d'), 1}};
    QCOMPARE(would(past.replay(rule)), QStringLiteral("dddd"));
    rule.agents.pop_back();
    QCOMPARE(would(past.replay(rule)), QStringLiteral("----"));
}

/// Who was offline was so, unless the rule does not ask for it; who was on leave was so whatever it asks.
void LeadReplayTest::eligibilityAsRecorded()
{
    Past past({1, 1, 1});
    past.book().setSkip(agentOf('a'), LeadSkip::Paused);
    past.book().setSkip(agentOf('c'), LeadSkip::OnLeave);
    past.turns(4);
    LeadRule rule = ruleOf({1, 1, 1});
    QCOMPARE(would(past.replay(rule)), QStringLiteral("abab"));
    rule.onlyAvailable = true;
    QCOMPARE(would(past.replay(rule)), QStringLiteral("bbbb"));
}

/// A daily cap counts anew from the first of them on; a cap of open leads is as it was.
void LeadReplayTest::caps()
{
    Past past({1, 1});
    past.book().setSkip(agentOf('a'), LeadSkip::DailyCap);
    past.turns(2);
    past.book().setSkip(agentOf('a'), LeadSkip::OpenCap);
    past.turns(2);
    LeadRule rule = ruleOf({1, 1});
    QCOMPARE(would(past.replay(rule)), QStringLiteral("abab"));
    rule.dailyCap = 1;
    QCOMPARE(would(past.replay(rule)), QStringLiteral("ab--"));
    rule.dailyCap.reset();
    rule.openCap = 5;
    QCOMPARE(would(past.replay(rule)), QStringLiteral("abbb"));
}

void LeadReplayTest::knownAndGiven()
{
    Past past({1, 1});
    past.give('a', HandOutKind::Known);
    past.give('a', HandOutKind::Hand);
    past.turns(2);
    LeadRule rule = ruleOf({1, 1});
    rule.knownFirst = true;
    QCOMPARE(went(past.replay(rule)), QStringLiteral("aabb"));
    QCOMPARE(would(past.replay(rule)), QStringLiteral("aabb"));
    rule.knownFirst = false; // then the first goes in turn; what a person gave they gave
    QCOMPARE(would(past.replay(rule)), QStringLiteral("aabb"));
    rule.agents = {{agentOf('b'), 1}, {agentOf('a'), 1}};
    QCOMPARE(would(past.replay(rule)), QStringLiteral("baba"));
    rule.knownFirst = true;
    QCOMPARE(would(past.replay(rule)), QStringLiteral("aabb"));
}

/// A correction holds for both; what was undone is left out, and so is that it was.
void LeadReplayTest::correctionsAndUndone()
{
    Past past({1, 1});
    past.turns(1);
    LedgerEvent correction = eventOf(LedgerEvent::Kind::Correction, 'a');
    correction.hundredths = 200;
    past.add(correction);
    past.turns(2);
    LedgerEvent undo = eventOf(LedgerEvent::Kind::Undone, 'a');
    undo.handOut = HandOutId(3);
    undo.wasLatest = true;
    past.add(undo);
    const LeadReplay replay = past.replay(ruleOf({1, 1}));
    QCOMPARE(went(replay), QStringLiteral("aa"));
    QCOMPARE(would(replay), QStringLiteral("aa"));
    QCOMPARE(replay.went, past.book().ledger(LeadRuleId(1)).agents);
    QCOMPARE(replay.would, replay.went);
}

CALLHELM_TEST(LeadReplayTest)
#include "leadreplaytest.moc"
