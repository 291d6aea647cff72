#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "items/targetmodel.h"
#include "support/testmain.h"

using namespace callhelm;

class TargetModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tells();
    void editsCells();
    void changesShape();
};

namespace {

TargetSheet sheet()
{
    const SheetColumn calls{"calls", {"Calls"}, {}, MetricAdding::Sum};
    const SheetColumn touched{"customers_touched", {"Customers touched"}, {}, MetricAdding::Distinct};
    const SheetColumn meetings{"meetings", {"Meetings"}, {}, MetricAdding::Sum};
    TargetSheet made({{KpiSubject::of(TeamId(1)), {}, "Care", false},
                      {KpiSubject::of(AgentId(1)), {}, "An", false},
                      {KpiSubject::of(AgentId(2)), {}, "Binh", true}},
                     {calls, touched}, {calls, touched, meetings});
    made.setSaved(0, 0, 250);
    made.setSaved(1, 0, 124);
    made.setSaved(2, 0, 124);
    return made;
}

} // namespace

void TargetModelTest::tells()
{
    TargetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setSheet(sheet());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.columnCount(), 4);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, 0), QStringLiteral("Care"));
    QCOMPARE(text(1, 1), QStringLiteral("124"));
    QCOMPARE(text(3, 1), QStringLiteral("248"));
    QCOMPARE(text(4, 1), QStringLiteral("-2"));
    QCOMPARE(model.index(4, 1).data(TargetModel::DifferenceRole).toLongLong(), -2);
    QVERIFY(!model.index(4, 2).data(TargetModel::DifferenceRole).isValid());
    QVERIFY(model.index(4, 2).data(TargetModel::DistinctRole).toBool());
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Customers touched"));
    QCOMPARE(model.headerData(model.addColumn(), Qt::Horizontal).toString(), QStringLiteral("+"));
    QVERIFY(model.flags(model.index(1, 1)).testFlag(Qt::ItemIsEditable));
    for (const auto &[row, column] : {std::pair(1, 0), std::pair(2, 1), std::pair(3, 1), std::pair(1, 3)})
        QVERIFY(!model.flags(model.index(row, column)).testFlag(Qt::ItemIsEditable));
}

void TargetModelTest::editsCells()
{
    TargetModel model;
    model.setSheet(sheet());
    QSignalSpy edited(&model, &TargetModel::edited);
    const QModelIndex cell = model.index(1, 1);
    QVERIFY(model.setData(cell, QStringLiteral("126")));
    QCOMPARE(cell.data(ValueRole).toLongLong(), 126);
    QVERIFY(cell.data(TargetModel::ChangedRole).toBool());
    QCOMPARE(model.index(4, 1).data(TargetModel::DifferenceRole).toLongLong(), 0);
    QVERIFY(model.setData(cell, QStringLiteral("x")));
    QCOMPARE(cell.data(TargetModel::FaultRole).toInt(), int(GoalFault::NotANumber));
    QCOMPARE(cell.data().toString(), QStringLiteral("x"));
    QVERIFY(!model.setData(model.index(2, 1), QStringLiteral("1"))); // not theirs to set
    QCOMPARE(edited.size(), 2);
    QVERIFY(model.setData(cell, QStringLiteral("x"))); // the same again is no step
    QCOMPARE(edited.size(), 2);
}

/// What only changes cells keeps place and selection; a row or column more makes another table.
void TargetModelTest::changesShape()
{
    TargetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSheet(sheet());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.change([](TargetSheet &next) { next.set(1, 0, 5); });
    QCOMPARE(reset.size(), 0);
    model.change([](TargetSheet &next) { next.addColumn("meetings"); });
    QCOMPARE(model.columnCount(), 5);
    model.change([](TargetSheet &next) { (void)next.paste("Yen\t7", 0, 0); });
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(reset.size(), 2);
    const QModelIndex waiting = model.index(3, 1);
    QCOMPARE(model.kindOf(3), TargetModel::RowKind::Waiting);
    QCOMPARE(waiting.data().toString(), QStringLiteral("7"));
    QCOMPARE(model.waitingRow(waiting), 0);
    QVERIFY(!model.isCell(waiting));
}

CALLHELM_TEST(TargetModelTest)
#include "targetmodeltest.moc"
