#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include "common/alertbell.h"
#include "common/tableview.h"
#include "dialogs/alertpanel.h"
#include "dialogs/alertrulesdialog.h"
#include "floorscene.h"
#include "pages/wallboard/wallalerts.h"
#include "pages/wallboard/wallboard.h"
#include "pages/wallboard/walltiles.h"
#include "stage.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

SourceStatus source(SourceStatus::State state, Duration silent)
{
    SourceStatus status;
    status.name = QStringLiteral("hq");
    status.kind = SourceKind::Ami;
    status.state = state;
    status.lastEvent = scene::at - silent;
    return status;
}

AlertRule rule(AlertRule::Kind kind, qint64 id)
{
    AlertRule one = usualRule(kind);
    one.id = id;
    return one;
}

/// A book that the busy morning has filled: service level, longest wait and a pause.
AlertBook book()
{
    AlertBook book;
    AlertRule level = rule(AlertRule::Kind::ServiceLevel, 1);
    level.lasting = Duration(0);
    AlertRule wait = rule(AlertRule::Kind::LongestWait, 2);
    wait.threshold = 60;
    wait.clear = 30;
    book.setRules({level, wait, rule(AlertRule::Kind::Pause, 3)});
    book.fold(*scene::busy(), scene::at);
    return book;
}

} // namespace

/// What watches over the floor: alerts and the wallboard.
class TestWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wallboardTurnsItsPages();
    void wallboardSaysWhatIsOld();
    void wallboardShowsAlerts();
    void wallboardManyQueues();
    void wallboardOfAnAgent();
    void leavesByKey_data();
    void leavesByKey();
    void bellCounts();
    void panelAcknowledges();
    void rulesAreEdited();
    void wrongRulesAreRefused();

private:
    Stage m_stage;
};

void TestWatch::wallboardTurnsItsPages()
{
    Wallboard wall(m_stage.theme, m_stage.settings);
    wall.setCalendar(Calendar(scene::zone));
    wall.setSources({source(SourceStatus::State::Running, Duration(200))});
    wall.setSnapshot(scene::busy());
    wall.setAlerts({});
    wall.resize(1280, 720);
    wall.show();
    QStringList titles;
    for (int i = 0; i < 4; ++i) {
        titles << wall.title();
        takePictures(m_stage, wall, QStringLiteral("wall-%1").arg(i), {{1280, 720}, {1920, 1080}});
        QTest::keyClick(&wall, Qt::Key_Right);
    }
    QCOMPARE(titles, QStringList({"Queues", "Agents", "Today", "Queues"}));
    QTest::keyClick(&wall, Qt::Key_Left);
    QCOMPARE(wall.title(), QStringLiteral("Queues"));
    // The agents in all states are all there are, and the day's figures those of the floor.
    const auto pages = wall.findChildren<WallTiles *>();
    qint64 agents = 0;
    for (const WallTile &tile : pages[0]->tiles())
        agents += tile.figure.toInt();
    QCOMPARE(agents, qint64(scene::busy()->agents.size()));
    QCOMPARE(pages[1]->tiles()[3].figure, QStringLiteral("37"));
    QCOMPARE(pages[1]->tiles()[4].tone, Tone::Bad);
    // By itself, in the time chosen.
    auto *seconds = wall.findChild<QComboBox *>();
    const QString before = wall.title();
    seconds->setCurrentIndex(0);
    Q_EMIT seconds->activated(0);
    QCOMPARE(m_stage.settings.value(QStringLiteral("wallboard/seconds")).toInt(), 5);
    QTRY_VERIFY_WITH_TIMEOUT(wall.title() != before, 20'000);
}

/// Who sees no queues has the page of agents alone.
void TestWatch::wallboardOfAnAgent()
{
    FloorSnapshot own = *scene::busy();
    own.seesQueues = false;
    own.queues.clear();
    Wallboard wall(m_stage.theme, m_stage.settings);
    wall.setCalendar(Calendar(scene::zone));
    QCOMPARE(wall.title(), QStringLiteral("Queues"));
    wall.setSnapshot(std::make_shared<const FloorSnapshot>(own));
    wall.resize(1280, 720);
    wall.show();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Left}) {
        QCOMPARE(wall.title(), QStringLiteral("Agents"));
        QTest::keyClick(&wall, key);
    }
    wall.setSnapshot(scene::busy()); // somebody else signed in
    QTest::keyClick(&wall, Qt::Key_Left);
    QCOMPARE(wall.title(), QStringLiteral("Queues"));
}

