#include <QSignalSpy>

#include "gui/floorscene.h"
#include "items/flooragentmodel.h"
#include "items/floorqueuemodel.h"
#include "modeltest.h"
#include "support/testmain.h"

using namespace callhelm;

using QueueColumn = FloorQueueColumn;
using AgentColumn = FloorAgentColumn;

class TestFloorModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns();
    void queueValues();
    void agentValues();
    void onlyWhatChangedIsAnnounced();
    void comingAndGoing();
    void comingInsideTheOrder();
    void sortsAtMostOnceASecond();
    void noneIsLastEitherWay();
    void findsWithoutMarks_data();
    void findsWithoutMarks();
    void filtersByQueueAndState();
    void selectionStaysOnItsRow();
    void ticksOnlyWhatIsAsked();
};

void TestFloorModels::columns()
{
    FloorQueueModel queues;
    FloorAgentModel agents;
    watch(queues);
    watch(agents);
    queues.setRows(scene::busy()->queues);
    agents.setRows(scene::busy()->agents);
    checkColumns(queues);
    checkColumns(agents);
}

void TestFloorModels::queueValues()
{
    FloorQueueModel model;
    model.setRows(scene::busy()->queues);
    model.sort(int(QueueColumn::Queue));
    const auto value
        = [&](int row, QueueColumn at, int role = ValueRole) { return model.index(row, int(at)).data(role); };
    QCOMPARE(value(1, QueueColumn::Queue).toString(), QStringLiteral("Support"));
    QCOMPARE(value(1, QueueColumn::Offered).toLongLong(), 381 + 19 + 10 + 2 + 3);
    QCOMPARE(value(1, QueueColumn::Missed).toLongLong(), 31);
    QCOMPARE(value(1, QueueColumn::ServiceLevel).toDouble(), 300.0 / 412);
    QCOMPARE(value(1, QueueColumn::ServiceLevel, GradeRole).toInt(), int(Grade::Bad));
    QCOMPARE(value(0, QueueColumn::ServiceLevel, GradeRole).toInt(), int(Grade::Good));
    QCOMPARE(value(1, QueueColumn::Longest).toLongLong(), toMs(scene::at) - 72'000);
    QVERIFY(!value(2, QueueColumn::Longest).isValid());
    QVERIFY(value(1, QueueColumn::Missed, DoubtRole).toBool());
    QVERIFY(!value(1, QueueColumn::Missed, Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(!value(1, QueueColumn::Waiting, DoubtRole).toBool()); // seen, not counted from the books
    QVERIFY(!value(0, QueueColumn::Missed, DoubtRole).toBool());
}

void TestFloorModels::agentValues()
{
    FloorAgentModel model;
    model.setRows(scene::busy()->agents);
    model.sort(int(AgentColumn::State));
    // Who works stands first; nobody is sorted by the letters of their state.
    QCOMPARE(model.index(0, int(AgentColumn::State)).data(ValueRole).toInt(), int(AgentState::Ringing));
    const int last = model.rowCount() - 1;
    QCOMPARE(model.index(last, int(AgentColumn::State)).data(ValueRole).toInt(), int(AgentState::Offline));
    QVERIFY(!model.index(last, int(AgentColumn::For)).data(ValueRole).isValid());
    QVERIFY(!model.index(last, int(AgentColumn::OccupancyToday)).data(ValueRole).isValid());
    model.sort(int(AgentColumn::For), Qt::DescendingOrder);
    QCOMPARE(model.rowAt(0).state, AgentState::Paused); // the longest first, however early its moment
}

void TestFloorModels::onlyWhatChangedIsAnnounced()
{
    FloorAgentModel model;
    watch(model);
    auto rows = scene::busy()->agents;
    model.setRows(rows);
    model.sort(int(AgentColumn::Agent));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.updateRows(rows);
    QCOMPARE(changes.count(), 0);

    for (int row : {3, 4, 5, 9})
        for (FloorAgent &agent : rows)
            if (agent.id == model.rowAt(row).id)
                ++agent.today.answered;
    model.updateRows(rows);
    QCOMPARE(changes.count(), 2); // two runs of rows that lie together
    QCOMPARE(changes[0][0].toModelIndex().row(), 3);
    QCOMPARE(changes[0][1].toModelIndex().row(), 5);
    QCOMPARE(changes[1][0].toModelIndex().row(), 9);
    QCOMPARE(changes[1][1].toModelIndex().column(), int(AgentColumn::Count) - 1);
}

void TestFloorModels::comingAndGoing()
{
    FloorAgentModel model;
    watch(model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    auto rows = scene::busy()->agents;
    model.updateRows(rows);
    model.sort(int(AgentColumn::Agent));
    QCOMPARE(resets.count(), 1);

    FloorAgent fresh = rows.front();
    fresh.id = AgentId(99);
    fresh.name = QStringLiteral("Ánh");
    rows.erase(rows.begin() + 5);
    rows.erase(rows.begin() + 11, rows.begin() + 13);
    rows.insert(rows.begin() + 2, fresh);
    QSignalSpy counts(&model, &TableModel::countsChanged);
    model.updateRows(rows);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.totalRows(), 20);
    QCOMPARE(model.rowCount(), 20);
    QVERIFY(counts.count() > 0);
    QStringList shown, wanted;
    for (int row = 0; row < model.rowCount(); ++row)
        shown << model.rowAt(row).name;
    for (const FloorAgent &agent : rows)
        wanted << agent.name;
    shown.sort();
    wanted.sort();
    QCOMPARE(shown, wanted);
    model.updateRows({});
    QCOMPARE(model.rowCount(), 0);
}

/// A newcomer in the middle of the list must not cost a removal and insertion with every later snapshot.
void TestFloorModels::comingInsideTheOrder()
{
    FloorAgentModel model;
    watch(model);
    auto rows = scene::busy()->agents;
    model.setRows(rows);
    model.sort(int(AgentColumn::Agent));
    FloorAgent fresh = rows.front();
    fresh.id = AgentId(99);
    rows.insert(rows.begin() + 2, fresh);
    model.updateRows(rows);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.updateRows(rows);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(changes.count(), 0);
}

void TestFloorModels::sortsAtMostOnceASecond()
{
    FloorAgentModel model;
    watch(model);
    model.setResortInterval(200);
    auto rows = scene::busy()->agents;
    model.setRows(rows);
    model.sort(int(AgentColumn::Answered), Qt::DescendingOrder);
    const QString before = model.rowAt(0).name;
    QSignalSpy moves(&model, &QAbstractItemModel::layoutChanged);
    for (int i = 0; i < 20; ++i) {
        rows[13].today.answered = 100 + i;
        model.updateRows(rows);
    }
    QCOMPARE(moves.count(), 0);
    QCOMPARE(model.rowAt(0).name, before);
    QTRY_COMPARE(moves.count(), 1);
    QCOMPARE(model.rowAt(0).name, rows[13].name);
}

void TestFloorModels::noneIsLastEitherWay()
{
    FloorAgentModel model;
    watch(model);
    model.setRows(scene::busy()->agents);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(int(AgentColumn::OccupancyToday), order);
        for (int row = model.rowCount() - 3; row < model.rowCount(); ++row)
            QVERIFY(!model.index(row, int(AgentColumn::OccupancyToday)).data().isValid());
    }
}

void TestFloorModels::findsWithoutMarks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("marks left out") << "nguyen" << QStringList{"Nguyễn An"};
    QTest::newRow("d for đ") << "dinh" << QStringList{"Đinh Xuân"};
    QTest::newRow("with marks") << "Đặng" << QStringList{"Đặng Hà"};
    QTest::newRow("cyrillic") << "ПЕТРОВ" << QStringList{"Иван Петров"};
    QTest::newRow("two words in any order") << "an nguyen" << QStringList{"Nguyễn An"};
    QTest::newRow("a number") << "0938" << QStringList{"Đặng Hà"};
    QTest::newRow("a reason") << "lunch" << QStringList{"Vũ Giang"};
    QTest::newRow("nobody") << "zzz" << QStringList{};
}

void TestFloorModels::findsWithoutMarks()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    FloorAgentModel model;
    watch(model);
    model.setRows(scene::busy()->agents);
    QSignalSpy counts(&model, &TableModel::countsChanged);
    model.setFilterText(typed);
    QCOMPARE(column(model, AgentColumn::Agent), found);
    QCOMPARE(counts.back(), (QVariantList{found.size(), 22}));
    model.setFilterText({});
    QCOMPARE(model.rowCount(), 22);
}

