#include "items/alertmodel.h"
#include "modeltest.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

const Instant nine = instantFromMs(1'773'799'200'000);

Alert alert(qint64 id, qint64 value)
{
    Alert one;
    one.id = id;
    one.name = QStringLiteral("Đặng Hà");
    one.value = value;
    one.raised = nine + std::chrono::seconds(id);
    return one;
}

QString sentence(const Alert &alert) { return alert.name + u' ' + QString::number(alert.value); }

} // namespace

class TestAlertModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns();
    void livesOn();
};

void TestAlertModel::columns()
{
    AlertModel model(sentence);
    watch(model);
    Alert over = alert(2, 9);
    over.cleared = nine;
    over.acknowledged = nine;
    over.acknowledgedBy = QStringLiteral("Lan");
    model.setRows({alert(1, 5), over});
    checkColumns(model);
    QCOMPARE(column(model, AlertColumn::What), QStringList({"Đặng Hà 5", "Đặng Hà 9"}));
    QCOMPARE(column(model, AlertColumn::Acknowledged), QStringList({"—", "Lan"}));
    const auto grade = [&](int row) { return model.index(row, 0).data(GradeRole).toInt(); };
    QCOMPARE(grade(0), int(Grade::Bad));
    QCOMPARE(grade(1), int(Grade::None));
}

void TestAlertModel::livesOn()
{
    AlertModel model(sentence);
    watch(model);
    model.sort(int(AlertColumn::Raised), Qt::DescendingOrder);
    model.updateRows({alert(1, 5)});
    model.updateRows({alert(1, 6), alert(2, 3)});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(column(model, AlertColumn::What).contains(QStringLiteral("Đặng Hà 6")));
    Alert seen = alert(1, 6);
    seen.acknowledged = nine;
    seen.acknowledgedBy = QStringLiteral("Lan");
    model.updateRows({seen});
    QCOMPARE(column(model, AlertColumn::Acknowledged), QStringList({"Lan"}));
    QCOMPARE(model.index(0, 0).data(GradeRole).toInt(), int(Grade::Warn));
    model.setFilterText(QStringLiteral("dang"));
    QCOMPARE(model.rowCount(), 1);
    model.updateRows({});
    QCOMPARE(model.rowCount(), 0);
}

CALLHELM_TEST(TestAlertModel)
#include "tst_alertmodel.moc"
