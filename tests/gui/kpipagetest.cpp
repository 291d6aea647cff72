#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include "charts/chartview.h"
#include "common/emptystate.h"
#include "common/recordformat.h"
#include "common/tableview.h"
#include "items/goallinemodel.h"
#include "items/goalrankmodel.h"
#include "metrics/kpimetrics.h"
#include "pages/kpi/goalcard.h"
#include "pages/kpi/goalchartcard.h"
#include "pages/kpi/goalrankcard.h"
#include "pages/kpi/kpipage.h"
#include "rows/drillpage.h"
#include "stage.h"
#include "support/kpiscene.h"
#include "support/testmain.h"

using namespace callhelm;

/// The KPI page with the figures of its drawing.
class KpiPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensWithTheFurthestBehind();
    void tiles();
    void chart();
    void ranking();
    void keys();
    void periodsAndSteps();
    void figureOpensItsRows();
    void agentInTheRankingIsShown();
    void dayInTheChartIsShown();
    void empty();
    void emptyForWhoMayNotSet();
    void ownView();
    void noSource();
    void live();
    void keepsWhatIsSelected();
    void error();
    void copiesAndExports();
    void languages();
    void pictures();

private:
    /// With spaces that may break.
    [[nodiscard]] static QString plain(QString text) { return text.replace(QChar(0x00A0), u' '); }
    [[nodiscard]] std::unique_ptr<QWidget> open();
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return m_page->shown() != nullptr && !m_page->isWaiting(); }, 10'000);
    }
    [[nodiscard]] QString cell(const TableView &table, int row, int column) const
    {
        return plain(m_stage->text(table.model()->index(row, column)));
    }
    [[nodiscard]] GoalCard &goals() const { return *m_page->findChild<GoalCard *>(); }
    [[nodiscard]] QString goalCell(const KpiMetric &metric, GoalLineColumn column) const
    {
        return cell(*goals().table(), goals().model().rowOf(metric), int(column));
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<KpiScene> m_scene;
    std::unique_ptr<KpiBoards> m_board;
    KpiPage *m_page = nullptr;
    bool m_mayEdit = true;
    bool m_isOwn = false;
    KpiRows m_rows;
};

void KpiPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_stage = std::make_unique<Stage>();
}

void KpiPageTest::init()
{
    m_scene = std::make_unique<KpiScene>();
    m_scene->fill();
    m_board = std::make_unique<KpiBoards>(m_scene->sources());
    m_mayEdit = true;
    m_isOwn = false;
    m_rows = {};
    for (const char *key : {"kpi/subject", "kpi/period", "kpi/summed", "kpi/goals", "kpi/ranking"})
        m_stage->settings.remove(QLatin1String(key));
}

void KpiPageTest::cleanup() { m_board.reset(); }

std::unique_ptr<QWidget> KpiPageTest::open()
{
    KpiPage::Services services{*m_board,
                               m_stage->services->exports,
                               {[this](const KpiSubject &, const KpiMetric &, QDate, QDate) {
                                    return readyFuture(Result<KpiRows>(m_rows));
                                },
                                [](const std::vector<RecordId> &) {
                                    return readyFuture(Result<KpiRowQuery::Names>(
                                        KpiRowQuery::Names{{RecordId(7), QStringLiteral("Minh Long")}}));
                                }},
                               [this]() -> std::vector<KpiHeader::Subject> {
                                   const KpiSubject an = KpiSubject::of(AgentId(2));
                                   if (m_isOwn)
                                       return {{an, KpiScene::agentName(AgentId(2))}};
                                   return {{m_scene->care, QStringLiteral("Care")},
                                           {KpiSubject::all(), QStringLiteral("Everybody")},
                                           {an, KpiScene::agentName(AgentId(2))}};
                               },
                               [this] { return m_mayEdit; },
                               [this] { return m_isOwn; },
                               [] { return QStringLiteral("VND"); }};
    m_page = new KpiPage(services, m_stage->looks, m_stage->prompts);
    auto window = framed(m_page);
    window->resize(1230, 840); // the drawing's, without the side bar
    return window;
}

