#include <QTest>

#include "leads/leadmatch.h"
#include "leadmaker.h"
#include "support/testmain.h"

using namespace callhelm;

class LeadMatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filters_data();
    void filters();
    void amounts();
    void why_data();
    void why();
    void firstThatFits();
    void recalls();
    void coverage();
    void hours_data();
    void hours();
};

namespace {

using Why = WaitingLead::Why;

const Field ownField = Field(firstOwnField);

Lead leadWith(std::vector<std::pair<Field, FieldValue>> fields)
{
    Lead lead;
    lead.id = RecordId(1);
    lead.pool = TermId(1);
    lead.stage = TermId(2);
    lead.arrival = instantFromMs(1000);
    lead.fields = std::move(fields);
    return lead;
}

FieldValue number(qint64 value) { return FieldValue(value); }
FieldValue text(const char *value) { return FieldValue(std::string(value)); }

LeadRule fromSource(qint64 source)
{
    LeadRule rule = ruleOf({1, 1});
    rule.conditions = {RecordFilter{Field::Source, {number(source)}}};
    return rule;
}

} // namespace

void LeadMatchTest::filters_data()
{
    QTest::addColumn<RecordFilter>("filter");
    QTest::addColumn<Lead>("lead");
    QTest::addColumn<bool>("isFitting");
    const Lead facebook = leadWith({{Field::Source, number(7)},
                                    {ownField, number(30)},
                                    {Field::Phone, text("+84901")},
                                    {Field::Phone, text("+84902")}});
    const Lead unknown = leadWith({});
    const RecordFilter source{Field::Source, {number(5), number(7)}};
    QTest::newRow("one of them") << source << facebook << true;
    QTest::newRow("none of them") << RecordFilter{Field::Source, {number(5)}} << facebook << false;
    QTest::newRow("nothing known is none of them") << source << unknown << false;
    const RecordFilter orNothing{Field::Source, {number(5), FieldValue()}};
    QTest::newRow("or nothing") << orNothing << unknown << true;
    QTest::newRow("or nothing, but something") << orNothing << facebook << false;
    RecordFilter range{ownField};
    range.from = 30;
    range.before = 31;
    QTest::newRow("from 30") << range << facebook << true;
    range.before = 30;
    QTest::newRow("before 30") << range << facebook << false;
    QTest::newRow("nothing is in no range") << range << unknown << false;
    RecordFilter empty{Field::Source};
    empty.isEmpty = true;
    QTest::newRow("empty") << empty << unknown << true;
    QTest::newRow("not empty though") << empty << facebook << false;
    RecordFilter full{Field::Source};
    full.isNotEmpty = true;
    QTest::newRow("known") << full << facebook << true;
    QTest::newRow("not known though") << full << unknown << false;
    QTest::newRow("one of several") << RecordFilter{Field::Phone, {text("+84902")}} << facebook << true;
    QTest::newRow("nothing asked") << RecordFilter{Field::Source} << unknown << true;
}

void LeadMatchTest::filters()
{
    QFETCH(RecordFilter, filter);
    QFETCH(Lead, lead);
    QFETCH(bool, isFitting);
    QCOMPARE(fits(filter, lead), isFitting);
    LeadRule rule = ruleOf({1});
    rule.conditions = {filter, RecordFilter{Field::Channel}};
    QCOMPARE(fits(rule, lead), isFitting);
    QCOMPARE(fieldsAsked({rule, rule}), (std::vector<Field>{filter.field, Field::Channel}));
}

void LeadMatchTest::amounts()
{
    LeadRule rule = ruleOf({1});
    rule.leastAmount = 1'000'00;
    Lead lead = leadWith({});
    QVERIFY(!fits(rule, lead));
    lead.largestOpenDeal = 999'99;
    QVERIFY(!fits(rule, lead));
    lead.largestOpenDeal = 1'000'00;
    QVERIFY(fits(rule, lead));
    lead.stage = TermId(3);
    QVERIFY(!fits(rule, lead));
}

void LeadMatchTest::why_data()
{
    QTest::addColumn<LeadRules>("rules");
    QTest::addColumn<int>("rule"); // -1: none
    QTest::addColumn<Why>("why");
    LeadRule off = ruleOf({1});
    off.isOn = false;
    LeadRule later = ruleOf({1});
    later.takesFrom = instantFromMs(1001);
    LeadRule elsewhere = ruleOf({1});
    elsewhere.pool = TermId(8);
    LeadRule recall = ruleOf({1, 1});
    recall.kind = LeadRuleKind::Recall;
    LeadRule atOnce = ruleOf({1});
    atOnce.takesFrom = instantFromMs(1000);
    QTest::newRow("no rules") << LeadRules{} << -1 << Why::NoRule;
    QTest::newRow("of another pool") << LeadRules{elsewhere} << -1 << Why::NoRule;
    QTest::newRow("only one that takes back") << LeadRules{recall} << -1 << Why::NoRule;
    QTest::newRow("none fits") << LeadRules{elsewhere, fromSource(1), fromSource(2)} << 1 << Why::NoRuleFits;
    QTest::newRow("the only one is off") << LeadRules{off} << 0 << Why::RuleOff;
    QTest::newRow("the one that fits is off") << LeadRules{fromSource(1), off} << 1 << Why::RuleOff;
    QTest::newRow("arrived before") << LeadRules{later} << 0 << Why::BeforeRule;
    QTest::newRow("the first that fits tells why") << LeadRules{off, later} << 0 << Why::RuleOff;
    QTest::newRow("taken") << LeadRules{atOnce} << 0 << Why::InDelay;
    QTest::newRow("one that is off lets others")
        << LeadRules{off, fromSource(1), atOnce} << 2 << Why::InDelay;
}

