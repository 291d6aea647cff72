#include <QTest>

#include "metrics/figures.h"
#include "support/testmain.h"

using namespace callhelm;

/// The formulas of SPEC section 3 on a cell whose calls one can count on one's fingers.
class FiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serviceLevels_data();
    void serviceLevels();
    void counts();
    void nothing();
    void times();
    void recovery_data();
    void recovery();
    void definitionNames();
    void agents();
};

static VisitRow visit(Outcome outcome, qint64 wait, qint64 talk = 0)
{
    VisitRow row;
    row.outcome = outcome;
    row.wait = wait;
    row.talk = talk;
    return row;
}

/// Answered after 5, 20, 21, 60 s; gave up after 2, 4, 5, 30 s; timed out at 90, key at 10, empty at 1; one
/// waits.
static QueueCell dozen()
{
    QueueCell cell;
    cell.entries = 12;
    for (const qint64 wait : {5, 20, 21, 60})
        cell.count(visit(Outcome::Answered, wait, 100));
    for (const qint64 wait : {2, 4, 5, 30})
        cell.count(visit(Outcome::Abandoned, wait));
    cell.count(visit(Outcome::TimedOut, 90));
    cell.count(visit(Outcome::LeftByKey, 10));
    cell.count(visit(Outcome::LeftEmpty, 1));
    cell.count(visit(Outcome::Waiting, 0));
    return cell;
}

void FiguresTest::serviceLevels_data()
{
    QTest::addColumn<qint64>("threshold");
    QTest::addColumn<qint64>("shortLimit");
    QTest::addColumn<ServiceLevelDefinition>("definition");
    QTest::addColumn<double>("level");
    using enum ServiceLevelDefinition;
    // O = 11 (4 answered, 4 abandoned, 3 other exits); Bs = 2 under 5 s.
    QTest::newRow("of offered, T=20") << qint64(20) << qint64(5) << OfOffered << 2.0 / 11;
    QTest::newRow("of offered, T=21") << qint64(21) << qint64(5) << OfOffered << 3.0 / 11;
    QTest::newRow("of offered, T=19") << qint64(19) << qint64(5) << OfOffered << 1.0 / 11;
    QTest::newRow("of offered, T=60") << qint64(60) << qint64(5) << OfOffered << 4.0 / 11;
    QTest::newRow("of offered, T=0") << qint64(0) << qint64(5) << OfOffered << 0.0;
    QTest::newRow("short left out, s=5") << qint64(20) << qint64(5) << ShortLeftOut << 2.0 / 9;
    QTest::newRow("short left out, s=6") << qint64(20) << qint64(6) << ShortLeftOut << 2.0 / 8;
    QTest::newRow("short left out, s=0") << qint64(20) << qint64(0) << ShortLeftOut << 2.0 / 11;
    QTest::newRow("of answered") << qint64(20) << qint64(5) << OfAnswered << 2.0 / 4;
    QTest::newRow("abandons credited, T=20") << qint64(20) << qint64(5) << AbandonsCredited << 5.0 / 11;
    QTest::newRow("abandons credited, T=4") << qint64(4) << qint64(5) << AbandonsCredited << 2.0 / 11;
}

void FiguresTest::serviceLevels()
{
    QFETCH(qint64, threshold);
    QFETCH(qint64, shortLimit);
    QFETCH(ServiceLevelDefinition, definition);
    QFETCH(double, level);
    const QueueCell cell = dozen();
    const QueueGoal goal{threshold, shortLimit, definition, 8000};
    const QueueFigures figures(cell, goal);
    QVERIFY(figures.serviceLevel());
    QCOMPARE(*figures.serviceLevel(), level);
    QCOMPARE(figures.serviceLevel(), figures.serviceLevel(definition));
}

