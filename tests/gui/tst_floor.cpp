#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QPushButton>
#include <QTest>

#include "metrics/figures.h"
#include "charts/chartcard.h"
#include "charts/chartview.h"
#include "common/emptystate.h"
#include "common/format.h"
#include "common/multiselect.h"
#include "common/searchedit.h"
#include "statusline.h"
#include "common/tableview.h"
#include "floorscene.h"
#include "mainwindow.h"
#include "charts/floorcharts.h"
#include "pages/floor/floorpage.h"
#include "pages/floor/floortiles.h"
#include "rows/attemptquery.h"
#include "rows/ratingquery.h"
#include "rows/visitquery.h"
#include "support/testmain.h"

using namespace callhelm;
using floordrill::Tile;

namespace {

/// The one filter of rows of a kind; an empty one for rows of another kind.
template <class Query>
CallFilter filterOf(const DrillRequest &request)
{
    const auto *query = dynamic_cast<const Query *>(request.query.get());
    return query && query->filters().size() == 1 ? query->filters().front() : CallFilter();
}

/// A window with the floor in it.
struct Stage
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme &theme;
    MainWindow window{theme, settings};
    FloorPage *floor = nullptr;

    explicit Stage(Theme &dressed) : theme(dressed)
    {
        const auto add = [this](const char *id, const char *icon, const char *title, bool bottom) {
            window.addPage({QLatin1String(id), QLatin1String(icon), [title] { return QLatin1String(title); },
                            [this](QWidget *parent) -> Page * {
                                floor = new FloorPage(theme, settings, parent);
                                floor->setCalendar(Calendar(scene::zone));
                                return floor;
                            },
                            bottom});
        };
        add("floor", "floor", "Floor", false);
        add("calls", "calls", "Calls", false);
        add("doctor", "doctor", "Log doctor", false);
        add("settings", "settings", "Settings", true);
        window.statusLine().setNow([] { return scene::at; });
        window.statusLine().setBooksBalance(true);
        window.statusLine().setStore(QStringLiteral("/home/lan/callhelm.sqlite"));
        window.restore();
        window.showPage(QStringLiteral("floor")); // made by the first frame otherwise
    }

    void fill(const FloorSnapshotPtr &snapshot)
    {
        const std::vector<SourceStatus> sources{{QStringLiteral("Simulator"),
                                                 SourceKind::Simulator,
                                                 SourceStatus::State::Running,
                                                 {},
                                                 scene::at - Duration(200),
                                                 60},
                                                {QStringLiteral("queue_log"),
                                                 SourceKind::QueueLog,
                                                 SourceStatus::State::Running,
                                                 {},
                                                 scene::at - Duration(4200),
                                                 1}};
        floor->setSources(sources);
        floor->setSnapshot(snapshot);
        window.statusLine().setSources(sources);
    }
};

} // namespace

class TestFloor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.dress(*qApp); }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("full");
        for (const bool dark : {false, true})
            for (const QSize size : {QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080)})
                for (const bool full : {true, false})
                    QTest::addRow("%s-%d-%s", dark ? "dark" : "light", size.width(), full ? "full" : "empty")
                        << dark << size << full;
    }

    /// Writes what one would see when CALLHELM_PREVIEW names a folder; checks in any case that it draws.
    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QFETCH(bool, full);
        m_theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        Stage stage(m_theme);
        stage.window.resize(size);
        stage.window.show();
        stage.fill(full ? scene::busy() : scene::empty());
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        QTest::qWait(350);
        const QPixmap picture = stage.window.grab();
        QCOMPARE(picture.size(), size);
        if (const QByteArray folder = qgetenv("CALLHELM_PREVIEW"); !folder.isEmpty())
            picture.save(
                QDir(QString::fromLocal8Bit(folder))
                    .filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png")));
    }

    void tilesSayWhatTheSummarySays();
    void tilesOpenTheirRows();
    void cellsOpenTheirRows();
    void filtersByQueue();
    void ticksWhileLive();
    void fadesWhenNothingIsHeard();
    void findsByTypingIntoTheTable();
    void showsNothingUntilSomethingIsKnown();
    void chartsAddUp();
    void satisfaction();
    void keysShowPages();
    void detailsComeBack();

