#include <QFile>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTextDocument>
#include <QToolTip>

#include "common/multiselect.h"
#include "common/searchedit.h"
#include "common/tableview.h"
#include "dialogs/exportdialog.h"
#include "items/doctormodels.h"
#include "pages/doctor/doctorpage.h"
#include "pages/doctor/verdict.h"
#include "stage.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

/// A log that begins and ends in the middle, with a line that is none.
const char damaged[] = "1795313659|1795313659.1|support|Nguyễn An|CONNECT|2|1795313659.2|2\n"
                       "1795313660|1795313660.3|support|NONE|ENTERQUEUE||0987366946|1\n"
                       "this is no line of a queue_log\n"
                       "1795313662|1795313660.3|support|NONE|ABANDON|1|1|2\n"
                       "1795313670|1795313659.1|support|Nguyễn An|COMPLETEAGENT|2|11|1\n"
                       "1795313671|1795313671.5|support|NONE|SOMETHINGNEW|a|b\n";

bool waitFor(DoctorPage *page)
{
    return QTest::qWaitFor([page] { return !page->verdict().headline().isEmpty(); }, 10'000);
}

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void balancedBooks()
    {
        Stage stage;
        QVERIFY(stage.import(recordedLog()));
        auto *page = new DoctorPage(stage.services->calls, stage.services->calendar, stage.services->exports,
                                    stage.looks, stage.prompts);
        const auto window = framed(page);
        QVERIFY(waitFor(page));
        QCOMPARE(page->verdict().headline(), QStringLiteral("The books balance"));
        QCOMPARE(page->books()->table()->rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(page->books()->table()->index(row, int(DoctorBooksColumn::Difference)).data().toInt(),
                     0);
        QCOMPARE(page->files()->table()->rowCount(), 1);
        takePictures(stage, *window, QStringLiteral("doctor-good"));
    }

    void damagedLog()
    {
        Stage stage;
        const QString name = stage.folder.filePath(QStringLiteral("queue_log"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        QVERIFY(stage.import(name));
        auto *page = new DoctorPage(stage.services->calls, stage.services->calendar, stage.services->exports,
                                    stage.looks, stage.prompts);
        const auto window = framed(page);
        QVERIFY(waitFor(page));
        QVERIFY2(page->verdict().headline().startsWith(QStringLiteral("support: ")),
                 qPrintable(page->verdict().headline()));

        TableModel *notes = page->notes()->table();
        bool rejected = false;
        for (int row = 0; row < notes->rowCount(); ++row)
            if (notes->index(row, int(DoctorNotesColumn::Kind)).data().toInt() == -1) {
                rejected = true;
                QCOMPARE(notes->index(row, int(DoctorNotesColumn::Line)).data().toInt(), 3);
                QVERIFY(notes->index(row, int(DoctorNotesColumn::File))
                            .data()
                            .toString()
                            .endsWith(QStringLiteral("queue_log")));
            }
        QVERIFY(rejected);
        const int all = notes->rowCount();
        QVERIFY(all >= 3);

        auto *kinds = page->findChild<MultiSelect *>();
        kinds->setSelected({-1});
        QCOMPARE(notes->rowCount(), 1);
        kinds->setSelected({});
        QCOMPARE(notes->rowCount(), all);
        takePictures(stage, *window, QStringLiteral("doctor-bad"));

        Q_EMIT page->notes()->exportWanted();
        auto *dialog = page->findChild<ExportDialog *>();
        QVERIFY(dialog);
        const QString out = stage.folder.filePath(QStringLiteral("findings.csv"));
        QVERIFY(dialog->saveTo(out));
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("Rejected line"));
    }

    /// What a log holds is shown as it is written, in the tooltip of a cell too.
    void textOfLogsIsPlain()
    {
        Stage stage;
        const QString name = stage.folder.filePath(QStringLiteral("queue_log"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(damaged) + "<b>bold</b> <img src=\"x\">\n");
        file.close();
        QVERIFY(stage.import(name));
        auto *page = new DoctorPage(stage.services->calls, stage.services->calendar, stage.services->exports,
                                    stage.looks, stage.prompts);
        const auto window = framed(page);
        QVERIFY(waitFor(page));
        TableView *view = page->notes();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, int(DoctorNotesColumn::What));
            if (!index.data().toString().contains(QStringLiteral("<b>bold</b>")))
                continue;
            view->scrollTo(index);
            const QPoint at = view->visualRect(index).center();
            QHelpEvent help(QEvent::ToolTip, at, view->viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(view->viewport(), &help);
            QTextDocument shown;
            shown.setHtml(QToolTip::text());
            QVERIFY2(shown.toPlainText().contains(QStringLiteral("<b>bold</b> <img src=\"x\">")),
                     qPrintable(QToolTip::text()));
            return;
        }
        QFAIL("the line is not listed");
    }

    void emptyStore()
    {
        Stage stage;
        auto *page = new DoctorPage(stage.services->calls, stage.services->calendar, stage.services->exports,
                                    stage.looks, stage.prompts);
        QSignalSpy imports(page, &DoctorPage::importWanted);
        const auto window = framed(page);
        QTRY_VERIFY(page->findChild<QPushButton *>());
        QPushButton *button = nullptr;
        QTRY_VERIFY([&] {
            for (QPushButton *candidate : page->findChildren<QPushButton *>())
                if (candidate->isVisible() && candidate->text() == QStringLiteral("Import a log…"))
                    button = candidate;
            return button != nullptr;
        }());
        button->click();
        QCOMPARE(imports.count(), 1);
        takePictures(stage, *window, QStringLiteral("doctor-empty"));
    }

    void sentences_data()
    {
        QTest::addColumn<int>("entries");
        QTest::addColumn<int>("offered");
        QTest::addColumn<int>("doubtful");
        QTest::addColumn<int>("neverEnded");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("balanced") << 10 << 10 << 0 << 0 << QStringList();
        QTest::newRow("never came out")
            << 10 << 10 << 0 << 3 << QStringList("support: 3 caller(s) went in without coming out");
        QTest::newRow("never went in")
            << 8 << 10 << 2 << 0 << QStringList("support: 2 caller(s) came out without going in");
        QTest::newRow("restart") << 10 << 10 << 1 << 0
                                 << QStringList("support: 1 visit(s) cut off by a restart");
    }

    void sentences()
    {
        QFETCH(int, entries);
        QFETCH(int, offered);
        QFETCH(int, doubtful);
        QFETCH(int, neverEnded);
        QFETCH(QStringList, sentences);
        QueueBooks books;
        books.queue = QueueId(1);
        books.entries = entries;
        books.offered = offered;
        books.answered = offered - neverEnded;
        books.waiting = neverEnded;
        books.neverEnded = neverEnded;
        books.doubtful = doubtful;
        DoctorReport report;
        report.books = {books};
        const NameLookup names{[](QueueId) { return QStringLiteral("support"); }, {}};
        QCOMPARE(imbalances(report, names), sentences);
    }
};

CALLHELM_TEST(TestDoctor)
#include "tst_doctor.moc"
