#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "services/amiservers.h"
#include "services/connectiontest.h"
#include "services/serviceset.h"
#include "store/database.h"
#include "support/answers.h"
#include "support/fakeami.h"
#include "support/fakesecrets.h"
#include "support/scratchfolder.h"
#include "support/testmain.h"

using namespace callhelm;

/// Asterisk servers of a store: kept, connected, their secrets nowhere but in the keyring.
class ServersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void addedRunsAndComesBack();
    void withoutKeyring();
    void secretIsNowhereInTheStore();
    void changed();
    void removed();
    void wrongFields_data();
    void wrongFields();
    void queueLogBeside();
    void followedFilesAreRemembered();
    void anotherZoneWhileFollowed();
    void testOfAConnection();
    void testRefused_data();
    void testRefused();
    void testWithoutChallenge();
    void testStopsTheTry();

private:
    std::unique_ptr<ServiceSet> open(SecretStore *secrets) const;
    AmiServerSettings settings() const;
    static std::optional<SourceStatus> status(const ServiceSet &workspace, const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeAmi> m_ami;
};

static const QString geheim = QStringLiteral("geheim");

void ServersTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
    m_ami = std::make_unique<FakeAmi>();
}

std::unique_ptr<ServiceSet> ServersTest::open(SecretStore *secrets) const
{
    ServiceSet::Options options;
    options.path = m_folder->filePath(QStringLiteral("store.sqlite"));
    options.zone = QTimeZone::utc();
    options.secrets = secrets;
    auto opened = ServiceSet::open(options);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().toString()));
    return std::move(*opened);
}

AmiServerSettings ServersTest::settings() const
{
    AmiServerSettings server;
    server.name = QStringLiteral("Office");
    server.host = QStringLiteral("127.0.0.1");
    server.port = m_ami->port();
    server.user = QStringLiteral("callhelm");
    return server;
}

std::optional<SourceStatus> ServersTest::status(const ServiceSet &workspace, const QString &name)
{
    for (const SourceStatus &source : workspace.sources.statuses())
        if (source.name == name)
            return source;
    return std::nullopt;
}

static bool runs(const std::optional<SourceStatus> &status)
{
    return status && status->kind == SourceKind::Ami && status->state == SourceStatus::State::Running;
}

void ServersTest::addedRunsAndComesBack()
{
    FakeSecrets secrets;
    {
        auto workspace = open(&secrets);
        QSignalSpy changes(&workspace->servers, &ServerService::changed);
        const auto id = awaited(workspace->servers.setServer(settings(), geheim));
        QVERIFY(id.ok());
        QCOMPARE(workspace->servers.servers().size(), 1U);
        QTRY_VERIFY(runs(status(*workspace, QStringLiteral("Office"))));
        QTRY_COMPARE(workspace->servers.secretPlace(*id), SecretPlace::Kept);
        QVERIFY(!changes.isEmpty());
        m_ami->send("Event: QueueCallerJoin\r\nPrivilege: agent,all\r\nTimestamp: "
                    + QByteArray::number(QDateTime::currentSecsSinceEpoch())
                    + ".5\r\nChannel: PJSIP/a-1\r\nUniqueid: 17.1\r\nLinkedid: 17.1\r\nCallerIDNum: "
                      "0901\r\nQueue: support\r\nPosition: 1\r\nCount: 1\r\n\r\n");
        QTRY_VERIFY(status(*workspace, QStringLiteral("Office"))->lastEvent.has_value());
        QTRY_COMPARE(workspace->calls.queues().size(), 1U); // committed
    }
    auto workspace = open(&secrets);
    QCOMPARE(workspace->servers.servers().size(), 1U);
    QCOMPARE(workspace->servers.servers().front().name, QStringLiteral("Office"));
    QCOMPARE(workspace->servers.servers().front().port, m_ami->port());
    QTRY_VERIFY(runs(status(*workspace, QStringLiteral("Office"))));
    QCOMPARE(m_ami->connections, 2);
}