private:
    Theme m_theme;
};

void TestFloor::tilesSayWhatTheSummarySays()
{
    Stage stage(m_theme);
    stage.fill(scene::busy());
    const FloorTiles &tiles = stage.floor->tiles();
    QCOMPARE(tiles.tile(Tile::Waiting).figure(), QStringLiteral("4"));
    QVERIFY(tiles.tile(Tile::Waiting).line().startsWith(QStringLiteral("longest 1:1")));
    QCOMPARE(tiles.tile(Tile::Agents).figure(), QStringLiteral("19"));
    QCOMPARE(tiles.tile(Tile::Agents).line(),
             QStringLiteral("6 available · 9 talking · 1 wrap-up · 3 paused"));
    QCOMPARE(tiles.tile(Tile::Missed).figure(), QStringLiteral("37"));
    QCOMPARE(tiles.tile(Tile::Missed).line(), QStringLiteral("24 abandoned · 11 timed out · 2 other"));
    // (0.8 · 596 − 461) / 0.2 = 79
    QCOMPARE(tiles.tile(Tile::ServiceLevel).line(),
             QStringLiteral("goal 80\u00A0% in 20 s · 79 in a row to recover"));
    QCOMPARE(tiles.tile(Tile::ServiceLevel).figure(), QStringLiteral("77.3\u00A0%"));
}

/// The gauge, its rows and the trend; grey while there are few ratings.
void TestFloor::satisfaction()
{
    Stage stage(m_theme);
    auto floor = std::make_shared<FloorSnapshot>(*scene::busy());
    const Instant nine = floor->today.from + std::chrono::hours(9);
    const FloorAgent agent = floor->agents.front();
    floor->ratings
        = std::vector<RatingInterval>{{AgentId(), nine, {20, 18, 90 * numberUnit}},
                                      {agent.id, nine + std::chrono::hours(1), {80, 72, 360 * numberUnit}}};
    floor->ratingsBefore
        = std::vector<RatingInterval>{{agent.id, nine - std::chrono::hours(24), {10, 5, 40 * numberUnit}}};
    stage.fill(floor);
    StatTile &tile = stage.floor->tiles().tile(Tile::Satisfaction);
    QCOMPARE(tile.figure(), QStringLiteral("90.0\u00A0%"));
    QVERIFY(tile.line().startsWith(QStringLiteral("of 100 rating")));
    QVERIFY(tile.line().endsWith(QStringLiteral(" \u00B7 83\u201394\u00A0%")));
    QVERIFY(!stage.floor->tiles().tile(Tile::Agents).toolTip().contains(tile.toolTip()));
    QSignalSpy drills(&stage.window, &MainWindow::drillDown);
    Q_EMIT tile.opened();
    const auto request = drills[0][0].value<DrillRequest>();
    QCOMPARE(filterOf<RatingQuery>(request).range, floor->today);
    QCOMPARE(request.check, (RowCheck{RowMeasure::Count, 100}));
    QCOMPARE(request.madeOf, QStringLiteral("at least 4 of 5 among 100 ratings"));

    const Calendar calendar(scene::zone);
    const ChartPicture picture = floorcharts::satisfaction(*floor, {}, calendar);
    QCOMPARE(picture.series.size(), size_t(2));
    QCOMPARE(picture.lines.size(), size_t(2));
    QVERIFY(picture.lines[1].dashed);
    const auto slot = size_t(std::ranges::find(picture.starts, nine) - picture.starts.begin());
    QVERIFY(slot < picture.starts.size());
    QCOMPARE(picture.series[0].values[slot], std::optional<double>(18));
    QCOMPARE(picture.series[1].values[slot], std::optional<double>(2));
    QCOMPARE(picture.lines[0].values[slot], std::optional<double>(0.9));
    QCOMPARE(picture.lines[1].values[slot], std::optional<double>(0.5));
    QVERIFY(picture.unfinished.has_value());

    auto few = std::make_shared<FloorSnapshot>(*floor);
    few->ratings = std::vector<RatingInterval>{{agent.id, nine, {1, 1, 5 * numberUnit}}};
    stage.fill(few);
    QCOMPARE(tile.figure(), QStringLiteral("100.0\u00A0%"));
    QVERIFY(tile.line().endsWith(QStringLiteral(" \u00B7 21\u2013100\u00A0% \u00B7 few")));
    few = std::make_shared<FloorSnapshot>(*scene::busy());
    stage.fill(few);
    QCOMPARE(tile.figure(), format::none());
    QVERIFY(floorcharts::satisfaction(*few, {}, calendar).isEmpty());
}

