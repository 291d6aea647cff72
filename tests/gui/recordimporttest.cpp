#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include "dialogs/recordimport/importcheckpage.h"
#include "dialogs/recordimport/importcolumnspage.h"
#include "dialogs/recordimport/importcolumntable.h"
#include "dialogs/recordimport/importhint.h"
#include "dialogs/recordimport/importtakepage.h"
#include "dialogs/recordimport/importvaluesdialog.h"
#include "dialogs/recordimport/recordimportdialog.h"
#include "dialogs/recordimport/rejectedlist.h"
#include "services/rejectstable.h"
#include "stage.h"
#include "support/testmain.h"

using namespace callhelm;

Q_DECLARE_METATYPE(callhelm::Entity)

/// The import of records by the window.
class TestRecordImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void steps_data();
    void steps();
    void previewIsRead();
    void rejected_data();
    void rejected();
    void rejectedAreSaved();
    void selectsTheErrorsPlace();
    void asksBetweenReadings();
    void sameFieldTwice();
    void unknownCustomers();
    void textAsDay();
    void fileErrors_data();
    void fileErrors();
    void readAnew();
    void mappingIsFoundAgain();
    void takenTwice();
    void undone();
    void cancelledTaking();
    void leavingAsks();
    void newWord();
    void valuesMeanOthers();
    void likest_data();
    void likest();
    void sampleIsKnownAgain_data();
    void sampleIsKnownAgain();
    void staleAnswersAreDropped();
    void manyErrors();
    void pictures_data();
    void pictures();
};

namespace {

constexpr auto customers = "Họ tên;SĐT;Email;Ngày tạo;Kho;Trạng thái\n"
                           "Trần Thị Mai;0987366946;mai.tt@saomai.vn;15/10/2025;Website;Mới\n"
                           "Lê Quốc Khánh;+84 912 004 117;khanhlq@gmail.com;16/10/2025;Zalo;Mới\n"
                           "Юлия Белова;+7 921 308 15 40;;16/10/2025;Zalo;Mới\n"
                           "Phan Minh Tâm;09x7 112 330;;17/10/2025;Website;Mới\n";

struct Scene
{
    Stage stage;
    std::unique_ptr<RecordImportDialog> dialog;

