#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

#include "dialogs/aboutdialog.h"
#include "dialogs/followdialog.h"
#include "dialogs/importdialog.h"
#include "pages/welcome/choicebutton.h"
#include "pages/welcome/welcomepage.h"
#include "stage.h"
#include "support/answers.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>())
        if (candidate->text() == text && candidate->isVisibleTo(&dialog))
            return candidate;
    return nullptr;
}

QString writeFile(Stage &stage, const QString &name, const QByteArray &bytes)
{
    QFile file(stage.folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    return file.fileName();
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void importTakesFiles()
    {
        Stage stage;
        stage.prompts.files = {recordedLog()};
        ImportDialog dialog(stage.services->sources, stage.theme, stage.prompts);
        dialog.show();
        QVERIFY(!button(dialog, QStringLiteral("Import"))->isEnabled());
        takePictures(stage, dialog, QStringLiteral("import-empty"), {{600, 440}});
        button(dialog, QStringLiteral("Add files…"))->click();
        button(dialog, QStringLiteral("Add files…"))->click(); // the same again adds nothing
        QCOMPARE(dialog.files(), QStringList(recordedLog()));
        takePictures(stage, dialog, QStringLiteral("import-choose"), {{600, 440}});

        QSignalSpy finished(&dialog, &ImportDialog::finishedImport);
        QSignalSpy doctor(&dialog, &ImportDialog::doctorWanted);
        button(dialog, QStringLiteral("Import"))->click();
        QVERIFY(finished.count() || finished.wait(20'000));
        QVERIFY2(finished.front().front().toBool(), qPrintable(dialog.resultText()));
        QVERIFY2(dialog.resultText().contains(QStringLiteral("no rejected lines")),
                 qPrintable(dialog.resultText()));
        takePictures(stage, dialog, QStringLiteral("import-done"), {{600, 440}});
        button(dialog, QStringLiteral("Open the log doctor"))->click();
        QCOMPARE(doctor.count(), 1);

        // Once more: nothing new.
        ImportDialog again(stage.services->sources, stage.theme, stage.prompts, {recordedLog()});
        QSignalSpy second(&again, &ImportDialog::finishedImport);
        again.start();
        QVERIFY(second.count() || second.wait(20'000));
        QVERIFY2(again.resultText().contains(QStringLiteral("Nothing new")), qPrintable(again.resultText()));
    }

    void importTellsWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("missing");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\0\1\2\3\0\0",
                                              12)
                                       .repeated(200)
                                << false;
        QTest::newRow("missing") << QByteArray() << true;
    }

    void importTellsWhy()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, missing);
        Stage stage;
        const QString name = missing ? stage.folder.filePath(QStringLiteral("nowhere"))
                                     : writeFile(stage, QStringLiteral("rubbish"), bytes);
        ImportDialog dialog(stage.services->sources, stage.theme, stage.prompts, {name});
        dialog.show();
        QSignalSpy finished(&dialog, &ImportDialog::finishedImport);
        dialog.start();
        QVERIFY(finished.count() || finished.wait(20'000));
        QVERIFY(!finished.front().front().toBool());
        QVERIFY2(dialog.resultText().contains(name), qPrintable(dialog.resultText()));
        QVERIFY(dialog.resultText().contains(QStringLiteral("The store is as it was.")));
        QVERIFY(!stage.services->calls.known());
        takePictures(stage, dialog, QStringLiteral("import-failed"), {{600, 440}});
        button(dialog, QStringLiteral("Back"))->click();
        QCOMPARE(dialog.step(), ImportDialog::Step::Choose);
    }

    void importCanBeCancelled()
    {
        Stage stage;
        // So long that its first progress comes seconds before its end: the recorded log many times, each ten
        // minutes later.
        QFile recorded(recordedLog());
        QVERIFY(recorded.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = recorded.readAll().split('\n');
        QByteArray many;
        for (int copy = 0; copy < 1000; ++copy)
            for (const QByteArray &line : lines)
                if (!line.isEmpty())
                    many += QByteArray::number(line.left(10).toLongLong() + copy * 600) + line.mid(10) + '\n';
        const QString name = writeFile(stage, QStringLiteral("queue_log"), many);
        ImportDialog dialog(stage.services->sources, stage.theme, stage.prompts, {name});
        dialog.show();
        QSignalSpy finished(&dialog, &ImportDialog::finishedImport);
        dialog.start();
        QCOMPARE(dialog.step(), ImportDialog::Step::Running);
        auto *bar = dialog.findChild<QProgressBar *>();
        QSignalSpy progress(bar, &QProgressBar::valueChanged);
        QVERIFY(progress.wait(20'000));
        QVERIFY(bar->value() > 0 && bar->value() < bar->maximum());
        takePictures(stage, dialog, QStringLiteral("import-running"), {});
        dialog.reject(); // Escape or closing the window cancels the import, and does not close at once
        QVERIFY(finished.count() || finished.wait(20'000));
        QVERIFY2(!finished.front().front().toBool(), "the import was done before it could be cancelled");
        QVERIFY(dialog.isVisible());
        QVERIFY2(dialog.resultText().contains(QStringLiteral("the store is as it was")),
                 qPrintable(dialog.resultText()));
        QTest::qWait(300);
        QVERIFY(!stage.services->calls.known());
        takePictures(stage, dialog, QStringLiteral("import-cancelled"), {{600, 440}});
    }

    void following()
    {
        Stage stage;
        FollowDialog dialog(stage.services->sources, stage.services->servers, stage.theme, stage.prompts);
        dialog.show();
        QVERIFY(!button(dialog, QStringLiteral("Follow"))->isEnabled());
        takePictures(stage, dialog, QStringLiteral("follow-empty"), {{600, 420}});
        QFile recorded(recordedLog());
        QVERIFY(recorded.open(QIODevice::ReadOnly));
        const QString name = writeFile(stage, QStringLiteral("queue_log"), recorded.readAll());
        stage.prompts.files = {name};
        button(dialog, QStringLiteral("Browse…"))->click();
        QCOMPARE(dialog.findChild<QLineEdit *>()->text(), name);
        button(dialog, QStringLiteral("Follow"))->click();
        QTRY_COMPARE(stage.services->sources.followed(), QStringList(name));
        QCOMPARE(dialog.errorText(), QString());
        takePictures(stage, dialog, QStringLiteral("follow"), {{600, 420}});
        auto *list = dialog.findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 1);
        list->item(0)->setSelected(true);
        button(dialog, QStringLiteral("Stop following"))->click();
        QTRY_VERIFY(stage.services->sources.followed().isEmpty());
        QTRY_COMPARE(list->count(), 0);
    }

    /// A file of call records is known as what it is, by what is in it or by its name.
    void followingCallRecords()
    {
        Stage stage;
        FollowDialog dialog(stage.services->sources, stage.services->servers, stage.theme, stage.prompts);
        const QString log = writeFile(stage, QStringLiteral("oddly named.csv"),
                                      "1793610000|1.1|support|NONE|ENTERQUEUE||0901|1\n");
        dialog.setFile(log);
        dialog.follow();
        QTRY_VERIFY(dialog.findChild<QLineEdit *>()->text().isEmpty());
        const QString later = stage.folder.filePath(QStringLiteral("Master.csv"));
        dialog.setFile(later);
        dialog.follow();
        QTRY_VERIFY(dialog.findChild<QLineEdit *>()->text().isEmpty());
        QCOMPARE(stage.services->sources.followedAs(log).kind, SourceKind::QueueLog);
        QCOMPARE(stage.services->sources.followedAs(later).kind, SourceKind::Cdr);
        QVERIFY(dialog.findChild<QListWidget *>()->item(1)->text().contains(QStringLiteral("call records")));
    }

    /// With several servers somebody has to say which one writes the file.
    void followingForTheSecondServer()
    {
        Stage stage;
        AmiServerSettings server;
        server.host = server.user = QStringLiteral("x");
        server.enabled = false;
        for (const char *name : {"Office", "Branch"}) {
            server.name = QLatin1String(name);
            QVERIFY(awaited(stage.services->servers.setServer(server, std::nullopt)).ok());
        }
        FollowDialog dialog(stage.services->sources, stage.services->servers, stage.theme, stage.prompts);
        dialog.show();
        auto *system = dialog.findChildren<QComboBox *>().last();
        QVERIFY(system->isVisible());
        const QString file = stage.folder.filePath(QStringLiteral("Master.csv"));
        dialog.setFile(file);
        system->setCurrentIndex(system->findText(QStringLiteral("Branch")));
        takePictures(stage, dialog, QStringLiteral("follow-systems"), {{600, 440}});
        dialog.follow();
        QTRY_VERIFY(dialog.findChild<QLineEdit *>()->text().isEmpty());
        QCOMPARE(stage.services->sources.followedAs(file).name, QStringLiteral("Branch"));
        QVERIFY(dialog.findChild<QListWidget *>()->item(0)->text().contains(QStringLiteral("Branch")));
    }

    void followingAFolderFails()
    {
        Stage stage;
        FollowDialog dialog(stage.services->sources, stage.services->servers, stage.theme, stage.prompts);
        dialog.setFile(stage.folder.path());
        dialog.follow();
        QTRY_VERIFY(!dialog.errorText().isEmpty());
        QVERIFY(stage.services->sources.followed().isEmpty());
    }

    void firstStart()
    {
        Stage stage;
        auto *page = new WelcomePage(stage.theme);
        const auto window = framed(page);
        QSignalSpy demo(page, &WelcomePage::demoWanted);
        QSignalSpy import(page, &WelcomePage::importWanted);
        QSignalSpy server(page, &WelcomePage::connectWanted);
        const auto choices = page->findChildren<ChoiceButton *>();
        QCOMPARE(choices.size(), 3);
        choices[0]->click();
        choices[1]->click();
        choices[2]->click();
        QCOMPARE(demo.count(), 1);
        QCOMPARE(import.count(), 1);
        QCOMPARE(server.count(), 1);
        takePictures(stage, *window, QStringLiteral("welcome"));
    }

    void about()
    {
        Stage stage;
        AboutDialog dialog(stage.theme, QStringLiteral("0.1.0"), stage.services->access.path());
        dialog.show();
        takePictures(stage, dialog, QStringLiteral("about"), {dialog.sizeHint()});
        button(dialog, QStringLiteral("Close"))->click();
        QVERIFY(!dialog.isVisible());
    }
};

CALLHELM_TEST(TestDialogs)
#include "tst_dialogs.moc"