void TestWatch::wallboardSaysWhatIsOld()
{
    Wallboard wall(m_stage.theme, m_stage.settings);
    wall.setCalendar(Calendar(scene::zone));
    wall.setSnapshot(scene::busy());
    wall.setSources({source(SourceStatus::State::Running, std::chrono::minutes(2))});
    QCOMPARE(wall.staleText(), QString());
    wall.resize(1280, 720);
    wall.show();
    const QImage fresh = wall.grab().toImage();
    wall.setSources({source(SourceStatus::State::Waiting, std::chrono::minutes(2))});
    QCOMPARE(wall.staleText(), QStringLiteral("nothing heard since 10:40:07"));
    QVERIFY(wall.grab().toImage() != fresh);
    takePictures(m_stage, wall, QStringLiteral("wall-stale"), {{1280, 720}});
    wall.setSources({source(SourceStatus::State::Running, Duration(0))}); // back by itself
    QCOMPARE(wall.staleText(), QString());
}

void TestWatch::wallboardShowsAlerts()
{
    Wallboard wall(m_stage.theme, m_stage.settings);
    wall.setCalendar(Calendar(scene::zone));
    wall.setSnapshot(scene::busy());
    wall.resize(1280, 720);
    wall.show();
    auto *strip = wall.findChild<WallAlerts *>();
    QVERIFY(!strip->isVisible());
    AlertBook filled = book();
    QCOMPARE(filled.current().size(), size_t(3));
    filled.acknowledge(filled.current()[1].id, QStringLiteral("Lan"), scene::at);
    wall.setAlerts(filled.current());
    QVERIFY(strip->isVisible());
    QVERIFY(strip->text().contains(QStringLiteral("Support: service level 72.8")));
    QVERIFY(strip->text().contains(QStringLiteral("Vũ Giang: paused for 31:40")));
    takePictures(m_stage, wall, QStringLiteral("wall-alerts"), {{1280, 720}, {1920, 1080}});
    wall.setAlerts({});
    QVERIFY(!strip->isVisible());
}

void TestWatch::wallboardManyQueues()
{
    auto many = std::make_shared<FloorSnapshot>(*scene::busy());
    const FloorQueue one = many->queues[0];
    for (int i = 4; i < 24; ++i) {
        many->queues.push_back(one);
        many->queues.back().id = QueueId(i);
        many->queues.back().name = QStringLiteral("A queue with a rather long name %1").arg(i);
    }
    Wallboard wall(m_stage.theme, m_stage.settings);
    wall.setCalendar(Calendar(scene::zone));
    wall.resize(1280, 720);
    wall.show();
    wall.setSnapshot(many);
    int screens = 0;
    while (wall.title() == QStringLiteral("Queues") && screens < 50) {
        ++screens;
        wall.turn(1);
    }
    QVERIFY(screens > 2 && screens < 24);
    wall.turn(-1);
    takePictures(m_stage, wall, QStringLiteral("wall-many"), {{1280, 720}});
}

void TestWatch::leavesByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Esc") << int(Qt::Key_Escape);
    QTest::newRow("F11") << int(Qt::Key_F11);
}

void TestWatch::leavesByKey()
{
    QFETCH(int, key);
    Wallboard wall(m_stage.theme, m_stage.settings);
    wall.show();
    QTest::keyClick(&wall, Qt::Key(key));
    QVERIFY(!wall.isVisible());
}