void FiguresTest::counts()
{
    const QueueCell cell = dozen();
    const QueueGoal goal;
    const QueueFigures f(cell, goal);
    QCOMPARE(f.offered(), 12);
    QCOMPARE(f.answered(), 4);
    QCOMPARE(f.abandoned(), 4);
    QCOMPARE(f.abandonedShort(), 2); // 2 and 4 s; 5 s is not under 5 s
    QCOMPARE(f.otherExits(), 3);
    QCOMPARE(f.finished(), 11);
    QCOMPARE(f.waiting(), 1);
    QCOMPARE(f.missed(), 7);
    QCOMPARE(f.answeredWithin(), 2);
    QCOMPARE(f.abandonedWithin(), 3);
    QCOMPARE(*f.abandonRate(), 4.0 / 11);
    QCOMPARE(*f.abandonRateWithoutShort(), 2.0 / 9);
    QVERIFY(!f.doubtful());
}

/// Nothing over nothing is nothing, not 0 % and not 100 %.
void FiguresTest::nothing()
{
    const QueueCell none;
    QueueGoal goal;
    const QueueFigures f(none, goal);
    for (int definition = 0; definition < serviceLevelDefinitionCount; ++definition)
        QVERIFY(!f.serviceLevel(ServiceLevelDefinition(definition)));
    for (const Figure figure : {f.meanWait(), f.patience(), f.longestWait(), f.handleTime(), f.abandonRate(),
                                f.abandonRateWithoutShort()})
        QVERIFY(!figure);
    QVERIFY(!f.recovery());
    QVERIFY(!f.allowance());

    QueueCell waiting;
    waiting.count(visit(Outcome::Waiting, 0));
    QVERIFY(!QueueFigures(waiting, goal).serviceLevel());

    QueueCell shortOnly; // all there is was left out
    shortOnly.count(visit(Outcome::Abandoned, 1));
    QVERIFY(!QueueFigures(shortOnly, goal).serviceLevel(ServiceLevelDefinition::ShortLeftOut));
    QVERIFY(!QueueFigures(shortOnly, goal).serviceLevel(ServiceLevelDefinition::OfAnswered));
    QVERIFY(!QueueFigures(shortOnly, goal).abandonRateWithoutShort());
    QCOMPARE(*QueueFigures(shortOnly, goal).serviceLevel(ServiceLevelDefinition::OfOffered), 0.0);
    QCOMPARE(*QueueFigures(shortOnly, goal).serviceLevel(ServiceLevelDefinition::AbandonsCredited), 1.0);

    const AgentCell agent;
    QVERIFY(!occupancy(agent));
    QVERIFY(!utilisation(agent));
    QVERIFY(!pauseShare(agent));
    QVERIFY(!meanTalk(agent));
}

void FiguresTest::times()
{
    QueueCell cell = dozen();
    cell.hold = 8;
    cell.wrapUp = 12;
    const QueueGoal goal;
    const QueueFigures f(cell, goal);
    QCOMPARE(*f.meanWait(), (5 + 20 + 21 + 60) / 4.0);
    QCOMPARE(*f.patience(), (2 + 4 + 5 + 30) / 4.0);
    QCOMPARE(*f.longestWait(), 90.0);
    QCOMPARE(*f.handleTime(), (400 + 8 + 12) / 4.0);
}

void FiguresTest::recovery_data()
{
    QTest::addColumn<int>("inTime");
    QTest::addColumn<int>("late");
    QTest::addColumn<int>("goal");
    QTest::addColumn<qint64>("recovery"); // -1: none
    QTest::addColumn<qint64>("allowance");
    // max(0, ⌈(pT − S)/(1 − p)⌉) and max(0, ⌊S/p − T⌋)
    QTest::newRow("70 of 100 at 80 %") << 70 << 30 << 8000 << qint64(50) << qint64(0);
    QTest::newRow("90 of 100 at 80 %") << 90 << 10 << 8000 << qint64(0) << qint64(12);
    QTest::newRow("exactly at the goal") << 80 << 20 << 8000 << qint64(0) << qint64(0);
    QTest::newRow("one short of it") << 79 << 21 << 8000 << qint64(5) << qint64(0);
    QTest::newRow("4 of 5") << 4 << 1 << 8000 << qint64(0) << qint64(0);
    QTest::newRow("33.33 %") << 1 << 2 << 3333 << qint64(0) << qint64(0);
    QTest::newRow("nothing in time") << 0 << 3 << 8000 << qint64(12) << qint64(0);
    QTest::newRow("all in time") << 10 << 0 << 8000 << qint64(0) << qint64(2);
    QTest::newRow("a goal of 100 %, missed") << 9 << 1 << 10'000 << qint64(-1) << qint64(0);
    QTest::newRow("a goal of 100 %, kept") << 9 << 0 << 10'000 << qint64(0) << qint64(0);
    QTest::newRow("a goal of 0 %") << 0 << 5 << 0 << qint64(0) << qint64(-1);
}

