#include <QTest>

#include "floor/alertbook.h"
#include "floor/keptalerts.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace std::chrono_literals;

/// Alerts on goals: raised behind pace, ended by what is clearly better, and apart from those of the floor.
class GoalAlertsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void raisedAndEnded();
    void whatIsNotKnownStays();
    void apartFromTheFloor();
    void repeatedUntilAcknowledged();
    void checks_data();
    void checks();
    void keptAsTheyAre();
};

namespace {

const Instant three = instantFromMs(1'773'820'800'000);
const KpiSubject care = KpiSubject::of(TeamId(4));
const KpiSubject ann = KpiSubject::of(AgentId(4)); // the same number as the team's

AlertRule goalRule(qint64 threshold = 1000, qint64 clear = 500)
{
    AlertRule rule = usualRule(AlertRule::Kind::Goal);
    rule.id = 7;
    rule.threshold = threshold;
    rule.clear = clear;
    rule.repeat = 0s;
    return rule;
}

QString letters(const std::vector<AlertEvent> &events)
{
    QString out;
    for (const AlertEvent &event : events)
        out += event.kind == AlertEvent::Kind::Raised  ? u'!'
            : event.kind == AlertEvent::Kind::Repeated ? u'r'
                                                       : u'c';
    return out;
}

GoalReading reading(const KpiSubject &who, std::optional<qint64> behind)
{
    return {7, who, QStringLiteral("Care"), behind};
}

} // namespace

/// Behind by 10 % or more; good again at 5 % behind, not before.
void GoalAlertsTest::raisedAndEnded()
{
    AlertBook book;
    book.setRules({goalRule()});
    const auto at
        = [&](qint64 behind) { return letters(book.fold(std::vector{reading(care, behind)}, three)); };
    QCOMPARE(at(999), QString());
    QCOMPARE(at(1000), QStringLiteral("!"));
    QCOMPARE(subjectOf(book.current().front()), care);
    QCOMPARE(book.current().front().name, QStringLiteral("Care"));
    QCOMPARE(at(1400), QString());
    QCOMPARE(book.current().front().worst, qint64(1400));
    QCOMPARE(at(501), QString());
    QCOMPARE(at(500), QStringLiteral("c"));
    QVERIFY(book.current().empty());
    // A team and an agent of the same number are two.
    QCOMPARE(letters(book.fold(std::vector{reading(care, 2000), reading(ann, 2000)}, three)),
             QStringLiteral("!!"));
    // Another day: before the time of day nothing is weighed, and what was told is over.
    QCOMPARE(letters(book.fold(std::vector<GoalReading>(), three + 12h)), QStringLiteral("cc"));
}

/// Outside working time there is no pace: an alert neither comes nor goes.
void GoalAlertsTest::whatIsNotKnownStays()
{
    AlertBook book;
    book.setRules({goalRule()});
    QCOMPARE(letters(book.fold(std::vector{reading(care, std::nullopt)}, three)), QString());
    QCOMPARE(letters(book.fold(std::vector{reading(care, 1500)}, three)), QStringLiteral("!"));
    QCOMPARE(letters(book.fold(std::vector{reading(care, std::nullopt)}, three)), QString());
    QCOMPARE(book.current().front().value, qint64(1500));
    book.setRules({});
    QCOMPARE(letters(book.fold(std::vector{reading(care, std::nullopt)}, three)), QStringLiteral("c"));
}

