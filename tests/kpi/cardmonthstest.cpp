#include <QTest>

#include "kpi/cardclosing.h"
#include "kpi/cardmonths.h"
#include "kpi/weights.h"
#include "kpi/cardscene.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace callhelm::cardscene;

Q_DECLARE_METATYPE(CardState)

/// Which plan holds in which month, what edits reach, and what closing asks.
class CardMonthsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMonth();
    void chosenMonths();
    void weightsOfEachMonth();
    void editOfOneMonth();
    void editOfThisAndFollowing();
    void closedMonthsKeepTheirs();
    void ends();
    void states_data();
    void states();
    void lastTypedCounts();
    void closingAsks();
    void closingFreezes();
    void lateFactsAreSeen();
};

namespace {

const QDate october1(2026, 10, 1), november1(2026, 11, 1), december1(2026, 12, 1), january1(2027, 1, 1);

std::vector<Indicator> card(qint64 target, int weight = wholeWeight) { return {typed("a", weight, target)}; }

Scorecard monthly(QDate from, qint64 target)
{
    Scorecard scorecard;
    scorecard.plans = cardmonths::everyMonth(from, card(target));
    return scorecard;
}

/// The target in force; 0: the card is not.
qint64 targetIn(const Scorecard &scorecard, QDate month)
{
    const CardPlan *plan = cardmonths::inForce(scorecard, month);
    return plan != nullptr ? plan->indicators.front().target.value_or(0) : 0;
}

QList<qint64> targets(const Scorecard &scorecard)
{
    return {targetIn(scorecard, october1), targetIn(scorecard, november1), targetIn(scorecard, december1),
            targetIn(scorecard, january1)};
}

using Reach = cardmonths::EditReach;

} // namespace

void CardMonthsTest::everyMonth()
{
    QCOMPARE(targets(monthly(QDate(2026, 11, 17), 5)), (QList<qint64>{0, 5, 5, 5}));
}

void CardMonthsTest::chosenMonths()
{
    Scorecard scorecard;
    scorecard.plans = cardmonths::chosen({{october1, card(5)}, {december1, card(7)}});
    QCOMPARE(targets(scorecard), (QList<qint64>{5, 0, 7, 0}));
}

/// Each month on its own: one that is short leaves the others whole.
void CardMonthsTest::weightsOfEachMonth()
{
    Scorecard scorecard;
    scorecard.plans = cardmonths::chosen({{october1, card(5)}, {november1, card(5, 9750)}});
    const auto missing = [&](QDate month) {
        return weights::missing(weights::of(cardmonths::inForce(scorecard, month)->indicators));
    };
    QCOMPARE(missing(october1), qint64(0));
    QCOMPARE(missing(november1), qint64(250));
}

void CardMonthsTest::editOfOneMonth()
{
    auto edited = cardmonths::edited(monthly(october1, 5), november1, Reach::ThisMonth, card(7), {});
    QVERIFY(edited.ok());
    QCOMPARE(targets(*edited), (QList<qint64>{5, 7, 5, 5}));
    edited = cardmonths::edited(*edited, november1, Reach::ThisMonth, card(8), {});
    QCOMPARE(targets(*edited), (QList<qint64>{5, 8, 5, 5}));
    QCOMPARE(edited->plans.size(), size_t(2)); // the first edit is not kept
    edited = cardmonths::edited(*edited, october1, Reach::ThisMonth, card(9), {});
    QCOMPARE(targets(*edited), (QList<qint64>{9, 8, 5, 5})); // the month in which the card begins
}

void CardMonthsTest::editOfThisAndFollowing()
{
    auto edited = cardmonths::edited(monthly(october1, 5), december1, Reach::ThisMonth, card(7), {});
    edited = cardmonths::edited(*edited, november1, Reach::ThisAndFollowing, card(8), {});
    QCOMPARE(targets(*edited), (QList<qint64>{5, 8, 8, 8}));
    edited = cardmonths::edited(*edited, october1, Reach::ThisAndFollowing, card(9), {});
    QCOMPARE(targets(*edited), (QList<qint64>{9, 9, 9, 9}));
    QCOMPARE(edited->plans.size(), size_t(1));
}

void CardMonthsTest::closedMonthsKeepTheirs()
{
    const QDate closed[]{november1};
    QVERIFY(!cardmonths::edited(monthly(october1, 5), november1, Reach::ThisMonth, card(7), closed).ok());
    const auto edited
        = cardmonths::edited(monthly(october1, 5), october1, Reach::ThisAndFollowing, card(8), closed);
    QCOMPARE(targets(*edited), (QList<qint64>{8, 5, 8, 8}));
}

void CardMonthsTest::ends()
{
    QCOMPARE(targets(cardmonths::ended(monthly(october1, 5), november1, {})), (QList<qint64>{5, 0, 0, 0}));
    const QDate closed[]{december1};
    QCOMPARE(targets(cardmonths::ended(monthly(october1, 5), november1, closed)),
             (QList<qint64>{5, 0, 5, 0}));
    QVERIFY(cardmonths::ended(monthly(october1, 5), october1, {}).plans.empty());
}