void KpiPageTest::opensWithTheFurthestBehind()
{
    const auto window = open();
    QVERIFY(settled());
    QCOMPARE(goals().selected(), &kpimetrics::customersNew);
    using Column = GoalLineColumn;
    QCOMPARE(goalCell(kpimetrics::customersNew, Column::Metric), QStringLiteral("New customers"));
    QCOMPARE(goalCell(kpimetrics::customersNew, Column::Done), QStringLiteral("146"));
    QCOMPARE(goalCell(kpimetrics::customersNew, Column::Goal), QStringLiteral("270"));
    QCOMPARE(goalCell(kpimetrics::customersNew, Column::OfGoal), QStringLiteral("54.1 %"));
    QCOMPARE(goalCell(kpimetrics::customersNew, Column::AtThisRate), QStringLiteral("85.9 %"));
    QCOMPARE(goalCell(kpimetrics::customersNew, Column::SoFar), QStringLiteral("8.6"));
    QCOMPARE(goalCell(kpimetrics::customersNew, Column::Needed), QStringLiteral("12.4"));
    QCOMPARE(goalCell(kpimetrics::customersNew, Column::State), QStringLiteral("behind"));
    QCOMPARE(goalCell(kpimetrics::talkMinutes, Column::Done), QStringLiteral("11,832"));
    QCOMPARE(goalCell(kpimetrics::talkMinutes, Column::SoFar), QStringLiteral("696.0"));
    QCOMPARE(goalCell(kpimetrics::revenue, Column::Metric), QStringLiteral("Revenue, M ₫"));
    QCOMPARE(goalCell(kpimetrics::revenue, Column::Done), QStringLiteral("782.0"));
    QCOMPARE(goalCell(kpimetrics::revenue, Column::Goal), QStringLiteral("1,350.0"));
    QCOMPARE(goalCell(kpimetrics::revenue, Column::Needed), QStringLiteral("56.8"));
    QVERIFY(goalCell(kpimetrics::customersTouched, Column::AtThisRate).startsWith(QStringLiteral("≈ ")));
    QCOMPARE(goalCell(kpimetrics::customersTouched, Column::SoFar), QStringLiteral("—"));
    QCOMPARE(goalCell(kpimetrics::satisfaction, Column::Done), QStringLiteral("91.8 %"));
    QCOMPARE(goalCell(kpimetrics::satisfaction, Column::AtThisRate), QStringLiteral("kept"));
    QCOMPARE(goalCell(kpimetrics::satisfaction, Column::Needed), QStringLiteral("8 to spare"));
}

void KpiPageTest::tiles()
{
    const auto window = open();
    QVERIFY(settled());
    const auto *tiles = m_page->findChild<KpiTiles *>();
    QCOMPARE(tiles->tile(KpiTiles::OnPace).figure(), QStringLiteral("5"));
    QCOMPARE(tiles->tile(KpiTiles::OnPace).line(), QStringLiteral("2 close · 3 behind"));
    QCOMPARE(plain(tiles->tile(KpiTiles::Furthest).figure()), QStringLiteral("85.9 %"));
    QCOMPARE(tiles->tile(KpiTiles::Furthest).line(),
             QStringLiteral("New customers, at this rate · needs 12.4 a day, 8.6 so far"));
    QCOMPARE(plain(tiles->tile(KpiTiles::Gone).figure()), QStringLiteral("63 %"));
    QCOMPARE(tiles->tile(KpiTiles::Gone).line(),
             QStringLiteral("17 of 27 working days · 10 left, today counted"));
    QCOMPARE(tiles->tile(KpiTiles::Yesterday).line(), QStringLiteral("missed: New customers"));
    QVERIFY(tiles->tile(KpiTiles::Other).line().startsWith(QStringLiteral("2 of 6 working days")));
}

void KpiPageTest::chart()
{
    const auto window = open();
    QVERIFY(settled());
    auto *card = m_page->findChild<GoalChartCard *>();
    QCOMPARE(card->sentence(),
             QStringLiteral("▾ 24 behind an even pace of 170 · at this rate 232, 38 short"));
    const ChartPicture &picture = card->chart().picture();
    QCOMPARE(picture.starts.size(), size_t(31));
    QStringList names;
    for (const ChartSeries &one : picture.series)
        names << one.name;
    const QStringList drawn{QStringLiteral("Goal"), QStringLiteral("September"),
                            QStringLiteral("at this rate"), QStringLiteral("October")};
    QCOMPARE(names, drawn);
    QCOMPARE(picture.series.back().values[19], std::optional(146.0));
    QVERIFY(!picture.series.back().values[20]); // today's unfinished part
    QCOMPARE(picture.series.front().values.back(), std::optional(270.0));
    Q_EMIT card->summedChosen(false);
    card->setSummed(false);
    m_page->refresh();
    QTRY_COMPARE(card->chart().picture().kind, ChartPicture::Kind::StackedBars);
    QVERIFY(card->chart().picture().linesOnScale);
    QCOMPARE(card->chart().picture().unfinished, std::optional<size_t>(20));
    card->chart().setTableShown(true); // for who can't or won't read charts
    QVERIFY(card->chart().isTableShown());
}

