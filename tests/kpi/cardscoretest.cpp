#include <random>

#include <QTest>

#include "kpi/achievement.h"
#include "kpi/ranking.h"
#include "kpi/scoretext.h"
#include "kpi/scorewaterfall.h"
#include "kpi/cardscene.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace callhelm::cardscene;

Q_DECLARE_METATYPE(Indicator)

/// SPEC 5, Score: golden tables, worked out in the rows' comments, and what must hold of any card.
class CardScoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void achievements_data();
    void achievements();
    void worstByDefault();
    void missingIsNamedNotNought();
    void mostAndAtTarget();
    void draftsAreSaid();
    void bands();
    void bandFaults();
    void unscoredLeavesTheBandOpen();
    void ranksOfScores();
    void betterNeverScoresLess();
    void waterfallAddsUp();
    void closedMonthsAreAsTheyWere();
};

void CardScoreTest::achievements_data()
{
    QTest::addColumn<Indicator>("indicator");
    QTest::addColumn<qint64>("actual");
    QTest::addColumn<QString>("raw"); // a share of 1, exactly
    QTest::addColumn<QString>("points"); // of a weight of 30 %
    const auto row
        = [](const char *name, Indicator indicator, qint64 actual, const char *raw, const char *points) {
              indicator.weight = 3000;
              QTest::newRow(name) << std::move(indicator) << actual << raw << points;
          };
    const auto worst = [](Indicator indicator, qint64 value) {
        indicator.worst = value;
        return indicator;
    };
    // Higher is better, target 20, worst 0: actual ÷ 20.
    const Indicator higher = typed("a", 0, 20);
    row("higher: at worst", higher, 0, "0", "0"); // 0 ÷ 20
    row("higher: half way", higher, 10, "1/2", "15"); // 10 ÷ 20 × 30
    row("higher: just below target", higher, 19, "19/20", "57/2"); // 0.95 × 30 = 28.5
    row("higher: at target", higher, 20, "1", "30");
    row("higher: above target", higher, 25, "5/4", "30"); // 1.25, held at the cap of 1
    row("higher: below worst", higher, -5, "-1/4", "0"); // shown raw, counts 0
    // Higher is better, target 20, worst 12: (actual − 12) ÷ 8.
    row("higher, worst given: at worst", worst(higher, 12), 12, "0", "0");
    row("higher, worst given: below worst", worst(higher, 12), 10, "-1/4", "0"); // −2 ÷ 8
    row("higher, worst given: half way", worst(higher, 12), 16, "1/2", "15"); // 4 ÷ 8
    row("higher, worst given: above target", worst(higher, 12), 22, "5/4", "30"); // 10 ÷ 8
    // Caps: what is above the target counts up to them.
    row("cap 120 %: within", typed("a", 0, 20, 12'000), 22, "11/10", "33"); // 1.1 × 30
    row("cap 120 %: at it", typed("a", 0, 20, 12'000), 24, "6/5", "36");
    row("cap 120 %: beyond", typed("a", 0, 20, 12'000), 40, "2", "36"); // 2, held at 1.2
    row("cap 200 %: at it", typed("a", 0, 20, 20'000), 40, "2", "60");
    row("cap 200 %: beyond", typed("a", 0, 20, 20'000), 60, "3", "60");
    row("cap 200 %: below target", typed("a", 0, 20, 20'000), 15, "3/4", "45/2"); // it changes nothing below
    // Lower is better, target 10, worst by default 20: (20 − actual) ÷ 10.
    const Indicator less = lower(typed("a", 0, 10));
    row("lower: at worst", less, 20, "0", "0");
    row("lower: half way", less, 15, "1/2", "15");
    row("lower: at target", less, 10, "1", "30");
    row("lower: better than target", less, 5, "3/2", "30"); // 15 ÷ 10, held at 1
    row("lower: nothing at all", less, 0, "2", "30");
    row("lower: worse than worst", less, 25, "-1/2", "0"); // −5 ÷ 10
    row("lower, cap 150 %: better", lower(typed("a", 0, 10, 15'000)), 6, "7/5", "42"); // 14 ÷ 10 × 30
    row("lower, worst given", lower(typed("a", 0, 10), 40), 25, "1/2", "15"); // (40 − 25) ÷ 30
    // Target 0: no missed calls; five are the worst: (5 − actual) ÷ 5 (CASES 0, 1).
    row("target 0, lower: none", lower(typed("a", 0, 0), 5), 0, "1", "30");
    row("target 0, lower: one", lower(typed("a", 0, 0), 5), 1, "4/5", "24");
    row("target 0, lower: at worst", lower(typed("a", 0, 0), 5), 5, "0", "0");
    row("target 0, lower: beyond worst", lower(typed("a", 0, 0), 5), 6, "-1/5", "0");
    // Target 0, higher is better: no loss; a loss of 8 is the worst: (actual + 8) ÷ 8.
    row("target 0, higher", worst(typed("a", 0, 0), -8), -2, "3/4", "45/2");
    // Thirds stay thirds: 1 of 3 of 30 is 10, not 9.99.
    row("thirds", typed("a", 0, 3), 1, "1/3", "10");
    row("sevenths", typed("a", 0, 7), 1, "1/7", "30/7");
}

void CardScoreTest::achievements()
{
    QFETCH(Indicator, indicator);
    QFETCH(qint64, actual);
    QFETCH(QString, raw);
    QFETCH(QString, points);
    const CardScore score = scored({indicator}, {actual});
    QCOMPARE(score.lines[0].raw->toText(), raw);
    QCOMPARE(score.lines[0].points->toText(), points);
    QCOMPARE(score.points.toText(), points);
    QCOMPARE(score.lines[0].isReached(),
             indicator.lowerIsBetter ? actual <= *indicator.target : actual >= *indicator.target);
}

void CardScoreTest::worstByDefault()
{
    QCOMPARE(worstOf(typed("a", 1, 20)), std::optional<qint64>(0));
    QCOMPARE(worstOf(lower(typed("a", 1, 20))), std::optional<qint64>(40));
    QCOMPARE(worstOf(lower(typed("a", 1, 20), 30)), std::optional<qint64>(30));
    QVERIFY(!worstOf(lower(typed("a", 1, 0)))); // twice 0 is no worst value
    QVERIFY(!worstOf(typed("a", 1, 0)));
    QVERIFY(!worstOf(typed("a", 1, {})));
    QVERIFY(!scored({lower(typed("a", 10'000, 0))}, {0}).lines[0].isScored()); // asked for, never made up
}

/// CASES 1.6: 5, 5, — is 5 of 66.67 % scored, 33.33 % missing; not 3.33.
void CardScoreTest::missingIsNamedNotNought()
{
    const std::vector<Indicator> card{typed("a", 3333, 100), typed("b", 3334, 100), typed("c", 3333, 100)};
    const CardScore score = scored(card, {5, 5, std::nullopt});
    QCOMPARE(*score.ofScored(), Rational(5)); // (0.05 × 33.33 + 0.05 × 33.34) ÷ 0.6667
    QCOMPARE(score.scored, 6667);
    QCOMPARE(score.unscored, 3333);
    QVERIFY(!score.lines[2].isScored() && !score.lines[2].raw && !score.lines[2].points);
    QCOMPARE(score.points, Rational::quotient(33335, 10'000)); // what two thirds have brought: 3.3335 points
    QVERIFY(!scored(card, {std::nullopt, std::nullopt, std::nullopt}).ofScored());
    QCOMPARE(*scored(card, {5, 5, 5}).ofScored(), Rational(5));
}

/// "Both at target would make it 87.16" (scorecard-preview.png).
void CardScoreTest::mostAndAtTarget()
{
    const std::vector<Indicator> card{typed("a", 7000, 100), typed("b", 1500, 40, 12'000),
                                      typed("c", 1500, 100)};
    const CardScore score = scored(card, {80, std::nullopt, std::nullopt});
    QCOMPARE(score.points, Rational(56));
    QCOMPARE(score.atTarget(), Rational(86)); // 56 + 15 + 15
    QCOMPARE(score.most(), Rational(89)); // 56 + 15 × 1.2 + 15
}

void CardScoreTest::draftsAreSaid()
{
    QVERIFY(scored({typed("a", 9750, 10)}, {10}).isDraft);
    QVERIFY(scored({typed("a", 10'001, 10)}, {10}).isDraft);
    QVERIFY(!scored({typed("a", 10'000, 10)}, {10}).isDraft);
}

void CardScoreTest::bands()
{
    const std::vector<CardBand> bands{{"Weak", 0}, {"Fair", 5000}, {"Good", 7500}, {"Excellent", 9000}};
    const auto name = [&](const Rational &points) { return bandOf(bands, points)->name; };
    QCOMPARE(name(Rational()), QStringLiteral("Weak"));
    QCOMPARE(name(Rational(75)), QStringLiteral("Good"));
    QCOMPARE(name(Rational::quotient(74'996, 1000)),
             QStringLiteral("Fair")); // CASES 0, 7: by the exact value
    QCOMPARE(name(Rational::quotient(75 * 9'999'999, 9'999'999)), QStringLiteral("Good"));
    QCOMPARE(name(Rational(75) - Rational::quotient(1, 1'000'000'000'000)), QStringLiteral("Fair"));
    QCOMPARE(name(Rational(120)), QStringLiteral("Excellent"));
    QVERIFY(bandOf(std::vector<CardBand>{{"Good", 7500}}, Rational(74)) == nullptr);
    QVERIFY(bandOf({}, Rational(74)) == nullptr);
}

void CardScoreTest::bandFaults()
{
    QVERIFY(bandFault({}).isEmpty());
    QVERIFY(bandFault(std::vector<CardBand>{{"a", 0}, {"b", 7500}}).isEmpty());
    QVERIFY(!bandFault(std::vector<CardBand>{{" ", 0}}).isEmpty());
    QVERIFY(!bandFault(std::vector<CardBand>{{"a", 0}, {"b", 0}}).isEmpty());
    QVERIFY(!bandFault(std::vector<CardBand>{{"Tốt", 0}, {"tot", 1}}).isEmpty());
    QVERIFY(!bandFault(std::vector<CardBand>{{"a", -1}}).isEmpty());
    QVERIFY(!bandFault(std::vector<CardBand>{{"a", 20'001}}).isEmpty());
}

void CardScoreTest::unscoredLeavesTheBandOpen()
{
    const std::vector<CardBand> bands{{"Weak", 0}, {"Good", 7500}, {"Excellent", 9000}};
    const std::vector<Indicator> card{typed("a", 8000, 10), typed("b", 2000, 10)};
    BandSpan span = bandSpan(bands, scored(card, {10, std::nullopt})); // 80, or up to 100
    QCOMPARE(span.lowest->name, QStringLiteral("Good"));
    QCOMPARE(span.highest->name, QStringLiteral("Excellent"));
    QVERIFY(!span.isCertain());
    span = bandSpan(bands, scored(card, {4, std::nullopt})); // 32, or up to 52
    QVERIFY(span.isCertain() && span.lowest->name == QStringLiteral("Weak"));
}

/// CASES 0, 6: 1, 2, 2, 2, 5, by name within.
void CardScoreTest::ranksOfScores()
{
    const Rational two = Rational::quotient(200, 3);
    const std::vector<ScoreRankEntry> entries{{"Minh", two}, {"An", Rational(70)},
                                              {"Dũng", two}, {"Chi", Rational(10)},
                                              {"Bình", two}, {"Ngọc", std::nullopt}};
    QStringList order;
    for (const Ranked &place : ranked(entries))
        order << QStringLiteral("%1 %2").arg(place.rank.value_or(0)).arg(entries[place.index].name);
    QCOMPARE(order, (QStringList{"1 An", "2 Bình", "2 Dũng", "2 Minh", "5 Chi", "0 Ngọc"}));
}

namespace {

std::vector<Indicator> anyCard(std::mt19937 &random)
{
    std::vector<Indicator> card;
    const auto count = int(1 + random() % 12);
    for (int i = 0; i < count; ++i) {
        Indicator one = typed("a", int(random() % 3000), qint64(1 + random() % 100'000));
        one.cap = leastCap + int(random() % (mostCap - leastCap + 1));
        one.lowerIsBetter = random() % 2 == 0;
        if (random() % 3 == 0)
            one.worst = *one.target + qint64(1 + random() % 5000) * (one.lowerIsBetter ? 1 : -1);
        card.push_back(one);
    }
    return card;
}

std::vector<std::optional<qint64>> anyActuals(const std::vector<Indicator> &card, std::mt19937 &random)
{
    std::vector<std::optional<qint64>> actuals;
    for (const Indicator &indicator : card)
        actuals.push_back(random() % 6 == 0
                              ? std::nullopt
                              : std::optional(qint64(random() % quint64(*indicator.target * 3)) - 500));
    return actuals;
}

} // namespace

void CardScoreTest::betterNeverScoresLess()
{
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        const auto card = anyCard(random);
        auto actuals = anyActuals(card, random);
        const CardScore before = scored(card, actuals);
        const size_t at = random() % card.size();
        if (!actuals[at])
            continue;
        *actuals[at] += qint64(random() % 50'000) * (card[at].lowerIsBetter ? -1 : 1);
        const CardScore after = scored(card, actuals);
        QVERIFY(after.points >= before.points);
        QVERIFY(*after.ofScored() >= *before.ofScored() || before.scored == 0);
        QVERIFY(!before.points.isNegative() && before.points <= before.most());
    }
}

/// Exactly, and as it is shown: hundredths add up to the shown score.
void CardScoreTest::waterfallAddsUp()
{
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        const auto card = anyCard(random);
        const CardScore score = scored(card, anyActuals(card, random));
        const std::vector<CardBand> bands{{"a", int(random() % 10'000)}};
        const ShownNumber shown = shownPoints(score.points, bands);
        if (shown.decimals != 2)
            continue;
        const auto parts = scoreWaterfall(score, shown.steps);
        QCOMPARE(parts.front().kind, WaterfallPart::Kind::Possible);
        QCOMPARE(parts.back().kind, WaterfallPart::Kind::Score);
        Rational sum;
        qint64 shownSum = 0;
        for (size_t i = 0; i + 1 < parts.size(); ++i) {
            sum += parts[i].change;
            shownSum += parts[i].shown;
            QCOMPARE(parts[i].reached, sum);
            QVERIFY(parts[i].kind >= parts[i == 0 ? 0 : i - 1].kind);
            const Rational off = parts[i].change * Rational(100) - Rational(parts[i].shown);
            QVERIFY(off < Rational(1) && off > Rational(-1)); // none is off by a hundredth
        }
        QCOMPARE(sum, score.points);
        QCOMPARE(shownSum, parts.back().shown);
    }
}

void CardScoreTest::closedMonthsAreAsTheyWere()
{
    ClosedMonth closed;
    closed.lines = {{typed("a", 5000, 10), Rational(7)}, {typed("b", 5000, 10), std::nullopt}};
    const CardScore score = cardScore(closed);
    QCOMPARE(score.points, Rational(35));
    QCOMPARE(score.unscored, 5000);
    QCOMPARE(score.lines[1].actual.missing, MissingFigure::NotTyped);
}

CALLHELM_TEST(CardScoreTest)
#include "cardscoretest.moc"