/// The secret lasts until the end of the program; the next one asks again, and says so.
void ServersTest::withoutKeyring()
{
    FakeSecrets closed;
    closed.closed = true;
    for (SecretStore *secrets : {static_cast<SecretStore *>(nullptr), static_cast<SecretStore *>(&closed)}) {
        init();
        QString id;
        {
            auto workspace = open(secrets);
            id = *awaited(workspace->servers.setServer(settings(), geheim));
            QTRY_VERIFY(runs(status(*workspace, QStringLiteral("Office"))));
            QCOMPARE(workspace->servers.secretPlace(id), SecretPlace::Session);
            QCOMPARE(workspace->servers.secret(id), std::optional(geheim));
        }
        auto workspace = open(secrets);
        QTRY_COMPARE(workspace->servers.secretPlace(id), SecretPlace::Missing);
        QCOMPARE(status(*workspace, QStringLiteral("Office"))->state, SourceStatus::State::Failed);
        QVERIFY(!status(*workspace, QStringLiteral("Office"))->message.isEmpty());
        QCOMPARE(m_ami->connections, 1);
        QVERIFY(awaited(workspace->servers.setServer(workspace->servers.servers().front(), geheim)).ok());
        QTRY_VERIFY(runs(status(*workspace, QStringLiteral("Office"))));
    }
}

void ServersTest::secretIsNowhereInTheStore()
{
    FakeSecrets secrets;
    secrets.closed = true;
    const QString unlike = QStringLiteral("Zx81-Unlikely-Secret");
    m_ami->secret = unlike.toUtf8();
    {
        auto workspace = open(&secrets);
        QVERIFY(awaited(workspace->servers.setServer(settings(), unlike)).ok());
        QTRY_VERIFY(runs(status(*workspace, QStringLiteral("Office"))));
    }
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(unlike.toUtf8()), qPrintable(name));
    }
}

/// Another name and account: the same server with the same source, connected anew.
void ServersTest::changed()
{
    FakeSecrets secrets;
    auto workspace = open(&secrets);
    const QString id = *awaited(workspace->servers.setServer(settings(), QStringLiteral("wrong")));
    QTRY_COMPARE(status(*workspace, QStringLiteral("Office"))->state, SourceStatus::State::Failed);
    QVERIFY(!status(*workspace, QStringLiteral("Office"))->message.isEmpty());
    AmiServerSettings other = workspace->servers.servers().front();
    other.name = QStringLiteral("Head office");
    QCOMPARE(*awaited(workspace->servers.setServer(other, geheim)), id);
    QVERIFY(!status(*workspace, QStringLiteral("Office")));
    QTRY_VERIFY(runs(status(*workspace, QStringLiteral("Head office"))));
    // The first telephone system is that of the queue_log, the others go by the name they got first.
    QCOMPARE(workspace->servers.servers().front().source, QStringLiteral("queue_log"));
    const QString second = *awaited(workspace->servers.setServer(settings(), geheim));
    QVERIFY(second != id);
    QCOMPARE(workspace->servers.servers().back().source, QStringLiteral("Office"));
    AmiServerSettings renamed = workspace->servers.servers().back();
    renamed.name = QStringLiteral("Branch");
    QCOMPARE(*awaited(workspace->servers.setServer(renamed, std::nullopt)), second);
    QVERIFY(awaited(workspace->servers.setServer(settings(), geheim)).ok());
    QCOMPARE(workspace->servers.servers().back().source, QStringLiteral("Office 2"));
    other.enabled = false;
    QVERIFY(awaited(workspace->servers.setServer(other, std::nullopt)).ok());
    QVERIFY(!status(*workspace, QStringLiteral("Head office")));
}

void ServersTest::removed()
{
    FakeSecrets secrets;
    auto workspace = open(&secrets);
    const QString id = *awaited(workspace->servers.setServer(settings(), geheim));
    QTRY_COMPARE(secrets.kept.size(), 1U);
    QTRY_VERIFY(runs(status(*workspace, QStringLiteral("Office"))));
    QVERIFY(awaited(workspace->servers.removeServer(id)).ok());
    QVERIFY(workspace->servers.servers().empty());
    QVERIFY(workspace->sources.statuses().empty());
    QTRY_VERIFY(secrets.kept.empty());
    workspace.reset();
    QVERIFY(open(&secrets)->servers.servers().empty());
}

void ServersTest::wrongFields_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<int>("port");
    QTest::newRow("no name") << QString() << "pbx"
                             << "user"
                             << "x" << 5038;
    QTest::newRow("no host") << "Office"
                             << " "
                             << "user"
                             << "x" << 5038;
    QTest::newRow("no user") << "Office"
                             << "pbx" << QString() << "x" << 5038;
    QTest::newRow("no port") << "Office"
                             << "pbx"
                             << "user"
                             << "x" << 0;
    QTest::newRow("line break in the user") << "Office"
                                            << "pbx"
                                            << "user\r\nAction: Originate"
                                            << "x" << 5038;
    QTest::newRow("line break in the secret") << "Office"
                                              << "pbx"
                                              << "user"
                                              << "x\n"
                                              << 5038;
}