void FiguresTest::recovery()
{
    QFETCH(int, inTime);
    QFETCH(int, late);
    QFETCH(int, goal);
    QFETCH(qint64, recovery);
    QFETCH(qint64, allowance);
    QueueCell cell;
    for (int i = 0; i < inTime; ++i)
        cell.count(visit(Outcome::Answered, 10));
    for (int i = 0; i < late; ++i)
        cell.count(visit(Outcome::Answered, 100));
    QueueGoal asked;
    asked.goal = goal;
    QCOMPARE(QueueFigures(cell, asked).recovery().value_or(-1), recovery);
    QCOMPARE(QueueFigures(cell, asked).allowance().value_or(-1), allowance);
    if (recovery > 0) { // so many bring it back, one less does not
        QueueCell later = cell;
        for (qint64 i = 0; i < recovery - 1; ++i)
            later.count(visit(Outcome::Answered, 0));
        QVERIFY(*QueueFigures(later, asked).serviceLevel() < goal / 10'000.0);
        later.count(visit(Outcome::Answered, 0));
        QVERIFY(*QueueFigures(later, asked).serviceLevel() >= goal / 10'000.0 - 1e-12);
    }
    if (allowance > 0) {
        QueueCell later = cell;
        for (qint64 i = 0; i < allowance; ++i)
            later.count(visit(Outcome::Abandoned, 100));
        QVERIFY(*QueueFigures(later, asked).serviceLevel() >= goal / 10'000.0 - 1e-12);
        later.count(visit(Outcome::Abandoned, 100));
        QVERIFY(*QueueFigures(later, asked).serviceLevel() < goal / 10'000.0);
    }
}

void FiguresTest::definitionNames()
{
    QStringList names;
    for (int i = 0; i < serviceLevelDefinitionCount; ++i) {
        const auto definition = ServiceLevelDefinition(i);
        ServiceLevelDefinition read{};
        QVERIFY(definitionFromName(definitionName(definition), read));
        QCOMPARE(read, definition);
        names.append(definitionName(definition));
    }
    QCOMPARE(names, QStringList({"offered", "short_left_out", "answered", "abandons_credited"}));
    ServiceLevelDefinition read = ServiceLevelDefinition::OfAnswered;
    QVERIFY(!definitionFromName(QStringLiteral("Offered"), read));
    QVERIFY(!definitionFromName(QString(), read));
    QCOMPARE(read, ServiceLevelDefinition::OfAnswered);
}

void FiguresTest::agents()
{
    AgentCell cell;
    cell.loggedIn = 3600'000;
    cell.paused = 600'000;
    cell.available = 1200'000; // of which 100 s ringing
    cell.ringing = 100'000;
    cell.talkIn = 900'000;
    cell.talkOut = 300'000;
    cell.hold = 200'000;
    cell.wrapUp = 400'000;
    cell.answered = 9;
    cell.callTalk = 900;
    QCOMPARE(cell.handling(), 1800'000);
    QCOMPARE(*occupancy(cell), 0.6);
    QCOMPARE(*utilisation(cell), 0.5);
    QCOMPARE(*pauseShare(cell), 1.0 / 6);
    QCOMPARE(*meanTalk(cell), 100.0);
}

CALLHELM_TEST(FiguresTest)
#include "figurestest.moc"