void KpiPageTest::ranking()
{
    const auto window = open();
    QVERIFY(settled());
    const auto *card = m_page->findChild<GoalRankCard *>();
    QCOMPARE(card->model().rowCount(), 9);
    using Column = GoalRankColumn;
    QCOMPARE(cell(*card->table(), 0, int(Column::Rank)), QStringLiteral("1"));
    QCOMPARE(cell(*card->table(), 0, int(Column::Agent)), QStringLiteral("Мария Соколова"));
    QCOMPARE(cell(*card->table(), 0, int(Column::AtThisRate)), QStringLiteral("119.1 %"));
    QCOMPARE(cell(*card->table(), 8, int(Column::Agent)), QStringLiteral("Care"));
    QCOMPARE(cell(*card->table(), 8, int(Column::Done)), QStringLiteral("146"));
    // Another metric: chart and ranking follow.
    goals().table()->setCurrentIndex(goals().model().index(goals().model().rowOf(kpimetrics::meetings), 0));
    QVERIFY(settled());
    QTRY_COMPARE(m_page->findChild<GoalRankCard *>()->accessibleName(), QStringLiteral("Agents · Meetings"));
}

void KpiPageTest::keys()
{
    const auto window = open();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QVERIFY(settled());
    TableView *table = goals().table();
    table->setFocus();
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(table, key, with);
        return settled();
    };
    QVERIFY(press(Qt::Key_Down));
    QCOMPARE(goals().selected(), &kpimetrics::customersTouched);
    QVERIFY(press(Qt::Key_Up));
    QVERIFY(press(Qt::Key_Up)); // over the title of the group
    QCOMPARE(goals().selected(), &kpimetrics::talkMinutes);
    QVERIFY(press(Qt::Key_W));
    QCOMPARE(m_page->choice().period, KpiPeriod::Week);
    QVERIFY(press(Qt::Key_D));
    QCOMPARE(m_page->choice().period, KpiPeriod::Day);
    QVERIFY(press(Qt::Key_M));
    QCOMPARE(m_page->choice().period, KpiPeriod::Month);
    QVERIFY(press(Qt::Key_Left, Qt::ControlModifier));
    QCOMPARE(m_page->shown()->range.from, QDate(2026, 9, 1));
    QVERIFY(press(Qt::Key_Right, Qt::ControlModifier));
    QCOMPARE(m_page->shown()->range.from, QDate(2026, 10, 1));
    QSignalSpy wanted(m_page, &KpiPage::targetsWanted);
    QVERIFY(press(Qt::Key_T, Qt::ControlModifier));
    QCOMPARE(wanted.count(), 1);
    m_mayEdit = false;
    QVERIFY(press(Qt::Key_T, Qt::ControlModifier));
    QCOMPARE(wanted.count(), 1);
}

void KpiPageTest::periodsAndSteps()
{
    const auto window = open();
    QVERIFY(settled());
    m_page->step(-1);
    QVERIFY(settled());
    QCOMPARE(m_page->choice().day, QDate(2026, 9, 1));
    m_page->setPeriod(KpiPeriod::Week); // what lies in it
    QCOMPARE(m_page->choice().day, QDate(2026, 9, 1));
    m_page->step(0);
    QVERIFY(settled());
    QCOMPARE(m_page->choice().day, QDate(2026, 10, 21));
    // The next day the present has moved on, and the page with it.
    m_scene->now += std::chrono::hours(24);
    m_page->refresh();
    QTRY_COMPARE(m_page->choice().day, QDate(2026, 10, 22));
}

