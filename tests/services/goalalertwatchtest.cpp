#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "metrics/besidemetrics.h"
#include "services/goalalertwatch.h"
#include "services/serviceset.h"
#include "support/answers.h"
#include "support/kpiscene.h"
#include "support/testmain.h"

using namespace callhelm;

/// Goals are weighed by rules at a time of day: kpi.png's numbers, Wednesday 21 October 2026, 8:31.
class GoalAlertWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void atATimeOfDay();
    void eachTeamAndOne();
    void whatIsNotPaced();
    void ofADay();
    void whatOneDoesNotSeeStays();
    void failuresEndNothing();
    void goalsInForce();

private:
    [[nodiscard]] static AlertRule rule(const KpiMetric &metric, KpiPeriod period, int hour, int minute)
    {
        AlertRule rule = usualRule(AlertRule::Kind::Goal);
        rule.metric = metric.idText();
        rule.period = period;
        rule.at = hour * 60 + minute;
        return rule;
    }
    /// "Care 1411" of each current alert.
    [[nodiscard]] QStringList current() const
    {
        QStringList texts;
        for (const Alert &alert : m_watch->book().current())
            texts << QStringLiteral("%1 %2").arg(alert.name).arg(alert.value);
        return texts;
    }
    void weigh()
    {
        QSignalSpy weighed(m_goals.get(), &GoalAlertWatch::weighed);
        m_goals->weigh();
        QTRY_VERIFY(weighed.count() > 0);
    }
    void setRules(const std::vector<AlertRule> &rules)
    {
        QVERIFY(awaited(m_services->alertRules.setRules(rules)));
        QTRY_COMPARE(m_watch->book().rules().size(), rules.size());
        weigh();
    }

    QTemporaryDir m_folder;
    int m_stores = 0;
    std::unique_ptr<KpiScene> m_scene;
    std::unique_ptr<ServiceSet> m_services;
    std::unique_ptr<AlertWatch> m_watch;
    std::unique_ptr<GoalLines> m_lines;
    std::unique_ptr<GoalAlertWatch> m_goals;
    std::vector<GoalAlertWatch::Subject> m_subjects;
};

void GoalAlertWatchTest::init()
{
    m_goals.reset();
    m_watch.reset();
    m_scene = std::make_unique<KpiScene>();
    m_scene->fill();
    auto opened = ServiceSet::open({m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_stores)),
                                    Calendar::zoneByName("Asia/Ho_Chi_Minh")});
    QVERIFY(opened);
    m_services = std::move(*opened);
    m_watch = std::make_unique<AlertWatch>(m_services->alertRules, m_services->floor, m_services->sources,
                                           m_services->calendar);
    m_lines = std::make_unique<GoalLines>(m_scene->sources());
    m_subjects = {{m_scene->care, QStringLiteral("Care")}, {KpiSubject::all(), QString()}};
    for (int i = 1; i <= KpiScene::memberCount; ++i)
        m_subjects.push_back({KpiSubject::of(AgentId(i)), KpiScene::agentName(AgentId(i))});
    m_goals = std::make_unique<GoalAlertWatch>(*m_watch, *m_lines, [this] { return m_subjects; });
    QTRY_VERIFY(m_watch->isReady());
}

/// New customers: 146 of 270 after 17 of 27 days, 85.9 % at this rate: 14.1 % behind.
void GoalAlertWatchTest::atATimeOfDay()
{
    using namespace kpimetrics;
    setRules({rule(customersNew, KpiPeriod::Month, 8, 32)});
    QCOMPARE(current(), QStringList()); // a minute too early
    m_scene->now += std::chrono::minutes(1);
    weigh();
    QCOMPARE(current(), QStringList{QStringLiteral("Care 1411")});
    const Alert alert = m_watch->book().current().front();
    QCOMPARE(subjectOf(alert), m_scene->care);
    QVERIFY(m_goals->isSeen(alert));
    m_scene->setDone(m_scene->care, customersNew, 165); // 97 %: better than 5 % behind
    weigh();
    QCOMPARE(current(), QStringList());
}