void TestFloorModels::filtersByQueueAndState()
{
    FloorAgentModel agents;
    FloorQueueModel queues;
    watch(agents);
    watch(queues);
    auto rows = scene::busy()->agents;
    agents.setRows(rows);
    queues.setRows(scene::busy()->queues);
    queues.setQueues({QueueId(3)});
    QCOMPARE(column(queues, QueueColumn::Queue), QStringList{"VIP"});
    agents.setQueues({QueueId(1)});
    QCOMPARE(agents.rowCount(), 7);
    agents.setStates({AgentState::Paused, AgentState::Offline});
    QCOMPARE(agents.rowCount(), 3);

    // Who changes into such a state shows, who leaves it goes, without a new choice.
    for (FloorAgent &agent : rows)
        if (agent.queues.front() == QueueId(1))
            agent.state = agent.state == AgentState::Offline ? AgentState::Available : AgentState::Paused;
    agents.updateRows(rows);
    QCOMPARE(agents.rowCount(), 7 - int(std::count_if(rows.begin(), rows.end(), [](const FloorAgent &agent) {
                                    return agent.queues.front() == QueueId(1)
                                        && agent.state == AgentState::Available;
                                })));
}

void TestFloorModels::selectionStaysOnItsRow()
{
    FloorAgentModel model;
    watch(model);
    auto rows = scene::busy()->agents;
    model.setRows(rows);
    model.sort(int(AgentColumn::Agent));
    const QPersistentModelIndex chosen = model.index(7, 0);
    const QString name = chosen.data().toString();
    model.sort(int(AgentColumn::Answered), Qt::DescendingOrder);
    QCOMPARE(chosen.data().toString(), name);
    rows.erase(
        std::find_if(rows.begin(), rows.end(), [&](const FloorAgent &agent) { return agent.name != name; }));
    model.updateRows(rows);
    QCOMPARE(chosen.data().toString(), name);
    model.setFilterText(QStringLiteral("zzz"));
    QVERIFY(!chosen.isValid());
}

void TestFloorModels::ticksOnlyWhatIsAsked()
{
    FloorQueueModel model;
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.tick({int(QueueColumn::Longest)});
    QCOMPARE(changes.count(), 0); // nothing there
    model.setRows(scene::busy()->queues);
    model.tick({int(QueueColumn::Longest)});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), model.index(0, int(QueueColumn::Longest)));
    QCOMPARE(changes[0][1].toModelIndex(), model.index(2, int(QueueColumn::Longest)));
}

CALLHELM_TEST(TestFloorModels)
#include "tst_floormodels.moc"
