#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include "common/emptystate.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "listscene.h"
#include "pages/customers/listchips.h"
#include "pages/customers/recordactions.h"
#include "services/recordimportservice.h"
#include "support/testmain.h"

using namespace callhelm;

/// What a list of records shows in place of all, what it says of what was done, and what it exports.
class TestRecordListActs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void saysWhatBecameOfThem();
    void binIsOpened();
    void ofAnImport();
    void amountsSayTheirCurrency();
};

using Scene = ListScene;

/// Whose stage it is, and that another pool came with it.
void TestRecordListActs::saysWhatBecameOfThem()
{
    Scene scene;
    QVERIFY(scene.addWords());
    const TermId exhibition = scene.term(TermList::Pool, QStringLiteral("Exhibition"));
    QVERIFY(scene.add(TermList::Stage, {QStringLiteral("Met")}, exhibition));
    QVERIFY(scene.customer("A", "0903118274", scene.stageOf("New")).isValid());
    QVERIFY(scene
                .make(Entity::Customer,
                      {{Field::Name, FieldValue(std::string("B"))}, {Field::Pool, FieldValue(exhibition)}})
                .isValid());
    scene.open();
    QVERIFY(scene.answered());
    QSignalSpy told(scene.pane.get(), &RecordListPane::told);
    const auto choose = [&](const char *stage) {
        scene.pane->table()->setFocus();
        QTest::keyClick(scene.pane->table(), Qt::Key_S);
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup != nullptr);
        QTest::keyClicks(popup->findChild<QLineEdit *>(), QString::fromLatin1(stage));
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
    };
    scene.pane->table()->selectAll();
    choose("met");
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.takeFirst().front().toString(),
             QString::fromUtf8("2 customer(s): stage “Met”, moved to the pool “Exhibition”"));
    QVERIFY(scene.answered());
    scene.pane->table()->selectRow(0);
    choose("met");
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.takeFirst().front().toString().endsWith(QString::fromUtf8(": stage “Met”")));
}

/// What was removed is seen in the bin, and comes back from there, many at once.
void TestRecordListActs::binIsOpened()
{
    Scene scene;
    const RecordId first = scene.customer("A", "0903118274");
    const RecordId second = scene.customer("B", "0903118275");
    QVERIFY(scene.customer("C", "0903118276").isValid());
    QVERIFY(awaited(scene.records.remove({first, second})));
    scene.open();
    QVERIFY(scene.answered());
    QCOMPARE(scene.column(Field::Name), QStringList("C"));
    auto *chip = scene.pane->findChild<QPushButton *>(QStringLiteral("binChip"));
    QVERIFY(chip->isHidden());
    scene.pane->chips().setBin(true);
    QVERIFY(scene.answered());
    QTRY_COMPARE(scene.pane->model()->rowCount(), 2);
    QVERIFY(scene.answered());
    QCOMPARE(scene.count(), QStringLiteral("2 customer(s)"));
    QVERIFY(chip->isVisible());
    QMenu menu;
    scene.pane->table()->selectAll();
    scene.pane->actions().fill(menu);
    QCOMPARE(menu.actions().size(), 1); // nothing else can be done with them
    QCOMPARE(menu.actions().front()->text(), QStringLiteral("Restore"));
    QSignalSpy told(scene.pane.get(), &RecordListPane::told);
    menu.actions().front()->trigger();
    auto *state = scene.pane->findChild<EmptyState *>(QStringLiteral("empty"));
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(state->accessibleName(), QStringLiteral("The bin is empty."));
    QCOMPARE(told.takeFirst().front().toString(), QStringLiteral("Restored: 2 customer(s)"));
    state->button()->click();
    QTRY_COMPARE(scene.pane->model()->rowCount(), 3);
}

/// Exactly what an import made or changed, until the chip is taken away.
void TestRecordListActs::ofAnImport()
{
    Scene scene;
    QVERIFY(scene.customer("A", "0903118274").isValid());
    const QString file = QFileInfo(scene.stage.services->access.path()).dir().filePath("Leads.csv");
    QFile leads(file);
    QVERIFY(leads.open(QIODevice::WriteOnly));
    leads.write("Name,Phone\nA,0903118274\nB,0903118275\n");
    leads.close();
    RecordImportTask task;
    task.file = file;
    task.mapping
        = *ImportMapping::fromText(QStringLiteral("customers"), QStringLiteral("Name=name;Phone=phone"));
    const auto report = awaited(scene.stage.services->recordImports.take(task));
    QVERIFY(report.ok());
    scene.open();
    QVERIFY(scene.answered());
    scene.pane->chips().setBatch(report->batch, QStringLiteral("Import of Leads.csv"));
    QVERIFY(scene.answered());
    QTRY_COMPARE(scene.column(Field::Name), QStringList("B"));
    auto *chip = scene.pane->findChild<QPushButton *>(QStringLiteral("importChip"));
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->text(), QString::fromUtf8("Import of Leads.csv ×"));
    chip->click();
    QTRY_COMPARE(scene.pane->model()->rowCount(), 2);
    QVERIFY(chip->isHidden());
}

/// In the header, as long as all have one; else beside each.
void TestRecordListActs::amountsSayTheirCurrency()
{
    Scene scene;
    const auto deal = [&](const char *name, qint64 amount, const char *currency) {
        std::vector<FieldEntry> entries{{Field::Name, FieldValue(std::string(name))},
                                        {Field::Amount, FieldValue(amount)}};
        if (*currency != '\0')
            entries.push_back({Field::Currency, FieldValue(std::string(currency))});
        return scene.make(Entity::Deal, std::move(entries)).isValid();
    };
    QVERIFY(deal("A", 100, "") && deal("B", 200, "VND"));
    scene.open(Entity::Deal);
    QVERIFY(scene.answered());
    const auto table
        = [&] { return reportOf(*scene.pane->table(), scene.stage.looks.text, QStringLiteral("deals"), {}); };
    const auto placeOf = [](const ReportTable &all, const char *id) {
        for (size_t i = 0; i < all.columns.size(); ++i)
            if (all.columns[i].id == QLatin1String(id))
                return int(i);
        return -1;
    };
    ReportTable all = table();
    QCOMPARE(all.columns[size_t(placeOf(all, "amount"))].unit, QStringLiteral("VND"));
    QCOMPARE(placeOf(all, "amount_currency"), -1);
    QVERIFY(deal("C", 300, "USD"));
    QTRY_COMPARE(scene.pane->model()->rowCount(), 3);
    all = table();
    QCOMPARE(all.columns[size_t(placeOf(all, "amount"))].unit, QString());
    const int beside = placeOf(all, "amount_currency");
    QCOMPARE(beside, placeOf(all, "amount") + 1);
    QCOMPARE(all.rows.front()[size_t(beside)].toString(), QStringLiteral("USD"));
}

CALLHELM_TEST(TestRecordListActs)
#include "recordlistactstest.moc"
