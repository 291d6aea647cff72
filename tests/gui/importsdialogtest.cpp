#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>

#include "dialogs/recordimport/importsdialog.h"
#include "dialogs/recordimport/importtable.h"
#include "recordscene.h"
#include "services/recordimportservice.h"
#include "support/testmain.h"

using namespace callhelm;

/// The list of what was imported.
class TestImportsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void takenBackFromThere();
};

namespace {

bool take(RecordScene &scene, const QString &name, const QByteArray &text)
{
    RecordImportTask task;
    task.file = QFileInfo(scene.stage.services->access.path()).dir().filePath(name);
    QFile file(task.file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(text);
    file.close();
    task.mapping
        = *ImportMapping::fromText(QStringLiteral("customers"), QStringLiteral("Name=name;Phone=phone"));
    return awaited(scene.stage.services->recordImports.take(task)).ok();
}

} // namespace

void TestImportsDialog::takenBackFromThere()
{
    RecordScene scene;
    QVERIFY(take(scene, QStringLiteral("Leads.csv"), "Name,Phone\nLan,0901234567\n"));
    QVERIFY(take(scene, QStringLiteral("More.csv"), "Name,Phone\nLan N.,0901234567\nMai,0912345678\n"));
    ImportsDialog dialog(scene.stage.services->recordImports, scene.stage.looks);
    dialog.show();
    auto *undo = dialog.findChild<QPushButton *>(QStringLiteral("undo"));
    const ImportTable &table = dialog.table();
    QTRY_COMPARE(table.rowCount(), 2);
    const auto text = [&table](int row, int column) { return table.item(row, column)->text(); };
    QCOMPARE(text(0, 0), QStringLiteral("More.csv"));
    QCOMPARE(text(0, 3), QStringLiteral("1"));
    QCOMPARE(text(0, 4), QStringLiteral("1"));
    QCOMPARE(text(1, 0), QStringLiteral("Leads.csv"));
    QVERIFY(text(1, 5).contains(QStringLiteral("Lan N.")));
    QVERIFY(undo->isEnabled());
    dialog.findChild<ImportTable *>()->setCurrentCell(1, 0);
    QVERIFY(!undo->isEnabled()); // the other file was built on it
    dialog.findChild<ImportTable *>()->setCurrentCell(0, 0);
    undo->click();
    QTRY_COMPARE(text(0, 5), QStringLiteral("undone"));
    QCOMPARE(awaited(scene.records.count(Entity::Customer)).value(), 1);
    dialog.findChild<ImportTable *>()->setCurrentCell(1, 0);
    QTRY_VERIFY(undo->isEnabled());
    QSignalSpy wanted(&dialog, &ImportsDialog::showWanted);
    dialog.findChild<QPushButton *>(QStringLiteral("showThem"))->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front()[0].value<Entity>(), Entity::Customer);
    QCOMPARE(wanted.front()[2].toString(), QStringLiteral("Leads.csv"));
}

CALLHELM_TEST(TestImportsDialog)
#include "importsdialogtest.moc"
