#include <QTest>

#include "kpi/compiledcard.h"
#include "kpi/cardscene.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace callhelm::cardscene;

using Missing = MissingFigure;
Q_DECLARE_METATYPE(CardFault::Kind)
Q_DECLARE_METATYPE(Indicator)

/// A card made ready: what it needs, what is wrong with it, what its indicators come to.
class CompiledCardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usesEachFigureOnce();
    void faults_data();
    void faults();
    void namesAndKeys();
    void formulasInWrittenUnits();
    void formulaOfIndicators();
    void formulaFaults();
    void cycles();
    void faultyIsMissingNotNought();
    void withoutTargetStillAValue();
    void projectsWhatGrows();
    void projectsToTheDayItIsAsOf();
    void statesStay();
    void formulaAtThisRate();
    void distinctByTheCurve();
    void noRateOnTheFirstDay();
    void overIsAsItIs();
};

void CompiledCardTest::usesEachFigureOnce()
{
    const CompiledCard card({metric(typed("a", 5000, 10), "tasks_done"),
                             metric(typed("b", 5000, 10), "tasks_done"),
                             formula(typed("c", 0, 10), "tasks_done + team.tasks_done"),
                             formula(typed("d", 0, 10), "tasks_done[task_type=Visit]")});
    QVERIFY(card.faults().empty());
    QCOMPARE(card.uses().size(), size_t(3));
    QCOMPARE(card.uses()[0], (FigureUse{"tasks_done", Whose::Own, {}}));
    QCOMPARE(card.uses()[1], (FigureUse{"tasks_done", Whose::Team, {}}));
    QCOMPARE(card.uses()[2].filters.size(), size_t(1));
}

