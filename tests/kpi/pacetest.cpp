#include <QTest>

#include "kpi/pace.h"
#include "support/testmain.h"

using namespace callhelm;

/// SPEC 4, Pace, and CASES 1.5, sentence by sentence. Figures of October are those of kpi.png: 17 of 27
/// working days are over, nothing was done today yet.
class PaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asDrawn_data();
    void asDrawn();
    void evenPace();
    void todayCountsInDoneAlone();
    void states_data();
    void states();
    void reachedWinsOverPace();
    void firstWorkingDay();
    void dayByMinutes();
    void outsideWorkingTime();
    void afterTheEnd();
    void beforeTheBeginning();
    void lowerIsBetter();
    void noGoalAndNoFigure();
    void distinctByTheCurve();
    void shares_data();
    void shares();
    void sharesThatLeaveNothing();
    void levels();
    void onlyWhatAddsUpIsPaced();
    void leaveLeavesThePaceNotTheGoal();
    void bigMoney();
};

namespace {

constexpr qint64 day = 480;

PaceTime octoberTime(qint64 over = 17 * day, qint64 left = 10 * day)
{
    PaceTime time;
    time.over = over;
    time.left = left;
    time.fullDay = day;
    time.daysOver = int(over / day);
    time.daysLeft = int(left / day);
    time.isRunning = true;
    return time;
}

PaceTime ended(PaceTime time = octoberTime(27 * day, 0))
{
    time.isOver = true;
    time.isRunning = false;
    return time;
}

PaceInput figures(qint64 done, std::optional<qint64> goal)
{
    PaceInput input;
    input.done = done;
    input.goal = goal;
    return input;
}

PaceInput lower(qint64 done, qint64 goal)
{
    PaceInput input = figures(done, goal);
    input.direction = MetricDirection::Lower;
    return input;
}

/// Rounded as it is shown: percent and figures with one decimal.
QString shown(const std::optional<Fraction> &value, double unit = 1)
{
    return value ? QString::number(value->toDouble() * unit, 'f', 1) : QStringLiteral("—");
}

} // namespace

void PaceTest::asDrawn_data()
{
    QTest::addColumn<qint64>("done");
    QTest::addColumn<qint64>("goal");
    QTest::addColumn<QString>("ofGoal");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("soFar");
    QTest::addColumn<QString>("needed");
    QTest::addColumn<PaceState>("state");
    using enum PaceState;
    QTest::newRow("calls") << qint64(5236) << qint64(8100) << "64.6"
                           << "102.7"
                           << "308.0"
                           << "286.4" << OnPace;
    QTest::newRow("connected") << qint64(4131) << qint64(6480) << "63.7"
                               << "101.3"
                               << "243.0"
                               << "234.9" << OnPace; // 63.75, 101.25: the picture rounds up
    QTest::newRow("talk") << qint64(11832) << qint64(18900) << "62.6"
                          << "99.4"
                          << "696.0"
                          << "706.8" << Close;
    QTest::newRow("new") << qint64(146) << qint64(270) << "54.1"
                         << "85.9"
                         << "8.6"
                         << "12.4" << Behind;
    QTest::newRow("tasks") << qint64(663) << qint64(1080) << "61.4"
                           << "97.5"
                           << "39.0"
                           << "41.7" << Close;
    QTest::newRow("won") << qint64(44) << qint64(81) << "54.3"
                         << "86.3"
                         << "2.6"
                         << "3.7" << Behind;
}

void PaceTest::asDrawn()
{
    QFETCH(qint64, done);
    QFETCH(qint64, goal);
    QFETCH(QString, ofGoal);
    QFETCH(QString, rate);
    QFETCH(QString, soFar);
    QFETCH(QString, needed);
    QFETCH(PaceState, state);
    const Pace pace = paceOf(figures(done, goal), octoberTime());
    QCOMPARE(shown(pace.ofGoal, 100), ofGoal);
    QCOMPARE(shown(pace.atThisRate, 100), rate);
    QCOMPARE(shown(pace.soFar), soFar);
    QCOMPARE(shown(pace.needed), needed);
    QCOMPARE(pace.state, state);
    QVERIFY(!pace.isReached);
    QVERIFY(!pace.isApproximate);
}