void CardMonthsTest::states_data()
{
    QTest::addColumn<QDate>("month");
    QTest::addColumn<int>("weight");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<CardState>("state");
    QTest::newRow("before it began") << QDate(2026, 8, 1) << 10'000 << false << CardState::NotInForce;
    QTest::newRow("over") << QDate(2026, 9, 1) << 10'000 << false << CardState::Open;
    QTest::newRow("closed") << QDate(2026, 9, 1) << 10'000 << true << CardState::Closed;
    QTest::newRow("this month") << october1 << 10'000 << false << CardState::Running;
    QTest::newRow("to come") << november1 << 10'000 << false << CardState::Running;
    QTest::newRow("short of weight") << october1 << 9750 << false << CardState::Draft;
}

void CardMonthsTest::states()
{
    QFETCH(QDate, month);
    QFETCH(int, weight);
    QFETCH(bool, isClosed);
    Scorecard scorecard;
    scorecard.plans = cardmonths::everyMonth(QDate(2026, 9, 1), card(5, weight));
    QTEST(cardState(scorecard, month, QDate(2026, 10, 21), isClosed), "state");
}

void CardMonthsTest::lastTypedCounts()
{
    const KpiSubject agent = KpiSubject::of(AgentId(3));
    const auto value = [&](std::optional<qint64> units, int day, qint64 at) {
        return TypedValue{
            agent, QStringLiteral("a"), october1, units, QDate(2026, 10, day), instantFromMs(at), {}};
    };
    std::vector<TypedValue> values{value(5, 7, 10), value(9, 14, 20), value(6, 7, 30)};
    QCOMPARE(typedInForce(values, agent, "a", october1)->value, std::optional<qint64>(9)); // the latest day
    values.push_back(value(8, 14, 40)); // of one day the last one typed
    QCOMPARE(typedInForce(values, agent, "a", october1)->value, std::optional<qint64>(8));
    QVERIFY(typedInForce(values, agent, "b", october1) == nullptr);
    QVERIFY(typedInForce(values, agent, "a", november1) == nullptr);
    QVERIFY(typedInForce(values, KpiSubject::of(AgentId(4)), "a", october1) == nullptr);
    values.push_back(value({}, 14, 50)); // taken away
    QVERIFY(typedInForce(values, agent, "a", october1) == nullptr);
}

void CardMonthsTest::closingAsks()
{
    const std::vector<Indicator> indicators{typed("a", 6000, 10), typed("b", 4000, 10), typed("info", 0, {})};
    const CardScore score = scored(indicators, {5, std::nullopt, std::nullopt});
    const CloseCheck running = closeCheck(CardState::Running, october1, QDate(2026, 10, 22), score);
    QVERIFY(!running.isPossible());
    QCOMPARE(running.daysLeft, 10);
    QVERIFY(running.text().contains(QStringLiteral("10")));
    for (const CardState state : {CardState::NotInForce, CardState::Draft, CardState::Closed}) {
        const CloseCheck check = closeCheck(state, october1, QDate(2026, 11, 2), score);
        QVERIFY(!check.isPossible() && !check.text().isEmpty());
    }
    const CloseCheck open = closeCheck(CardState::Open, october1, QDate(2026, 11, 2), score);
    QVERIFY(open.isPossible() && open.needsReason() && open.text().isEmpty());
    QCOMPARE(open.unscored, std::vector<size_t>{1}); // what weighs nothing leaves nothing unscored
}

void CardMonthsTest::closingFreezes()
{
    Scorecard scorecard;
    scorecard.id = ScorecardId(4);
    scorecard.plans = cardmonths::everyMonth(october1, {typed("a", 6000, 10), typed("b", 4000, 10)});
    scorecard.bands = {{"Good", 7500}};
    const CardScore score = scored(scorecard.plans[0].indicators, {5, std::nullopt});
    const CloseCheck check = closeCheck(CardState::Open, october1, QDate(2026, 11, 2), score);
    QVERIFY(!closedMonth(scorecard, october1, check, score, QStringLiteral(" ")).ok()); // why, must be said
    const auto closed = closedMonth(scorecard, october1, check, score, QStringLiteral("left the company"));
    QVERIFY(closed.ok());
    QCOMPARE(closed->card, ScorecardId(4));
    QCOMPARE(closed->reason, QStringLiteral("left the company"));
    QCOMPARE(cardScore(*closed).points, score.points);
    QCOMPARE(cardScore(*closed).unscored, 4000);

    // Nothing moves it: not an edit of the card, not another figure.
    scorecard = *cardmonths::edited(scorecard, november1, Reach::ThisAndFollowing, card(99), {});
    QCOMPARE(cardScore(*closed).points, Rational(30));
    const CloseCheck running = closeCheck(CardState::Running, october1, QDate(2026, 10, 2), score);
    QVERIFY(!closedMonth(scorecard, october1, running, score, QStringLiteral("why")).ok());
}

void CardMonthsTest::lateFactsAreSeen()
{
    ClosedMonth closed;
    closed.lines = {{typed("a", 5000, 10), Rational(7)}, {typed("b", 5000, 10), std::nullopt}};
    const FigureValue none = FigureValue::none(MissingFigure::NotTyped);
    QVERIFY(movedSince(closed, std::vector{FigureValue::of(7), none}).empty());
    QCOMPARE(movedSince(closed, std::vector{FigureValue::of(8), none}), std::vector<size_t>{0});
    QCOMPARE(movedSince(closed, std::vector{FigureValue::of(7), FigureValue::of(1)}), std::vector<size_t>{1});
    QCOMPARE(cardScore(closed).points, Rational(35));
}

CALLHELM_TEST(CardMonthsTest)
#include "cardmonthstest.moc"
