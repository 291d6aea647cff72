#include <QLocale>
#include <QTest>

#include "kpi/backtest.h"
#include "kpi/bestnext.h"
#include "kpi/scorecomparison.h"
#include "kpi/scoretext.h"
#include "kpi/scorewaterfall.h"
#include "kpi/cardscene.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace callhelm::cardscene;

/// A month of a card, figure by figure as it is drawn in scorecards.png and scorecard-preview.png.
class ScorecardMonthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void now();
    void atThisRate();
    void waterfall();
    void waterfallWithGains();
    void bestNextAsDrawn();
    void bestNextWhereLowerIsBetter();
    void bestNextOfStatesAndFormulas();
    void previewAtThisRate();
    void backTestAsDrawn();
    void backTestNotes();
    void comparesMonths();
};

namespace {

QString shown(const Rational &points) { return pointsText(points, {}); }

QStringList shownLines(const CardScore &score)
{
    QStringList lines;
    for (const IndicatorScore &line : score.lines)
        lines << (line.points ? shown(*line.points) : QStringLiteral("—"));
    return lines;
}

std::vector<Indicator> claireCard()
{
    auto card = drawnCard();
    card[1].cap = card[2].cap = 12'000;
    card[4].cap = 15'000;
    return card;
}

/// Customers, renewal, upsell, meetings, leads, mission in per cent; money in thousands.
CardFigures claireFigures(qint64 customers, qint64 renewal, std::optional<qint64> upsell, qint64 meetings,
                          qint64 leads, std::optional<qint64> mission)
{
    constexpr qint64 thousand = million / 1000;
    return {{figure(customers),
             {},
             upsell ? figure(*upsell * thousand) : notTyped(),
             {},
             figure(leads),
             mission ? figure(*mission * 100) : notTyped()},
            {figure(renewal * thousand), figure(meetings)}};
}

} // namespace

/// 120/120 × 15 · 103.5/180 × 30 · 21/40 × 15 · 9/20 × 15 · 7/10 × 10 · —
void ScorecardMonthTest::now()
{
    const CompiledCard card(drawnCard());
    QVERIFY(card.faults().empty());
    const CardScore score = cardScore(card.indicators(), card.now(drawnFigures()));
    QCOMPARE(shownLines(score), (QStringList{"15.00", "17.25", "7.88", "6.75", "7.00", "—"}));
    QCOMPARE(shown(score.points), QStringLiteral("53.88"));
    QCOMPARE(score.unscored, 1500);
    QVERIFY(!score.isDraft);
    QStringList achieved;
    for (const IndicatorScore &line : score.lines)
        achieved << percentText(line.raw);
    QCOMPARE(achieved, (QStringList{"100.0 %", "57.5 %", "52.5 %", "45.0 %", "70.0 %", "—"}));
}

/// Each × 27 ÷ 17, but for customers in charge, a state; leads come to 11.1 and are held at 100 %.
void ScorecardMonthTest::atThisRate()
{
    const CompiledCard card(drawnCard());
    const CardScore score = cardScore(card.indicators(), card.atThisRate(drawnFigures(), october()));
    QCOMPARE(shownLines(score), (QStringList{"15.00", "27.40", "12.51", "10.72", "10.00", "—"}));
    QCOMPARE(shown(score.points), QStringLiteral("75.63"));
    QCOMPARE(score.lines[3].actual.value->toText(), QStringLiteral("243/17")); // 14 of 20 by the end
    QCOMPARE(percentText(score.lines[4].raw), QStringLiteral("111.2 %"));
}

