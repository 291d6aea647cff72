#include <QTest>

#include "leadscene.h"
#include "metrics/leadmetrics.h"
#include "store/leadoutcomereader.h"
#include "support/logtext.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace std::chrono_literals;

/// What came of leads that were handed out: figures worked out by hand, whose they are, and what is late.
class LeadOutcomesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void percentiles_data();
    void percentiles();
    void golden();
    void byRuleSourceAndAgent();
    void byDayAndMonth();
    void whoHeldItWhen();
    void wonWhileHeld();
    void recallIsNoWaiting();
    void undoneCountsNowhere();
    void mergedFollows();
    void isBehindFigures();
    void ownAlone();
    void late();

private:
    /// Monday 2 November 2026 in Ho Chi Minh; work from 8 to 12 and 13 to 17.
    Instant at(int hour, int minute, int day = 0) const
    {
        return m_midnight + std::chrono::hours(24 * day + hour) + std::chrono::minutes(minute);
    }
    void note(LeadScene &scene, RecordId lead, AgentId by, Instant when) const
    {
        scene.write([&](RecordWriter &writer) {
            (void)given(writer.add(Entity::Note, when, by,
                                   {{Field::Customer, FieldValue(lead)},
                                    {Field::Author, FieldValue(by)},
                                    {Field::Text, FieldValue(QStringLiteral("?"))}}));
        });
    }
    void win(LeadScene &scene, RecordId lead, AgentId owner, Instant when) const
    {
        scene.write([&](RecordWriter &writer) {
            (void)given(writer.add(Entity::Deal, when, owner,
                                   {{Field::Customer, FieldValue(lead)},
                                    {Field::Owner, FieldValue(owner)},
                                    {Field::Status, FieldValue(qint64(DealStatus::Won))},
                                    {Field::Closed, FieldValue(when)},
                                    {Field::Amount, FieldValue(qint64(100))}}));
        });
    }
    static std::vector<LeadOutcome> outcomes(LeadScene &scene, Instant now,
                                             const Scope &scope = Scope::everything())
    {
        const ReadContext context{scene.store.database(), scene.store.calendar(), scope};
        return given(LeadOutcomeReader(context, WorkingTime::usual(), now).outcomes(std::nullopt));
    }
    static std::vector<LeadOutcome> lateOnes(LeadScene &scene, Instant now,
                                             const Scope &scope = Scope::everything())
    {
        const ReadContext context{scene.store.database(), scene.store.calendar(), scope};
        return given(LeadOutcomeReader(context, WorkingTime::usual(), now).late(Instant()));
    }
    static LeadFigures figures(const std::vector<LeadOutcome> &outcomes, AgentId agent = {})
    {
        LeadFigures figures;
        for (const LeadOutcome &one : outcomes)
            if (!agent.isValid() || one.agent == agent)
                figures.add(one);
        return figures;
    }
    static Duration minutes(qint64 count) { return std::chrono::minutes(count); }
    /// Two agents in turn, who promise to care within an hour of work.
    static LeadRule promising(const LeadScene &scene)
    {
        LeadRule rule = scene.rule(QStringLiteral("Website"), LeadRuleKind::Rotation, 0, 0, {1, 1});
        rule.careTarget = 1h;
        return rule;
    }
    std::vector<RecordId> monday(LeadScene &scene) const;

    const Instant m_midnight = readTime("00:00:00") - 7h;
};

void LeadOutcomesTest::percentiles_data()
{
    QTest::addColumn<QList<int>>("seconds");
    QTest::addColumn<int>("percent");
    QTest::addColumn<double>("expected"); // what PERCENTILE.INC gives; -1: none
    QTest::newRow("of nothing") << QList<int>{} << 50 << -1.0;
    QTest::newRow("of one") << QList<int>{7} << 90 << 7.0;
    QTest::newRow("median of two") << QList<int>{1, 2} << 50 << 1.5;
    QTest::newRow("Microsoft's example") << QList<int>{1, 3, 2, 4} << 30 << 1.9;
    QTest::newRow("in any order") << QList<int>{10, 1, 9, 2, 8, 3, 7, 4, 6, 5} << 90 << 9.1;
    QTest::newRow("least") << QList<int>{5, 3} << 0 << 3.0;
    QTest::newRow("most") << QList<int>{5, 3} << 100 << 5.0;
}

