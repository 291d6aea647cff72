#include <QTest>

#include "kpi/goalcurve.h"
#include "metrics/kpimetrics.h"
#include "support/testmain.h"

using namespace callhelm;

/// A week of six working days, 19 to 25 October 2026, on its Thursday.
class GoalCurveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void summedStopsYesterday();
    void goalRestsOnDaysOff();
    void rateGoesOn();
    void distinctDoNotAddUp();
    void byDay();
    void shareHasItsGoalDaily();
    void furthest_data();
    void furthest();
    void counts();
};

namespace {

using Values = GoalCurve::Values;

GoalCurveInput week()
{
    GoalCurveInput input;
    input.range = {QDate(2026, 10, 19), QDate(2026, 10, 26)};
    input.today = QDate(2026, 10, 22);
    input.days = {10.0, 20.0, 30.0, 5.0, 0.0, 0.0, 0.0};
    input.before = {10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 0.0};
    input.goal = 120;
    input.projected = Fraction(120, 1);
    return input;
}

GoalLine lineOf(PaceState state, std::optional<Fraction> rate, std::optional<Fraction> part = {})
{
    GoalLine line;
    line.metric = &kpimetrics::customersNew;
    line.pace.state = state;
    line.pace.atThisRate = rate;
    line.pace.ofGoal = part;
    return line;
}

} // namespace

/// Today's unfinished part is left out, and what is to come is no figure.
void GoalCurveTest::summedStopsYesterday()
{
    const GoalCurve curve = summedCurve(week(), WorkingTime::usual());
    QCOMPARE(curve.days.size(), size_t(7));
    const Values done{10.0, 30.0, 60.0, {}, {}, {}, {}};
    QVERIFY(curve.done == done);
    const Values before{10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 60.0};
    QVERIFY(curve.before == before);
    QCOMPARE(curve.today, std::optional<size_t>(3));
}

/// 120 over six working days; Sunday adds nothing.
void GoalCurveTest::goalRestsOnDaysOff()
{
    const GoalCurve curve = summedCurve(week(), WorkingTime::usual());
    const Values goal{20.0, 40.0, 60.0, 80.0, 100.0, 120.0, 120.0};
    QVERIFY(curve.goal == goal);
}

/// From 60 on Wednesday to 120: 20 on each of the three working days left.
void GoalCurveTest::rateGoesOn()
{
    GoalCurveInput input = week();
    const Values rate{{}, {}, 60.0, 80.0, 100.0, 120.0, 120.0};
    QVERIFY(summedCurve(input, WorkingTime::usual()).rate == rate);
    input.projected = std::nullopt; // the first working day
    QVERIFY(summedCurve(input, WorkingTime::usual()).rate == Values(7));
    input = week();
    input.today = QDate(2026, 11, 1); // over: there is nothing to go on to
    QVERIFY(summedCurve(input, WorkingTime::usual()).rate == Values(7));
}

/// A customer of Monday and Tuesday is one.
void GoalCurveTest::distinctDoNotAddUp()
{
    GoalCurveInput input = week();
    input.reached = {10.0, 25.0, 40.0};
    input.reachedBefore = {10.0, 12.0};
    const GoalCurve curve = summedCurve(input, WorkingTime::usual());
    const Values done{10.0, 25.0, 40.0, {}, {}, {}, {}};
    QVERIFY(curve.done == done);
    const Values before{10.0, 12.0, {}, {}, {}, {}, {}};
    QVERIFY(curve.before == before);
}

void GoalCurveTest::byDay()
{
    GoalCurveInput input = week();
    input.days[1] = std::nullopt; // no source covers it
    const GoalCurve curve = dailyCurve(input, WorkingTime::usual());
    const Values done{10.0, {}, 30.0, 5.0, {}, {}, {}}; // today's so far, too
    QVERIFY(curve.done == done);
    const Values goal{20.0, 20.0, 20.0, 20.0, 20.0, 20.0, 0.0};
    QVERIFY(curve.goal == goal);
}

void GoalCurveTest::shareHasItsGoalDaily()
{
    GoalCurveInput input = week();
    input.addsUp = false;
    const Values goal(7, 120.0);
    QVERIFY(dailyCurve(input, WorkingTime::usual()).goal == goal);
}

void GoalCurveTest::furthest_data()
{
    using State = PaceState;
    QTest::addColumn<std::vector<GoalLine>>("lines");
    QTest::addColumn<std::optional<size_t>>("worst");
    const auto rate = [](int percent) { return std::optional(Fraction(percent, 100)); };
    QTest::newRow("none") << std::vector<GoalLine>() << std::optional<size_t>();
    QTest::newRow("least rate") << std::vector{lineOf(State::Close, rate(96)),
                                               lineOf(State::Behind, rate(85)),
                                               lineOf(State::OnPace, rate(101))}
                                << std::optional<size_t>(1);
    QTest::newRow("all on pace") << std::vector{lineOf(State::OnPace, rate(120)),
                                                lineOf(State::OnPace, rate(101))}
                                 << std::optional<size_t>(1);
    QTest::newRow("reached is not behind")
        << std::vector{lineOf(State::Reached, rate(10)), lineOf(State::Kept, rate(5))}
        << std::optional<size_t>();
    // On the first working day there are no rates: the least of its goal.
    QTest::newRow("no rates") << std::vector{lineOf(State::Unknown, {}, rate(30)),
                                             lineOf(State::Unknown, {}, rate(20))}
                              << std::optional<size_t>(1);
    QTest::newRow("a rate before a part")
        << std::vector{lineOf(State::Unknown, {}, rate(20)), lineOf(State::Behind, rate(90), rate(50))}
        << std::optional<size_t>(1);
    QTest::newRow("the first of equals")
        << std::vector{lineOf(State::Behind, rate(50)), lineOf(State::Behind, Fraction(1, 2))}
        << std::optional<size_t>(0);
    QTest::newRow("nothing is known") << std::vector{lineOf(State::Unknown, {})} << std::optional<size_t>();
}

void GoalCurveTest::furthest()
{
    QFETCH(std::vector<GoalLine>, lines);
    QFETCH(std::optional<size_t>, worst);
    QCOMPARE(furthestBehind(lines), worst);
}

void GoalCurveTest::counts()
{
    using State = PaceState;
    std::vector<GoalLine> lines;
    for (const State state : {State::NoGoal, State::Unknown, State::Reached, State::OnPace, State::Close,
                              State::Behind, State::Missed, State::Kept, State::NotKept})
        lines.push_back(lineOf(state, {}));
    QVERIFY(countGoals(lines) == (GoalCount{8, 3, 1, 3, 1}));
}

CALLHELM_TEST(GoalCurveTest)
#include "goalcurvetest.moc"
