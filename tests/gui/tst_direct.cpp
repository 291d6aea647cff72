#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include "floor/alertbook.h"
#include "common/searchedit.h"
#include "common/stattile.h"
#include "common/tableview.h"
#include "dialogs/alertrulesdialog.h"
#include "dialogs/exportdialog.h"
#include "dialogs/importdialog.h"
#include "directscene.h"
#include "items/agentfiguresmodel.h"
#include "items/debtmodel.h"
#include "items/directmodel.h"
#include "items/phonemodel.h"
#include "pages/calls/callspage.h"
#include "rows/drillpage.h"
#include "rows/rowquery.h"
#include "pages/calls/figurespane.h"
#include "pages/floor/debtpage.h"
#include "pages/floor/floorpage.h"
#include "pages/floor/floortiles.h"
#include "pages/settings/phonelist.h"
#include "pages/settings/settingspage.h"
#include "support/testmain.h"

using namespace callhelm;
using floordrill::Tile;
using scene::DirectStage;

namespace {

bool settled(CallsPage &page)
{
    QTest::qWait(0);
    return QTest::qWaitFor([&page] { return !page.isWaiting(); }, 10'000);
}

QStringList column(const TableModel &model, int column)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out << model.index(row, column).data().toString();
    return out;
}

/// The stage's floor once it knows of the missed.
FloorSnapshotPtr floorOf(DirectStage &stage)
{
    (void)QTest::qWaitFor([&stage] { return !stage.services->floor.floor()->debts.empty(); }, 10'000);
    return stage.services->floor.floor();
}

} // namespace

class TestDirect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    // The tile opens who waits, oldest first, and each of them opens his calls.
    void callBacks()
    {
        DirectStage stage;
        FloorPage floor(stage.theme, stage.settings);
        floor.setCalendar(stage.services->calendar.calendar());
        floor.setSnapshot(floorOf(stage));
        floor.resize(1060, 660);
        floor.QWidget::show();
        floor.activate();
        StatTile &tile = floor.tiles().tile(Tile::CallBack);
        QCOMPARE(tile.figure(), QStringLiteral("3"));
        QVERIFY2(tile.line().startsWith(QStringLiteral("oldest 3:0")), qPrintable(tile.line()));
        QSignalSpy drills(&floor, &FloorPage::debtsWanted);
        QTest::keyClick(&tile, Qt::Key_Return);
        QCOMPARE(drills.count(), 1);
        takePictures(stage, floor, QStringLiteral("floor-debts"));

        auto *page = new DebtPage(stage.services->floor, stage.services->calls, stage.services->calendar,
                                  stage.services->exports, stage.looks, stage.prompts,
                                  drills.front().front().value<DebtsRequest>());
        const auto window = framed(page);
        QCOMPARE(column(page->model(), int(DebtColumn::Number)),
                 QStringList({"0987366946", "0938220145", "0966308221"}));
        QCOMPARE(column(page->model(), int(DebtColumn::Tries)), QStringList({"2", "1", "1"}));
        QCOMPARE(column(page->model(), int(DebtColumn::Who)),
                 QStringList({"anyone in support", "Lê Chi", "Nguyễn An"}));
        takePictures(stage, *window, QStringLiteral("debts"));

        QSignalSpy calls(page, &Page::drillDown);
        Q_EMIT page->table()->opened(page->model().index(0, 0));
        Q_EMIT page->table()->opened(page->model().index(2, 0));
        QCOMPARE(calls.count(), 2);
        for (const QList<QVariant> &one : calls) {
            DrillPage detail(stage.services->calls, stage.services->calendar, stage.services->exports,
                             stage.looks, stage.prompts, one.front().value<DrillRequest>());
            QTRY_VERIFY(!detail.checkText().isEmpty());
            QCOMPARE(detail.rows()->answer().total, &one == &calls.front() ? 2 : 1);
        }

        window->findChild<SearchEdit *>()->setText(QStringLiteral("le chi"));
        QTRY_COMPARE(page->model().rowCount(), 1);
        Q_EMIT page->table()->exportWanted();
        auto *dialog = page->findChild<ExportDialog *>();
        QVERIFY(dialog);
        const QString file = stage.folder.filePath(QStringLiteral("debts.csv"));
        QVERIFY(dialog->saveTo(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(bytes.contains("0938220145"));
        QVERIFY(!bytes.contains("0987366946"));
    }

    void nobodyWaits()
    {
        Stage stage;
        DebtsRequest request;
        request.title = QStringLiteral("To call back");
        auto *page = new DebtPage(stage.services->floor, stage.services->calls, stage.services->calendar,
                                  stage.services->exports, stage.looks, stage.prompts, request);
        const auto window = framed(page);
        QVERIFY(!page->table()->isVisible());
        takePictures(stage, *window, QStringLiteral("debts-none"), {{1060, 660}});
    }

    // Who is reached leaves the open list.
    void listGoesAlong()
    {
        DirectStage stage;
        DebtsRequest request;
        request.debts = floorOf(stage)->debts;
        DebtPage page(stage.services->floor, stage.services->calls, stage.services->calendar,
                      stage.services->exports, stage.looks, stage.prompts, request);
        QCOMPARE(page.model().totalRows(), 3);
        auto floor = std::make_shared<FloorSnapshot>(*stage.services->floor.floor());
        floor->debts.erase(floor->debts.begin());
        Q_EMIT stage.services->floor.changed(floor);
        QCOMPARE(page.model().totalRows(), 2);
    }

    void callsWithoutAQueue()
    {
        DirectStage stage;
        auto *page = new CallsPage(stage.services->calls, stage.services->goals, stage.services->calendar,
                                   stage.services->exports, stage.looks, stage.prompts);
        const auto window = framed(page);
        page->setView(CallsPage::View::Directs);
        QVERIFY(settled(*page));
        const TableModel &model = *page->table()->table();
        const int rows = model.rowCount();
        QVERIFY(rows >= 9);
        QVERIFY(column(model, int(DirectColumn::Number)).contains(QStringLiteral("0966308221")));
        takePictures(stage, *window, QStringLiteral("calls-directs"));
        page->findChild<SearchEdit *>()->setText(QStringLiteral("0905"));
        QTRY_COMPARE(page->table()->table()->rowCount(), 1);
        page->findChild<SearchEdit *>()->clear();
        QTRY_COMPARE(page->table()->table()->rowCount(), rows);

        // Talks without a queue stand among the legs.
        page->setView(CallsPage::View::Legs);
        QVERIFY(settled(*page));
        QCOMPARE(page->table()->table()->rowCount(), 5); // two from queues
    }

    // Every figure of the agents opens rows whose count or sum equals it.
    void agentsFiguresEqualTheirRows()
    {
        DirectStage stage;
        (void)floorOf(stage); // open sessions count from then on
        auto *page = new CallsPage(stage.services->calls, stage.services->goals, stage.services->calendar,
                                   stage.services->exports, stage.looks, stage.prompts);
        const auto window = framed(page);
        page->setView(CallsPage::View::ByAgent);
        auto *by = page->findChild<QComboBox *>();
        by->setCurrentIndex(by->findData(int(By::All)));
        QVERIFY(settled(*page));
        const TableModel &model = *page->table()->table();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, int(AgentFiguresColumn::CallsOut)).data().toInt(), 5);
        QSignalSpy drills(page, &Page::drillDown);
        for (int row = 0; row < model.rowCount(); ++row)
            for (int at = 0; at < model.columnCount(); ++at)
                Q_EMIT page->table()->opened(model.index(row, at));
        for (FiguresPane *pane : page->findChildren<FiguresPane *>())
            if (pane->table() == page->table())
                for (StatTile *tile : pane->tiles())
                    Q_EMIT tile->opened();
        QVERIFY(drills.count() > 50);
        int directs = 0;
        for (const QList<QVariant> &drill : drills) {
            const auto request = drill.front().value<DrillRequest>();
            directs += request.query->exportId() == QStringLiteral("calls");
            DrillPage detail(stage.services->calls, stage.services->calendar, stage.services->exports,
                             stage.looks, stage.prompts, request);
            QVERIFY(QTest::qWaitFor([&detail] { return !detail.checkText().isEmpty(); }, 10'000));
            QVERIFY2(detail.agrees() && detail.checkText().contains(u'✓'),
                     qPrintable(request.title + u' ' + detail.checkText()));
        }
        QCOMPARE(directs, 6);
    }

    // Whose phone is whose: names that agree are known, others suggested, chosen and applied together.
    void phones()
    {
        DirectStage stage;
        (void)floorOf(stage);
        auto *page = new SettingsPage(stage.settingsServices(), stage.theme, stage.looks, stage.prompts);
        const auto window = framed(page);
        showTab(*page, QStringLiteral("Sources"));
        auto *list = page->findChild<PhoneList *>();
        QVERIFY(list);
        PhoneModel &model = list->model();
        QTRY_COMPARE(model.totalRows(), 4);
        const auto ownerOf = [&model](const char *phone) {
            const int row = int(column(model, int(PhoneColumn::Phone)).indexOf(QLatin1String(phone)));
            return model.index(row, int(PhoneColumn::Owner)).data().toString();
        };
        QCOMPARE(ownerOf("PJSIP/201"), QStringLiteral("Nguyễn An"));
        QCOMPARE(ownerOf("PJSIP/202"), QString());
        QCOMPARE(model.suggestions(), 1);
        takePictures(stage, *list, QStringLiteral("phones"), {{880, 420}, {700, 420}});

        // One click on the suggestion accepts it.
        const int binh = int(column(model, int(PhoneColumn::Phone)).indexOf(QStringLiteral("PJSIP/202")));
        const QModelIndex suggestion = model.index(binh, int(PhoneColumn::Suggestion));
        QTest::mouseClick(list->table().viewport(), Qt::LeftButton, {},
                          list->table().visualRect(suggestion).center());
        QCOMPARE(ownerOf("PJSIP/202"), QStringLiteral("Trần Bình"));
        const int trunk
            = int(column(model, int(PhoneColumn::Phone)).indexOf(QStringLiteral("PJSIP/viettel")));
        list->table().selectRow(trunk);
        list->chooseForSelected({});
        QCOMPARE(model.choices().size(), size_t(2));
        takePictures(stage, *list, QStringLiteral("phones-chosen"), {{880, 420}});
        list->apply();
        QVERIFY(list->isApplying());
        takePictures(stage, *list, QStringLiteral("phones-applying"), {{880, 460}});
        QTRY_VERIFY(!list->isApplying());
        QTRY_VERIFY(model.choices().empty());
        QTRY_COMPARE(ownerOf("PJSIP/202"), QStringLiteral("Trần Bình"));
        QTRY_COMPARE(ownerOf("PJSIP/viettel"), QStringLiteral("nobody's"));

        DirectFilter out;
        out.range = stage.services->calendar.calendar().range(scene::directDay());
        out.direction = Direction::Out;
        out.unknownToo = false;
        const auto rows = stage.services->calls.directs(out);
        QTRY_VERIFY(rows.isFinished());
        QCOMPARE(rows.result()->total, 6); // his call counts now
    }

    void noPhonesYet()
    {
        Stage stage;
        PhoneList list(stage.services->phones, stage.services->calls, stage.looks);
        list.show();
        list.refresh();
        QTest::qWait(300);
        QVERIFY(!list.table().isVisible());
        takePictures(stage, list, QStringLiteral("phones-none"), {{880, 300}});
    }

    // What the files are is recognised by the first of them; a person's choice stands.
    void importsCallRecords()
    {
        Stage stage;
        const QString records = QStringLiteral(CALLHELM_TEST_DATA "/asterisk-live/Master.csv");
        ImportDialog dialog(stage.services->sources, stage.theme, stage.prompts, {recordedLog()});
        QCOMPARE(dialog.kind(), SourceKind::QueueLog);
        ImportDialog again(stage.services->sources, stage.theme, stage.prompts, {records});
        QCOMPARE(again.kind(), SourceKind::Cdr);
        takePictures(stage, again, QStringLiteral("import-records"), {again.sizeHint()});
        QSignalSpy finished(&again, &ImportDialog::finishedImport);
        again.start();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY2(finished.front().front().toBool(), qPrintable(again.resultText()));
        dialog.setKind(SourceKind::Cdr);
        dialog.addFiles({records});
        QCOMPARE(dialog.kind(), SourceKind::Cdr);
        QVERIFY(!SourceService::recognise(stage.folder.filePath(QStringLiteral("none"))));
    }

    void rule()
    {
        DirectStage stage;
        AlertRule rule = usualRule(AlertRule::Kind::CallBack);
        rule.id = 1;
        AlertRulesDialog dialog(stage.services->alertRules, stage.services->calls, {}, {rule});
        dialog.show();
        QCOMPARE(dialog.rules().front().threshold, 3600);
        takePictures(stage, dialog, QStringLiteral("rule-call-back"), {dialog.sizeHint()});
        dialog.accept();
        QTRY_VERIFY(!dialog.isVisible());
        const auto kept = stage.services->alertRules.rules();
        QTRY_VERIFY(kept.isFinished());
        QVERIFY(kept.result()->front() == rule);
    }
};

CALLHELM_TEST(TestDirect)
#include "tst_direct.moc"