void LeadOutcomesTest::percentiles()
{
    QFETCH(QList<int>, seconds);
    QFETCH(int, percent);
    QFETCH(double, expected);
    std::vector<Duration> values;
    for (const int second : seconds)
        values.emplace_back(second * 1000);
    QCOMPARE(percentile(values, percent).value_or(-1), expected);
}

/// Five leads, to the first and the second agent in turn; looked at on Tuesday at 9:00.
/// 1: came 10:00, out 10:10 → first, cared 10:40: 40 and 30 min.
/// 2: came 11:00, out 11:30 → second, cared 13:40: 60 + 40 = 100 and 30 + 40 = 70 min, too late.
/// 3: came 16:30, out 16:50 → first, cared on Tuesday 8:20: 30 + 20 = 50 and 10 + 20 = 30 min.
/// 4: came 16:40, out 16:50 → second, who has not cared for 10 + 60 = 70 min; somebody else wrote a note.
/// 5: came on Tuesday 8:30, out 8:40 → first, who has 40 min left.
std::vector<RecordId> LeadOutcomesTest::monday(LeadScene &scene) const
{
    scene.setRules({promising(scene)});
    std::vector<RecordId> leads;
    leads.push_back(scene.lead(at(10, 0)));
    (void)scene.handOut(at(10, 10));
    note(scene, leads[0], scene.agents[0], at(10, 40));
    leads.push_back(scene.lead(at(11, 0)));
    (void)scene.handOut(at(11, 30));
    note(scene, leads[1], scene.agents[1], at(13, 40));
    leads.push_back(scene.lead(at(16, 30)));
    leads.push_back(scene.lead(at(16, 40)));
    (void)scene.handOut(at(16, 50));
    note(scene, leads[2], scene.agents[0], at(8, 20, 1));
    note(scene, leads[3], scene.agents[0], at(8, 10, 1));
    leads.push_back(scene.lead(at(8, 30, 1)));
    (void)scene.handOut(at(8, 40, 1));
    return leads;
}

void LeadOutcomesTest::golden()
{
    LeadScene scene;
    const std::vector<RecordId> leads = monday(scene);
    const auto all = outcomes(scene, at(9, 0, 1));
    QCOMPARE(all.size(), 5U);
    using Promise = LeadOutcome::Promise;
    const struct
    {
        int agent;
        std::optional<Duration> arrival, handOut;
        Promise promise;
    } expected[] = {{0, minutes(40), minutes(30), Promise::Kept},
                    {1, minutes(100), minutes(70), Promise::Missed},
                    {0, minutes(50), minutes(30), Promise::Kept},
                    {1, {}, {}, Promise::Missed},
                    {0, {}, {}, Promise::Open}};
    for (size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].lead, leads[i]);
        QCOMPARE(all[i].agent, scene.agents[size_t(expected[i].agent)]);
        QVERIFY(all[i].fromArrival == expected[i].arrival);
        QVERIFY(all[i].fromHandOut == expected[i].handOut);
        QVERIFY(all[i].promise == expected[i].promise);
    }
    using namespace leadmetrics;
    const auto check = [](const LeadFigures &cell, std::vector<double> expectedFigures) {
        std::vector<double> figures;
        for (const LeadMetric *metric : leadmetrics::all())
            figures.push_back(metric->value(cell).value_or(-1));
        QCOMPARE(figures, expectedFigures);
    };
    // waits 40, 50, 100 min: 50, and 50 + 0.8 · 50 = 90; cares 30, 30, 70: 30, and 30 + 0.8 · 40 = 62.
    check(figures(all), {5, 3000, 5400, 1800, 3720, 0.5, 2, 0, 0});
    // waits 40, 50: 45, and 40 + 0.9 · 10 = 49; cares 30, 30; both in time, the third is open.
    check(figures(all, scene.agents[0]), {3, 2700, 2940, 1800, 1800, 1, 1, 0, 0});
    // one wait of 100 min, one care after 70; both too late.
    check(figures(all, scene.agents[1]), {2, 6000, 6000, 4200, 4200, 0, 1, 0, 0});
    check(figures(all, scene.agents[2]), {0, -1, -1, -1, -1, -1, 0, 0, -1});
}