    Scene() { open(); }
    void open()
    {
        dialog = std::make_unique<RecordImportDialog>(stage.services->recordImports, stage.services->records,
                                                      stage.looks, stage.prompts);
        dialog->show();
    }
    QString write(const QString &name, const QByteArray &text)
    {
        const QString path = stage.folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("not written");
        return path;
    }
    ImportSession &session() { return dialog->session(); }
    /// Waits until nothing is read or checked any more.
    bool settle()
    {
        return QTest::qWaitFor([this] { return !session().isInspecting() && !session().isChecking(); },
                               60'000);
    }
    bool load(const QString &path)
    {
        dialog->setFile(path);
        return settle() && session().draft().hasFinding();
    }
    bool load(const char *text) { return load(write(QStringLiteral("khach-hang.csv"), text)); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    /// From the columns to the end.
    bool take()
    {
        dialog->goTo(RecordImportDialog::Step::Check);
        button("next")->click();
        return QTest::qWaitFor([this] { return !session().isTaking(); }, 60'000);
    }
    [[nodiscard]] qint64 count(Entity entity = Entity::Customer)
    {
        auto count = awaited(stage.services->records.count(entity));
        return count ? *count : -1;
    }
    bool addTerm(TermList list, const char *name)
    {
        Term term;
        term.list = list;
        term.name = QString::fromUtf8(name);
        const bool done = awaited(stage.services->terms.save({term})).ok();
        return done && QTest::qWaitFor([&] {
                   return stage.services->records.catalogue()->terms->find(list, term.name) != nullptr;
               });
    }
};

QString sharedFile(const char *name)
{
    return QStringLiteral(CALLHELM_SHARED_DATA "/") + QLatin1String(name);
}

} // namespace

void TestRecordImport::steps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Entity>("entity");
    QTest::addColumn<int>("columns"); // that become something
    QTest::addColumn<int>("added");
    QTest::addColumn<int>("rejected");
    QTest::newRow("customers, Vietnamese titles") << QByteArray(customers) << Entity::Customer << 6 << 3 << 1;
    QTest::newRow("customers, Russian titles")
        << QByteArray("ФИО,Телефон,Город\nАнна,+7 921 308 15 40,Псков\nИван,+7 921 308 15 41,Тверь\n")
        << Entity::Customer << 3 << 2 << 0;
    QTest::newRow("deals") << QByteArray("Opportunity ID,Deal stage,Product,Close value,Close date\n"
                                         "A1,Won,GTX,1054,2017-03-01\nA2,Lost,GTX,0,2017-03-11\n"
                                         "A3,Won,MG,55,2017-03-12\nA4,Won,MG,56,2017-03-13\n"
                                         "A5,Won,MG,57,2017-03-14\nA6,Won,MG,58,2017-03-15\n"
                                         "A7,Won,MG,59,2017-03-16\nA8,Won,MG,60,2017-03-17\n"
                                         "A9,Won,MG,61,2017-03-18\nB1,Won,MG,55,2017-13-11\n")
                           << Entity::Deal << 5 << 9 << 1;
}

void TestRecordImport::steps()
{
    QFETCH(QByteArray, text);
    Scene scene;
    QVERIFY(!scene.button("next")->isEnabled());
    QVERIFY(scene.load(text.constData()));
    QTEST(scene.session().draft().entity(), "entity");
    QTEST(scene.session().draft().takenColumns(), "columns");
    const qint64 before = scene.count(scene.session().draft().entity());
    scene.button("next")->click();
    QCOMPARE(int(scene.dialog->step()), int(RecordImportDialog::Step::Columns));
    scene.button("next")->click();
    QCOMPARE(int(scene.dialog->step()), int(RecordImportDialog::Step::Check));
    const RecordImportReport *report = scene.session().report();
    QVERIFY(report != nullptr);
    QTEST(int(report->added), "added");
    QTEST(int(report->rejected), "rejected");
    QCOMPARE(report->added + report->changed + report->same + report->rejected, report->rows);
    QCOMPARE(scene.count(scene.session().draft().entity()), before); // nothing is taken yet
    QVERIFY(scene.button("next")->text().contains(QString::number(report->added)));
    QVERIFY(scene.take());
    QVERIFY2(scene.session().result() != nullptr, qPrintable(scene.dialog->takePage().headline()));
    QTEST(int(scene.count(scene.session().draft().entity()) - before), "added");
    QSignalSpy wanted(scene.dialog.get(), &RecordImportDialog::showWanted);
    scene.button("showThem")->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!scene.dialog->isVisible());
}

void TestRecordImport::previewIsRead()
{
    Scene scene;
    QVERIFY(scene.load(customers));
    const RecordImportReport *report = scene.session().report();
    QVERIFY(report != nullptr);
    QCOMPARE(report->preview.size(), size_t(4));
    const QStringList first = report->preview[0].values;
    QCOMPARE(first.value(1), QStringLiteral("+84987366946"));
    QCOMPARE(first.value(3), QStringLiteral("2025-10-15"));
    QCOMPARE(report->preview[3].values.value(1), QStringLiteral("09x7 112 330")); // as it stands
    QCOMPARE(report->preview[3].rejectedColumn, QStringLiteral("SĐT"));
}

void TestRecordImport::rejected_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("column");
    QTest::addColumn<qint64>("row");
    QTest::newRow("phone") << QByteArray("A;09x7 112 330;a@b.vn;15/10/2025\n") << "SĐT" << qint64(14);
    QTest::newRow("no such day") << QByteArray("A;0987366949;a@b.vn;31/09/2025\n") << "Ngày tạo"
                                 << qint64(14);
    QTest::newRow("no key") << QByteArray("A;;;15/10/2025\n") << "" << qint64(14);
    QTest::newRow("twice") << QByteArray("A;0987366946;;15/10/2025\n") << "SĐT" << qint64(14);
    QTest::newRow("too short a row") << QByteArray("A;0987366949\n") << "" << qint64(14);
}

