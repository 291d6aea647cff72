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

AuditVocabulary vocabulary()
{
    return {[](const QString &name) { return u'<' + name + u'>'; },
            [](const QString &field, const QString &value) {
                return field == QLatin1String("id") ? std::pair(QString(), QString())
                                                    : std::pair(field.toUpper(), value + u'%');
            }};
}

} // namespace

class TestAuditModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns();
    void orderIsThatOfWriting();
    void found();
    void changes();
};

void TestAuditModel::columns()
{
    AuditModel model(vocabulary());
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
    AuditModel model(vocabulary());
    watch(model);
    model.sort(int(AuditColumn::At), Qt::DescendingOrder);
    model.setRows({entry(1, "ordered"), entry(3, "done"), entry(2, "ordered")});
    QCOMPARE(column(model, AuditColumn::Number), QStringList({"3", "2", "1"}));
}

void TestAuditModel::found()
{
    AuditModel model(vocabulary());
    watch(model);
    model.setRows({entry(1, "ordered"), entry(2, "refused")});
    model.setFilterText(QStringLiteral("refu"));
    QCOMPARE(model.rowCount(), 1);
    model.setFilterText(QStringLiteral("dang ha"));
    QCOMPARE(model.rowCount(), 2);
}

/// Only what differs, in words, and nothing that is not for people.
void TestAuditModel::changes()
{
    AuditModel model(vocabulary());
    watch(model);
    AuditEntry one = entry(1, "done");
    one.from = QStringLiteral("{\"goal\":80,\"id\":\"x\",\"same\":1,\"gone\":5}");
    one.to = QStringLiteral("{\"goal\":90,\"id\":\"y\",\"same\":1,\"made\":7}");
    AuditEntry old = entry(2, "done");
    old.to = QStringLiteral("as earlier programs wrote");
    model.setRows({one, old});
    QCOMPARE(column(model, AuditColumn::Changes),
             QStringList({"GOAL 80% → 90%, GONE 5% → —, MADE 7%", "as earlier programs wrote%"}));
    model.setFilterText(QStringLiteral("made"));
    QCOMPARE(model.rowCount(), 1);
}

CALLHELM_TEST(TestAuditModel)
#include "tst_auditmodel.moc"