void LeadOutcomesTest::byRuleSourceAndAgent()
{
    LeadScene scene;
    TermId fair;
    scene.within([&] {
        fair = given(
            TermStore(scene.store.database()).save(Term{{}, TermList::Source, {}, QStringLiteral("Fair")}));
    });
    LeadRule other = scene.rule(QStringLiteral("Zalo"), LeadRuleKind::Rotation, 1, 0, {1});
    scene.setRules({promising(scene), other});
    const RecordId first = scene.lead(at(9, 0));
    scene.change(first, at(9, 0), {}, {{Field::Source, FieldValue(fair)}});
    (void)scene.lead(at(9, 1));
    (void)scene.lead(at(9, 2), QStringLiteral("Mai"), 1);
    (void)scene.handOut(at(9, 10));
    note(scene, first, scene.agents[0], at(9, 30));
    const auto all = outcomes(scene, at(10, 0));
    const Calendar calendar = scene.store.calendar();
    const auto told = [&](LeadsPer per) { return leadFigures(all, per, By::All, calendar, at(0, 0)); };
    const auto rules = told(LeadsPer::Rule);
    QCOMPARE(rules.size(), 2U);
    QCOMPARE(rules[0].ruleName, QStringLiteral("Website"));
    QCOMPARE(rules[0].figures.received, 2);
    QCOMPARE(rules[1].figures.received, 1);
    QCOMPARE(rules[0].figures.judged, 1);
    QVERIFY(!leadmetrics::inTarget.value(rules[1].figures)); // promises nothing
    const auto sources = told(LeadsPer::Source);
    QCOMPARE(sources.size(), 2U);
    QVERIFY(!sources[0].source.isValid());
    QCOMPARE(sources[0].figures.uncontacted, 2);
    QCOMPARE(sources[1].source, fair);
    QCOMPARE(leadmetrics::careMedian.value(sources[1].figures), Figure(20 * 60));
    const auto agents = told(LeadsPer::Agent);
    QCOMPARE(agents.size(), 2U);
    QCOMPARE(agents[0].agent, scene.agents[0]); // one of each rule
    QCOMPARE(agents[0].figures.received, 2);
    QCOMPARE(told(LeadsPer::All).size(), 1U);
    QCOMPARE(told(LeadsPer::All)[0].figures, figures(all));
}

/// They count by when they were handed out, whenever care came.
void LeadOutcomesTest::byDayAndMonth()
{
    LeadScene scene;
    (void)monday(scene);
    const auto all = outcomes(scene, at(9, 0, 1));
    const auto days = leadFigures(all, LeadsPer::All, By::Day, scene.store.calendar(), at(0, 0));
    QCOMPARE(days.size(), 2U);
    QCOMPARE(days[0].start, at(0, 0));
    QCOMPARE(days[1].start, at(0, 0, 1));
    QCOMPARE(days[0].figures.received, 4);
    QCOMPARE(days[0].figures.cares.size(), 3U);
    QCOMPARE(days[1].figures.received, 1);
    const auto months = leadFigures(all, LeadsPer::Agent, By::Month, scene.store.calendar(), at(0, 0));
    QCOMPARE(months.size(), 2U);
    QCOMPARE(scene.store.calendar().dayOf(months[0].start), QDate(2026, 11, 1));
}