void TestFloor::tilesOpenTheirRows()
{
    Stage stage(m_theme);
    stage.fill(scene::busy());
    QSignalSpy drills(&stage.window, &MainWindow::drillDown);
    Q_EMIT stage.floor->tiles().tile(Tile::Missed).opened();
    QCOMPARE(drills.count(), 1);
    const auto request = drills[0][0].value<DrillRequest>();
    const CallFilter filter = filterOf<VisitQuery>(request);
    QCOMPARE(filter.range, scene::busy()->today);
    QCOMPARE(filter.outcomes.size(), size_t(4));
    QCOMPARE(request.check, (RowCheck{RowMeasure::Count, 37}));
    QCOMPARE(request.title, QStringLiteral("Missed today"));
}

void TestFloor::cellsOpenTheirRows()
{
    Stage stage(m_theme);
    stage.window.show();
    stage.fill(scene::busy());
    QSignalSpy drills(&stage.window, &MainWindow::drillDown);
    TableView &queues = stage.floor->queueTable();
    queues.setCurrentIndex(queues.table()->index(1, int(FloorQueueColumn::Answered)));
    QTest::keyClick(&queues, Qt::Key_Return);
    QCOMPARE(drills.count(), 1);
    const auto answered = drills[0][0].value<DrillRequest>();
    QCOMPARE(filterOf<VisitQuery>(answered).queues, std::vector<QueueId>{QueueId(1)});
    QCOMPARE(filterOf<VisitQuery>(answered).outcomes, std::vector<Outcome>{Outcome::Answered});
    QCOMPARE(answered.check, (RowCheck{RowMeasure::Count, 381}));
    QCOMPARE(answered.title, QStringLiteral("Answered · Support"));

    TableView &agents = stage.floor->agentTable();
    Q_EMIT agents.opened(agents.table()->index(0, int(FloorAgentColumn::Missed)));
    const auto missed = drills[1][0].value<DrillRequest>();
    QCOMPARE(filterOf<AttemptQuery>(missed).agents.size(), size_t(1));
    QCOMPARE(missed.check, (RowCheck{RowMeasure::Count, 5}));
}