void ServersTest::wrongFields()
{
    QFETCH(QString, name);
    QFETCH(QString, host);
    QFETCH(QString, user);
    QFETCH(QString, secret);
    QFETCH(int, port);
    auto workspace = open(nullptr);
    AmiServerSettings server;
    server.name = name;
    server.host = host;
    server.user = user;
    server.port = quint16(port);
    const auto set = awaited(workspace->servers.setServer(server, secret));
    QVERIFY(!set.ok());
    QCOMPARE(set.error().kind, Error::Kind::Usage);
    QVERIFY(workspace->servers.servers().empty());
    QVERIFY(workspace->sources.statuses().empty());
}

void ServersTest::queueLogBeside()
{
    auto workspace = open(nullptr);
    AmiServerSettings server = settings();
    server.queueLog = m_folder->filePath(QStringLiteral("queue_log"));
    const QString id = *awaited(workspace->servers.setServer(server, geheim));
    QCOMPARE(workspace->sources.followed(), QStringList{server.queueLog});
    AmiServerSettings other = workspace->servers.servers().front();
    other.queueLog = m_folder->filePath(QStringLiteral("other"));
    QVERIFY(awaited(workspace->servers.setServer(other, std::nullopt)).ok());
    QCOMPARE(workspace->sources.followed(), QStringList{other.queueLog});
    QVERIFY(awaited(workspace->servers.removeServer(id)).ok());
    QVERIFY(workspace->sources.followed().isEmpty());
    server.queueLog = m_folder->path(); // a folder
    QVERIFY(!awaited(workspace->servers.setServer(server, geheim)).ok());
    QVERIFY(workspace->servers.servers().empty());
}