/// Care counts while they have it: what they do before and after does not.
void LeadOutcomesTest::whoHeldItWhen()
{
    LeadScene scene;
    scene.setRules({promising(scene)});
    const RecordId lead = scene.lead(at(9, 0));
    note(scene, lead, scene.agents[0], at(9, 5));
    (void)scene.handOut(at(9, 10));
    QVERIFY(!outcomes(scene, at(9, 20))[0].care);
    scene.change(lead, at(9, 30), scene.agents[3], {{Field::Owner, FieldValue(scene.agents[2])}});
    note(scene, lead, scene.agents[0], at(9, 40));
    auto one = outcomes(scene, at(16, 0))[0];
    QVERIFY(!one.care);
    QCOMPARE(one.heldUntil, std::optional(at(9, 30)));
    QVERIFY(one.promise == LeadOutcome::Promise::Open); // it went on before the hour was over
    scene.change(lead, at(9, 20), scene.agents[3],
                 {{Field::Owner, FieldValue(scene.agents[0])}}); // as it was
    note(scene, lead, scene.agents[0], at(9, 25));
    one = outcomes(scene, at(16, 0))[0];
    QCOMPARE(one.fromHandOut, std::optional(minutes(15)));
    QVERIFY(one.promise == LeadOutcome::Promise::Kept);
}

void LeadOutcomesTest::wonWhileHeld()
{
    const auto isWon = [this](Instant when, std::optional<Instant> lost = {}, Instant now = Instant::max()) {
        LeadScene scene;
        scene.setRules({promising(scene)});
        const RecordId lead = scene.lead(at(9, 0));
        (void)scene.handOut(at(9, 10));
        if (lost)
            scene.change(lead, *lost, scene.agents[3], {{Field::Owner, FieldValue()}});
        win(scene, lead, scene.agents[1], when);
        return outcomes(scene, std::min(now, at(0, 0, 90)))[0].isWon;
    };
    QVERIFY(isWon(at(10, 0)));
    QVERIFY(isWon(at(10, 0, 60)));
    QVERIFY(!isWon(at(9, 9)));
    QVERIFY(isWon(at(0, 0))); // on that day: at its end
    QVERIFY(!isWon(at(0, 0, -1)));
    QVERIFY(!isWon(at(0, 0), at(16, 0)));
    QVERIFY(isWon(at(0, 0), at(8, 0, 1)));
    QVERIFY(!isWon(at(17, 0), at(16, 0)));
    QVERIFY(!isWon(at(17, 0), {}, at(16, 0))); // not yet
}

void LeadOutcomesTest::recallIsNoWaiting()
{
    LeadScene scene;
    LeadRule recall = scene.rule(QStringLiteral("Recall"), LeadRuleKind::Recall);
    recall.delay = 3h;
    scene.setRules({recall});
    const RecordId lead = scene.lead(at(9, 0), QStringLiteral("Lan"), 0, 0, scene.agents[0]);
    QCOMPARE(scene.handOut(at(14, 0)).size(), 1U);
    const AgentId holder = scene.ownerOf(lead);
    note(scene, lead, holder, at(14, 30));
    const auto all = outcomes(scene, at(15, 0));
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all[0].agent, holder);
    QVERIFY(!all[0].fromArrival);
    QCOMPARE(all[0].fromHandOut, std::optional(minutes(30)));
    QVERIFY(all[0].promise == LeadOutcome::Promise::None);
}

void LeadOutcomesTest::undoneCountsNowhere()
{
    LeadScene scene;
    scene.setRules({promising(scene)});
    (void)scene.lead(at(9, 0));
    (void)scene.handOut(at(9, 10));
    QCOMPARE(outcomes(scene, at(9, 20)).size(), 1U);
    scene.within([&] {
        auto writer = given(LeadWriter::open(scene.store.database(), {QStringLiteral("test"), at(9, 15)}));
        const Reader reader = scene.store.reader();
        QVERIFY(!given(writer->undo(given(LeadReader(reader.context()).handOuts({})), {})));
        done(writer->finish());
    });
    QVERIFY(outcomes(scene, at(9, 20)).empty());
    QVERIFY(lateOnes(scene, at(16, 0)).empty());
}

