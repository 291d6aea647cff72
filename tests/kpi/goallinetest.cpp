#include <QTest>

#include "kpi/goalline.h"
#include "metrics/besidemetrics.h"
#include "support/testmain.h"

using namespace callhelm;

/// A figure, its goal and the time together: rows of CASES.md 1.5.
class GoalLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void colourComesFromTheGoal();
    void moreThanAll();
    void equalIsReachedAndLessHasFailed();
    void averagesSharesAndStatesAreNotPaced();
    void nothingOfNothing();
    void twelveThousandOfThirty();
    void nothingKnownBeforeToday();
    void distinctWithoutItsPast();
};

namespace {

constexpr qint64 day = 480;

PaceTime timeOf(int over, int left)
{
    PaceTime time;
    time.over = over * day;
    time.left = left * day;
    time.fullDay = day;
    time.daysOver = over;
    time.daysLeft = left;
    time.isRunning = left > 0;
    time.isOver = left == 0;
    return time;
}

CutGoal goal(qint64 value) { return {value, value, 30, 30}; }

GoalFacts facts(double done, std::optional<double> before = {})
{
    GoalFacts facts;
    facts.done = {true, done};
    facts.before = {true, before.value_or(done)};
    return facts;
}

} // namespace

/// 65 last time, 63 now, goal 60: reached (green), and less than last time (the arrow).
void GoalLineTest::colourComesFromTheGoal()
{
    GoalFacts now = facts(63);
    now.curveFinal = KpiFigure{true, 65.0};
    const GoalLine line = goalLine(kpimetrics::dealsWon, goal(60), now, timeOf(30, 0));
    QCOMPARE(line.pace.state, PaceState::Reached);
    QVERIFY(isWell(line.pace.state));
    QVERIFY(*line.done < *line.lastTime);
}

/// 120 of 100 are 120 %, not 20 %.
void GoalLineTest::moreThanAll()
{
    const GoalLine line = goalLine(kpimetrics::dealsWon, goal(100), facts(120), timeOf(30, 0));
    QCOMPARE(*line.pace.ofGoal, Fraction(120, 100));
    QCOMPARE(*line.done - line.goal->value, qint64(20));
}

/// Equal is reached, at the end too; what is less then has failed and is not "in progress".
void GoalLineTest::equalIsReachedAndLessHasFailed()
{
    const auto state = [](double done, const PaceTime &time) {
        return goalLine(kpimetrics::meetings, goal(10), facts(done), time).pace.state;
    };
    QCOMPARE(state(10, timeOf(10, 20)), PaceState::Reached);
    QCOMPARE(state(10, timeOf(30, 0)), PaceState::Reached);
    QCOMPARE(state(9, timeOf(30, 0)), PaceState::Missed);
    // Lower is better: at most.
    const auto rings = [](double done) {
        return goalLine(besidemetrics::missedRings, goal(10), facts(done), timeOf(30, 0)).pace.state;
    };
    QCOMPARE(rings(10), PaceState::Reached);
    QCOMPARE(rings(11), PaceState::Missed);
}