void ScorecardMonthTest::waterfall()
{
    const CompiledCard card(drawnCard());
    const CardScore score = cardScore(card.indicators(), card.atThisRate(drawnFigures(), october()));
    QList<qint64> changes;
    QList<size_t> indicators;
    for (const WaterfallPart &part : scoreWaterfall(score, shownPoints(score.points, {}).steps)) {
        changes << part.shown;
        indicators << part.indicator;
    }
    QCOMPARE(changes, (QList<qint64>{10'000, -1500, -428, -260, -249, 7563}));
    QCOMPARE(indicators, (QList<size_t>{0, 5, 3, 1, 2, 0}));
}

/// What a cap above 100 % adds is a gain, and a score may exceed 100.
void ScorecardMonthTest::waterfallWithGains()
{
    const CardScore score = scored({typed("a", 6000, 10, 15'000), typed("b", 4000, 10)}, {15, 9});
    QCOMPARE(score.points, Rational(126)); // 60 × 1.5 + 40 × 0.9
    const auto parts = scoreWaterfall(score, 12'600);
    QCOMPARE(parts.size(), size_t(4));
    QCOMPARE(parts[1].kind, WaterfallPart::Kind::Lost);
    QCOMPARE(parts[1].change, Rational(-4));
    QCOMPARE(parts[2].kind, WaterfallPart::Kind::Gained);
    QCOMPARE(parts[2].change, Rational(30));
    QCOMPARE(parts[2].reached, Rational(126));
}

/// "Meetings: 11 more in 10 days, 1.1 a day instead of 0.5"; "Renewal revenue: 7.65 M a day instead of 6.09".
void ScorecardMonthTest::bestNextAsDrawn()
{
    const CompiledCard card(drawnCard());
    const CardScore score = cardScore(card.indicators(), card.atThisRate(drawnFigures(), october()));
    const auto next = bestNext(card, drawnFigures(), score, october());
    QCOMPARE(next.size(), size_t(4));
    QCOMPARE(next[0].indicator, size_t(3));
    QCOMPARE(shown(next[0].points), QStringLiteral("4.28"));
    QCOMPARE(*next[0].more, Rational(11));
    QCOMPARE(*next[0].neededADay, Rational::quotient(11, 10));
    QCOMPARE(*next[0].soFarADay, Rational::quotient(9, 17));
    QCOMPARE(next[1].indicator, size_t(1));
    QCOMPARE(shown(next[1].points), QStringLiteral("2.60"));
    QCOMPARE(*next[1].neededADay, Rational(7'650'000LL * 100));
    QCOMPARE(shown(*next[1].soFarADay / Rational(million)), QStringLiteral("6.09"));
    QCOMPARE(next[2].indicator, size_t(2));
    QCOMPARE(next[3].kind, Improvement::Kind::TypeIn);
    QCOMPARE(next[3].points, Rational(15));
    QVERIFY(!next[3].more);
}

/// Calls that were missed are not taken back: what can still be won is what is missed from here on.
void ScorecardMonthTest::bestNextWhereLowerIsBetter()
{
    const CompiledCard card({lower(typed("a", 5000, 27)), lower(typed("b", 5000, 27))});
    const CardFigures figures{{figure(34), figure(17)}, {}}; // 54 and 27 at this rate
    const CardScore score = cardScore(card.indicators(), card.atThisRate(figures, october()));
    QCOMPARE(*score.lines[0].held, Rational()); // 54 is the worst
    QVERIFY(score.lines[1].isReached());
    const auto next = bestNext(card, figures, score, october());
    QCOMPARE(next.size(), size_t(1));
    QCOMPARE(next[0].points, Rational::quotient(50 * 20, 27)); // (54 − 34) ÷ 27 of 50 where no more come
    QCOMPARE(*next[0].more, Rational());
}

void ScorecardMonthTest::bestNextOfStatesAndFormulas()
{
    const CompiledCard card(
        {state(typed("a", 4000, 10)), formula(typed("b", 6000, 300), "tasks_done / tasks_new")});
    const CardFigures figures{{figure(5), {}}, {figure(10), figure(5)}};
    const CardScore score = cardScore(card.indicators(), card.atThisRate(figures, october()));
    const auto next = bestNext(card, figures, score, october());
    QCOMPARE(next.size(), size_t(2));
    for (const Improvement &one : next) {
        QCOMPARE(one.points, Rational(20)); // half of 40; a third of 60
        QVERIFY(!one.neededADay && !one.more);
    }
    QVERIFY(bestNext(card, figures, score, october(27, 0)).empty()); // the month is over
}

/// 96 × 15 ÷ 120 · 156.6 of 180 · — · 12.7 of 20 · 9.53 of 10 · —: 57.16, 30 % unscored, 87.16 at target.
void ScorecardMonthTest::previewAtThisRate()
{
    const CompiledCard card(claireCard());
    const CardFigures figures = claireFigures(96, 98'600, {}, 8, 6, {});
    const CardScore score = cardScore(card.indicators(), card.atThisRate(figures, october()));
    QCOMPARE(shownLines(score), (QStringList{"12.00", "26.10", "—", "9.53", "9.53", "—"}));
    QCOMPARE(shown(score.points), QStringLiteral("57.16"));
    QCOMPARE(score.unscored, 3000);
    QCOMPARE(shown(score.atTarget()), QStringLiteral("87.16"));
}

void ScorecardMonthTest::backTestAsDrawn()
{
    const CompiledCard card(claireCard());
    const PastMonth months[]{{QDate(2026, 7, 1), claireFigures(88, 158'200, 31'000, 12, 7, 90)},
                             {QDate(2026, 8, 1), claireFigures(92, 171'000, 44'000, 15, 9, 100)},
                             {QDate(2026, 9, 1), claireFigures(95, 166'400, 36'500, 13, 12, {})}};
    const BackTest test = backTest(card, months);
    // 11 + 26.3667 + 11.625 + 9 + 7 + 13.5; 11.5 + 28.5 + 16.5 + 11.25 + 9 + 15;
    // 11.875 + 27.7333 + 13.6875 + 9.75 + 12 of 85 % of the weight
    QStringList scores;
    for (const BackTest::Month &month : test.months)
        scores << shown(month.score.points);
    QCOMPARE(scores, (QStringList{"78.49", "91.75", "75.05"}));
    QCOMPARE(test.months[2].score.unscored, 1500);
    QCOMPARE(percentText(test.months[1].score.lines[2].raw), QStringLiteral("110.0 %"));
    QCOMPARE(percentText(test.months[2].score.lines[4].raw), QStringLiteral("120.0 %"));

    const auto noteOf = [&](size_t indicator) {
        return *std::ranges::find(test.notes, indicator, &BackTestNote::indicator);
    };
    QCOMPARE(noteOf(3).kind, BackTestNote::Kind::FarBelow);
    QCOMPARE(noteOf(3).mean, Rational::quotient(40, 3)); // 13.3
    QCOMPARE(noteOf(1).kind, BackTestNote::Kind::WithinReach);
    QCOMPARE(percentText(noteOf(1).lowest, 0), QStringLiteral("88 %"));
    QCOMPARE(percentText(noteOf(1).highest, 0), QStringLiteral("95 %"));
    QCOMPARE(test.notes.back().kind, BackTestNote::Kind::Lacking);
    QCOMPARE(test.notes.back().indicator, size_t(5));
    QCOMPARE(test.notes.back().month, size_t(2));
}

void ScorecardMonthTest::backTestNotes()
{
    const CompiledCard card({typed("a", 5000, 10), typed("b", 5000, 10)});
    const PastMonth months[]{{QDate(2026, 7, 1), {{figure(12), notTyped()}, {}}},
                             {QDate(2026, 8, 1), {{figure(10), notTyped()}, {}}}};
    const BackTest test = backTest(card, months);
    QCOMPARE(test.notes.size(), size_t(3)); // never typed in: no mean, but two that lack it
    QCOMPARE(test.notes[0].kind, BackTestNote::Kind::AlwaysReached);
    QCOMPARE(test.notes[1].kind, BackTestNote::Kind::Lacking);
    QVERIFY(backTest(card, {}).notes.empty());
}

void ScorecardMonthTest::comparesMonths()
{
    const std::vector<Indicator> september{typed("a", 6000, 10), typed("gone", 4000, 10)};
    const std::vector<Indicator> octoberCard{typed("a", 5000, 10), typed("new", 3000, 7),
                                             typed("open", 2000, 10)};
    const ScoredMonth before{september, scored(september, {7, 9})};
    const ScoredMonth after{octoberCard, scored(octoberCard, {9, 2, std::nullopt})};
    const auto changes = compared(before, after);
    QCOMPARE(changes.size(), size_t(4));
    QCOMPARE(changes[0].change, Rational(3)); // 42 → 45
    QVERIFY(changes[1].isAsked && !changes[1].wasAsked && !changes[1].before);
    QVERIFY(changes[2].isAsked && !changes[2].after);
    QCOMPARE(changes[3].key, QStringLiteral("gone"));
    QCOMPARE(changes[3].change, Rational(-36));
    Rational sum;
    for (const ScoreChange &change : changes)
        sum += change.change;
    QCOMPARE(sum, after.score.points - before.score.points);
}

CALLHELM_TEST(ScorecardMonthTest)
#include "scorecardmonthtest.moc"
