#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include "common/stattile.h"
#include "common/tableview.h"
#include "dialogs/alertpanel.h"
#include "rows/drillpage.h"
#include "rows/rowquery.h"
#include "pages/floor/floorheader.h"
#include "pages/floor/floorpage.h"
#include "pages/floor/floortiles.h"
#include "pages/floor/floortravel.h"
#include "pages/floor/timeslider.h"
#include "pages/floor/travelbar.h"
#include "stage.h"
#include "support/answers.h"
#include "support/testmain.h"

using namespace callhelm;

/// The floor page led through the past of a store that holds the recorded seven minutes and, before them, a
/// made-up day.
class TestTravel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingToTravelTo();
    void showsAMoment();
    void keysAndDays();
    void playsOn();
    void thePresentWaits();
    void rowsOfThen();
    void longAndShortDays();
    void alertsOfThen();
    void pictures();

private:
    void begin();
    [[nodiscard]] TravelBar &bar() const { return m_page->travelBar(); }
    [[nodiscard]] FloorTiles &tiles() const { return m_page->tiles(); }
    void goTo(const char *iso);
    [[nodiscard]] bool isShown(Instant at) const { return m_shown && m_shown->asOf == at; }
    [[nodiscard]] Instant time(const char *iso) const
    {
        return *m_stage->services->calendar.calendar().fromIso(QString::fromLatin1(iso));
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<TimeTravel> m_travel;
    FloorPage *m_page = nullptr;
    std::unique_ptr<QWidget> m_window;
    FloorSnapshotPtr m_shown;
};

/// A day in a small centre, at 08:00 to 18:00 in Saigon, four days before the recording.
static QByteArray quietDay()
{
    QByteArray log;
    const qint64 morning = 1'794'963'600; // 18 November 2026, 01:00 UTC
    const auto line
        = [&log](qint64 at, const QByteArray &rest) { log += QByteArray::number(at) + '|' + rest + '\n'; };
    for (const char *agent : {"An", "Bình", "Chi", "Dũng"})
        line(morning, QByteArray("NONE|support|") + agent + "|ADDMEMBER|");
    const QByteArrayList agents{"An", "Bình", "Chi", "Dũng"};
    for (int i = 0; i < 300; ++i) {
        const qint64 at = morning + 120 * i;
        const QByteArray id = "c" + QByteArray::number(i);
        line(at, id + "|support|NONE|ENTERQUEUE||09" + QByteArray::number(10'000'000 + i * 7919) + "|1");
        if (i % 9 == 4) {
            line(at + 90, id + "|support|NONE|ABANDON|1|1|90");
        } else {
            const QByteArray &agent = agents[i % 4];
            line(at + 8 + i % 30,
                 id + "|support|" + agent + "|CONNECT|" + QByteArray::number(8 + i % 30) + "|x|3");
            line(at + 110,
                 id + "|support|" + agent + "|COMPLETECALLER|8|" + QByteArray::number(102 - i % 30) + "|1");
        }
    }
    return log;
}

void TestTravel::initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

void TestTravel::init()
{
    m_stage = std::make_unique<Stage>();
    m_page = new FloorPage(m_stage->theme, m_stage->settings);
    m_page->setCalendar(m_stage->services->calendar.calendar());
    connect(&m_stage->services->floor, &FloorSnapshotService::changed, m_page, &FloorPage::setSnapshot);
    m_travel = std::make_unique<TimeTravel>(m_stage->services->access, m_stage->services->calls,
                                            m_stage->services->calendar, m_stage->services->goals,
                                            m_stage->services->alertRules);
    connect(m_travel.get(), &TimeTravel::arrived, this,
            [this](const PastMoment &moment) { m_shown = moment.floor; });
    new FloorTravel(m_stage->services->floor, m_stage->services->calls, m_stage->services->calendar,
                    *m_travel, *m_page);
    m_window = framed(m_page);
    m_shown.reset();
}

void TestTravel::cleanup()
{
    m_window.reset();
    m_travel.reset();
    m_stage.reset();
}

void TestTravel::begin()
{
    const QString file = m_stage->folder.filePath(QStringLiteral("quiet_queue_log"));
    QFile log(file);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write(quietDay());
    log.close();
    QVERIFY(m_stage->import(file));
    QVERIFY(m_stage->import(recordedLog()));
    QTRY_COMPARE(m_stage->services->calendar.calendar().dayOf(m_stage->services->floor.floor()->asOf),
                 recordedDay());
    QTRY_COMPARE(m_stage->services->calendar.calendar().dayOf(m_stage->services->calls.known()->to),
                 recordedDay());
    QTRY_VERIFY(m_page->header().travelButton().isEnabled());
    m_page->header().travelButton().click();
    QTRY_VERIFY(m_shown != nullptr);
}

