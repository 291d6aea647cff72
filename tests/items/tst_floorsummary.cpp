#include <QTest>

#include "base/text.h"
#include "floor/floorsummary.h"
#include "gui/floorscene.h"
#include "support/testmain.h"

using namespace callhelm;

/// The floor in a few figures, and text as one looks for it.
class TestFloorSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeFloor();
    void someQueues();
    void differentGoals();
    void ratings();
    void nothingYet();
    void quarters();
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

/// Everybody's, also nobody's; with queues chosen those of their agents.
void TestFloorSummary::ratings()
{
    auto floor = std::make_shared<FloorSnapshot>(*scene::busy());
    const Instant hour = floor->today.from + std::chrono::hours(9);
    FloorAgent &first = floor->agents[0];
    FloorAgent &second = floor->agents[1];
    first.queuesToday = {QueueId(1)};
    second.queuesToday = {QueueId(2), QueueId(3)};
    floor->ratings
        = std::vector<RatingInterval>{{AgentId(), hour, {1, 0, 2 * numberUnit}},
                                      {first.id, hour, {4, 3, 17 * numberUnit}},
                                      {second.id, hour + std::chrono::hours(1), {2, 2, 10 * numberUnit}}};
    QCOMPARE(summarize(*floor, {}).ratings, (RatingCell{7, 5, 29 * numberUnit}));
    QCOMPARE(summarize(*floor, {QueueId(3)}).ratings, (RatingCell{2, 2, 10 * numberUnit}));
    QCOMPARE(ratingsOf(*floor, floor->ratings, {}).at(hour), (RatingCell{5, 3, 19 * numberUnit}));
    QCOMPARE(ratingsOf(*floor, floor->ratings, {QueueId(1), QueueId(2)}).size(), size_t(2));
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

/// Today's quarters for some queues: their visits, each queue by its own goal, and the time of those who were
/// in them today, also when they have gone home.
void TestFloorSummary::quarters()
{
    auto floor = std::make_shared<FloorSnapshot>(*scene::empty());
    const Calendar calendar(scene::zone);
    floor->today = calendar.range(calendar.dayOf(scene::at));
    floor->queues = {scene::queue(1, QStringLiteral("Support"), {}, 0, 0),
                     scene::queue(2, QStringLiteral("Sales"), {}, 0, 0)};
    floor->queues[1].goal.threshold = 60;
    const Instant eight = floor->today.from + std::chrono::hours(8);
    floor->queueQuarters = {{QueueId(1), eight, scene::queueCell(10, 7, 3, 1, 0, 0)},
                            {QueueId(2), eight, scene::queueCell(5, 2, 0, 0, 1, 0)},
                            {QueueId(2), eight - std::chrono::hours(24), scene::queueCell(9, 9, 0, 0, 0, 0)}};
    const auto agent = [](int id, std::vector<QueueId> now, std::vector<QueueId> today) {
        FloorAgent one;
        one.id = AgentId(id);
        one.queues = std::move(now);
        one.queuesToday = std::move(today);
        return one;
    };
    floor->agents = {agent(1, {QueueId(1)}, {QueueId(1)}), agent(2, {}, {QueueId(2)}), agent(3, {}, {})};
    for (const int id : {1, 2, 3}) {
        AgentCell cell;
        cell.loggedIn = 1000 * id;
        floor->agentQuarters.push_back({AgentId(id), eight, cell});
    }

    const auto all = intervalsOf(*floor, {});
    QCOMPARE(all.size(), size_t(43));
    QCOMPARE(all[0].start, floor->today.from);
    QCOMPARE(all[32].passed, quarterLength);
    QCOMPARE(all[42].passed, scene::at - all[42].start);
    QCOMPARE(all[32].calls.offered, qint64(13 + 6));
    QCOMPARE(all[32].slPart, qint64(7 + 5)); // those of Sales all within 60 s
    QCOMPARE(all[32].agents.loggedIn, qint64(6000));
    QCOMPARE(all[31].calls.offered, qint64(0));

    const auto sales = intervalsOf(*floor, {QueueId(2)});
    QCOMPARE(sales.size(), all.size());
    QCOMPARE(sales[32].calls.offered, qint64(6));
    QCOMPARE(sales[32].slPart, qint64(5));
    QCOMPARE(sales[32].abandonedShort, qint64(0));
    QCOMPARE(sales[32].agents.loggedIn, qint64(2000));
    QCOMPARE(intervalsOf(*floor, {QueueId(1), QueueId(2)})[32].agents.loggedIn, qint64(3000));
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

CALLHELM_TEST(TestFloorSummary)
#include "tst_floorsummary.moc"
