#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeEdit>

#include "common/tableview.h"
#include "dialogs/alertpanel.h"
#include "dialogs/alertrulesdialog.h"
#include "dialogs/alertwords.h"
#include "floorscene.h"
#include "metrics/besidemetrics.h"
#include "pages/wallboard/wallboard.h"
#include "pages/wallboard/wallcontrols.h"
#include "pages/wallboard/wallgoals.h"
#include "stage.h"
#include "support/testmain.h"

using namespace callhelm;

/// Goals away from their page: on the wall, and among the alerts.
class WallGoalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pageComesWithGoals();
    void manyTakeSeveralPages();
    void choiceIsKept();
    void alertOpensTheGoal();
    void alertsOfOthersAreNotShown();
    void ruleIsEdited();

private:
    Stage m_stage;
};

namespace {

WallGoal goal(const KpiMetric &metric, qint64 done, qint64 target, PaceState state, double mark = 0.6)
{
    WallGoal goal;
    goal.name = QStringLiteral("Chăm sóc khách hàng");
    goal.line.metric = &metric;
    goal.line.goal = CutGoal{target, target, 1, 1};
    goal.line.figure = {true, double(done)};
    goal.line.done = done;
    goal.line.pace.state = state;
    goal.line.pace.ofGoal = Fraction(done, target);
    goal.line.pace.evenMark = Fraction(qint64(mark * 100), 100);
    return goal;
}

std::vector<WallGoal> someGoals()
{
    using namespace kpimetrics;
    std::vector<WallGoal> goals{goal(calls, 302, 486, PaceState::OnPace),
                                goal(customersNew, 6, 12, PaceState::Behind),
                                goal(revenue, 4'600'000'000, 5'680'000'000, PaceState::Close),
                                goal(satisfaction, 9180, 9000, PaceState::Kept),
                                goal(besidemetrics::responseMean, 540'000, 600'000, PaceState::Kept)};
    WallGoal unknown = goal(talkMinutes, 0, 60'000, PaceState::Unknown);
    unknown.line.done.reset();
    unknown.line.pace.ofGoal.reset();
    goals.push_back(unknown);
    return goals;
}

Alert goalAlert(TeamId team, const QString &name)
{
    Alert alert;
    alert.id = team.value();
    alert.rule = usualRule(AlertRule::Kind::Goal);
    alert.team = team;
    alert.name = name;
    alert.since = alert.raised = alert.told = scene::at;
    alert.value = alert.worst = 1411;
    return alert;
}

AlertBook bookWith(const std::vector<Alert> &alerts)
{
    AlertBook book;
    book.restore(alerts);
    return book;
}

} // namespace

/// The page is the last one, and is left out while there are no goals.
void WallGoalsTest::pageComesWithGoals()
{
    Wallboard wall(m_stage.theme, m_stage.settings);
    wall.setCalendar(Calendar(scene::zone));
    wall.setSnapshot(scene::busy());
    wall.resize(1280, 720);
    wall.show();
    QTest::keyClick(&wall, Qt::Key_Left);
    QCOMPARE(wall.title(), QStringLiteral("Today"));
    wall.setGoals(someGoals(), QStringLiteral("VND"));
    QTest::keyClick(&wall, Qt::Key_Right);
    QCOMPARE(wall.title(), QStringLiteral("Goals"));
    takePictures(m_stage, wall, QStringLiteral("wall-goals"), {{1280, 720}, {1920, 1080}});
    const auto *page = wall.findChild<WallGoals *>();
    QVERIFY(page->accessibleName().contains(QStringLiteral("302")));
    QVERIFY(page->accessibleName().contains(QStringLiteral("behind")));
    wall.setGoals({}, QStringLiteral("VND"));
    QCOMPARE(wall.title(), QStringLiteral("Queues"));
}

void WallGoalsTest::manyTakeSeveralPages()
{
    Wallboard wall(m_stage.theme, m_stage.settings);
    wall.setCalendar(Calendar(scene::zone));
    wall.setSnapshot(scene::busy());
    wall.resize(1280, 720);
    wall.show();
    std::vector<WallGoal> goals;
    for (int i = 0; i < 4; ++i)
        for (const WallGoal &one : someGoals())
            goals.push_back(one);
    wall.setGoals(goals, QStringLiteral("VND"));
    const auto *page = wall.findChild<WallGoals *>();
    QVERIFY(page->parts() > 3);
    QTest::keyClick(&wall, Qt::Key_Left);
    QCOMPARE(wall.title(), QStringLiteral("Goals"));
    for (int i = 1; i < page->parts(); ++i)
        QTest::keyClick(&wall, Qt::Key_Left);
    QCOMPARE(wall.title(), QStringLiteral("Goals"));
    QTest::keyClick(&wall, Qt::Key_Left);
    QCOMPARE(wall.title(), QStringLiteral("Today"));
}

void WallGoalsTest::choiceIsKept()
{
    const std::vector<std::pair<QString, QString>> choices{
        {QStringLiteral("1:1:0:calls"), QStringLiteral("Care · Calls · day")},
        {QStringLiteral("1:1:2:calls"), QStringLiteral("Care · Calls · month")}};
    m_stage.settings.setValue(QStringLiteral("wallboard/goals"), QStringList{QStringLiteral("1:1:2:calls")});
    Wallboard wall(m_stage.theme, m_stage.settings);
    QCOMPARE(wall.chosenGoals(), QStringList());
    wall.setGoalChoices(choices);
    QCOMPARE(wall.chosenGoals(), QStringList{QStringLiteral("1:1:2:calls")});
    // While the goal is away the choice is not forgotten.
    wall.setGoalChoices({choices.front()});
    QCOMPARE(wall.chosenGoals(), QStringList());
    wall.setGoalChoices(choices);
    QCOMPARE(wall.chosenGoals(), QStringList{QStringLiteral("1:1:2:calls")});
}

/// A double click opens the goal; so does the button of the one that is selected.
void WallGoalsTest::alertOpensTheGoal()
{
    auto *panel = new AlertPanel(m_stage.looks, nullptr);
    panel->setAttribute(Qt::WA_DeleteOnClose, false);
    const std::unique_ptr<AlertPanel> kept(panel);
    panel->setAlerts(bookWith({goalAlert(TeamId(3), QStringLiteral("Care"))}));
    panel->show();
    QCOMPARE(panel->table().model()->index(0, 0).data().toString(),
             QStringLiteral("Care: Calls of the day 14.1\u00A0% behind pace"));
    QSignalSpy wanted(panel, &AlertPanel::goalWanted);
    QSignalSpy acknowledged(panel, &AlertPanel::acknowledged);
    QPushButton *open = nullptr;
    for (auto *button : panel->findChildren<QPushButton *>())
        if (button->text() == QLatin1String("Open"))
            open = button;
    QVERIFY(open != nullptr && !open->isVisible());
    panel->table().selectRow(0);
    QVERIFY(open->isVisible());
    open->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(subjectOf(wanted.front().front().value<Alert>()), KpiSubject::of(TeamId(3)));
    QCOMPARE(acknowledged.count(), 0);
}

void WallGoalsTest::alertsOfOthersAreNotShown()
{
    const auto panel = std::make_unique<AlertPanel>(m_stage.looks, nullptr);
    panel->setAttribute(Qt::WA_DeleteOnClose, false);
    const AlertBook book = bookWith(
        {goalAlert(TeamId(3), QStringLiteral("Care")), goalAlert(TeamId(4), QStringLiteral("Sales"))});
    panel->setAlerts(book, [](const Alert &alert) { return alert.team == TeamId(4); });
    QCOMPARE(panel->table().model()->rowCount(), 1);
    QVERIFY(panel->table().model()->index(0, 0).data().toString().startsWith(QStringLiteral("Sales")));
}

void WallGoalsTest::ruleIsEdited()
{
    AlertRulesDialog::Goals goals;
    goals.metrics
        = {QStringLiteral("calls"), QStringLiteral("customers_new"), QStringLiteral("manual:Khách")};
    goals.subjects = {{KpiSubject::of(TeamId(3)), QStringLiteral("Care")},
                      {KpiSubject::of(AgentId(7)), QStringLiteral("An")}};
    AlertRule goal = usualRule(AlertRule::Kind::Goal);
    goal.id = 1;
    AlertRule waiting = usualRule(AlertRule::Kind::Waiting);
    waiting.id = 2;
    AlertRulesDialog dialog(m_stage.services->alertRules, m_stage.services->calls, goals, {goal, waiting});
    dialog.show();
    takePictures(m_stage, dialog, QStringLiteral("alert-goal"), {dialog.sizeHint()});
    auto *list = dialog.findChild<QListWidget *>();
    QVERIFY(list->item(0)->text().startsWith(
        QStringLiteral("Calls of the day 10\u00A0% or more behind pace at")));
    QVERIFY(list->item(0)->text().endsWith(QStringLiteral("each team")));
    auto *time = dialog.findChild<QTimeEdit *>();
    QVERIFY(time->isVisible());
    time->setTime(QTime(11, 30));
    const auto choose = [&dialog](const QString &text) {
        for (auto *box : dialog.findChildren<QComboBox *>())
            if (const int at = box->findText(text); at >= 0) {
                box->setCurrentIndex(at);
                Q_EMIT box->activated(at);
                return true;
            }
        return false;
    };
    QVERIFY(choose(QStringLiteral("Month")));
    QVERIFY(choose(QStringLiteral("Khách")));
    QVERIFY(choose(QStringLiteral("An")));
    const AlertRule &edited = dialog.rules().front();
    QCOMPARE(edited.at, 11 * 60 + 30);
    QCOMPARE(edited.period, KpiPeriod::Month);
    QCOMPARE(edited.metric, QStringLiteral("manual:Khách"));
    QCOMPARE(edited.scope, AlertRule::Scope::One);
    QCOMPARE(edited.who, KpiSubject::of(AgentId(7)));
    QVERIFY(edited.check());
    QVERIFY(list->item(0)->text().endsWith(QStringLiteral("An")));
    QVERIFY(choose(QStringLiteral("Everybody together")));
    QCOMPARE(dialog.rules().front().scope, AlertRule::Scope::Together);
    list->setCurrentRow(1);
    QVERIFY(!time->isVisible());
    QCOMPARE(dialog.rules().back().kind, AlertRule::Kind::Waiting);
}

CALLHELM_TEST(WallGoalsTest)
#include "wallgoalstest.moc"