void TestRecordImport::rejected()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, column);
    Scene scene;
    QByteArray more;
    for (int i = 10; i < 20; ++i)
        more += "Lan;09876543" + QByteArray::number(i) + ";;17/10/2025\n";
    QVERIFY(scene.load(QByteArray("Họ tên;SĐT;Email;Ngày tạo\nMai;0987366946;mai@b.vn;15/10/2025\n"
                                  "Khánh;0912004117;k@b.vn;16/10/2025\n"
                                  + more + rows)
                           .constData()));
    scene.dialog->goTo(RecordImportDialog::Step::Columns);
    const auto &listed = scene.dialog->columnsPage().rejected()->rows();
    QCOMPARE(listed.size(), size_t(1));
    QCOMPARE(listed[0].column, column);
    QTEST(listed[0].row, "row");
    QVERIFY(!rejectionText(listed[0]).isEmpty());
    if (const int place = scene.session().draft().placeOf(column); place >= 0) {
        const QString read
            = scene.dialog->columnsPage().table()->item(place, ImportColumnTable::Read)->text();
        QVERIFY2(read.contains(QStringLiteral("▾")), qPrintable(read));
    }
}

void TestRecordImport::rejectedAreSaved()
{
    Scene scene;
    QByteArray text("Tên;SĐT\n");
    for (int i = 0; i < 1200; ++i) // more than a report tells in words
        text += "Mai;x" + QByteArray::number(i) + '\n';
    text += "Mai;0987366946\n";
    QVERIFY(scene.load(text.constData()));
    scene.session().draft().setField(scene.session().draft().placeOf(QStringLiteral("SĐT")),
                                     QStringLiteral("phone"));
    scene.session().touch();
    QVERIFY(scene.settle());
    QVERIFY(scene.session().report() != nullptr);
    QCOMPARE(scene.session().report()->rejected, 1200);
    scene.stage.prompts.saveName = scene.stage.folder.filePath(QStringLiteral("rejected.csv"));
    scene.dialog->columnsPage().rejected()->save();
    QFile file(scene.stage.prompts.saveName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 1201);
    QCOMPARE(lines[0].trimmed(), QByteArray("\xEF\xBB\xBFrow,column,value,reason"));
    QVERIFY(lines[1].startsWith("2,SĐT,x0,"));
}

void TestRecordImport::selectsTheErrorsPlace()
{
    Scene scene;
    QVERIFY(scene.load(customers));
    scene.dialog->goTo(RecordImportDialog::Step::Columns);
    ImportColumnsPage &page = scene.dialog->columnsPage();
    page.table()->setCurrentCell(0, 0);
    Q_EMIT page.rejected()->rowSelected(page.rejected()->rows().front());
    QCOMPARE(page.table()->currentRow(), 1);
}

void TestRecordImport::asksBetweenReadings()
{
    Scene scene;
    QVERIFY(scene.load("Tên;SĐT;Ngày tạo\nMai;0987366946;03/04/2025\nKhánh;0912004117;05/06/2025\n"));
    scene.dialog->goTo(RecordImportDialog::Step::Columns);
    QCOMPARE(scene.session().draft().undecided(), 1);
    QVERIFY(!scene.button("next")->isEnabled());
    QVERIFY(scene.dialog->hint().text().contains(QStringLiteral("Ngày tạo")));
    QComboBox *format = scene.dialog->columnsPage().table()->format(2);
    QVERIFY(format != nullptr);
    QCOMPARE(format->currentIndex(), -1);
    format->setCurrentIndex(format->findData(QStringLiteral("MM/dd/yyyy")));
    Q_EMIT format->activated(format->currentIndex());
    QVERIFY(scene.settle());
    QVERIFY(scene.button("next")->isEnabled());
    QCOMPARE(scene.session().report()->preview[0].values.value(2), QStringLiteral("2025-03-04"));
}

