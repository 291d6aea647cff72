#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "domain/auditentry.h"
#include "services/storemaintenance.h"
#include "services/workspace.h"
#include "store/database.h"
#include "support/scratchfolder.h"
#include "support/testmain.h"

using namespace callhelm;

/// Every role tries everything that is set up: who may not changes nothing, and both are in the audit trail.
class SettingsRightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyRole_data();
    void everyRole();
    void whatWasBefore();
    void nothingIsHalfDone();
    void wrongValuesAreNotNoted();
    void secretsAreNotNoted();

private:
    void open(Role role);
    Result<void> attempt(const QString &act);
    std::vector<AuditEntry> trail();
    QString settings() const;
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {

const char *const acts[] = {"calendar.change", "goal.change",     "alerts.change", "phone.change",
                            "server.add",      "server.remove",   "source.import", "source.follow",
                            "source.unfollow", "simulator.start", "simulator.stop"};

template <class T>
Result<void> outcome(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
        return Error{Error::Kind::Usage, QStringLiteral("no answer came"), {}, 0};
    return future.result() ? Result<void>() : future.result().error();
}

AmiServerSettings office(bool enabled)
{
    AmiServerSettings server;
    server.name = QStringLiteral("Office");
    server.host = QStringLiteral("127.0.0.1");
    server.user = QStringLiteral("callhelm");
    server.enabled = enabled;
    return server;
}

} // namespace

/// A store in which there is something to change.
void SettingsRightsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
    QFile log(path("queue_log"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("1793610000|1.1|support|NONE|ENTERQUEUE||0901|1\n"
              "1793610005|1.1|support|Anna|CONNECT|5|1.2|3\n"
              "1793610065|1.1|support|Anna|COMPLETECALLER|5|60|1\n");
    log.close();
    open(Role::Owner);
    QVERIFY(outcome(m_workspace->importQueueLogs({path("queue_log")})).ok());
    QTRY_COMPARE(m_workspace->queues().size(), 1U);
    QVERIFY(m_workspace->setServer(office(false), std::nullopt).ok());
    QVERIFY(m_workspace->follow(path("followed")).ok());
}

void SettingsRightsTest::cleanup()
{
    m_workspace.reset();
    const auto finding = StoreMaintenance::verifyAudit(path("store.sqlite"));
    QVERIFY(finding.ok());
    QCOMPARE(finding->broken, QString());
}

void SettingsRightsTest::open(Role role)
{
    m_workspace.reset();
    Workspace::Options options;
    options.path = path("store.sqlite");
    options.zone = QTimeZone::utc();
    options.actor = {QStringLiteral("Lan"), role};
    auto opened = Workspace::open(options);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().toString()));
    m_workspace = std::move(*opened);
}

Result<void> SettingsRightsTest::attempt(const QString &act)
{
    Workspace &workspace = *m_workspace;
    if (act == QLatin1String("calendar.change"))
        return workspace.setCalendar(Calendar(QTimeZone("Asia/Ho_Chi_Minh"), Qt::Sunday));
    if (act == QLatin1String("goal.change")) {
        QueueGoal goal;
        goal.threshold = 30;
        return workspace.setGoal(workspace.queues().front().id, goal);
    }
    if (act == QLatin1String("alerts.change"))
        return workspace.setAlertRules({usualRule(AlertRule::Kind(0))});
    if (act == QLatin1String("phone.change"))
        return outcome(workspace.setPhones({{QStringLiteral("PJSIP/201"), QStringLiteral("Anna")}}));
    if (act == QLatin1String("server.add")) {
        AmiServerSettings branch = office(false);
        branch.name = QStringLiteral("Branch");
        const auto id = workspace.setServer(branch, std::nullopt);
        return id ? Result<void>() : id.error();
    }
    if (act == QLatin1String("server.remove"))
        return workspace.removeServer(workspace.servers().front().id);
    if (act == QLatin1String("source.import"))
        return outcome(workspace.importQueueLogs({path("queue_log")}, QStringLiteral("again")));
    if (act == QLatin1String("source.follow"))
        return workspace.follow(path("another"));
    if (act == QLatin1String("simulator.start"))
        return workspace.startSimulator(1, 1, 0);
    std::optional<Error> failed;
    QObject context;
    QObject::connect(&workspace, &Workspace::failed, &context, [&](const Error &error) { failed = error; });
    if (act == QLatin1String("simulator.stop"))
        workspace.stopSimulator();
    else
        workspace.stopFollowing(path("followed"));
    return failed ? Result<void>(*failed) : Result<void>();
}

std::vector<AuditEntry> SettingsRightsTest::trail()
{
    const auto future = m_workspace->auditTrail(1000);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || !future.result())
        return {};
    return *future.result();
}

/// All that can be set up, in words.
QString SettingsRightsTest::settings() const
{
    QStringList all{QString::fromUtf8(m_workspace->calendar().zone().id()),
                    QString::number(m_workspace->calendar().firstDayOfWeek()),
                    QString::number(m_workspace->goal(m_workspace->queues().front().id).threshold)};
    for (const AmiServerSettings &server : m_workspace->servers())
        all << server.name;
    return (all + m_workspace->followed()).join(u'|');
}