void TestFloor::filtersByQueue()
{
    Stage stage(m_theme);
    stage.fill(scene::busy());
    auto *select = stage.floor->headerWidget()->findChild<MultiSelect *>();
    select->setSelected({2});
    QCOMPARE(stage.floor->queueTable().table()->rowCount(), 1);
    QCOMPARE(stage.floor->tiles().tile(Tile::Waiting).figure(), QStringLiteral("1"));
    // The charts show what is chosen, over the same hours.
    auto floor = std::make_shared<FloorSnapshot>(*scene::busy());
    const Instant eight = floor->today.from + std::chrono::hours(8);
    floor->queueQuarters = {{QueueId(1), eight, scene::queueCell(10, 7, 3, 1, 0, 0)},
                            {QueueId(2), eight, scene::queueCell(5, 2, 4, 0, 1, 0)}};
    stage.fill(floor);
    QTest::qWait(50); // charts follow one by one
    double missed = 0;
    for (const ChartCard *card : stage.floor->findChildren<ChartCard *>()) {
        const ChartPicture &picture = card->chart().picture();
        QCOMPARE(format::shortTime(picture.starts.front(), Calendar(scene::zone)), QStringLiteral("08:00"));
        if (picture.series.size() == 4)
            for (const ChartSeries &series : picture.series)
                missed += series.values.front().value_or(0);
    }
    QCOMPARE(missed, 5.0);
    QSignalSpy drills(&stage.window, &MainWindow::drillDown);
    Q_EMIT stage.floor->tiles().tile(Tile::Answered).opened();
    const auto answered = drills[0][0].value<DrillRequest>();
    QCOMPARE(filterOf<VisitQuery>(answered).queues, std::vector<QueueId>{QueueId(2)});
    QCOMPARE(answered.check, (RowCheck{RowMeasure::Count, 141}));
}

void TestFloor::ticksWhileLive()
{
    Stage stage(m_theme);
    auto fast = std::make_shared<FloorSnapshot>(*scene::busy());
    fast->rate = 1000;
    stage.fill(fast);
    QTRY_VERIFY(stage.floor->now() > scene::at + std::chrono::seconds(30));
    auto still = std::make_shared<FloorSnapshot>(*fast);
    still->live = false;
    stage.fill(still);
    QTest::qWait(20);
    QCOMPARE(stage.floor->now(), scene::at);
}

void TestFloor::fadesWhenNothingIsHeard()
{
    Stage stage(m_theme);
    stage.window.resize(1440, 900);
    stage.window.show();
    stage.fill(scene::busy());
    StatTile &tile = stage.floor->tiles().tile(Tile::Missed);
    const QImage fresh = tile.grab().toImage();
    stage.floor->setSources({{QStringLiteral("queue_log"),
                              SourceKind::QueueLog,
                              SourceStatus::State::Running,
                              {},
                              scene::at - std::chrono::minutes(20),
                              1}});
    QVERIFY(tile.toolTip().contains(QStringLiteral("nothing heard since 10:22:07")));
    QVERIFY(tile.grab().toImage() != fresh);
    const auto headed = [&stage](const QString &text) {
        int cards = 0;
        for (const QLabel *label : stage.floor->findChildren<QLabel *>())
            cards += label->isVisible() && label->text().contains(text);
        return cards;
    };
    QCOMPARE(headed(QStringLiteral("since 10:22:07")), 2); // queues and agents
    auto history = std::make_shared<FloorSnapshot>(*scene::busy());
    history->live = false;
    stage.floor->setSnapshot(history);
    QVERIFY(!tile.toolTip().contains(QStringLiteral("nothing heard")));
    QCOMPARE(headed(QStringLiteral("since 10:")), 0);
    stage.fill(scene::busy());
    QVERIFY(!tile.toolTip().contains(QStringLiteral("nothing heard")));
}

void TestFloor::findsByTypingIntoTheTable()
{
    Stage stage(m_theme);
    stage.window.show();
    stage.fill(scene::busy());
    TableView &agents = stage.floor->agentTable();
    QTest::keyClick(&agents, Qt::Key_M);
    auto *search = stage.floor->findChild<SearchEdit *>();
    QCOMPARE(search->text(), QStringLiteral("m"));
    search->setText(QStringLiteral("dang"));
    QTRY_COMPARE(agents.table()->rowCount(), 1);
}