/// Snapshots of the floor do not end alerts of goals, nor the other way round.
void GoalAlertsTest::apartFromTheFloor()
{
    AlertBook book;
    AlertRule waiting = usualRule(AlertRule::Kind::Waiting);
    waiting.id = 1;
    waiting.threshold = 2;
    waiting.clear = 0;
    book.setRules({goalRule(), waiting});
    FloorSnapshot floor;
    floor.live = true;
    FloorQueue queue;
    queue.id = QueueId(1);
    queue.waiting = 3;
    floor.queues = {queue};
    QCOMPARE(letters(book.fold(floor, three)), QStringLiteral("!"));
    QCOMPARE(letters(book.fold(std::vector{reading(care, 1500)}, three)), QStringLiteral("!"));
    QCOMPARE(letters(book.fold(floor, three + 1s)), QString());
    QCOMPARE(letters(book.fold(std::vector<GoalReading>(), three + 1s)), QStringLiteral("c"));
    QCOMPARE(book.current().size(), size_t(1));
    QCOMPARE(book.current().front().rule.kind, AlertRule::Kind::Waiting);
}

void GoalAlertsTest::repeatedUntilAcknowledged()
{
    AlertBook book;
    AlertRule rule = goalRule();
    rule.repeat = 60min;
    book.setRules({rule});
    const std::vector late{reading(care, 1500)};
    QCOMPARE(letters(book.fold(late, three)), QStringLiteral("!"));
    QCOMPARE(letters(book.fold(late, three + 59min)), QString());
    QCOMPARE(letters(book.fold(late, three + 60min)), QStringLiteral("r"));
    QVERIFY(book.acknowledge(book.current().front().id, QStringLiteral("Mai"), three + 61min));
    QCOMPARE(letters(book.fold(late, three + 180min)), QString());
    QCOMPARE(book.unacknowledged(), 0);
}

void GoalAlertsTest::checks_data()
{
    QTest::addColumn<AlertRule>("rule");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, bool isGood, auto change) {
        AlertRule rule = usualRule(AlertRule::Kind::Goal);
        change(rule);
        QTest::newRow(name) << rule << isGood;
    };
    row("usual", true, [](AlertRule &) {});
    row("no metric", false, [](AlertRule &rule) { rule.metric.clear(); });
    row("ends where it begins", false, [](AlertRule &rule) { rule.clear = rule.threshold; });
    row("nothing behind", false, [](AlertRule &rule) { rule.threshold = rule.clear = 0; });
    row("more than all", false, [](AlertRule &rule) { rule.threshold = 10'001; });
    row("all", true, [](AlertRule &rule) { rule.threshold = 10'000; });
    row("midnight", true, [](AlertRule &rule) { rule.at = 0; });
    row("after the day", false, [](AlertRule &rule) { rule.at = 24 * 60; });
    row("of nobody", false, [](AlertRule &rule) { rule.scope = AlertRule::Scope::One; });
    row("of a team", true, [](AlertRule &rule) {
        rule.scope = AlertRule::Scope::One;
        rule.who = care;
    });
}

void GoalAlertsTest::checks()
{
    QFETCH(AlertRule, rule);
    QFETCH(bool, isGood);
    QCOMPARE(bool(rule.check()), isGood);
}

/// Rules and alerts over a restart.
void GoalAlertsTest::keptAsTheyAre()
{
    AlertRule rule = goalRule();
    rule.scope = AlertRule::Scope::One;
    rule.who = ann;
    rule.period = KpiPeriod::Week;
    rule.metric = QStringLiteral("manual:Khách");
    rule.at = 9 * 60 + 30;
    const auto rules = alertRulesFromJson(alertRulesToJson({rule, goalRule()}));
    QVERIFY(rules && rules->size() == 2);
    QVERIFY(rules->at(0) == rule);
    QVERIFY(rules->at(1) == goalRule());

    AlertBook book;
    book.setRules({goalRule()});
    (void)book.fold(std::vector{reading(care, 1500)}, three);
    const auto kept = alertsFromJson(alertsToJson(book.toKeep()));
    QVERIFY(kept && kept->size() == 1);
    QCOMPARE(subjectOf(kept->front()), care);
    AlertBook next;
    next.setRules({goalRule()});
    next.restore(*kept);
    QCOMPARE(letters(next.fold(std::vector{reading(care, 1500)}, three + 1min)), QString());
}

CALLHELM_TEST(GoalAlertsTest)
#include "goalalertstest.moc"