void TestRecordImport::sameFieldTwice()
{
    Scene scene;
    QVERIFY(scene.load(customers));
    scene.dialog->goTo(RecordImportDialog::Step::Columns);
    QComboBox *box = scene.dialog->columnsPage().table()->becomes(5);
    box->setCurrentIndex(box->findData(QStringLiteral("name")));
    Q_EMIT box->activated(box->currentIndex());
    QVERIFY(scene.settle());
    QVERIFY(!scene.button("next")->isEnabled());
    QVERIFY(scene.dialog->hint().text().contains(QStringLiteral("Two columns")));
    box->setCurrentIndex(0);
    Q_EMIT box->activated(0);
    QVERIFY(scene.settle());
    QVERIFY(scene.button("next")->isEnabled());
}

void TestRecordImport::unknownCustomers()
{
    Scene scene;
    QVERIFY(scene.load("Opportunity ID,Account,Deal stage,Close value\nA1,Isdom,Won,5\nA2,Cancity,Won,6\n"));
    scene.dialog->goTo(RecordImportDialog::Step::Columns);
    QCOMPARE(scene.session().draft().columns()[1].field, QStringLiteral("customer"));
    QCOMPARE(scene.session().report()->rejected, 2);
    QVERIFY2(scene.dialog->hint().text().contains(QStringLiteral("Account")),
             qPrintable(scene.dialog->hint().text()));
    scene.button("hintFirst")->click(); // make them
    QVERIFY(scene.settle());
    QCOMPARE(scene.session().report()->rejected, 0);
    QCOMPARE(scene.session().report()->alsoAdded, 2);
}

/// What was found to be text has no reading as a day: a person says which.
void TestRecordImport::textAsDay()
{
    Scene scene;
    QVERIFY(scene.load("Tên;SĐT;Ghi\nMai;0987366946;chưa rõ\nKhánh;0912004117;16/10/2025\n"));
    scene.session().draft().setField(2, QStringLiteral("created"));
    Q_EMIT scene.session().mappingChanged();
    scene.session().touch();
    QVERIFY(scene.settle());
    QCOMPARE(scene.session().draft().undecided(), 1);
    scene.session().draft().column(2).format = QStringLiteral("dd/MM/yyyy");
    scene.session().touch();
    QVERIFY(scene.settle());
    QCOMPARE(scene.session().draft().undecided(), 0);
    QCOMPARE(scene.session().report()->rejected, 1);
}

void TestRecordImport::fileErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("not there") << QByteArray();
    QTest::newRow("no table") << QByteArray("PK\x03\x04 broken", 11);
    QTest::newRow("quote left open") << QByteArray("Tên,SĐT\nMai,\"0987366946\nKhánh,0912004117\n");
}

void TestRecordImport::fileErrors()
{
    QFETCH(QByteArray, text);
    Scene scene;
    const QString path = text.isEmpty() ? scene.stage.folder.filePath(QStringLiteral("none.xlsx"))
                                        : scene.write(QStringLiteral("bad.xlsx"), text);
    scene.dialog->setFile(path);
    QVERIFY(scene.settle());
    QVERIFY(scene.session().fileError().has_value());
    QVERIFY(!scene.button("next")->isEnabled());
    QVERIFY(!scene.session().fileError()->text.isEmpty());
    // Tried again once the file is right.
    (void)scene.write(QFileInfo(path).fileName(), customers);
    scene.session().inspect();
    QVERIFY(scene.settle());
    QVERIFY(!scene.session().fileError());
    QVERIFY(scene.button("next")->isEnabled());
}

void TestRecordImport::readAnew()
{
    Scene scene;
    QVERIFY(scene.load(customers));
    scene.session().draft().setField(0, QString());
    scene.session().draft().file.headerRow = 0;
    scene.session().inspect();
    QVERIFY(scene.settle());
    QCOMPARE(scene.session().draft().finding().rows, 5);
    scene.session().draft().file.headerRow = 1;
    scene.session().inspect();
    QVERIFY(scene.settle());
    QCOMPARE(scene.session().draft().finding().rows, 4);
    // What was said of a column stays while its title does.
    scene.session().draft().setField(0, QStringLiteral("note"));
    scene.session().draft().file.encoding = QStringLiteral("utf-8");
    scene.session().inspect();
    QVERIFY(scene.settle());
    QCOMPARE(scene.session().draft().columns()[0].field, QStringLiteral("note"));
}