/// Acts with who was merged into another are the other's.
void LeadOutcomesTest::mergedFollows()
{
    LeadScene scene;
    scene.setRules({promising(scene)});
    const RecordId lead = scene.lead(at(9, 0));
    const RecordId other = scene.lead(at(8, 0), QStringLiteral("Lan"), 0, 1, scene.agents[0]);
    (void)scene.handOut(at(9, 10));
    scene.write([&](RecordWriter &writer) {
        done(writer.change(lead, at(9, 20), {}, {{Field::MergedInto, FieldValue(other)}}));
    });
    note(scene, other, scene.agents[0], at(9, 30));
    const auto all = outcomes(scene, at(10, 0));
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all[0].fromHandOut, std::optional(minutes(20)));
}

/// The rows behind a figure are as many as it says.
void LeadOutcomesTest::isBehindFigures()
{
    LeadScene scene;
    const auto leads = monday(scene);
    win(scene, leads[0], scene.agents[0], at(15, 0));
    const auto all = outcomes(scene, at(9, 0, 1));
    const auto count = [&](const LeadMetric &metric) {
        return std::ranges::count_if(
            all, [&](const LeadOutcome &one) { return leadmetrics::isBehind(metric, one); });
    };
    const LeadFigures sum = figures(all);
    using namespace leadmetrics;
    for (const LeadMetric *metric : {&received, &uncontacted, &won})
        QCOMPARE(Figure(double(count(*metric))), metric->value(sum));
    QCOMPARE(count(won), 1);
    QCOMPARE(count(waitMedian), qint64(sum.waits.size()));
    QCOMPARE(count(careLongest), qint64(sum.cares.size()));
    QCOMPARE(count(inTarget), sum.judged);
}

/// An agent sees what they were given, a supervisor what those were given who were in the team then.
void LeadOutcomesTest::ownAlone()
{
    LeadScene scene;
    (void)monday(scene);
    const auto own = outcomes(scene, at(9, 0, 1), Scope::own(scene.agents[1]));
    QCOMPARE(own.size(), 2U);
    for (const LeadOutcome &one : own)
        QCOMPARE(one.agent, scene.agents[1]);
    const Scope joined = Scope::teams({{scene.agents[0], at(0, 0, 1), Instant::max()}});
    QCOMPARE(outcomes(scene, at(9, 0, 1), joined).size(), 1U); // the one of Tuesday
    QVERIFY(outcomes(scene, at(9, 0, 1), Scope::nothing()).empty());
    QVERIFY(lateOnes(scene, at(9, 0, 1), Scope::own(scene.agents[0])).empty());
    QCOMPARE(lateOnes(scene, at(9, 0, 1), Scope::own(scene.agents[1])).size(), 1U);
}

/// Past the target, without care, and still held: on Tuesday at 9:00 the fourth, at 9:41 the fifth too.
void LeadOutcomesTest::late()
{
    LeadScene scene;
    const auto leads = monday(scene);
    const auto told = [&](Instant now) {
        std::vector<RecordId> late;
        for (const LeadOutcome &one : lateOnes(scene, now))
            late.push_back(one.lead);
        return late;
    };
    QCOMPARE(told(at(8, 50, 1)), std::vector<RecordId>()); // at its hour, not past it
    QCOMPARE(told(at(9, 0, 1)), (std::vector{leads[3]}));
    QCOMPARE(told(at(9, 41, 1)), (std::vector{leads[3], leads[4]}));
    QCOMPARE(lateOnes(scene, at(9, 41, 1))[1].dueAt, std::optional(at(9, 40, 1)));
    note(scene, leads[3], scene.agents[1], at(9, 50, 1));
    QCOMPARE(told(at(10, 0, 1)), (std::vector{leads[4]}));
    scene.change(leads[4], at(10, 5, 1), scene.agents[3], {{Field::Owner, FieldValue(scene.agents[2])}});
    QCOMPARE(told(at(10, 10, 1)), std::vector<RecordId>());
}

CALLHELM_TEST(LeadOutcomesTest)
#include "leadoutcomestest.moc"