void CompiledCardTest::faults_data()
{
    QTest::addColumn<Indicator>("indicator");
    QTest::addColumn<CardFault::Kind>("kind");
    using Kind = CardFault::Kind;
    const auto row = [](const char *name, Indicator indicator, Kind kind) {
        QTest::newRow(name) << std::move(indicator) << kind;
    };
    Indicator one = typed("a", 10'000, 10);
    Indicator changed = one;
    changed.name = QStringLiteral("  ");
    row("no name", changed, Kind::NoName);
    changed = one;
    changed.key = QStringLiteral("a b");
    row("key of two words", changed, Kind::BadKey);
    changed.key = QStringLiteral("1a");
    row("key begins with a digit", changed, Kind::BadKey);
    row("no target", typed("a", 10'000, {}), Kind::NoTarget);
    row("target 0", typed("a", 10'000, 0), Kind::NoWorst);
    row("target 0, lower", lower(typed("a", 10'000, 0)), Kind::NoWorst); // CASES 0, 1
    changed = one;
    changed.worst = 10;
    row("worst is the target", changed, Kind::WorstBeyondTarget);
    changed.worst = 11;
    row("worst above it", changed, Kind::WorstBeyondTarget);
    row("worst below it, lower", lower(one, 9), Kind::WorstBeyondTarget);
    row("cap below", typed("a", 10'000, 10, 9'999), Kind::CapOutOfRange);
    row("cap above", typed("a", 10'000, 10, 20'001), Kind::CapOutOfRange);
    row("weight below", typed("a", -1, 10), Kind::BadWeight);
    row("weight above", typed("a", 10'001, 10), Kind::BadWeight);
    row("unheard of", metric(one, "unheard_of"), Kind::UnknownMetric);
    row("no name of a manual one", metric(one, "manual:"), Kind::UnknownMetric);
    row("another unit", metric(one, "revenue"), Kind::WrongUnit);
    row("a state at a rate", metric(one, "customers_in_charge"), Kind::DoesNotGrow);
    changed = metric(one, "tasks_done");
    changed.figure.filters = {{FigureFilter::Kind::Queue, 1, {}, false}};
    row("tasks of a queue", changed, Kind::FilterNotTaken);
}

void CompiledCardTest::faults()
{
    QFETCH(Indicator, indicator);
    QFETCH(CardFault::Kind, kind);
    const CompiledCard card({indicator});
    QCOMPARE(card.faults().size(), size_t(1));
    QCOMPARE(card.faults()[0].kind, kind);
    QVERIFY(card.faults()[0].text().endsWith(u'.'));
}

void CompiledCardTest::namesAndKeys()
{
    Indicator first = typed("renewal", 5000, 10), second = typed("other", 5000, 10);
    first.name = QStringLiteral("Doanh thu");
    second.name = QStringLiteral("doanh  THU");
    QCOMPARE(CompiledCard({first, second}).faults()[0].kind, CardFault::Kind::SameName);
    const CompiledCard sameKey({first, typed("renewal", 5000, 10)});
    QCOMPARE(sameKey.faults().size(), size_t(1));
    QCOMPARE(sameKey.faults()[0], (CardFault{1, CardFault::Kind::BadKey, {}}));
}

/// Money is calculated with in units of the currency, shares of 1.
void CompiledCardTest::formulasInWrittenUnits()
{
    const CompiledCard card(
        {money(formula(typed("mean", 5000, 10), "order_revenue / deals_won", IndicatorUnit::Money)),
         formula(typed("share", 5000, 10), "deals_won / deals_new", IndicatorUnit::Share)});
    QVERIFY(card.faults().empty());
    const CardFigures figures{{{}, {}}, {figure(100'000), figure(3), figure(8)}}; // 1,000.00, 3, 8
    const auto now = card.now(figures);
    QCOMPARE(now[0], FigureValue::of(Rational::quotient(100'000, 3))); // 333.33… in hundredths
    QCOMPARE(now[1], FigureValue::of(3750)); // 37.5 % in basis points
}

void CompiledCardTest::formulaOfIndicators()
{
    Indicator spend = money(typed("spend", 0, {}));
    spend.name = QStringLiteral("Chi phí");
    const CompiledCard card({formula(typed("cost", 10'000, 100), "«chi PHI» / leads", IndicatorUnit::Money),
                             spend, typed("leads", 0, {})});
    QVERIFY2(card.faults().empty(), card.faults().empty() ? "" : qPrintable(card.faults()[0].text()));
    QVERIFY(card.uses().empty());
    QCOMPARE(card.now({{{}, figure(50'000), figure(4)}, {}})[0], FigureValue::of(12'500));
    QCOMPARE(card.now({{{}, figure(50'000), figure(0)}, {}})[0], FigureValue::none(Missing::DividedByZero));
    QCOMPARE(card.now({{{}, figure(50'000), notTyped()}, {}})[0], FigureValue::none(Missing::PartMissing));
}

void CompiledCardTest::formulaFaults()
{
    using Fault = FormulaFault::Kind;
    struct Case
    {
        const char *text;
        Fault kind;
        int column;
    };
    const Case cases[]{{"1 + unheard_of", Fault::UnknownName, 5},
                       {"1 + «Unheard of»", Fault::UnknownName, 5},
                       {"2 * own.other", Fault::UnknownName, 5}, // whose is a metric's
                       {"other[in_charge]", Fault::FilterOfIndicator, 1},
                       {"deals_won[pool=Hotline]", Fault::FilterNotTaken, 1},
                       {"revenue + 1", Fault::WrongUnit, 9},
                       {"1 +", Fault::Incomplete, 4}};
    for (const Case &one : cases) {
        const CompiledCard card(
            {formula(typed("one", 10'000, 10), one.text, IndicatorUnit::Count), typed("other", 0, 1)});
        QCOMPARE(card.faults().size(), size_t(1));
        QCOMPARE(card.faults()[0].kind, CardFault::Kind::Formula);
        QCOMPARE(card.faults()[0].formula->kind, one.kind);
        QCOMPARE(card.faults()[0].formula->column, one.column);
        QCOMPARE(card.faults()[0].text(), card.faults()[0].formula->text());
    }
}

/// "Renewal → Score → Renewal"; what only refers to a circle is "—" without a fault of its own.
void CompiledCardTest::cycles()
{
    std::vector<Indicator> indicators{
        formula(typed("renewal", 5000, 10), "1 + score"), formula(typed("score", 5000, 10), "2 * renewal"),
        formula(typed("watcher", 0, 10), "score + 1"), formula(typed("self", 0, 10), "self")};
    indicators[0].name = QStringLiteral("Renewal");
    indicators[1].name = QStringLiteral("Score");
    indicators[3].name = QStringLiteral("Self");
    const CompiledCard card(indicators);
    QCOMPARE(card.faults().size(), size_t(3));
    QCOMPARE(card.faults()[0].indicator, size_t(0));
    QCOMPARE(card.faults()[0].formula->what, QStringLiteral("Renewal → Score → Renewal"));
    QCOMPARE(card.faults()[0].formula->column, 5);
    QCOMPARE(card.faults()[0].formula->length, 5);
    QCOMPARE(card.faults()[1].formula->what, QStringLiteral("Score → Renewal → Score"));
    QCOMPARE(card.faults()[2].formula->what, QStringLiteral("Self → Self"));
    QVERIFY(card.faults()[0].text().contains(QStringLiteral("Renewal → Score → Renewal")));
    // One that cannot be read is no part of a circle, whatever it names before its fault.
    for (const char *text : {"self + unheard_of", "self + 1 > 2", "self +"}) {
        const CompiledCard broken({formula(typed("self", 10'000, 10), text)});
        QCOMPARE(broken.faults().size(), size_t(1));
        QVERIFY(broken.faults()[0].formula->kind != FormulaFault::Kind::Cycle);
    }
    const auto now = card.now({std::vector<CardFigure>(4), {}});
    QCOMPARE(now[0].missing, Missing::Faulty);
    QCOMPARE(now[2].missing, Missing::PartMissing);
}

void CompiledCardTest::faultyIsMissingNotNought()
{
    const CompiledCard card({metric(typed("a", 5000, 10), "unheard_of"), typed("b", 5000, 10)});
    const CardFigures figures{{{}, figure(10)}, {figure(3)}};
    QCOMPARE(card.now(figures)[0], FigureValue::none(Missing::Faulty));
    const CardScore score = cardScore(card.indicators(), card.now(figures));
    QCOMPARE(score.unscored, 5000);
    QCOMPARE(score.points, Rational(50));
}

void CompiledCardTest::withoutTargetStillAValue()
{
    const CompiledCard card({typed("a", 5000, {}), typed("b", 5000, 10)});
    QCOMPARE(card.faults().size(), size_t(1));
    const auto now = card.now({{figure(3), figure(10)}, {}});
    QCOMPARE(now[0], FigureValue::of(3));
    QVERIFY(!cardScore(card.indicators(), now).lines[0].isScored());
}

/// 9 in 17 of 27 days are 9 × 27 / 17 by the end.
void CompiledCardTest::projectsWhatGrows()
{
    const CompiledCard card({metric(typed("a", 10'000, 20), "tasks_done")});
    CardFigures figures{{{}}, {figure(9)}};
    QCOMPARE(card.atThisRate(figures, october())[0], FigureValue::of(Rational::quotient(9 * 27, 17)));
    figures.read[0].today = 2; // counts in what is done, not in the rate
    QCOMPARE(card.now(figures)[0], FigureValue::of(9));
    QCOMPARE(card.atThisRate(figures, october())[0], FigureValue::of(Rational::quotient(7 * 27, 17)));
}

/// Typed in for the time up to the end of a day: its rate counts to that day.
void CompiledCardTest::projectsToTheDayItIsAsOf()
{
    const CompiledCard card({typed("a", 10'000, 20)});
    CardFigures figures{{figure(6)}, {}};
    figures.typed[0].asOf = october(12, 15);
    QCOMPARE(card.atThisRate(figures, october())[0], FigureValue::of(Rational::quotient(6 * 27, 12)));

    const WorkingTime working = WorkingTime::usual();
    const Calendar calendar;
    const DayRange month{QDate(2026, 10, 1), QDate(2026, 11, 1)};
    const PaceTime asOf = paceTimeAsOf(QDate(2026, 10, 14), month, working, calendar);
    QCOMPARE(asOf.daysOver, 12); // 1–3, 5–10, 12–14 October: Monday to Saturday
    QCOMPARE(asOf.daysLeft, 15);
    QVERIFY(paceTimeAsOf(QDate(2026, 10, 31), month, working, calendar).isOver);
}

void CompiledCardTest::statesStay()
{
    Indicator inCharge = state(metric(typed("b", 5000, 20), "customers_in_charge"));
    const CompiledCard card({state(typed("a", 5000, 20)), inCharge});
    const CardFigures figures{{figure(12), {}}, {figure(15)}};
    QCOMPARE(card.atThisRate(figures, october()), card.now(figures));
}

/// A formula comes to what its parts come to: what grows ahead, states as they are.
void CompiledCardTest::formulaAtThisRate()
{
    const CompiledCard card({formula(typed("a", 5000, 20), "tasks_done / customers_in_charge"),
                             state(formula(typed("b", 5000, 20), "tasks_done / customers_in_charge")),
                             formula(typed("c", 0, 20), "2 * d"), typed("d", 0, 20)});
    const CardFigures figures{{{}, {}, {}, figure(17)}, {figure(34), figure(10)}};
    const auto ahead = card.atThisRate(figures, october());
    QCOMPARE(ahead[0], FigureValue::of(540)); // 54 ÷ 10 in hundredths
    QCOMPARE(ahead[1], FigureValue::of(340)); // a state by the card's own word
    QCOMPARE(ahead[2], FigureValue::of(5400));
    QCOMPARE(card.now(figures)[2], FigureValue::of(3400));
}

void CompiledCardTest::distinctByTheCurve()
{
    const CompiledCard card({metric(typed("a", 10'000, 200), "customers_touched")});
    CardFigures figures{{{}}, {figure(60)}};
    QCOMPARE(card.atThisRate(figures, october())[0],
             FigureValue::none(Missing::NoRateYet)); // no month before
    figures.read[0].curve = DistinctCurve{50, 90};
    QCOMPARE(card.atThisRate(figures, october())[0], FigureValue::of(108, true));
}

void CompiledCardTest::noRateOnTheFirstDay()
{
    const CompiledCard card({metric(typed("a", 10'000, 20), "tasks_done")});
    const CardFigures figures{{{}}, {figure(3)}};
    QCOMPARE(card.atThisRate(figures, october(0, 27))[0], FigureValue::none(Missing::NoRateYet));
    QCOMPARE(card.now(figures)[0], FigureValue::of(3));
}

void CompiledCardTest::overIsAsItIs()
{
    const CompiledCard card({metric(typed("a", 5000, 20), "customers_touched"), typed("b", 5000, 20)});
    CardFigures figures{{{}, figure(6)}, {figure(60)}};
    figures.typed[1].asOf = october(12, 15); // nobody typed in more
    QCOMPARE(card.atThisRate(figures, october(27, 0)), card.now(figures));
}

CALLHELM_TEST(CompiledCardTest)
#include "compiledcardtest.moc"
