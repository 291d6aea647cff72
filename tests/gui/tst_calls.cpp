#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

#include "charts/chartcard.h"
#include "charts/chartview.h"
#include "common/multiselect.h"
#include "common/searchedit.h"
#include "common/stattile.h"
#include "common/tableview.h"
#include "dialogs/exportdialog.h"
#include "dialogs/queuegoaldialog.h"
#include "items/queuefiguresmodel.h"
#include "items/tablemodel.h"
#include "items/visitmodel.h"
#include "pages/calls/agentfigurespane.h"
#include "pages/calls/callspage.h"
#include "rows/drillpage.h"
#include "rows/visitquery.h"
#include "pages/calls/queuefigurespane.h"
#include "rows/rowquery.h"
#include "stage.h"
#include "support/answers.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

constexpr int visitsInAll = 258;
constexpr int answeredInAll = 176;

bool settled(CallsPage &page)
{
    QTest::qWait(0);
    return QTest::qWaitFor([&page] { return !page.isWaiting(); }, 10'000);
}

void setBy(CallsPage &page, By by)
{
    auto *combo = page.findChild<QComboBox *>();
    combo->setCurrentIndex(combo->findData(int(by)));
}

MultiSelect *choiceOf(CallsPage &page, const QString &text)
{
    for (MultiSelect *choice : page.findChildren<MultiSelect *>())
        if (choice->accessibleName() == text)
            return choice;
    return nullptr;
}

} // namespace

class TestCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_stage = std::make_unique<Stage>();
        QVERIFY(m_stage->import(recordedLog()));
    }
    void cleanupTestCase() { m_stage.reset(); }
    void cleanup()
    {
        for (const char *key : {"queues", "agents", "outcomes", "number", "by", "view"})
            m_stage->settings.remove(QStringLiteral("calls/") + QLatin1String(key));
        for (const NamedQueue &queue : m_stage->services->calls.queues())
            QVERIFY(awaited(m_stage->services->goals.setGoal(queue.id, QueueGoal())));
    }

    void visitsAndLegs()
    {
        auto *page
            = new CallsPage(m_stage->services->calls, m_stage->services->goals, m_stage->services->calendar,
                            m_stage->services->exports, m_stage->looks, m_stage->prompts);
        const auto window = framed(page);
        QVERIFY(settled(*page));
        QCOMPARE(page->table()->table()->rowCount(), visitsInAll);
        page->setView(CallsPage::View::Legs);
        QVERIFY(settled(*page));
        QCOMPARE(page->table()->table()->rowCount(), answeredInAll);
    }

    void filtersNarrowAndAreRemembered()
    {
        {
            auto *page = new CallsPage(m_stage->services->calls, m_stage->services->goals,
                                       m_stage->services->calendar, m_stage->services->exports,
                                       m_stage->looks, m_stage->prompts);
            const auto window = framed(page);
            MultiSelect *outcomes = choiceOf(*page, QStringLiteral("Any outcome"));
            QVERIFY(outcomes);
            outcomes->setSelected({qint64(Outcome::Abandoned)});
            QVERIFY(settled(*page));
            QCOMPARE(page->table()->table()->rowCount(), 70);
            outcomes->setSelected({qint64(Outcome::Abandoned), qint64(Outcome::TimedOut)});
            QVERIFY(settled(*page));
            QCOMPARE(page->table()->table()->rowCount(), 82);
            QTest::keyClicks(page->findChild<SearchEdit *>(), QStringLiteral("0987"));
            QTRY_VERIFY(page->table()->table()->rowCount() < 82);
            const auto &rows = static_cast<const VisitModel *>(page->table()->table())->rows();
            for (const VisitRow &row : rows)
                QVERIFY(row.number.toString().contains(QStringLiteral("0987")));
        }
        auto *page
            = new CallsPage(m_stage->services->calls, m_stage->services->goals, m_stage->services->calendar,
                            m_stage->services->exports, m_stage->looks, m_stage->prompts);
        const auto window = framed(page);
        QCOMPARE(page->findChild<SearchEdit *>()->text(), QStringLiteral("0987"));
        QVERIFY(choiceOf(*page, QStringLiteral("2 outcome(s)")));
    }

    void staleAnswersAreDropped()
    {
        auto *page
            = new CallsPage(m_stage->services->calls, m_stage->services->goals, m_stage->services->calendar,
                            m_stage->services->exports, m_stage->looks, m_stage->prompts);
        const auto window = framed(page);
        MultiSelect *outcomes = choiceOf(*page, QStringLiteral("Any outcome"));
        for (int i = 0; i < 20; ++i)
            outcomes->setSelected({qint64(i % 2 ? Outcome::Answered : Outcome::Abandoned)});
        outcomes->setSelected({qint64(Outcome::TimedOut)});
        QVERIFY(settled(*page));
        QTest::qWait(300); // whatever still comes must change nothing
        QCOMPARE(page->table()->table()->rowCount(), 12);
    }

    void answersMayComeTooLate()
    {
        for (int i = 0; i < 40; ++i) { // the page is gone before its rows come
            CallsPage page(m_stage->services->calls, m_stage->services->goals, m_stage->services->calendar,
                           m_stage->services->exports, m_stage->looks, m_stage->prompts);
            page.setView(CallsPage::View(i % CallsPage::viewCount));
            page.activate();
            if (i % 2)
                QTest::qWait(1);
        }
        QTest::qWait(300);
    }

    // Every figure of every row opens rows whose count or sum equals it.
    void figuresEqualTheirRows_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<int>("by");
        QTest::newRow("queues, whole") << int(CallsPage::View::ByQueue) << int(By::All);
        QTest::newRow("queues, quarters") << int(CallsPage::View::ByQueue) << int(By::Quarter);
        QTest::newRow("over time, hours") << int(CallsPage::View::OverTime) << int(By::Hour);
        QTest::newRow("agents, whole") << int(CallsPage::View::ByAgent) << int(By::All);
    }

    void figuresEqualTheirRows()
    {
        QFETCH(int, view);
        QFETCH(int, by);
        // Queues with different goals: a figure over all of them takes several filters.
        QueueGoal strict;
        strict.threshold = 5;
        strict.shortLimit = 9;
        strict.definition = ServiceLevelDefinition::AbandonsCredited;
        QVERIFY(
            awaited(m_stage->services->goals.setGoal(m_stage->services->calls.queues().front().id, strict)));

        auto *page
            = new CallsPage(m_stage->services->calls, m_stage->services->goals, m_stage->services->calendar,
                            m_stage->services->exports, m_stage->looks, m_stage->prompts);
        const auto window = framed(page);
        page->setView(CallsPage::View(view));
        setBy(*page, By(by));
        QVERIFY(settled(*page));
        QSignalSpy drills(page, &Page::drillDown);
        TableModel *model = page->table()->table();
        QVERIFY(model->rowCount() > 0);
        for (int row = 0; row < std::min(3, model->rowCount()); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                Q_EMIT page->table()->opened(model->index(row, column));
        for (FiguresPane *pane : page->findChildren<FiguresPane *>())
            if (pane->table() == page->table())
                for (StatTile *tile : pane->tiles())
                    Q_EMIT tile->opened();
        QVERIFY(drills.count() > 10);
        for (const QList<QVariant> &drill : drills) {
            const auto request = drill.front().value<DrillRequest>();
            DrillPage detail(m_stage->services->calls, m_stage->services->calendar,
                             m_stage->services->exports, m_stage->looks, m_stage->prompts, request);
            QVERIFY2(QTest::qWaitFor([&detail] { return !detail.checkText().isEmpty(); }, 10'000),
                     qPrintable(request.title));
            QVERIFY2(detail.agrees(), qPrintable(request.title + u' ' + detail.checkText()));
            QVERIFY2(detail.checkText().contains(u'✓'),
                     qPrintable(request.title + u' ' + detail.checkText()));
        }
    }

    // The rows behind the slots of the chart are together those of the whole range.
    void slotsOpenTheirRows()
    {
        auto *page
            = new CallsPage(m_stage->services->calls, m_stage->services->goals, m_stage->services->calendar,
                            m_stage->services->exports, m_stage->looks, m_stage->prompts);
        const auto window = framed(page);
        page->setView(CallsPage::View::ByQueue);
        setBy(*page, By::Quarter);
        QVERIFY(settled(*page));
        QSignalSpy drills(page, &Page::drillDown);
        for (FiguresPane *pane : page->findChildren<FiguresPane *>()) {
            if (pane->table() != page->table())
                continue;
            const ChartPicture picture = pane->chart()->chart().picture();
            for (size_t slot = 0; slot < picture.starts.size(); ++slot)
                Q_EMIT pane->chart()->chart().opened(
                    {picture.starts[slot],
                     slot + 1 < picture.starts.size() ? picture.starts[slot + 1] : picture.end});
        }
        QVERIFY(drills.count() > 0);
        qint64 rows = 0;
        int answers = 0;
        for (const QList<QVariant> &drill : drills)
            drill.front().value<DrillRequest>().query->ask(m_stage->services->calls, page,
                                                           [&rows, &answers](const Result<FoundRows> &found) {
                                                               rows += found ? found->answer.total : 0;
                                                               ++answers;
                                                           });
        QTRY_COMPARE(answers, drills.count());
        QCOMPARE(rows, 258);
    }

    void goalsRestateAtOnce()
    {
        auto *page
            = new CallsPage(m_stage->services->calls, m_stage->services->goals, m_stage->services->calendar,
                            m_stage->services->exports, m_stage->looks, m_stage->prompts);
        const auto window = framed(page);
        page->setView(CallsPage::View::ByQueue);
        setBy(*page, By::All);
        QVERIFY(settled(*page));
        const QueueId queue = m_stage->services->calls.queues().front().id;
        // The whole range has a chart all the same, cut by hours.
        const FiguresPane *inView = nullptr;
        for (const FiguresPane *pane : page->findChildren<FiguresPane *>())
            if (pane->table() == page->table())
                inView = pane;
        QVERIFY(inView);
        QTRY_VERIFY(!inView->chart()->chart().picture().isEmpty());

        page->openGoals(queue);
        auto *dialog = page->findChild<QueueGoalDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->preview(ServiceLevelDefinition::OfOffered).contains(u'%'));
        QCOMPARE(dialog->queue(), queue);
        dialog->findChild<QSpinBox *>()->setValue(3);
        const auto definition = ServiceLevelDefinition::OfAnswered;
        for (QAbstractButton *choice : dialog->findChildren<QAbstractButton *>())
            if (choice->text() == QStringLiteral("Of answered"))
                choice->click();
        QCOMPARE(dialog->goal().threshold, 3);
        QCOMPARE(dialog->goal().definition, definition);
        const QString preview = dialog->preview(definition);
        dialog->accept();

        QTRY_COMPARE(m_stage->services->goals.goal(queue).threshold, 3);
        TableModel *model = page->table()->table();
        QString shown;
        for (int row = 0; row < model->rowCount(); ++row)
            if (static_cast<QueueFiguresModel *>(model)->rowAt(row).queue == queue)
                shown = m_stage->text(model->index(row, int(QueueFiguresColumn::ServiceLevel)));
        QVERIFY(!shown.isEmpty());
        QVERIFY2(preview.startsWith(shown), qPrintable(preview + u' ' + shown));
    }

    void exportsWhatIsShown()
    {
        auto *page
            = new CallsPage(m_stage->services->calls, m_stage->services->goals, m_stage->services->calendar,
                            m_stage->services->exports, m_stage->looks, m_stage->prompts);
        const auto window = framed(page);
        choiceOf(*page, QStringLiteral("Any outcome"))->setSelected({qint64(Outcome::TimedOut)});
        QVERIFY(settled(*page));
        Q_EMIT page->table()->exportWanted();
        auto *dialog = page->findChild<ExportDialog *>();
        QVERIFY(dialog);
        takePictures(*m_stage, *dialog, QStringLiteral("export"), {dialog->sizeHint()});
        const QString file = m_stage->folder.filePath(QStringLiteral("out.csv"));
        QVERIFY(!dialog->saveTo(m_stage->folder.filePath(QStringLiteral("no/such/folder.csv"))));
        QVERIFY(dialog->saveTo(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QCOMPARE(bytes.count("\"Timed out\"") + bytes.count(",Timed out,"), 12);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QVERIFY(bytes.contains("Asia/Ho_Chi_Minh"));
    }

    void emptyStore()
    {
        Stage empty;
        auto *page = new CallsPage(empty.services->calls, empty.services->goals, empty.services->calendar,
                                   empty.services->exports, empty.looks, empty.prompts);
        const auto window = framed(page);
        QVERIFY(settled(*page));
        QCOMPARE(page->table()->table()->rowCount(), 0);
        takePictures(empty, *window, QStringLiteral("calls-empty"));
        page->setView(CallsPage::View::OverTime);
        QVERIFY(settled(*page));
        takePictures(empty, *window, QStringLiteral("calls-empty-time"));
        m_stage->theme.dress(*qApp);
    }

    void pictures()
    {
        if (qEnvironmentVariableIsEmpty("CALLHELM_PICTURES"))
            QSKIP("CALLHELM_PICTURES names no folder");
        auto *page
            = new CallsPage(m_stage->services->calls, m_stage->services->goals, m_stage->services->calendar,
                            m_stage->services->exports, m_stage->looks, m_stage->prompts);
        const auto window = framed(page);
        static const char *const names[]{"visits", "legs", "directs", "queues", "agents", "time"};
        for (int i = 0; i < CallsPage::viewCount; ++i) {
            page->setView(CallsPage::View(i));
            setBy(*page, i == 3 ? By::All : By::Quarter);
            QVERIFY(settled(*page));
            takePictures(*m_stage, *window, QStringLiteral("calls-") + QLatin1String(names[i]));
        }
        page->openGoals();
        auto *dialog = page->findChild<QueueGoalDialog *>();
        QTest::qWait(300);
        takePictures(*m_stage, *dialog, QStringLiteral("goals"), {dialog->sizeHint()});

        DrillRequest request;
        request.title = QStringLiteral("Answered · support");
        CallFilter answered;
        answered.range = m_stage->services->calendar.calendar().range(recordedDay());
        answered.outcomes = {Outcome::Answered};
        request.query = std::make_shared<VisitQuery>(std::vector{answered});
        request.check = {RowMeasure::Count, answeredInAll};
        auto *detail = new DrillPage(m_stage->services->calls, m_stage->services->calendar,
                                     m_stage->services->exports, m_stage->looks, m_stage->prompts, request);
        const auto frame = framed(detail);
        QTest::qWait(300);
        takePictures(*m_stage, *frame, QStringLiteral("drill"));
    }

private:
    std::unique_ptr<Stage> m_stage;
};

CALLHELM_TEST(TestCalls)
#include "tst_calls.moc"
