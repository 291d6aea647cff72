#include <QTest>

#include "base/text.h"
#include "calls/floorsummary.h"
#include "gui/floorscene.h"

using namespace callhelm;

/// The floor in a few figures, and text as one looks for it.
class TestFloorSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeFloor();
    void someQueues();
    void differentGoals();
    void nothingYet();
    void folds_data();
    void folds();
};

void TestFloorSummary::wholeFloor()
{
    const auto floor = scene::busy();
    const FloorSummary sum = summarize(*floor, {});
    QCOMPARE(sum.waiting, 4);
    QCOMPARE(*sum.longestSince, scene::at - std::chrono::seconds(72));
    QCOMPARE(sum.service, (ServiceShare{124 + 300 + 37, 146 + 412 + 38}));
    QCOMPARE(sum.goal, 8000);
    QVERIFY(sum.sameGoal);
    QCOMPARE(sum.agentsAll(), 22);
    QCOMPARE(sum.agentsOn(), 19);
    QCOMPARE(sum.agentsIn(AgentState::Talking), 9);
    QCOMPARE(sum.shortAbandoned, 5);
    qint64 answered = 0;
    for (const FloorAgent &agent : floor->agents)
        answered += agent.today.answered;
    QCOMPARE(sum.agentsToday.answered, answered);
}

void TestFloorSummary::someQueues()
{
    const auto floor = scene::busy();
    const FloorSummary sum = summarize(*floor, {QueueId(2), QueueId(3)});
    QCOMPARE(sum.waiting, 1);
    QCOMPARE(sum.service.whole, qint64(146 + 38));
    QCOMPARE(sum.agentsAll(), 15); // members of one of the two
    QCOMPARE(sum.today.doubtful, qint64(0));
}

void TestFloorSummary::differentGoals()
{
    auto floor = std::make_shared<FloorSnapshot>(*scene::busy());
    floor->queues.resize(2); // Sales 146 finished, Support 412
    floor->queues[0].goal.goal = 9000;
    floor->queues[0].goal.threshold = 60;
    const FloorSummary sum = summarize(*floor, {});
    QVERIFY(!sum.sameGoal);
    QCOMPARE(sum.goal, (146 * 9000 + 412 * 8000 + 279) / 558);
    // Each queue by its own threshold: all of Sales' answered waited at most 60 s.
    QCOMPARE(sum.service.part, qint64(141 + 300));
}

void TestFloorSummary::nothingYet()
{
    const FloorSummary sum = summarize(*scene::empty(), {});
    QVERIFY(!sum.service.value());
    QVERIFY(!sum.longestSince);
    QCOMPARE(sum.agentsAll(), 0);
}

void TestFloorSummary::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("vietnamese") << "Nguyễn Thị Ước Đình"
                                << "nguyen thi uoc dinh";
    QTest::newRow("decomposed") << QString("Nguyễn").normalized(QString::NormalizationForm_D) << "nguyen";
    QTest::newRow("russian") << "Пётр Ёлкин"
                             << "петр елкин";
    QTest::newRow("short i stays found")
        << "Андрей" << QString("андрей").normalized(QString::NormalizationForm_D).remove(QChar(0x0306));
    QTest::newRow("white space") << "  a \t b\u00A0c "
                                 << "a b c";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestFloorSummary::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(fold(text), folded);
    QCOMPARE(fold(fold(text)), folded);
    QVERIFY(containsWords(fold(text), fold(text)));
}

QTEST_GUILESS_MAIN(TestFloorSummary)
#include "tst_floorsummary.moc"