void TestWatch::bellCounts()
{
    AlertBell bell(m_stage.theme);
    const QString none = bell.accessibleDescription();
    QCOMPARE(none, QStringLiteral("No alert"));
    const QImage quiet = bell.grab().toImage();
    bell.setCounts(3, 2);
    QVERIFY(bell.accessibleDescription().startsWith(QStringLiteral("2 ")));
    QVERIFY(bell.grab().toImage() != quiet);
    bell.setCounts(3, 0);
    QVERIFY(bell.accessibleDescription().startsWith(QStringLiteral("3 ")));
    bell.setCounts(0, 0);
    QCOMPARE(bell.accessibleDescription(), none);
}

void TestWatch::panelAcknowledges()
{
    AlertBook filled = book();
    auto *panel = new AlertPanel(m_stage.looks, nullptr);
    panel->setAttribute(Qt::WA_DeleteOnClose, false);
    const std::unique_ptr<AlertPanel> owner(panel);
    panel->setAlerts(filled);
    panel->show();
    QCOMPARE(panel->table().table()->rowCount(), 3);
    QSignalSpy acknowledged(panel, &AlertPanel::acknowledged);
    QPushButton *all = nullptr;
    for (auto *button : panel->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Acknowledge all"))
            all = button;
    QVERIFY(all && all->isEnabled());
    takePictures(m_stage, *panel, QStringLiteral("alert-panel"), {panel->size()});
    all->click();
    QCOMPARE(acknowledged.count(), 3);
    for (const QList<QVariant> &one : acknowledged)
        QVERIFY(filled.acknowledge(one[0].toLongLong(), QStringLiteral("Lan"), scene::at));
    panel->setAlerts(filled);
    QVERIFY(!all->isEnabled());
    QVERIFY(AlertPanel::isOn(m_stage.settings, QStringLiteral("sound")));
    panel->findChild<QAbstractButton *>(QStringLiteral("sound"))->click();
    QVERIFY(!AlertPanel::isOn(m_stage.settings, QStringLiteral("sound")));
}

void TestWatch::rulesAreEdited()
{
    AlertRulesDialog dialog(m_stage.services->alertRules, m_stage.services->calls, {},
                            {rule(AlertRule::Kind::Waiting, 1), rule(AlertRule::Kind::ServiceLevel, 2)});
    dialog.show();
    takePictures(m_stage, dialog, QStringLiteral("alert-rules"), {dialog.size()});
    auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(1);
    const auto boxes = dialog.findChildren<QDoubleSpinBox *>();
    QCOMPARE(boxes[0]->value(), 75.0);
    boxes[0]->setValue(70.5);
    QCOMPARE(dialog.rules()[1].threshold, qint64(7050));
    QVERIFY(list->item(1)->text().contains(QStringLiteral("70.5")));
    list->item(0)->setCheckState(Qt::Unchecked);
    QSignalSpy closed(&dialog, &QDialog::accepted);
    dialog.accept();
    QTRY_COMPARE(closed.count(), 1);
    const auto kept = m_stage.services->alertRules.rules();
    QTRY_VERIFY(kept.isFinished());
    QVERIFY(kept.result());
    QVERIFY(*kept.result() == dialog.rules());
    QVERIFY(!dialog.rules()[0].on);
}

void TestWatch::wrongRulesAreRefused()
{
    AlertRulesDialog dialog(m_stage.services->alertRules, m_stage.services->calls, {},
                            {rule(AlertRule::Kind::Waiting, 1)});
    dialog.show();
    const auto boxes = dialog.findChildren<QDoubleSpinBox *>();
    boxes[1]->setValue(boxes[0]->value()); // would end where it begins
    dialog.accept();
    QVERIFY(dialog.isVisible());
    bool said = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        said = said || (label->isVisible() && label->property("error").toBool() && !label->text().isEmpty());
    QVERIFY(said);
}

CALLHELM_TEST(TestWatch)
#include "tst_watch.moc"