void TestTravel::goTo(const char *iso)
{
    bar().goTo(time(iso));
    QTRY_VERIFY(isShown(time(iso)));
}

void TestTravel::nothingToTravelTo()
{
    QVERIFY(!m_page->header().travelButton().isEnabled());
    QVERIFY(!m_page->header().travelButton().toolTip().isEmpty());
    QVERIFY(!m_page->isTravelling());
}

void TestTravel::showsAMoment()
{
    begin();
    QVERIFY(m_page->isTravelling());
    // It begins where the floor stood.
    QCOMPARE(m_stage->services->calendar.calendar().dayOf(m_shown->asOf), recordedDay());
    goTo("2026-11-18T10:42:00");
    QCOMPARE(bar().sentence(), QStringLiteral("Showing 18/11/2026, 10:42:00"));
    QVERIFY(m_page->header().timeText().contains(QStringLiteral("10:42:00")));
    QCOMPARE(m_shown->queues.size(), size_t(1)); // the recording's were not heard of yet
    // 82 callers by then: at 0, 2, … 162 minutes past eight.
    QCOMPARE(m_shown->queues.front().today.offered, qint64(82));
    QCOMPARE(tiles().tile(floordrill::Tile::Waiting).figure(), QStringLiteral("1"));
    goTo("2026-11-18T10:42:30");
    QCOMPARE(tiles().tile(floordrill::Tile::Waiting).figure(), QStringLiteral("0"));
    // Back, by the button.
    Q_EMIT bar().presentWanted();
    QVERIFY(!m_page->isTravelling());
    QVERIFY(!m_travel->moment());
    QVERIFY(!m_page->header().timeText().contains(QStringLiteral("10:42")));
}

void TestTravel::keysAndDays()
{
    begin();
    goTo("2026-11-18T10:42:00");
    TimeSlider &slider = bar().slider();
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Right);
    QCOMPARE(*bar().moment(), time("2026-11-18T10:43:00"));
    QTest::keyClick(&slider, Qt::Key_Left);
    QTest::keyClick(&slider, Qt::Key_PageUp);
    QCOMPARE(*bar().moment(), time("2026-11-18T10:57:00"));
    QTest::keyClick(&slider, Qt::Key_Home);
    QCOMPARE(*bar().moment(), time("2026-11-18T00:00:00"));
    QTest::keyClick(&slider, Qt::Key_End);
    QCOMPARE(*bar().moment(), time("2026-11-18T23:59:59"));
    QTRY_VERIFY(isShown(*bar().moment()));
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(slider.width() / 2, 17));
    QTRY_VERIFY(isShown(*bar().moment()));
    QVERIFY(std::abs(toMs(*bar().moment() - time("2026-11-18T12:00:00"))) < 600'000);

    // Of the days between there is nothing.
    QList<QToolButton *> buttons = bar().findChildren<QToolButton *>();
    QToolButton *before = buttons[0];
    QToolButton *after = buttons[1];
    QTRY_VERIFY(after->isEnabled());
    QVERIFY(!before->isEnabled());
    after->click();
    QCOMPARE(m_stage->services->calendar.calendar().dayOf(*bar().moment()), recordedDay());
    QTRY_VERIFY(isShown(*bar().moment()));
    QVERIFY(!after->isEnabled());
    before->click();
    QTRY_COMPARE(m_stage->services->calendar.calendar().dayOf(m_shown->asOf), QDate(2026, 11, 18));
}