/// They are kept or not; nothing is needed a day, and nothing is projected.
void GoalLineTest::averagesSharesAndStatesAreNotPaced()
{
    struct Case
    {
        const KpiMetric &metric;
        double figure;
        qint64 target; ///< smallest units
        PaceState state;
    };
    using namespace besidemetrics;
    for (const Case &one : {Case{customersInCharge, 40, 40, PaceState::Kept},
                            Case{customersInCharge, 39, 40, PaceState::NotKept},
                            Case{responseMean, 600, 600'000, PaceState::Kept}, // lower is better
                            Case{responseMean, 600.001, 600'000, PaceState::NotKept},
                            Case{besidemetrics::occupancy, 0.75, 8000, PaceState::NotKept},
                            Case{serviceLevel, 0.8, 8000, PaceState::Kept},
                            Case{kpimetrics::satisfaction, 0.91, 9000, PaceState::Kept},
                            Case{kpimetrics::ratingMean, 4.49, 450, PaceState::NotKept}}) {
        const GoalLine line = goalLine(one.metric, goal(one.target), facts(one.figure), timeOf(17, 10));
        QVERIFY2(line.pace.state == one.state, one.metric.id);
        QVERIFY2(!line.pace.needed && !line.pace.projected && !line.pace.atThisRate && !line.pace.evenMark,
                 one.metric.id);
    }
    // Of things that are counted, so many more may be missed.
    GoalFacts level = facts(0.9);
    level.base = 100;
    QCOMPARE(goalLine(serviceLevel, goal(8000), level, timeOf(17, 10)).pace.spare, std::optional<qint64>(12));
    level.done.value = 0.7;
    QCOMPARE(goalLine(serviceLevel, goal(8000), level, timeOf(17, 10)).pace.toRecover,
             std::optional<qint64>(50));
}

/// 0 of 0 is "—", no nought and no whole.
void GoalLineTest::nothingOfNothing()
{
    GoalFacts none;
    none.done = {true, std::nullopt};
    none.before = none.done;
    none.base = 0;
    for (const KpiMetric *metric : {&kpimetrics::satisfaction, &besidemetrics::responseMean}) {
        const GoalLine line = goalLine(*metric, goal(8000), none, timeOf(17, 10));
        QCOMPARE(line.pace.state, PaceState::Unknown);
        QVERIFY(!line.done && !line.pace.ofGoal);
    }
    QVERIFY(!goalLine(kpimetrics::calls, goal(0), facts(0), timeOf(17, 10)).pace.ofGoal);
}

/// 12,000 of 30,000 at the end of day 12 of 30: 1,000 a day, 30,000 in the end.
void GoalLineTest::twelveThousandOfThirty()
{
    const GoalLine line = goalLine(kpimetrics::tasksDone, goal(30'000), facts(12'000), timeOf(12, 18));
    QCOMPARE(*line.pace.needed, Fraction(1000, 1));
    QCOMPARE(*line.pace.projected, Fraction(30'000, 1));
    // Today's 600 are in what is done, and not in the rate.
    const GoalLine later
        = goalLine(kpimetrics::tasksDone, goal(30'000), facts(12'600, 12'000), timeOf(12, 18));
    QCOMPARE(*later.pace.projected, Fraction(30'000, 1));
    QCOMPARE(later.done, std::optional<qint64>(12'600));
}

/// A source that tells since today alone: its first day is no rate of the days before.
void GoalLineTest::nothingKnownBeforeToday()
{
    GoalFacts today = facts(50);
    today.before = {};
    const Pace pace = goalLine(kpimetrics::talkMinutes, goal(270 * 60'000), today, timeOf(17, 10)).pace;
    QCOMPARE(pace.state, PaceState::Unknown);
    QVERIFY(!pace.projected && !pace.atThisRate && !pace.soFar && !pace.ahead);
    QCOMPARE(*pace.ofGoal, Fraction(50, 270));
    QCOMPARE(*pace.needed, Fraction(22 * 60'000, 1));
    today.done.value = 270;
    QCOMPARE(goalLine(kpimetrics::talkMinutes, goal(270 * 60'000), today, timeOf(17, 10)).pace.state,
             PaceState::Reached);
}

/// Calls of the month before are not known: no curve, and so no rate; with it there is one.
void GoalLineTest::distinctWithoutItsPast()
{
    GoalFacts now = facts(60);
    now.curveThen = KpiFigure();
    now.curveFinal = KpiFigure();
    QVERIFY(!goalLine(kpimetrics::calls, goal(100), now, timeOf(17, 10)).pace.projected);
    now.curveThen = KpiFigure{true, 50.0};
    now.curveFinal = KpiFigure{true, 90.0};
    const GoalLine line = goalLine(kpimetrics::calls, goal(100), now, timeOf(17, 10));
    QCOMPARE(*line.pace.projected, Fraction(108, 1));
    QVERIFY(line.pace.isApproximate);
}

CALLHELM_TEST(GoalLineTest)
#include "goallinetest.moc"
