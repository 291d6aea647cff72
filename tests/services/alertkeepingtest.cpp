#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "services/alertwatch.h"
#include "services/serviceset.h"
#include "support/answers.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

template <class Row>
std::vector<Row> answered(const QFuture<Result<std::vector<Row>>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000) || !future.result())
        return {};
    return *future.result();
}

} // namespace

class TestAlertKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesAreKept();
    void watchesTheFloor();
    void alertsOutliveTheProgram();
    void aChangeOvertakesTheFirstReading();
    void asksOnceSomebodyIsSignedIn();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ServiceSet> open(const QString &name)
    {
        auto opened = ServiceSet::open({m_folder.filePath(name), Calendar::zoneByName("Asia/Ho_Chi_Minh")});
        return opened ? std::move(*opened) : nullptr;
    }
};

void TestAlertKeeping::rulesAreKept()
{
    std::vector<AlertRule> told;
    {
        const auto workspace = open(QStringLiteral("rules.sqlite"));
        QVERIFY(workspace);
        const std::vector<AlertRule> usual = answered(workspace->alertRules.rules());
        QCOMPARE(usual.size(), size_t(alertKindCount));
        for (const AlertRule &rule : usual)
            QVERIFY(!rule.on && rule.check());
        connect(&workspace->alertRules, &AlertRuleService::changed, this,
                [&told](const std::vector<AlertRule> &rules) { told = rules; });
        AlertRule first = usualRule(AlertRule::Kind::Waiting);
        first.id = 7;
        AlertRule fresh = usualRule(AlertRule::Kind::Pause);
        fresh.scope = AlertRule::Scope::One;
        QVERIFY(!awaited(workspace->alertRules.setRules({first, fresh}))); // which queue?
        QVERIFY(told.empty());
        fresh.queue = QueueId(3);
        QVERIFY(awaited(workspace->alertRules.setRules({first, fresh})));
        QCOMPARE(told.size(), size_t(2));
        QCOMPARE(told[1].id, qint64(8));
    }
    const auto again = open(QStringLiteral("rules.sqlite"));
    QVERIFY(again);
    QVERIFY(answered(again->alertRules.rules()) == told);
}