void TestTravel::playsOn()
{
    begin();
    goTo("2026-11-18T10:42:00");
    bar().findChild<QComboBox *>()->setCurrentIndex(2); // ×60
    bar().setPlaying(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_shown->asOf > time("2026-11-18T10:43:00"), 20'000);
    bar().setPlaying(false);
    QTRY_VERIFY(isShown(*bar().moment()));
    const Instant stands = *bar().moment();
    QTest::qWait(600);
    QCOMPARE(*bar().moment(), stands);
    // It ends with the day.
    goTo("2026-11-18T23:59:50");
    bar().setPlaying(true);
    QTRY_VERIFY_WITH_TIMEOUT(!bar().isPlaying(), 20'000);
    QCOMPARE(m_stage->services->calendar.calendar().dayOf(*bar().moment()), QDate(2026, 11, 18));
}

void TestTravel::thePresentWaits()
{
    begin();
    goTo("2026-11-18T10:42:00");
    const QString figure = tiles().tile(floordrill::Tile::Answered).figure();
    auto live = std::make_shared<FloorSnapshot>(*m_stage->services->floor.floor());
    live->queues.clear();
    live->agents.resize(1);
    live->live = true;
    m_page->setSnapshot(live);
    QCOMPARE(tiles().tile(floordrill::Tile::Answered).figure(), figure);
    SourceStatus lost;
    lost.kind = SourceKind::Ami;
    lost.state = SourceStatus::State::Failed;
    lost.lastEvent = time("2026-11-18T10:00:00");
    m_page->setSources({lost});
    QVERIFY(!m_page->queueTable().isHidden());
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY2(!label->text().startsWith(QStringLiteral("since ")), qPrintable(label->text()));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_page->isTravelling());
    QCOMPARE(m_page->agentTable().model()->rowCount(), 1);
}

void TestTravel::rowsOfThen()
{
    begin();
    goTo("2026-11-18T10:42:00");
    std::optional<DrillRequest> asked;
    connect(m_page, &Page::drillDown, this, [&asked](const DrillRequest &request) { asked = request; });
    for (const floordrill::Tile tile : {floordrill::Tile::Answered, floordrill::Tile::Missed,
                                        floordrill::Tile::Waiting, floordrill::Tile::ServiceLevel}) {
        asked.reset();
        Q_EMIT tiles().opened(tile);
        QVERIFY(asked && asked->asOf == time("2026-11-18T10:42:00"));
        QCOMPARE(asked->query->range().to, time("2026-11-18T10:42:00") + Duration(1));
        DrillPage rows(m_stage->services->calls, m_stage->services->calendar, m_stage->services->exports,
                       m_stage->looks, m_stage->prompts, *asked, nullptr, m_travel->rowsAt(*asked->asOf));
        QTRY_VERIFY(!rows.checkText().isEmpty());
        QVERIFY2(rows.agrees(), qPrintable(rows.checkText()));
        if (tile != floordrill::Tile::ServiceLevel)
            QVERIFY(rows.rows()->answer().total > 0);
    }
}

void TestTravel::longAndShortDays()
{
    const Calendar berlin(Calendar::zoneByName("Europe/Berlin"));
    TimeSlider slider(m_stage->theme);
    const TimeRange shortDay = berlin.range(QDate(2026, 3, 29));
    slider.setDay(shortDay, shortDay.to, berlin);
    QCOMPARE(slider.maximum(), 23 * 3600 - 1);
    const TimeRange longDay = berlin.range(QDate(2026, 10, 25));
    slider.setDay(longDay, longDay.to, berlin);
    QCOMPARE(slider.maximum(), 25 * 3600 - 1);
    slider.setMoment(longDay.from + std::chrono::hours(24));
    QCOMPARE(slider.moment(), longDay.from + std::chrono::hours(24));
    slider.setDay(longDay, longDay.from + std::chrono::hours(2), berlin);
    QCOMPARE(slider.maximum(), 2 * 3600);
}

void TestTravel::alertsOfThen()
{
    AlertRule rule = usualRule(AlertRule::Kind::LongestWait);
    rule.threshold = 60;
    rule.clear = 30;
    rule.lasting = Duration(0);
    rule.on = true;
    QVERIFY(awaited(m_stage->services->alertRules.setRules({rule})));
    begin();
    std::optional<PastMoment> moment;
    connect(m_travel.get(), &TimeTravel::arrived, this, [&moment](const PastMoment &one) { moment = one; });
    goTo("2026-11-18T08:09:20"); // who came in at 08:08 gives up after a minute and a half
    QCOMPARE(moment->alerts.size(), size_t(1));
    AlertPanel panel(m_stage->looks, nullptr);
    panel.setPast(*moment, QStringLiteral("18/11/2026 08:09:20"));
    QCOMPARE(panel.table().model()->rowCount(), 1);
    bool says = false;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        says = says || label->text() == QStringLiteral("Alerts at 18/11/2026 08:09:20");
    QVERIFY(says);
    for (const QPushButton *button : panel.findChildren<QPushButton *>())
        QVERIFY(button->isHidden() || !button->text().startsWith(QStringLiteral("Acknowledge")));
    goTo("2026-11-18T08:11:00");
    QVERIFY(moment->alerts.empty());
    QCOMPARE(moment->cleared.size(), size_t(1));
}

void TestTravel::pictures()
{
    begin();
    goTo("2026-11-18T10:42:20");
    QTest::qWait(300);
    takePictures(*m_stage, *m_window, QStringLiteral("travel"));
}

CALLHELM_TEST(TestTravel)
#include "tst_travel.moc"