void TestRecordImport::mappingIsFoundAgain()
{
    Scene scene;
    QVERIFY(scene.load(customers));
    auto *shown = scene.dialog->findChild<QComboBox *>(QStringLiteral("mapping"));
    QCOMPARE(shown->currentText(), QStringLiteral("Guessed"));
    scene.session().draft().setField(0, QStringLiteral("note"));
    scene.session().touch();
    QCOMPARE(shown->currentText(), QStringLiteral("Guessed, changed"));
    QVERIFY(scene.settle());
    scene.stage.prompts.filled = {QString()};
    scene.button("saveMapping")->click();
    QVERIFY(!scene.stage.prompts.refusal.isEmpty()); // it needs a name
    scene.stage.prompts.filled = {QStringLiteral("Zalo export")};
    scene.button("saveMapping")->click();
    QTRY_COMPARE(scene.session().mappings().size(), size_t(1));
    QTRY_COMPARE(shown->currentText(), QStringLiteral("Zalo export"));

    scene.open(); // by the titles, whatever their case and order
    shown = scene.dialog->findChild<QComboBox *>(QStringLiteral("mapping"));
    QVERIFY(scene.load("sđt;HỌ TÊN;Email;Ngày Tạo;Kho;Trạng thái\n0987366946;Mai;;15/10/2025;Zalo;Mới\n"));
    QTRY_COMPARE(shown->currentText(), QStringLiteral("Zalo export"));
    QCOMPARE(scene.session().draft().columns()[1].field, QStringLiteral("note"));
    QCOMPARE(scene.session().draft().columns()[0].field, QStringLiteral("phone"));
    scene.session().draft().column(1).blankClears = true;
    scene.session().touch();
    QCOMPARE(shown->currentText(), QStringLiteral("Zalo export, changed"));

    scene.open(); // a file without one of the titles is another one
    QVERIFY(scene.load("Tên;SĐT\nMai;0987366946\n"));
    QTRY_COMPARE(scene.session().mappings().size(), size_t(1));
    QCOMPARE(scene.session().draft().mappingName(), QString());
}

void TestRecordImport::takenTwice()
{
    Scene scene;
    QVERIFY(scene.load(customers));
    QVERIFY(scene.take());
    QCOMPARE(scene.session().result()->added, 3);
    scene.open();
    QVERIFY(scene.load(customers));
    QTRY_VERIFY(scene.session().before().has_value());
    auto *before = scene.dialog->findChild<QLabel *>(QStringLiteral("before"));
    QVERIFY2(before->text().contains(QStringLiteral("Taken on")), qPrintable(before->text()));
    QCOMPARE(scene.session().report()->added, 0);
    QCOMPARE(scene.session().report()->changed, 0);
    QCOMPARE(scene.session().report()->same, 3);
}

void TestRecordImport::undone()
{
    Scene scene;
    QVERIFY(scene.load(customers));
    QVERIFY(scene.take());
    QCOMPARE(scene.count(), 3);
    scene.button("undo")->click();
    QTRY_VERIFY(scene.session().isUndone());
    QCOMPARE(scene.count(), 0);
    QVERIFY(scene.dialog->takePage().headline().contains(QStringLiteral("Undone")));
    QVERIFY(!scene.button("undo")->isVisible());
}