void GoalAlertWatchTest::eachTeamAndOne()
{
    using namespace kpimetrics;
    AlertRule dung = rule(customersNew, KpiPeriod::Month, 8, 0); // 12 of 36: 52.9 % at this rate
    dung.scope = AlertRule::Scope::One;
    dung.who = KpiSubject::of(AgentId(8));
    AlertRule all = rule(customersNew, KpiPeriod::Month, 8, 0); // of everybody there is no goal
    all.scope = AlertRule::Scope::Together;
    setRules({rule(customersNew, KpiPeriod::Month, 8, 0), dung, all});
    QCOMPARE(current(), (QStringList{QStringLiteral("Care 1411"), QStringLiteral("Phạm Dũng 4705")}));
    // Talk time is 0.6 % behind, meetings are ahead.
    setRules({rule(talkMinutes, KpiPeriod::Month, 8, 0), rule(meetings, KpiPeriod::Month, 8, 0)});
    QCOMPARE(current(), QStringList());
}

/// A share is kept or not, a distinct metric is weighed by the month before, what nobody tells of not at all.
void GoalAlertWatchTest::whatIsNotPaced()
{
    using namespace kpimetrics;
    m_scene->setDone(m_scene->care, satisfaction, 0.1);
    m_scene->uncovered.insert(QStringLiteral("revenue"));
    setRules({rule(satisfaction, KpiPeriod::Month, 8, 0), rule(revenue, KpiPeriod::Month, 8, 0)});
    QCOMPARE(current(), QStringList());
    GoalLine line;
    QCOMPARE(behindPace(line), std::nullopt);
    line.pace.state = PaceState::Reached;
    line.pace.isReached = true;
    QCOMPARE(behindPace(line), std::optional<qint64>(0));
    line.pace.isReached = false;
    line.pace.state = PaceState::OnPace;
    line.pace.atThisRate = Fraction(11, 10);
    QCOMPARE(behindPace(line), std::optional<qint64>(-1000));
}

/// A day's goal of 10 at 15:00, when 6 of 8 working hours are over: 5 are a third behind 7.5.
void GoalAlertWatchTest::ofADay()
{
    using namespace kpimetrics;
    m_scene->now = m_scene->calendar.startOf(QDate(2026, 10, 21)) + std::chrono::hours(15);
    m_scene->today[{m_scene->care, QStringLiteral("customers_new")}] = 5;
    setRules({rule(customersNew, KpiPeriod::Day, 15, 0)});
    QCOMPARE(current(), QStringList{QStringLiteral("Care 3333")});
    m_scene->now += std::chrono::hours(3); // after work there is no pace, and the alert stays
    weigh();
    QCOMPARE(current().size(), 1);
    m_scene->now += std::chrono::hours(8); // the next day
    weigh();
    QCOMPARE(current(), QStringList());
}

void GoalAlertWatchTest::whatOneDoesNotSeeStays()
{
    setRules({rule(kpimetrics::customersNew, KpiPeriod::Month, 8, 0)});
    QCOMPARE(current().size(), 1);
    const Alert alert = m_watch->book().current().front();
    m_subjects = {{KpiSubject::of(AgentId(1)), KpiScene::agentName(AgentId(1))}}; // an agent signs in
    weigh();
    QCOMPARE(current().size(), 1);
    QVERIFY(!m_goals->isSeen(alert));
}

void GoalAlertWatchTest::failuresEndNothing()
{
    setRules({rule(kpimetrics::customersNew, KpiPeriod::Month, 8, 0)});
    QCOMPARE(current().size(), 1);
    m_scene->fails = true;
    weigh();
    QCOMPARE(current().size(), 1);
}

/// What the wallboard can choose from: each goal once, those that ended not.
void GoalAlertWatchTest::goalsInForce()
{
    const auto count = [&] {
        const auto keys = awaited(m_lines->inForce());
        return keys ? int(keys->size()) : -1;
    };
    QCOMPARE(count(), 10 + 8 + 4); // the team's of the month, the people's, and four of the day and the week
    m_scene->setGoal(m_scene->care, kpimetrics::calls, 5, KpiPeriod::Day, QDate(2026, 9, 1),
                     QDate(2026, 10, 21));
    QCOMPARE(count(), 22);
    m_scene->setGoal(m_scene->care, kpimetrics::calls, 6, KpiPeriod::Day, QDate(2026, 10, 21));
    QCOMPARE(count(), 23);
}

CALLHELM_TEST(GoalAlertWatchTest)
#include "goalalertwatchtest.moc"
