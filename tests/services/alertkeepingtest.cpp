#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "services/alertwatch.h"

using namespace callhelm;

namespace {

std::vector<AlertRule> answered(const QFuture<Result<std::vector<AlertRule>>> &future)
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

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> open(const QString &name)
    {
        auto opened = Workspace::open({m_folder.filePath(name), Calendar::zoneByName("Asia/Ho_Chi_Minh")});
        return opened ? std::move(*opened) : nullptr;
    }
};

void TestAlertKeeping::rulesAreKept()
{
    std::vector<AlertRule> told;
    {
        const auto workspace = open(QStringLiteral("rules.sqlite"));
        QVERIFY(workspace);
        const std::vector<AlertRule> usual = answered(workspace->alertRules());
        QCOMPARE(usual.size(), size_t(alertKindCount));
        for (const AlertRule &rule : usual)
            QVERIFY(!rule.on && rule.check());
        connect(workspace.get(), &Workspace::alertRulesChanged, this,
                [&told](const std::vector<AlertRule> &rules) { told = rules; });
        AlertRule first = usualRule(AlertRule::Kind::Waiting);
        first.id = 7;
        AlertRule fresh = usualRule(AlertRule::Kind::Pause);
        fresh.scope = AlertRule::Scope::One;
        QVERIFY(!workspace->setAlertRules({first, fresh})); // which queue?
        QVERIFY(told.empty());
        fresh.queue = QueueId(3);
        QVERIFY(workspace->setAlertRules({first, fresh}));
        QCOMPARE(told.size(), size_t(2));
        QCOMPARE(told[1].id, qint64(8));
    }
    const auto again = open(QStringLiteral("rules.sqlite"));
    QVERIFY(again);
    QVERIFY(answered(again->alertRules()) == told);
}

void TestAlertKeeping::watchesTheFloor()
{
    const auto workspace = open(QStringLiteral("watch.sqlite"));
    QVERIFY(workspace);
    AlertWatch watch(*workspace);
    QTRY_VERIFY(!watch.book().rules().empty());
    AlertRule never = usualRule(AlertRule::Kind::Waiting);
    AlertRule always = usualRule(AlertRule::Kind::Pause);
    always.threshold = 0;
    QVERIFY(workspace->setAlertRules({never, always}));
    QSignalSpy changed(&watch, &AlertWatch::changed);
    QVERIFY(workspace->startSimulator(600, 1, 0));
    QTRY_VERIFY_WITH_TIMEOUT(!watch.book().current().empty() || !watch.book().past().empty(), 60'000);
    QVERIFY(changed.count() > 0);
    const std::vector<Alert> &past = watch.book().past();
    const Alert seen = watch.book().current().empty() ? past.front() : watch.book().current().front();
    QVERIFY(seen.agent.isValid());
    QVERIFY(!seen.name.isEmpty());
}

QTEST_GUILESS_MAIN(TestAlertKeeping)
#include "alertkeepingtest.moc"