void TestAlertKeeping::watchesTheFloor()
{
    const auto workspace = open(QStringLiteral("watch.sqlite"));
    QVERIFY(workspace);
    ServiceSet &set = *workspace;
    AlertWatch watch(set.alertRules, set.floor, set.sources, set.calendar);
    QTRY_VERIFY(!watch.book().rules().empty());
    AlertRule never = usualRule(AlertRule::Kind::Waiting);
    AlertRule always = usualRule(AlertRule::Kind::Pause);
    always.threshold = 0;
    QVERIFY(awaited(workspace->alertRules.setRules({never, always})));
    QSignalSpy changed(&watch, &AlertWatch::changed);
    QVERIFY(awaited(workspace->simulator.start(600, 1, 0)));
    QTRY_VERIFY_WITH_TIMEOUT(!watch.book().current().empty() || !watch.book().past().empty(), 60'000);
    QVERIFY(changed.count() > 0);
    const std::vector<Alert> &past = watch.book().past();
    const Alert seen = watch.book().current().empty() ? past.front() : watch.book().current().front();
    QVERIFY(seen.agent.isValid());
    QVERIFY(!seen.name.isEmpty());
}

/// Raised and acknowledged, the program restarted while it still holds: silent until it ends.
void TestAlertKeeping::alertsOutliveTheProgram()
{
    using std::chrono::minutes;
    AlertRule rule = usualRule(AlertRule::Kind::Waiting);
    rule.id = 1;
    rule.threshold = 3;
    FloorSnapshot floor;
    floor.live = true;
    for (const int id : {1, 2}) {
        FloorQueue queue;
        queue.id = QueueId(id);
        queue.name = QStringLiteral("q%1").arg(id);
        queue.waiting = 5;
        floor.queues.push_back(queue);
    }
    const Instant start = instantFromMs(1'800'000'000'000);
    std::vector<Alert> raised;
    {
        AlertBook book;
        book.setRules({rule});
        QCOMPARE(book.fold(floor, start).size(), size_t(2));
        QVERIFY(book.acknowledge(book.current().front().id, QStringLiteral("Mai"), start + minutes(1)));
        raised = book.current();
        const auto workspace = open(QStringLiteral("kept.sqlite"));
        QVERIFY(workspace);
        QVERIFY(answered(workspace->alertRules.keptAlerts()).empty());
        workspace->alertRules.keep({});
        workspace->alertRules.keep(book.toKeep()); // the program ends before anybody waited for it
    }
    const auto workspace = open(QStringLiteral("kept.sqlite"));
    QVERIFY(workspace);
    AlertBook book;
    book.setRules({rule});
    book.restore(answered(workspace->alertRules.keptAlerts()));
    QCOMPARE(book.current().size(), size_t(2));
    QCOMPARE(book.unacknowledged(), 1);
    for (size_t i = 0; i < 2; ++i) {
        const Alert now = book.current()[i];
        QCOMPARE(now.id, raised[i].id);
        QVERIFY(now.rule == raised[i].rule);
        QCOMPARE(now.name, raised[i].name);
        QVERIFY(now.raised == raised[i].raised && now.since == raised[i].since);
        QVERIFY(now.acknowledged == raised[i].acknowledged);
        QCOMPARE(now.acknowledgedBy, raised[i].acknowledgedBy);
    }
    QVERIFY(book.fold(floor, start + minutes(5)).empty());
    // Its time comes to be repeated: of the one that nobody has acknowledged.
    const std::vector<AlertEvent> later = book.fold(floor, start + minutes(20));
    QCOMPARE(later.size(), size_t(1));
    QCOMPARE(later[0].kind, AlertEvent::Kind::Repeated);
    QCOMPARE(later[0].alert.id, raised[1].id);
    floor.queues[0].waiting = floor.queues[1].waiting = 0;
    QCOMPARE(book.fold(floor, start + minutes(21)).size(), size_t(2));
    QVERIFY(book.current().empty());
    floor.queues[0].waiting = 5;
    const std::vector<AlertEvent> anew = book.fold(floor, start + minutes(22));
    QCOMPARE(anew.size(), size_t(1));
    QVERIFY(anew[0].alert.id > raised[1].id);

    // What the watch itself keeps: the alerts of before are those of its book.
    workspace->alertRules.keep(book.toKeep());
    QTRY_COMPARE(answered(workspace->alertRules.keptAlerts()).size(), size_t(3));
    ServiceSet &set = *workspace;
    AlertWatch watch(set.alertRules, set.floor, set.sources, set.calendar);
    QTRY_COMPARE(watch.book().current().size() + watch.book().past().size(), size_t(3));
    (void)watch.acknowledge(anew[0].alert.id, QStringLiteral("Mai"));
    QTRY_COMPARE(answered(workspace->alertRules.keptAlerts()).front().acknowledgedBy, QStringLiteral("Mai"));
}

void TestAlertKeeping::aChangeOvertakesTheFirstReading()
{
    const auto workspace = open(QStringLiteral("race.sqlite"));
    QVERIFY(workspace);
    ServiceSet &set = *workspace;
    AlertWatch watch(set.alertRules, set.floor, set.sources, set.calendar);
    // Nobody has let the answer in yet: it is that of before the change.
    const std::vector<AlertRule> rules{usualRule(AlertRule::Kind::Pause)};
    QVERIFY(awaited(workspace->alertRules.setRules(rules)));
    QTest::qWait(50);
    QCOMPARE(watch.book().rules().size(), size_t(1));
    QCOMPARE(watch.book().rules()[0].kind, AlertRule::Kind::Pause);
}

/// While nobody is, there is nobody whose asking could be denied.
void TestAlertKeeping::asksOnceSomebodyIsSignedIn()
{
    const auto denied = [this] {
        return std::ranges::count(storedTrail(m_folder.filePath(QStringLiteral("nobody.sqlite"))),
                                  QStringLiteral("denied"), &AuditEntry::outcome);
    };
    auto workspace = open(QStringLiteral("nobody.sqlite"));
    QVERIFY(workspace);
    workspace->access.setSession(Session::nobody());
    AlertWatch watch(workspace->alertRules, workspace->floor, workspace->sources, workspace->calendar);
    QSignalSpy changed(&watch, &AlertWatch::changed);
    workspace->access.setSession(Session({QStringLiteral("Anna"), Role::Agent}, Scope::own(AgentId(1))));
    QTest::qWait(200);
    QCOMPARE(changed.count(), 0);
    workspace->access.setSession(Session::ofStoreOwner(QStringLiteral("Lan")));
    QTRY_COMPARE(changed.count(), 1); // those of before are known
    workspace.reset();
    QCOMPARE(denied(), 0);
}

CALLHELM_TEST(TestAlertKeeping)
#include "alertkeepingtest.moc"