void KpiPageTest::figureOpensItsRows()
{
    const auto window = open();
    QVERIFY(settled());
    KpiRow row;
    row.at = m_scene->now;
    row.agent = AgentId(2);
    row.customer = RecordId(7);
    row.record = RecordId(7);
    row.amount = 1;
    m_rows.rows.assign(146, row);
    for (size_t i = 0; i < m_rows.rows.size(); ++i)
        m_rows.rows[i].at += Duration(qint64(i) * 1000);
    m_rows.total = m_rows.sum = m_rows.distinct = 146;
    std::optional<DrillRequest> request;
    connect(m_page, &Page::drillDown, this, [&](const DrillRequest &one) { request = one; });
    goals().table()->setFocus();
    QTest::keyClick(goals().table(), Qt::Key_Return);
    QVERIFY(request);
    QCOMPARE(request->title, QStringLiteral("New customers · Care · October 2026"));
    DrillPage page(m_stage->services->calls, m_stage->services->calendar, m_stage->services->exports,
                   m_stage->looks, m_stage->prompts, *request);
    QTRY_COMPARE(page.checkText(), QStringLiteral("146 row(s) · figure 146 ✓"));
    QVERIFY(page.agrees());

    // Money is summed, and what is counted once is counted so.
    Q_EMIT goals().opened(&kpimetrics::revenue);
    m_rows.sum = 78'200'000'000;
    DrillPage money(m_stage->services->calls, m_stage->services->calendar, m_stage->services->exports,
                    m_stage->looks, m_stage->prompts, *request);
    const QString amount = format::money(78'200'000'000, QStringLiteral("VND"));
    QTRY_COMPARE(money.checkText(), QStringLiteral("146 row(s) · %1 in all · figure %1 ✓").arg(amount));
    Q_EMIT goals().opened(&kpimetrics::customersTouched);
    m_rows.distinct = 1701;
    DrillPage distinct(m_stage->services->calls, m_stage->services->calendar, m_stage->services->exports,
                       m_stage->looks, m_stage->prompts, *request);
    QTRY_VERIFY(
        distinct.checkText().startsWith(QStringLiteral("146 row(s) · 1,701 distinct · figure 1,702 ✗")));
    QVERIFY(!distinct.agrees());
}

void KpiPageTest::agentInTheRankingIsShown()
{
    const auto window = open();
    QVERIFY(settled());
    const auto *card = m_page->findChild<GoalRankCard *>();
    Q_EMIT card->table()->opened(card->model().index(8, 0)); // the team's own row leads nowhere
    QCOMPARE(m_page->choice().subject, m_scene->care);
    Q_EMIT card->table()->opened(card->model().index(1, 0));
    QVERIFY(settled());
    QCOMPARE(m_page->choice().subject, KpiSubject::of(AgentId(2)));
    QTRY_VERIFY(!card->isVisible());
    QCOMPARE(goalCell(kpimetrics::customersNew, GoalLineColumn::Done), QStringLiteral("24"));
}

void KpiPageTest::dayInTheChartIsShown()
{
    const auto window = open();
    QVERIFY(settled());
    auto *card = m_page->findChild<GoalChartCard *>();
    Q_EMIT card->chart().opened(m_scene->calendar.range(QDate(2026, 10, 14)));
    QVERIFY(settled());
    QCOMPARE(m_page->choice().period, KpiPeriod::Day);
    QCOMPARE(m_page->choice().day, QDate(2026, 10, 14));
}

void KpiPageTest::empty()
{
    for (Target &target : m_scene->targets)
        target.until = QDate(2026, 11, 1);
    m_scene->now = m_scene->calendar.startOf(QDate(2026, 11, 3));
    const auto window = open();
    QVERIFY(settled());
    auto *empty = m_page->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName(), QStringLiteral("No targets for Care in November yet"));
    QCOMPARE(empty->button()->text(), QStringLiteral("Set targets…"));
    QCOMPARE(empty->otherButton()->text(), QStringLiteral("Copy from October"));
    QStringList texts;
    for (const QLabel *label : empty->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(QStringLiteral("October has 10 goal(s) for Care, and goals for its 8 people.")));
    QSignalSpy wanted(m_page, &KpiPage::targetsWanted);
    empty->button()->click();
    QCOMPARE(wanted.count(), 1);
    empty->otherButton()->click(); // the short way
    QTRY_VERIFY(!empty->isVisible());
    QCOMPARE(goalCell(kpimetrics::customersNew, GoalLineColumn::Goal), QStringLiteral("270"));
}

void KpiPageTest::emptyForWhoMayNotSet()
{
    m_scene->targets.clear();
    m_mayEdit = false;
    const auto window = open();
    QVERIFY(settled());
    auto *empty = m_page->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!empty->button()->isVisible());
    QVERIFY(!empty->otherButton()->isVisible());
}

/// An agent sees this page for themself, without the ranking and the button.
void KpiPageTest::ownView()
{
    m_isOwn = true;
    m_mayEdit = false;
    const auto window = open();
    QVERIFY(settled());
    QCOMPARE(m_page->choice().subject, KpiSubject::of(AgentId(2)));
    QTRY_VERIFY(!m_page->findChild<GoalRankCard *>()->isVisible());
    for (const QPushButton *button : window->findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible() || !button->text().startsWith(QStringLiteral("Edit")),
                 qPrintable(button->text()));
    QCOMPARE(m_page->shown()->lines.size(), size_t(1));
}

