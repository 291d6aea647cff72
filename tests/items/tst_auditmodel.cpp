#include "items/auditmodel.h"
#include "modeltest.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

AuditEntry entry(qint64 number, const char *outcome)
{
    AuditEntry one;
    one.number = number;
    one.at = instantFromMs(1'773'799'200'000 - number); // the clock was set back
    one.who = QStringLiteral("Lan");
    one.role = QStringLiteral("owner");
    one.what = QStringLiteral("pbx.pause");
    one.whom = QStringLiteral("Đặng Hà");
    one.outcome = QLatin1String(outcome);
    one.hash = QByteArray::number(number);
    return one;
}

QString word(const QString &name) { return u'<' + name + u'>'; }

} // namespace

class TestAuditModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns();
    void orderIsThatOfWriting();
    void found();
};

void TestAuditModel::columns()
{
    AuditModel model(word);
    watch(model);
    model.setRows({entry(1, "ordered"), entry(2, "refused")});
    checkColumns(model);
    QCOMPARE(column(model, AuditColumn::What), QStringList({"<pbx.pause>", "<pbx.pause>"}));
    QCOMPARE(column(model, AuditColumn::Outcome), QStringList({"<ordered>", "<refused>"}));
    QCOMPARE(column(model, AuditColumn::From), QStringList({"—", "—"}));
    const auto grade
        = [&](int row) { return model.index(row, int(AuditColumn::Outcome)).data(GradeRole).toInt(); };
    QCOMPARE(grade(0), int(Grade::None));
    QCOMPARE(grade(1), int(Grade::Warn));
}

void TestAuditModel::orderIsThatOfWriting()
{
    AuditModel model(word);
    watch(model);
    model.sort(int(AuditColumn::At), Qt::DescendingOrder);
    model.setRows({entry(1, "ordered"), entry(3, "done"), entry(2, "ordered")});
    QCOMPARE(column(model, AuditColumn::Number), QStringList({"3", "2", "1"}));
}

void TestAuditModel::found()
{
    AuditModel model(word);
    watch(model);
    model.setRows({entry(1, "ordered"), entry(2, "refused")});
    model.setFilterText(QStringLiteral("refu"));
    QCOMPARE(model.rowCount(), 1);
    model.setFilterText(QStringLiteral("dang ha"));
    QCOMPARE(model.rowCount(), 2);
}

CALLHELM_TEST(TestAuditModel)
#include "tst_auditmodel.moc"