void SettingsRightsTest::everyRole_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("act");
    for (int role = 0; role < roleCount; ++role)
        for (const char *act : acts)
            QTest::addRow("%s, %s", qPrintable(roleName(Role(role))), act) << Role(role) << act;
}

void SettingsRightsTest::everyRole()
{
    QFETCH(Role, role);
    QFETCH(QString, act);
    open(role);
    const QString before = settings();
    const auto told = trail().size();
    const auto done = attempt(act);
    const bool may = callhelm::may(role, Right::SetUp);
    QCOMPARE(done.ok(), may);
    if (!may) {
        QCOMPARE(done.error().kind, Error::Kind::Denied);
        QCOMPARE(settings(), before);
    }
    QTRY_COMPARE(trail().size(), told + 1);
    const AuditEntry last = trail().front();
    QCOMPARE(last.what, act);
    QCOMPARE(last.who, QStringLiteral("Lan"));
    QCOMPARE(last.role, roleName(role));
    QCOMPARE(last.outcome, may ? QStringLiteral("done") : QStringLiteral("denied"));
    open(Role::Owner); // what is in the store, not only in memory
    if (!may)
        QCOMPARE(settings(), before);
}

/// Each change says what was so before it.
void SettingsRightsTest::whatWasBefore()
{
    const auto twice = [&](const auto &first, const auto &second) {
        QVERIFY(first());
        const QString to = trail().front().to;
        QVERIFY(!to.isEmpty());
        QVERIFY(second());
        QCOMPARE(trail().front().from, to);
        QVERIFY(trail().front().to != to);
    };
    const QueueId queue = m_workspace->queues().front().id;
    twice([&] { return m_workspace->setGoal(queue, {}).ok(); }, [&] { return attempt("goal.change").ok(); });
    twice([&] { return m_workspace->setCalendar(Calendar(QTimeZone::utc())).ok(); },
          [&] { return attempt("calendar.change").ok(); });
    twice([&] { return attempt("alerts.change").ok(); }, [&] { return m_workspace->setAlertRules({}).ok(); });
    twice([&] { return attempt("phone.change").ok(); },
          [&] {
              return outcome(m_workspace->setPhones({{QStringLiteral("PJSIP/201"), {}}})).ok();
          });
}

/// A store that takes no settings: what was followed is, and nothing else.
void SettingsRightsTest::nothingIsHalfDone()
{
    {
        auto database = Database::open(path("store.sqlite"), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        for (const char *event : {"INSERT", "UPDATE"})
            QVERIFY((*database)
                        ->execute(QByteArray("CREATE TRIGGER no_") + event + " BEFORE " + event
                                  + " ON setting BEGIN SELECT RAISE(ABORT,'no'); END")
                        .ok());
    }
    const auto told = trail().size();
    const auto runs = [this] {
        for (const SourceStatus &source : m_workspace->sources())
            if (source.name == path("followed"))
                return true;
        return false;
    };
    QVERIFY(runs());
    QVERIFY(!attempt("source.follow").ok());
    QVERIFY(!attempt("source.unfollow").ok());
    QCOMPARE(m_workspace->followed(), QStringList{path("followed")});
    QTRY_VERIFY(runs());
    QVERIFY(!attempt("server.add").ok());
    QCOMPARE(m_workspace->servers().size(), 1U);
    QVERIFY(!attempt("alerts.change").ok());
    QCOMPARE(trail().size(), told);
}

void SettingsRightsTest::wrongValuesAreNotNoted()
{
    const auto told = trail().size();
    QueueGoal goal;
    goal.goal = 20'000;
    QVERIFY(!m_workspace->setGoal(m_workspace->queues().front().id, goal));
    AlertRule rule = usualRule(AlertRule::Kind(0));
    rule.repeat = std::chrono::seconds(-1);
    QVERIFY(!m_workspace->setAlertRules({rule}));
    AmiServerSettings server = office(false); // its name is taken
    QVERIFY(!m_workspace->setServer(server, std::nullopt).ok());
    QCOMPARE(trail().size(), told);
}

void SettingsRightsTest::secretsAreNotNoted()
{
    AmiServerSettings server = m_workspace->servers().front();
    server.host = QStringLiteral("pbx");
    QVERIFY(m_workspace->setServer(server, QStringLiteral("geheim")).ok());
    QVERIFY(m_workspace->removeServer(server.id).ok());
    const auto entries = trail();
    QCOMPARE(entries.at(0).what, QStringLiteral("server.remove"));
    QCOMPARE(entries.at(1).what, QStringLiteral("server.change"));
    for (const AuditEntry &entry : entries)
        QVERIFY(!(entry.from + entry.to + entry.details).contains(QStringLiteral("geheim")));
}

CALLHELM_TEST(SettingsRightsTest)
#include "settingsrightstest.moc"
