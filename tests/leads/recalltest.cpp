#include <QTest>

#include "leads/recall.h"
#include "leadmaker.h"
#include "support/testmain.h"

using namespace callhelm;

class RecallTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void due_data();
    void due();
    void limit();
    void firstRuleThatFits();
};

namespace {

const Calendar &saigon()
{
    static const Calendar calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh"));
    return calendar;
}

Instant at(const QString &local) { return *saigon().fromIso(local); }

LeadRule recallRule()
{
    LeadRule rule = ruleOf({1, 1});
    rule.kind = LeadRuleKind::Recall;
    rule.delay = std::chrono::hours(72);
    return rule;
}

HeldLead heldSince(const QString &since)
{
    HeldLead held;
    held.lead.id = RecordId(1);
    held.lead.pool = TermId(1);
    held.lead.stage = TermId(2);
    held.lead.arrival = at("2026-11-01T00:00:00");
    held.holder = agentOf('a');
    held.since = at(since);
    return held;
}

QString dueOf(const LeadRule &rule, const HeldLead &held)
{
    const RecallDue due = recallDue({rule}, held, LeadClock(WorkingTime::usual(), saigon()));
    return due.rule == nullptr ? QStringLiteral("never") : saigon().toIso(due.due).left(16);
}

} // namespace

/// CordysCRM#403: a note at day 2 of 3 → due at day 5. 2026-11-23 is a Monday; eight hours are worked a day.
void RecallTest::due_data()
{
    QTest::addColumn<LeadRule>("rule");
    QTest::addColumn<HeldLead>("held");
    QTest::addColumn<QString>("due");
    const LeadRule plain = recallRule();
    HeldLead held = heldSince("2026-11-23T09:00:00");
    QTest::newRow("never cared for") << plain << held << "2026-11-26T09:00";
    held.lastCare = at("2026-11-25T09:00:00");
    QTest::newRow("a note at day 2 of 3: due at day 5") << plain << held << "2026-11-28T09:00";
    held.lastCare = at("2026-11-22T09:00:00");
    QTest::newRow("care from before they had it") << plain << held << "2026-11-26T09:00";
    held.lead.arrival = at("2026-11-24T09:00:00");
    QTest::newRow("entered its stage later") << plain << held << "2026-11-27T09:00";
    held.recalls = {{LeadRuleId(1), 0, at("2026-11-29T10:00:00")}};
    QTest::newRow("postponed") << plain << held << "2026-11-29T10:00";
    held.recalls = {{LeadRuleId(1), 0, at("2026-11-25T10:00:00")}};
    QTest::newRow("postponed to before it is due") << plain << held << "2026-11-27T09:00";
    held.recalls = {{LeadRuleId(9), 5, at("2026-11-29T10:00:00")}};
    QTest::newRow("another rule's") << plain << held << "2026-11-27T09:00";

    LeadRule working = recallRule();
    working.workingHours = true;
    working.delay = std::chrono::hours(16);
    held = heldSince("2026-11-23T09:00:00");
    QTest::newRow("two working days") << working << held << "2026-11-25T09:00";
    held = heldSince("2026-11-27T16:00:00");
    QTest::newRow("over Sunday") << working << held << "2026-11-30T16:00";
    held = heldSince("2026-11-23T07:00:00");
    QTest::newRow("at the end of work: when it begins again") << working << held << "2026-11-25T08:00";
    held.recalls = {{LeadRuleId(1), 0, at("2026-11-28T20:00:00")}};
    QTest::newRow("postponed to the night") << working << held << "2026-11-30T08:00";

    LeadRule off = recallRule();
    off.isOn = false;
    QTest::newRow("off") << off << held << "never";
    LeadRule since = recallRule();
    since.takesFrom = at("2026-11-23T07:00:00");
    QTest::newRow("held since the rule is on")
        << since << heldSince("2026-11-23T07:00:00") << "2026-11-26T07:00";
    QTest::newRow("held before") << since << heldSince("2026-11-23T06:59:00") << "never";
    held.lead.stage = TermId(3);
    QTest::newRow("at another stage") << recallRule() << held << "never";
}

void RecallTest::due()
{
    QFETCH(LeadRule, rule);
    QFETCH(HeldLead, held);
    QTEST(dueOf(rule, held), "due");
}

void RecallTest::limit()
{
    HeldLead held = heldSince("2026-11-23T09:00:00");
    LeadRule rule = recallRule();
    rule.mostRecalls = 2;
    held.recalls = {{LeadRuleId(1), 1, {}}};
    QCOMPARE(dueOf(rule, held), QStringLiteral("2026-11-26T09:00"));
    held.recalls = {{LeadRuleId(1), 2, {}}};
    QCOMPARE(dueOf(rule, held), QStringLiteral("never"));
}

void RecallTest::firstRuleThatFits()
{
    LeadRules rules{ruleOf({1, 1}), recallRule(), recallRule()};
    rules[1].conditions = {RecordFilter{Field::Source, {FieldValue(qint64(4))}}};
    const LeadClock clock(WorkingTime::usual(), saigon());
    HeldLead held = heldSince("2026-11-23T09:00:00");
    QCOMPARE(recallDue(rules, held, clock).rule, &rules[2]);
    held.lead.fields = {{Field::Source, FieldValue(qint64(4))}};
    QCOMPARE(recallDue(rules, held, clock).rule, &rules[1]);
}

CALLHELM_TEST(RecallTest)
#include "recalltest.moc"