/// "24 behind an even pace of 170, at this rate 232".
void PaceTest::evenPace()
{
    const Pace pace = paceOf(figures(146, 270), octoberTime());
    QCOMPARE(*pace.evenMark, Fraction(17, 27));
    QCOMPARE(*pace.ahead, Fraction(-24, 1));
    QCOMPARE(pace.projected->rounded(), 232);
    // CASES 1.5: 12,000 of 30,000 at the end of day 12 of 30.
    const Pace half = paceOf(figures(12'000, 30'000), octoberTime(12 * day, 18 * day));
    QCOMPARE(*half.needed, Fraction(1000, 1));
    QCOMPARE(*half.projected, Fraction(30'000, 1));
    QCOMPARE(half.state, PaceState::OnPace); // exactly 100 %
}

/// Today is in "done" at once and in neither side of the rate until it ends; what is needed counts it.
void PaceTest::todayCountsInDoneAlone()
{
    PaceInput input = figures(156, 270);
    input.doneToday = 10;
    const Pace pace = paceOf(input, octoberTime());
    QCOMPARE(*pace.projected, Fraction(146 * 27, 17));
    QCOMPARE(shown(pace.soFar), QStringLiteral("8.6"));
    QCOMPARE(*pace.ofGoal, Fraction(156, 270));
    QCOMPARE(*pace.needed, Fraction(270 - 156, 10)); // today among the days left
}

void PaceTest::states_data()
{
    QTest::addColumn<qint64>("done");
    QTest::addColumn<PaceState>("state");
    // Of 1,000 when half of the time is over.
    using enum PaceState;
    QTest::newRow("reached") << qint64(1000) << Reached; // equal is reached
    QTest::newRow("100 %") << qint64(500) << OnPace;
    QTest::newRow("99.8 %") << qint64(499) << Close;
    QTest::newRow("95 %") << qint64(475) << Close;
    QTest::newRow("94.8 %") << qint64(474) << Behind;
    QTest::newRow("nothing done") << qint64(0) << Behind;
}

void PaceTest::states()
{
    QFETCH(qint64, done);
    QFETCH(PaceState, state);
    QCOMPARE(paceOf(figures(done, 1000), octoberTime(10 * day, 10 * day)).state, state);
}

void PaceTest::reachedWinsOverPace()
{
    // On the first working day there is no rate, but what is reached is reached.
    const Pace first = paceOf(figures(10, 10), octoberTime(0, 27 * day));
    QCOMPARE(first.state, PaceState::Reached);
    QVERIFY(!first.projected);
    QCOMPARE(*first.needed, Fraction(0, 1));
    // All done today: at the rate of the days before it would be behind.
    PaceInput input = figures(120, 100);
    input.doneToday = 119;
    const Pace pace = paceOf(input, octoberTime());
    QCOMPARE(pace.state, PaceState::Reached);
    QCOMPARE(*pace.ofGoal, Fraction(120, 100)); // CASES 1.5: 120 % reached
    // A goal of 0 is reached by anything; there is no share of it.
    const Pace zero = paceOf(figures(0, 0), octoberTime());
    QCOMPARE(zero.state, PaceState::Reached);
    QVERIFY(!zero.ofGoal);
    QVERIFY(!zero.atThisRate);
}

void PaceTest::firstWorkingDay()
{
    PaceInput input = figures(7, 270);
    input.doneToday = 7;
    const Pace pace = paceOf(input, octoberTime(0, 27 * day));
    QCOMPARE(pace.state, PaceState::Unknown);
    QVERIFY(!pace.projected);
    QVERIFY(!pace.atThisRate);
    QVERIFY(!pace.soFar);
    QCOMPARE(*pace.needed, Fraction(263, 27));
    QCOMPARE(*pace.evenMark, Fraction(0, 1));
}

/// A day: 150 of 480 minutes are over, 30 of 90 done.
void PaceTest::dayByMinutes()
{
    PaceTime time;
    time.period = KpiPeriod::Day;
    time.over = 150 * 60;
    time.left = 330 * 60;
    time.fullDay = 3600;
    time.isRunning = true;
    time.daysLeft = 1;
    PaceInput input = figures(30, 90);
    input.doneToday = 30; // counts nevertheless: the day is today
    const Pace pace = paceOf(input, time);
    QCOMPARE(*pace.projected, Fraction(96, 1));
    QCOMPARE(pace.state, PaceState::OnPace);
    QCOMPARE(*pace.soFar, Fraction(12, 1)); // an hour
    QCOMPARE(*pace.needed, Fraction(60 * 60, 330)); // 60 in 5.5 hours
    QCOMPARE(*pace.evenMark, Fraction(150, 480));
}

void PaceTest::outsideWorkingTime()
{
    PaceTime time;
    time.period = KpiPeriod::Day;
    time.over = 240 * 60;
    time.left = 240 * 60;
    time.fullDay = 3600;
    time.isRunning = true;
    time.isOutside = true;
    const Pace pace = paceOf(figures(30, 90), time);
    QCOMPARE(pace.state, PaceState::Unknown);
    QVERIFY(!pace.projected);
    QVERIFY(!pace.needed);
    QVERIFY(!pace.soFar);
    QCOMPARE(*pace.ofGoal, Fraction(1, 3));
    QCOMPARE(paceOf(figures(90, 90), time).state, PaceState::Reached);
}

void PaceTest::afterTheEnd()
{
    const Pace kept = paceOf(figures(10, 10), ended());
    QCOMPARE(kept.state, PaceState::Reached); // CASES 1.5: 10 of 10
    const Pace missed = paceOf(figures(99, 100), ended());
    QCOMPARE(missed.state, PaceState::Missed); // not "in progress", and not "close"
    QCOMPARE(*missed.projected, Fraction(99, 1));
    QVERIFY(!missed.needed);
    QVERIFY(!missed.ahead);
    QCOMPARE(*missed.soFar, Fraction(99, 27)); // what a day came to
}

void PaceTest::beforeTheBeginning()
{
    PaceTime time = octoberTime(0, 27 * day);
    time.isRunning = false;
    const Pace pace = paceOf(figures(0, 100), time);
    QCOMPARE(pace.state, PaceState::Unknown);
    QVERIFY(!pace.projected);
    QVERIFY(!pace.needed);
}

/// At most 100 missed calls, when half of the time is over.
void PaceTest::lowerIsBetter()
{
    const PaceTime half = octoberTime(10 * day, 10 * day);
    QCOMPARE(paceOf(lower(0, 100), half).state, PaceState::OnPace);
    QCOMPARE(paceOf(lower(50, 100), half).state, PaceState::OnPace);
    QCOMPARE(paceOf(lower(52, 100), half).state, PaceState::Close); // 104: 100 ÷ 104 = 96 %
    QCOMPARE(paceOf(lower(53, 100), half).state, PaceState::Behind); // 94.3 %
    QCOMPARE(*paceOf(lower(52, 100), half).atThisRate, Fraction(100, 104));
    QCOMPARE(paceOf(lower(101, 100), half).state, PaceState::Missed);
    QCOMPARE(*paceOf(lower(40, 100), half).needed, Fraction(60, 10)); // may still come, a day
    QCOMPARE(*paceOf(lower(101, 100), half).needed, Fraction(0, 1));
    QVERIFY(!paceOf(lower(10, 100), half).isReached); // one more may always come
    QCOMPARE(paceOf(lower(100, 100), ended()).state, PaceState::Reached); // ≤, equal is reached
    QCOMPARE(paceOf(lower(101, 100), ended()).state, PaceState::Missed);
}

void PaceTest::noGoalAndNoFigure()
{
    const Pace noGoal = paceOf(figures(34, std::nullopt), octoberTime());
    QCOMPARE(noGoal.state, PaceState::NoGoal);
    QCOMPARE(*noGoal.projected, Fraction(54, 1)); // what it comes to is told all the same
    QVERIFY(!noGoal.ofGoal);
    PaceInput silent = figures(0, 100);
    silent.done = std::nullopt; // no source covers it: "—", not 0
    const Pace none = paceOf(silent, octoberTime());
    QCOMPARE(none.state, PaceState::Unknown);
    QVERIFY(!none.ofGoal);
    QVERIFY(!none.needed);
}

/// Customers touched, kpi.png: 1,702 of 2,400. Of September's 2,300 there were 1,702 ÷ (2,400 × 0.958) on its
/// 17th working day.
void PaceTest::distinctByTheCurve()
{
    PaceInput input = figures(1702, 2400);
    input.adding = MetricAdding::Distinct;
    QVERIFY(!paceOf(input, octoberTime()).projected); // without a period before
    QCOMPARE(paceOf(input, octoberTime()).state, PaceState::Unknown);
    input.curve = DistinctCurve{1703, 2300};
    const Pace pace = paceOf(input, octoberTime());
    QVERIFY(pace.isApproximate);
    QCOMPARE(*pace.projected, Fraction(1702 * 2300, 1703));
    QCOMPARE(shown(pace.atThisRate, 100), QStringLiteral("95.8"));
    QCOMPARE(pace.state, PaceState::Close);
    QVERIFY(!pace.soFar); // days of a distinct metric do not add up
    QCOMPARE(shown(pace.needed), QStringLiteral("69.8"));
    // What today added is not held against the end of a day.
    input.done = 1800;
    input.doneToday = 98;
    QCOMPARE(*paceOf(input, octoberTime()).projected, *pace.projected);
    // Nothing then: no curve to go by.
    input.curve = DistinctCurve{0, 2300};
    QVERIFY(!paceOf(input, octoberTime()).projected);
    // The period is over: what it came to, exactly.
    const Pace whole = paceOf(input, ended());
    QVERIFY(!whole.isApproximate);
    QCOMPARE(*whole.projected, Fraction(1800, 1));
}

void PaceTest::shares_data()
{
    QTest::addColumn<MetricDirection>("direction");
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("base");
    QTest::addColumn<qint64>("goal"); // basis points
    QTest::addColumn<PaceState>("state");
    QTest::addColumn<qint64>("spare"); // -1: not told
    QTest::addColumn<qint64>("recover");
    using enum PaceState;
    using enum MetricDirection;
    const qint64 no = -1;
    QTest::newRow("as drawn") << Higher << qint64(370) << qint64(403) << qint64(9000) << Kept << qint64(8)
                              << no;
    QTest::newRow("equal is kept") << Higher << qint64(80) << qint64(100) << qint64(8000) << Kept << qint64(0)
                                   << no;
    // (70 + n) ÷ (100 + n) ≥ 0.8: n = 50.
    QTest::newRow("not kept") << Higher << qint64(70) << qint64(100) << qint64(8000) << NotKept << no
                              << qint64(50);
    QTest::newRow("rounded up") << Higher << qint64(79) << qint64(100) << qint64(8000) << NotKept << no
                                << qint64(5);
    QTest::newRow("all") << Higher << qint64(99) << qint64(100) << qint64(10'000) << NotKept << no << no;
    QTest::newRow("0 of 0") << Higher << qint64(0) << qint64(0) << qint64(8000) << Unknown << no << no;
    // Abandoned at most 5 %: (3 + k) ÷ (100 + k) ≤ 0.05: k = 2.
    QTest::newRow("lower kept") << Lower << qint64(3) << qint64(100) << qint64(500) << Kept << qint64(2)
                                << no;
    QTest::newRow("lower equal") << Lower << qint64(5) << qint64(100) << qint64(500) << Kept << qint64(0)
                                 << no;
    // 7 ÷ (100 + n) ≤ 0.05: n = 40.
    QTest::newRow("lower not kept") << Lower << qint64(7) << qint64(100) << qint64(500) << NotKept << no
                                    << qint64(40);
}

void PaceTest::shares()
{
    QFETCH(MetricDirection, direction);
    QFETCH(qint64, part);
    QFETCH(qint64, base);
    QFETCH(qint64, goal);
    QFETCH(PaceState, state);
    QFETCH(qint64, spare);
    QFETCH(qint64, recover);
    PaceInput input;
    input.adding = MetricAdding::Ratio;
    input.direction = direction;
    input.part = part;
    input.base = base;
    input.goal = goal;
    const Pace pace = paceOf(input, octoberTime());
    QCOMPARE(pace.state, state);
    QCOMPARE(pace.spare.value_or(-1), spare);
    QCOMPARE(pace.toRecover.value_or(-1), recover);
    QVERIFY(!pace.needed); // Kademi#575: satisfaction has no "needed a day"
    QVERIFY(!pace.projected);
    QCOMPARE(paceOf(input, ended()).state, state);
}

void PaceTest::sharesThatLeaveNothing()
{
    PaceInput input;
    input.adding = MetricAdding::Ratio;
    input.part = 1;
    input.base = 2;
    QCOMPARE(paceOf(input, octoberTime()).state, PaceState::NoGoal);
}

void PaceTest::levels()
{
    PaceInput mean = lower(18, 20); // seconds until answered
    mean.adding = MetricAdding::Ratio;
    QCOMPARE(paceOf(mean, octoberTime()).state, PaceState::Kept);
    mean.done = 21;
    QCOMPARE(paceOf(mean, octoberTime()).state, PaceState::NotKept);
    PaceInput state = figures(50, 50); // customers in charge
    state.adding = MetricAdding::State;
    QCOMPARE(paceOf(state, octoberTime()).state, PaceState::Kept);
    state.done = 49;
    QCOMPARE(paceOf(state, octoberTime()).state, PaceState::NotKept);
    state.done = std::nullopt;
    QCOMPARE(paceOf(state, octoberTime()).state, PaceState::Unknown);
}

void PaceTest::onlyWhatAddsUpIsPaced()
{
    for (const MetricAdding adding : {MetricAdding::Ratio, MetricAdding::Maximum, MetricAdding::State}) {
        PaceInput input = figures(5, 10);
        input.adding = adding;
        const Pace pace = paceOf(input, octoberTime());
        QVERIFY(!pace.projected && !pace.needed && !pace.soFar && !pace.atThisRate);
    }
}

/// Two weeks away out of 27 days: 12 are left to work on, and the goal stays.
void PaceTest::leaveLeavesThePaceNotTheGoal()
{
    const Pace pace = paceOf(figures(20, 36), octoberTime(10 * day, 5 * day));
    QCOMPARE(*pace.projected, Fraction(30, 1));
    QCOMPARE(*pace.atThisRate, Fraction(30, 36));
    QCOMPARE(*pace.needed, Fraction(16, 5));
    // Away for all of the time that is over: no rate.
    QCOMPARE(paceOf(figures(0, 36), octoberTime(0, 5 * day)).state, PaceState::Unknown);
    // Nobody is there any more: nothing can be needed a day.
    QVERIFY(!paceOf(figures(20, 36), octoberTime(10 * day, 0)).needed);
}

/// A trillion in hundredths, where 64 bits and doubles give way.
void PaceTest::bigMoney()
{
    const qint64 goal = 100'000'000'000'000;
    const PaceTime half = octoberTime(10 * day, 10 * day);
    QCOMPARE(paceOf(figures(goal / 2, goal), half).state, PaceState::OnPace);
    QCOMPARE(paceOf(figures(goal / 2 - 1, goal), half).state, PaceState::Close);
}

CALLHELM_TEST(PaceTest)
#include "pacetest.moc"