void LeadMatchTest::why()
{
    QFETCH(LeadRules, rules);
    QFETCH(int, rule);
    QFETCH(Why, why);
    const LeadMatch match = matchLead(rules, leadWith({}));
    QCOMPARE(match.rule == nullptr ? -1 : int(match.rule - rules.data()), rule);
    QCOMPARE(match.why, why);
    QCOMPARE(match.isTaken, why == Why::InDelay);
}

void LeadMatchTest::firstThatFits()
{
    const LeadRules rules{fromSource(3), fromSource(7), ruleOf({1}), fromSource(7)};
    QCOMPARE(matchLead(rules, leadWith({{Field::Source, number(7)}})).rule, &rules[1]);
    QCOMPARE(matchLead(rules, leadWith({{Field::Source, number(5)}})).rule, &rules[2]);
}

void LeadMatchTest::recalls()
{
    LeadRules rules{ruleOf({1}), ruleOf({1, 1})};
    rules[1].kind = LeadRuleKind::Recall;
    rules[1].takesFrom = instantFromMs(2000);
    QVERIFY(!matchRecall(rules, leadWith({}), instantFromMs(1999)).isTaken);
    QCOMPARE(matchRecall(rules, leadWith({}), instantFromMs(2000)).rule, &rules[1]);
}

/// Of three leads: one fits the first rule, one the third (the second is off), one none but that which takes
/// back.
void LeadMatchTest::coverage()
{
    LeadRules rules{fromSource(1), fromSource(2), fromSource(2), ruleOf({1, 1})};
    for (size_t i = 0; i < rules.size(); ++i) {
        rules[i].id = LeadRuleId(qint64(i) + 1);
        rules[i].takesFrom = instantFromMs(1'000'000'000);
    }
    rules[1].isOn = false;
    rules[3].kind = LeadRuleKind::Recall;
    const std::vector<Lead> leads{leadWith({{Field::Source, number(1)}}),
                                  leadWith({{Field::Source, number(2)}}),
                                  leadWith({{Field::Source, number(3)}})};
    const LeadCoverage coverage = coverageOf(rules, leads);
    QCOMPARE(coverage.taken, (std::vector<int>{1, 0, 1, 3}));
    QCOMPARE(coverage.none, 1);
    QCOMPARE(coverage.all, 3);
    QCOMPARE(coverage.rules[3], LeadRuleId(4));
}

void LeadMatchTest::hours_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("minutes"); // of delay
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("opens"); // from `due` on
    // Monday to Saturday, 8:00 to 12:00 and 13:00 to 17:00; 2026-11-27 is a Friday.
    QTest::newRow("at work") << "2026-11-27T09:00:00" << 30 << "2026-11-27T09:30:00"
                             << "2026-11-27T09:30:00";
    QTest::newRow("over noon") << "2026-11-27T11:45:00" << 30 << "2026-11-27T13:15:00"
                               << "2026-11-27T13:15:00";
    QTest::newRow("at noon it is over") << "2026-11-27T11:30:00" << 30 << "2026-11-27T12:00:00"
                                        << "2026-11-27T13:00:00";
    QTest::newRow("over Sunday") << "2026-11-28T16:50:00" << 30 << "2026-11-30T08:20:00"
                                 << "2026-11-30T08:20:00";
    QTest::newRow("at night") << "2026-11-27T22:00:00" << 0 << "2026-11-28T08:00:00"
                              << "2026-11-28T08:00:00";
}

void LeadMatchTest::hours()
{
    QFETCH(QString, from);
    QFETCH(int, minutes);
    const Calendar calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh"));
    const LeadClock clock(WorkingTime::usual(), calendar);
    LeadRule rule = ruleOf({1});
    rule.delay = std::chrono::minutes(minutes);
    const Instant start = *calendar.fromIso(from);
    QCOMPARE(clock.dueAt(rule, start), std::optional(start + rule.delay));
    QCOMPARE(clock.opensAt(rule, start), std::optional(start));
    rule.workingHours = true;
    QTEST(calendar.toIso(*clock.dueAt(rule, start)).left(19), "due");
    QTEST(calendar.toIso(*clock.opensAt(rule, *clock.dueAt(rule, start))).left(19), "opens");
    const LeadClock never(WorkingTime(), calendar);
    QVERIFY(!never.opensAt(rule, start));
}

CALLHELM_TEST(LeadMatchTest)
#include "leadmatchtest.moc"