/// What they are and whose they are, too; and as an earlier program wrote them.
void ServersTest::followedFilesAreRemembered()
{
    const QString log = m_folder->filePath(QStringLiteral("queue_log"));
    const QString records = m_folder->filePath(QStringLiteral("Master.csv"));
    {
        auto workspace = open(nullptr);
        QVERIFY(awaited(workspace->sources.follow(log)).ok());
        QVERIFY(awaited(workspace->sources.follow(records, SourceKind::Cdr, QStringLiteral("Branch"))).ok());
    }
    {
        auto workspace = open(nullptr);
        QCOMPARE(workspace->sources.followed(), QStringList({log, records}));
        QCOMPARE(workspace->sources.followedAs(log),
                 (SourceInfo{QLatin1String(AmiServers::firstSource), SourceKind::QueueLog}));
        QCOMPARE(workspace->sources.followedAs(records),
                 (SourceInfo{QStringLiteral("Branch"), SourceKind::Cdr}));
    }
    {
        auto database
            = Database::open(m_folder->filePath(QStringLiteral("store.sqlite")), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        const QByteArray kept = "[\"" + log.toUtf8() + "\",{\"cdr\":\"" + records.toUtf8() + "\"}]";
        QVERIFY((*database)->execute("UPDATE setting SET value='" + kept + "' WHERE key='followed'").ok());
    }
    auto workspace = open(nullptr);
    QCOMPARE(workspace->sources.followed(), QStringList({log, records}));
    QCOMPARE(workspace->sources.followedAs(log).kind, SourceKind::QueueLog);
    QCOMPARE(workspace->sources.followedAs(records).kind, SourceKind::Cdr);
}

/// Call records tell local times: those that come after the zone was changed are read by the new one.
void ServersTest::anotherZoneWhileFollowed()
{
    QFile records(m_folder->filePath(QStringLiteral("Master.csv")));
    QVERIFY(records.open(QIODevice::WriteOnly));
    const auto write = [&records](const char *number, const char *start) {
        const QByteArray at = QByteArray(start);
        records.write("\"\",\"201\",\"" + QByteArray(number) + "\",\"out\",\"\"\"Ann\"\" <201>\",\"PJSIP/201-"
                      + number + "\",\"PJSIP/trunk-" + number + "\",\"Dial\",\"x\",\"" + at + ":00\",\"" + at
                      + ":10\",\"" + at + ":30\",30,20,\"ANSWERED\",\"DOCUMENTATION\"\n");
        records.flush();
    };
    write("0901", "2026-11-20 09:00");
    auto workspace = open(nullptr);
    const auto dialled = [&workspace] {
        DirectFilter all;
        all.range = {instantFromMs(0), workspace->calendar.clock().now() + std::chrono::hours(24)};
        const auto future = workspace->calls.directs(all);
        QStringList times;
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
            return times;
        const auto rows = future.result();
        for (const DirectRow &row : rows->rows)
            times << QString::fromStdString(row.number) + u' '
                    + QDateTime::fromMSecsSinceEpoch(toMs(row.dialled), Qt::UTC)
                          .toString(QStringLiteral("HH:mm"));
        times.sort();
        return times;
    };
    QVERIFY(awaited(workspace->sources.follow(records.fileName(), SourceKind::Cdr)).ok());
    QTRY_COMPARE(dialled(), QStringList({QStringLiteral("0901 09:00")}));
    QVERIFY(awaited(workspace->calendar.setCalendar(Calendar(QTimeZone("Asia/Ho_Chi_Minh")))).ok());
    write("0902", "2026-11-20 10:00");
    QTRY_COMPARE(dialled(), QStringList({QStringLiteral("0901 09:00"), QStringLiteral("0902 03:00")}));
}

void ServersTest::testOfAConnection()
{
    m_ami->commands += "Originate: x\r\n";
    m_ami->send("Event: QueueMemberAdded\r\nQueue: support\r\nMemberName: Anna\r\nInterface: "
                "PJSIP/anna\r\nPaused: 0\r\n\r\n");
    ConnectionTest test(settings(), geheim);
    QTRY_COMPARE(test.report().stage, ConnectionReport::Stage::Connected);
    QTRY_COMPARE(test.report().findings.size(), 5U);
    const auto &findings = test.report().findings;
    QCOMPARE(findings[0].tone, ConnectionReport::Tone::Good);
    QVERIFY(findings[0].text.contains(QLatin1Char('1')));
    QVERIFY(findings[3].text.contains(QStringLiteral("pause")));
    QCOMPARE(findings[4].tone, ConnectionReport::Tone::Warning); // may make calls
    // More is known as it comes.
    m_ami->send("Event: Newchannel\r\nPrivilege: call,all\r\nChannel: x\r\nUniqueid: 1\r\n\r\n");
    QTRY_VERIFY(test.report().findings[1].text.contains(QStringLiteral("calls")));
}

void ServersTest::testRefused_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("tls");
    QTest::newRow("wrong secret") << "wrong" << false;
    QTest::newRow("no TLS there") << "geheim" << true;
}

void ServersTest::testRefused()
{
    QFETCH(QString, secret);
    QFETCH(bool, tls);
    AmiServerSettings server = settings();
    server.tls = tls;
    ConnectionTest test(server, secret);
    QTRY_COMPARE_WITH_TIMEOUT(test.report().stage, ConnectionReport::Stage::Failed, 20'000);
    QVERIFY(!test.report().message.isEmpty());
    QVERIFY(!test.report().certificateRefused);
    QVERIFY(!test.report().plainTextRefused);
    QVERIFY(test.report().findings.empty());
}

/// A server that takes no challenge is told the secret only if a person allows it, and the test says so.
void ServersTest::testWithoutChallenge()
{
    m_ami->offersChallenge = false;
    ConnectionTest refused(settings(), geheim);
    QTRY_COMPARE(refused.report().stage, ConnectionReport::Stage::Failed);
    QVERIFY(refused.report().plainTextRefused);
    AmiServerSettings server = settings();
    server.allowPlainText = true;
    ConnectionTest allowed(server, geheim);
    QTRY_COMPARE(allowed.report().stage, ConnectionReport::Stage::Connected);
}

/// One try, no more.
void ServersTest::testStopsTheTry()
{
    {
        ConnectionTest test(settings(), QStringLiteral("wrong"));
        QTRY_COMPARE(test.report().stage, ConnectionReport::Stage::Failed);
        QTest::qWait(1500);
        QCOMPARE(m_ami->connections, 1);
    }
    const auto late = std::make_unique<ConnectionTest>(settings(), geheim);
    QTRY_COMPARE(late->report().stage, ConnectionReport::Stage::Connected);
}

CALLHELM_TEST(ServersTest)
#include "serverstest.moc"