void TestRecordImport::cancelledTaking()
{
    Scene scene;
    QByteArray text("Tên;SĐT\n");
    for (int i = 0; i < 60'000; ++i)
        text += "Mai;09" + QByteArray::number(10'000'000 + i) + '\n';
    QVERIFY(scene.load(text.constData()));
    scene.dialog->goTo(RecordImportDialog::Step::Check);
    scene.button("next")->click();
    QVERIFY(scene.session().isTaking());
    scene.dialog->reject(); // Esc
    QTRY_VERIFY_WITH_TIMEOUT(!scene.session().isTaking(), 60'000);
    QVERIFY(scene.dialog->isVisible());
    QVERIFY(scene.session().takeError().has_value());
    QCOMPARE(int(scene.session().takeError()->kind), int(Error::Kind::Cancelled));
    QVERIFY(scene.dialog->takePage().headline().startsWith(QStringLiteral("Cancelled")));
    QCOMPARE(scene.count(), 0);
}

void TestRecordImport::leavingAsks()
{
    Scene scene;
    scene.stage.prompts.agree = false;
    scene.dialog->reject();
    QVERIFY(scene.stage.prompts.asked.isEmpty()); // nothing was chosen
    QVERIFY(!scene.dialog->isVisible());
    scene.open();
    QVERIFY(scene.load(customers));
    scene.dialog->reject();
    QCOMPARE(scene.stage.prompts.asked.size(), 1);
    QVERIFY(scene.dialog->isVisible());
    scene.stage.prompts.agree = true;
    scene.dialog->reject();
    QVERIFY(!scene.dialog->isVisible());
}

void TestRecordImport::newWord()
{
    Scene scene;
    QVERIFY(scene.addTerm(TermList::Source, "Facebook"));
    const char *text = "Tên;SĐT;Nguồn\nMai;0987366946;Facebok\nKhánh;0912004117;Hội chợ\n";
    QVERIFY(scene.load(text));
    scene.dialog->goTo(RecordImportDialog::Step::Columns);
    QVERIFY2(scene.dialog->hint().text().contains(QStringLiteral("Facebok")),
             qPrintable(scene.dialog->hint().text()));
    QCOMPARE(scene.button("hintFirst")->text(), QStringLiteral("Take it as Facebook"));
    scene.button("hintFirst")->click();
    QVERIFY(scene.settle());
    QVERIFY(scene.dialog->hint().text().contains(QStringLiteral("Hội chợ")));
    scene.button("hintSecond")->click(); // make it
    QCOMPARE(scene.dialog->hint().text(), QString());
    QCOMPARE(scene.session().report()->newTerms, QStringList{QStringLiteral("source: Hội chợ")});
    QVERIFY(ImportCheckPage::remarks(*scene.session().report())
                .contains(QStringLiteral("New words: Source: Hội chợ.")));
}

void TestRecordImport::valuesMeanOthers()
{
    Scene scene;
    QVERIFY(scene.load("Id;Deal stage;Status\nA1;x;Xong rồi\nA2;x;open\n"));
    scene.session().draft().setEntity(Entity::Deal);
    scene.session().draft().setField(0, QStringLiteral("id"));
    scene.session().draft().setField(1, QString());
    scene.session().draft().setField(2, QStringLiteral("status"));
    Q_EMIT scene.session().mappingChanged();
    scene.session().touch();
    QVERIFY(scene.settle());
    QCOMPARE(scene.session().report()->rejected, 1);
    scene.dialog->goTo(RecordImportDialog::Step::Columns);
    scene.dialog->columnsPage().openValues(2);
    auto *sheet = scene.dialog->findChild<ImportValuesDialog *>();
    QVERIFY(sheet != nullptr);
    QComboBox *meaning = nullptr;
    for (QComboBox *box : sheet->findChildren<QComboBox *>())
        if (box->accessibleName().startsWith(QStringLiteral("Xong")))
            meaning = box;
    QVERIFY(meaning != nullptr);
    QVERIFY(meaning->currentText().contains(QStringLiteral("reject")));
    meaning->setCurrentIndex(meaning->findData(QStringLiteral("won")));
    sheet->accept();
    QVERIFY(scene.settle());
    QCOMPARE(scene.session().report()->rejected, 0);
    QCOMPARE(scene.session().draft().columns()[2].values.at(QStringLiteral("Xong rồi")),
             QStringLiteral("won"));
}

void TestRecordImport::likest_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("like");
    QTest::newRow("a letter short") << "Facebok"
                                    << "Facebook";
    QTest::newRow("accents") << "Bao gia"
                             << "Báo giá";
    QTest::newRow("begins so") << "Offer sent"
                               << "Offer";
    QTest::newRow("none") << "Hội chợ"
                          << "";
}

void TestRecordImport::likest()
{
    QFETCH(QString, word);
    QTEST(ImportHint::likest(
              word, {QStringLiteral("Facebook"), QStringLiteral("Báo giá"), QStringLiteral("Offer")}),
          "like");
}

void TestRecordImport::sampleIsKnownAgain_data()
{
    QTest::addColumn<Entity>("entity");
    for (const Entity entity : {Entity::Customer, Entity::Deal, Entity::Order, Entity::Task, Entity::Meeting,
                                Entity::Note, Entity::Ticket, Entity::Conversation, Entity::Rating})
        QTest::addRow("%d", int(entity)) << entity;
}

void TestRecordImport::sampleIsKnownAgain()
{
    QFETCH(Entity, entity);
    Scene scene;
    scene.stage.prompts.saveName = scene.stage.folder.filePath(QStringLiteral("sample.csv"));
    scene.dialog->setEntity(entity);
    scene.button("sample")->click();
    QVERIFY(QFile::exists(scene.stage.prompts.saveName));
    QVERIFY(scene.load(scene.stage.prompts.saveName));
    QCOMPARE(scene.session().draft().finding().rows, 2);
    scene.session().draft().setEntity(entity);
    for (const ImportDraft::Column &column : scene.session().draft().columns())
        QVERIFY2(!column.field.isEmpty(), qPrintable(column.found.title));
}

void TestRecordImport::staleAnswersAreDropped()
{
    Scene scene;
    const QString other = scene.write(QStringLiteral("other.csv"), "Tên;SĐT\nMai;0987366946\n");
    scene.dialog->setFile(scene.write(QStringLiteral("first.csv"), customers));
    scene.dialog->setFile(other);
    QVERIFY(scene.settle());
    QCOMPARE(scene.session().draft().columns().size(), size_t(2));
    scene.session().touch();
    scene.session().checkNow();
    scene.session().draft().setField(1, QString());
    scene.session().draft().setField(0, QString());
    scene.session().touch(); // the check before is of another mapping
    QVERIFY(scene.session().report() == nullptr);
    QVERIFY(scene.settle());
    QVERIFY(scene.session().report() == nullptr); // nothing is taken: there is nothing to check
}

/// As the drawing has it: an export with a dozen rows that cannot be read.
void TestRecordImport::manyErrors()
{
    Scene scene;
    QVERIFY(scene.addTerm(TermList::Pool, "Website"));
    QVERIFY(scene.addTerm(TermList::Source, "Báo giấy"));
    QByteArray text("Họ tên;SĐT;Email;Ngày tạo;Kho;Nguồn;Nhân viên;Doanh thu;Ghi chú cũ\n");
    for (int i = 2; i < 1250; ++i) {
        QByteArray phone = "09873" + QByteArray::number(60'000 + i);
        QByteArray day = QByteArray::number(1 + i % 28).rightJustified(2, '0') + "/10/2025";
        if (i % 104 == 37)
            phone = "09x7 112 330";
        if (i == 455)
            day = "31/09/2025";
        text += QByteArray(i % 2 ? "Trần Thị Mai" : "Lê Quốc Khánh") + ';' + phone + ';'
            + (i % 3 ? "kh" + QByteArray::number(i) + "@saomai.vn" : QByteArray()) + ';' + day + ";Website;"
            + (i % 200 == 7 ? "Báo giá" : "Báo giấy") + ";Nguyễn An;" + QByteArray::number(i % 40 + 8)
            + ".500.000;Gọi lại sau Tết\n";
    }
    QVERIFY(scene.load(text.constData()));
    QCOMPARE(scene.session().report()->rows, 1248);
    QCOMPARE(scene.session().report()->rejected, 13);
    scene.session().draft().setField(7, QStringLiteral("deal.amount"));
    Q_EMIT scene.session().mappingChanged();
    scene.session().touch();
    QVERIFY(scene.settle());
    QCOMPARE(scene.session().report()->alsoAdded, 1235);
    scene.dialog->goTo(RecordImportDialog::Step::Columns);
    ImportColumnsPage &page = scene.dialog->columnsPage();
    Q_EMIT page.rejected()->rowSelected(page.rejected()->rows().front());
    QCOMPARE(scene.button("hintFirst")->text(), QStringLiteral("Take it as Báo giấy"));
    takePictures(scene.stage, *scene.dialog, QStringLiteral("import-drawing-2"), {{1100, 780}, {1230, 660}});
    scene.dialog->goTo(RecordImportDialog::Step::Check);
    takePictures(scene.stage, *scene.dialog, QStringLiteral("import-drawing-3"), {{1100, 780}, {1230, 660}});
    QVERIFY(scene.take());
    QCOMPARE(scene.session().result()->added, 1235);
    takePictures(scene.stage, *scene.dialog, QStringLiteral("import-drawing-4"), {{1100, 780}});
}

void TestRecordImport::pictures_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("vn1258") << sharedFile("vn-staff/derived/windows1258_semicolon_crlf.csv");
    QTest::newRow("vn16") << sharedFile("vn-staff/derived/utf16le_bom_tab_crlf.txt");
    QTest::newRow("spark") << sharedFile("ru-spark-xlsx/spark_list_masked.xlsx");
    QTest::newRow("koi8") << sharedFile("ru-spark-xlsx/first400_koi8r_tab.txt");
    QTest::newRow("zoho") << sharedFile("zoho-crm/Leads.csv");
    QTest::newRow("maven") << sharedFile("maven-crm-sales/sales_pipeline.csv");
}

/// Real files go through to the end, or say why not.
void TestRecordImport::pictures()
{
    QFETCH(QString, file);
    if (!QFile::exists(file))
        QSKIP("no shared data");
    Scene scene;
    const QString name = QStringLiteral("import-%1-").arg(QString::fromLatin1(QTest::currentDataTag()));
    const QList<QSize> sizes{{1100, 780}, {1230, 660}};
    if (QByteArray(QTest::currentDataTag()) == "vn1258")
        takePictures(scene.stage, *scene.dialog, name + u'0', sizes);
    QVERIFY2(scene.load(file),
             scene.session().fileError() ? qPrintable(scene.session().fileError()->toString()) : "");
    takePictures(scene.stage, *scene.dialog, name + u'1', sizes);
    scene.dialog->goTo(RecordImportDialog::Step::Columns);
    takePictures(scene.stage, *scene.dialog, name + u'2', sizes);
    for (int place = 0; place < int(scene.session().draft().columns().size()); ++place) {
        ImportDraft::Column &column = scene.session().draft().column(place);
        if (scene.session().draft().mustChoose(column))
            column.format = column.found.format;
    }
    scene.session().draft().file.mapping.customers = UnknownNames::Make;
    scene.session().touch();
    QVERIFY(scene.settle());
    QVERIFY2(scene.session().report() != nullptr,
             scene.session().checkError() ? qPrintable(scene.session().checkError()->toString())
                                          : "no check");
    scene.dialog->goTo(RecordImportDialog::Step::Check);
    takePictures(scene.stage, *scene.dialog, name + u'3', sizes);
    const RecordImportReport report = *scene.session().report();
    QCOMPARE(report.added + report.changed + report.same + report.rejected, report.rows);
    QCOMPARE(qint64(report.rejections.size()), report.rejected);
    if (scene.session().goingOn() == 0)
        return;
    QVERIFY(scene.take());
    QVERIFY(scene.session().result() != nullptr);
    QCOMPARE(scene.session().result()->added, report.added);
    takePictures(scene.stage, *scene.dialog, name + u'4', sizes);
}

CALLHELM_TEST(TestRecordImport)
#include "recordimporttest.moc"