void KpiPageTest::noSource()
{
    m_scene->uncovered.insert(QStringLiteral("talk_minutes"));
    const auto window = open();
    QVERIFY(settled());
    QCOMPARE(goalCell(kpimetrics::talkMinutes, GoalLineColumn::Done), QStringLiteral("—"));
    QCOMPARE(goalCell(kpimetrics::talkMinutes, GoalLineColumn::Goal), QStringLiteral("18,900"));
    bool opened = false;
    connect(m_page, &Page::drillDown, this, [&] { opened = true; });
    Q_EMIT goals().opened(&kpimetrics::talkMinutes);
    QVERIFY(!opened); // no rows are behind it
}

/// A change shows within 250 ms, and many together are read at most four times a second.
void KpiPageTest::live()
{
    const auto window = open();
    QVERIFY(settled());
    m_scene->today[{m_scene->care, QStringLiteral("customers_new")}] = 3;
    QSignalSpy answered(m_page, &KpiPage::answered);
    QElapsedTimer clock;
    clock.start();
    m_page->refresh();
    QVERIFY(answered.wait(2000));
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(goalCell(kpimetrics::customersNew, GoalLineColumn::Done), QStringLiteral("149"));
    answered.clear();
    clock.restart();
    while (clock.elapsed() < 1000) {
        m_page->refresh();
        QTest::qWait(10);
    }
    QVERIFY2(answered.count() <= 4, qPrintable(QString::number(answered.count())));
    // Out of view nothing is asked.
    m_page->deactivate();
    const int asked = m_scene->questions;
    m_page->refresh();
    QTest::qWait(400);
    QCOMPARE(m_scene->questions, asked);
    m_page->activate();
    QTRY_VERIFY(m_scene->questions > asked);
}

void KpiPageTest::keepsWhatIsSelected()
{
    const auto window = open();
    QVERIFY(settled());
    goals().table()->setCurrentIndex(goals().model().index(goals().model().rowOf(kpimetrics::dealsWon), 0));
    QVERIFY(settled());
    m_scene->setDone(m_scene->care, kpimetrics::dealsWon, 45, 80);
    QSignalSpy answered(m_page, &KpiPage::answered);
    m_page->refresh();
    QVERIFY(answered.wait(2000));
    QVERIFY(settled());
    QCOMPARE(goals().selected(), &kpimetrics::dealsWon);
    // A goal that comes before it moves no selection to another metric.
    m_scene->setGoal(m_scene->care, kpimetrics::calls, 8100);
    m_page->refresh();
    QVERIFY(answered.wait(2000));
    QVERIFY(settled());
    QCOMPARE(goals().selected(), &kpimetrics::dealsWon);
    QCOMPARE(goalCell(kpimetrics::calls, GoalLineColumn::Goal), QStringLiteral("8,100"));
}

void KpiPageTest::error()
{
    m_scene->fails = true;
    const auto window = open();
    auto *empty = m_page->findChild<EmptyState *>();
    QTRY_COMPARE(empty->accessibleName(), QStringLiteral("The figures could not be read."));
    m_scene->fails = false;
    m_page->refresh();
    QTRY_VERIFY(!empty->isVisible());
}

void KpiPageTest::copiesAndExports()
{
    const auto window = open();
    QVERIFY(settled());
    goals().table()->setFocus();
    QTest::keyClick(goals().table(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(QStringLiteral("New customers\t146\t270\t54.1 %\t85.9 %\t8.6\t12.4")),
             qPrintable(copied));
    const ReportTable report = m_page->report();
    QCOMPARE(report.id, QStringLiteral("kpi"));
    QCOMPARE(report.rows.size(), size_t(10));
    const auto row = std::ranges::find_if(report.rows, [](const ReportRow &one) {
        return one.front().toString() == QStringLiteral("revenue");
    });
    QVERIFY(row != report.rows.end());
    QCOMPARE(row->at(3).toDouble(), 782'000'000.0); // whole, whatever the screen shortens
    QCOMPARE(row->at(2).toString(), QStringLiteral("VND"));
    for (const ReportRow &one : report.rows)
        QCOMPARE(one.size(), report.columns.size());
}

void KpiPageTest::languages()
{
    const auto window = open();
    QVERIFY(settled());
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page, &change);
    QVERIFY(settled());
    QCOMPARE(goals().selected(), &kpimetrics::customersNew);
}

void KpiPageTest::pictures()
{
    const auto window = open();
    QVERIFY(settled());
    takePictures(*m_stage, *window, QStringLiteral("kpi"), {{1230, 840}, {1070, 660}, {1700, 1020}});
}

CALLHELM_TEST(KpiPageTest)
#include "kpipagetest.moc"