void TestFloor::showsNothingUntilSomethingIsKnown()
{
    Stage stage(m_theme);
    stage.window.show();
    stage.fill(scene::empty());
    QVERIFY(!stage.floor->tiles().isVisible());
    QSignalSpy wanted(stage.floor, &FloorPage::sourceWanted);
    QTest::mouseClick(stage.floor->findChild<EmptyState *>()->button(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    stage.fill(scene::busy());
    QVERIFY(stage.floor->tiles().isVisible());
}

void TestFloor::chartsAddUp()
{
    const Calendar calendar(scene::zone);
    const auto floor = scene::busy();
    const auto total = [](const ChartSeries &one) {
        double sum = 0;
        for (const auto &value : one.values)
            sum += value.value_or(0);
        return sum;
    };
    double missed = 0, offered = 0;
    for (const FloorInterval &interval : floor->intervals) {
        offered += double(interval.calls.offered);
        missed += double(QueueFigures(interval.calls, {}).missed());
    }
    double shown = 0;
    for (const ChartSeries &one : floorcharts::missedCalls(*floor, floor->intervals, calendar).series)
        shown += total(one);
    QCOMPARE(shown, missed);
    // The half hour in which the moment lies goes on.
    const ChartPicture halfHours = floorcharts::missedCalls(*floor, floor->intervals, calendar);
    QVERIFY(halfHours.unfinished);
    QVERIFY(halfHours.starts[*halfHours.unfinished] <= scene::at
            && scene::at < halfHours.starts[*halfHours.unfinished] + std::chrono::minutes(30));
    shown = 0;
    for (const ChartSeries &one : floorcharts::calls(*floor, floor->intervals, calendar).series)
        shown += total(one);
    QCOMPARE(shown, offered);

    // A quarter's mean numbers by state add up to who was logged in, also in the one that is going on.
    const ChartPicture states = floorcharts::agentsByState(*floor, floor->intervals, calendar);
    QCOMPARE(format::shortTime(states.starts.front(), calendar), QStringLiteral("08:00"));
    for (size_t slot = 0; slot < states.starts.size(); ++slot) {
        double people = 0;
        for (const ChartSeries &one : states.series)
            people += one.values[slot].value_or(0);
        const bool begun = states.starts[slot] < scene::at;
        QCOMPARE(states.series[0].values[slot].has_value(), begun);
        if (begun)
            QVERIFY(qAbs(people
                         - double(floor->intervals[32 + slot].agents.loggedIn)
                             / double(toMs(floor->intervals[32 + slot].passed)))
                    < 1e-6);
    }
}

void TestFloor::keysShowPages()
{
    Stage stage(m_theme);
    stage.window.show();
    stage.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    QTest::keyClick(&stage.window, Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(stage.window.currentPageId(), QStringLiteral("settings"));
    QTest::keyClick(&stage.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(stage.window.currentPageId(), QStringLiteral("floor"));
    stage.window.showPage(QStringLiteral("doctor"));
    stage.window.close();
    MainWindow again(m_theme, stage.settings);
    again.addPage({QStringLiteral("floor"), QStringLiteral("floor"), [] { return QString(); },
                   [](QWidget *) -> Page * { return nullptr; }});
    QCOMPARE(stage.settings.value(QStringLiteral("window/page")).toString(), QStringLiteral("doctor"));
}

void TestFloor::detailsComeBack()
{
    Stage stage(m_theme);
    stage.window.show();
    stage.fill(scene::busy());
    Page *home = stage.window.currentPage();
    QWidget *header = home->headerWidget();
    QVERIFY(header->isVisible());
    QPointer<FloorPage> detail = new FloorPage(m_theme, stage.settings);
    stage.window.openDetail(detail);
    QCOMPARE(stage.window.currentPage(), detail.data());
    QVERIFY(!header->isVisible());
    stage.window.back();
    QCOMPARE(stage.window.currentPage(), home);
    QVERIFY(header->isVisible());
    QTRY_VERIFY(!detail);
    stage.window.back(); // nowhere to go: stays
    QCOMPARE(stage.window.currentPage(), home);
}

CALLHELM_TEST(TestFloor)
#include "tst_floor.moc"
