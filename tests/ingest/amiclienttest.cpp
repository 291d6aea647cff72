#include <QFile>
#include <QNetworkInterface>
#include <QProcess>
#include <QSignalSpy>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

#include "clientcase.h"
#include "ingest/ami/amisource.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace std::chrono_literals;

/// The connection to a manager: log-in, certificates, rights, actions, facts.
class AmiClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneMessageOrRefused_data();
    void oneMessageOrRefused();
    void logsIn();
    void logsInWithoutChallenge();
    void keepsTheSecretWithoutChallenge();
    void wrongSecret();
    void permissionDenied();
    void queuesAreNotTold();
    void channelsAreNotTold();
    void whileItStarts();
    void whileItStops();
    void rightsAndWarning();
    void plainTextStaysOnThisMachine();
    void certificates();
    void actions();
    void factsCome();

private:
    QTemporaryDir m_folder;
};

void AmiClientTest::oneMessageOrRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("line"); // empty: refused
    QTest::newRow("plain") << "Queue"
                           << "support" << QByteArray("Queue: support\r\n");
    QTest::newRow("colon in the value") << "Interface"
                                        << "sip:1@h" << QByteArray("Interface: sip:1@h\r\n");
    QTest::newRow("UTF-8") << "Reason"
                           << "Nghỉ trưa" << QByteArray("Reason: Nghỉ trưa\r\n");
    QTest::newRow("empty value") << "Reason"
                                 << "" << QByteArray("Reason: \r\n");
    for (const char c : {'\r', '\n', '\0'}) {
        for (const QString &text : {QString(QLatin1Char(c)), QString("a%1b").arg(QLatin1Char(c)),
                                    QString("a%1").arg(QLatin1Char(c))}) {
            QTest::addRow("value with %d of %lld", int(c), qlonglong(text.size()))
                << "Reason" << text << QByteArray();
            QTest::addRow("name with %d of %lld", int(c), qlonglong(text.size()))
                << text << "x" << QByteArray();
        }
    }
    QTest::newRow("CR LF and an action") << "Reason"
                                         << "x\r\n\r\nAction: Originate" << QByteArray();
    QTest::newRow("colon in the name") << "Reason: x"
                                       << "y" << QByteArray();
    QTest::newRow("blank in the name") << "Rea son"
                                       << "y" << QByteArray();
    QTest::newRow("no name") << ""
                             << "y" << QByteArray();
    QTest::newRow("longest line") << "Reason" << QString(990, 'x')
                                  << QByteArray("Reason: " + QByteArray(990, 'x') + "\r\n");
    QTest::newRow("too long") << "Reason" << QString(991, 'x') << QByteArray();
}

void AmiClientTest::oneMessageOrRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QByteArray, line);
    const Result<QByteArray> bytes = amiAction({{"Action", "QueuePause"}, {name, value}});
    QCOMPARE(bytes.ok(), !line.isEmpty());
    if (!bytes.ok())
        return;
    QCOMPARE(*bytes, QByteArray("Action: QueuePause\r\n" + line + "\r\n"));
    int messages = 0;
    AmiDecoder decoder;
    decoder.decode({bytes->constData(), std::size_t(bytes->size())}, [&](const AmiMessage &) { ++messages; });
    QCOMPARE(messages, 1);
    QVERIFY(!amiAction({{name, value}}).ok()); // no action at all
    QVERIFY(!amiAction({}).ok());
}

void AmiClientTest::logsIn()
{
    FakeAmi fake;
    Listener heard;
    AmiClient client(serverOf(fake), heard, quick());
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Live);
    std::vector<AmiState> states;
    for (const auto &[state, text] : heard.states)
        states.push_back(state);
    QCOMPARE(states,
             (std::vector{AmiState::Connecting, AmiState::LoggingIn, AmiState::Syncing, AmiState::Live}));
    QCOMPARE(heard.connections, 1);
    QVERIFY(!fake.hasReceived("geheim")); // the secret itself never travels
    QVERIFY(fake.hasReceived("Action: QueueStatus") && fake.hasReceived("Action: QueueSummary")
            && fake.hasReceived("Action: CoreShowChannels") && fake.hasReceived("Action: ListCommands"));
    QVERIFY(heard.messages.contains("QueueStatusComplete"));
    client.stop();
    QCOMPARE(client.state(), AmiState::Stopped);
    QTRY_VERIFY(fake.hasReceived("Action: Logoff") || !fake.isConnected());
}

void AmiClientTest::logsInWithoutChallenge()
{
    FakeAmi fake;
    fake.offersChallenge = false;
    Listener heard;
    AmiServer where = serverOf(fake);
    where.allowPlainText = true;
    AmiClient client(where, heard, quick());
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Live);
    QVERIFY(fake.hasReceived("Secret: geheim"));
}

/// Whoever refuses the challenge is not told the secret in plain: it may be a stranger in the server's place.
void AmiClientTest::keepsTheSecretWithoutChallenge()
{
    FakeAmi fake;
    fake.offersChallenge = false;
    Listener heard;
    AmiClient client(serverOf(fake), heard, quick());
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Refused);
    QVERIFY2(heard.text(AmiState::Refused).contains(QStringLiteral("TLS")),
             qPrintable(heard.text(AmiState::Refused)));
    QVERIFY(client.lacksEncryption());
    QTest::qWait(200);
    QVERIFY(!fake.hasReceived("geheim"));
    QVERIFY(!fake.hasReceived("Action: Login"));
}

void AmiClientTest::wrongSecret()
{
    FakeAmi fake;
    fake.secret = "another";
    Listener heard;
    AmiClient client(serverOf(fake), heard, quick());
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Refused);
    QVERIFY2(heard.text(AmiState::Refused).contains("secret"), qPrintable(heard.text(AmiState::Refused)));
    QTest::qWait(300);
    QCOMPARE(fake.connections, 1); // no hurry: a ban would follow
}

void AmiClientTest::permissionDenied()
{
    FakeAmi fake;
    fake.denial = "Permission denied";
    Listener heard;
    AmiClient client(serverOf(fake), heard, quick());
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Refused);
    QVERIFY2(heard.text(AmiState::Refused).contains("Permission denied"),
             qPrintable(heard.text(AmiState::Refused)));
}

void AmiClientTest::queuesAreNotTold()
{
    FakeAmi fake;
    fake.answer = [](const QByteArray &action) {
        if (!action.contains("Action: QueueStatus"))
            return QByteArray();
        const QByteArray id = action.mid(action.indexOf("callhelm-"));
        return "Response: Error\r\nActionID: " + id + "\r\nMessage: QueueStatus: Permission denied\r\n\r\n";
    };
    Listener heard;
    AmiClient client(serverOf(fake), heard, quick());
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Refused);
    QVERIFY(heard.text(AmiState::Refused).contains("QueueStatus"));
}

/// An account that may only read is not told the channels, and that is no obstacle.
void AmiClientTest::channelsAreNotTold()
{
    FakeAmi fake;
    fake.mayListChannels = false;
    Listener heard;
    AmiClient client(serverOf(fake), heard, quick());
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Live);
    QVERIFY(!heard.rights.mayListCalls);
}

/// A starting Asterisk lets us in before its queues are there: tried again soon, not refused. What it listed
/// before it had booted is asked for once more.
void AmiClientTest::whileItStarts()
{
    FakeAmi fake;
    fake.answer = [&fake](const QByteArray &action) -> QByteArray {
        if (fake.connections > 1 || !action.startsWith("Action: QueueStatus"))
            return {};
        return "Response: Error\r\nActionID: " + action.mid(action.indexOf("ActionID: ") + 10)
            + "\r\nMessage: Invalid/unknown command: QueueStatus. Use Action: ListCommands to show available "
              "commands.\r\n\r\n";
    };
    Listener heard;
    AmiClient client(serverOf(fake), heard, quick());
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Live);
    QVERIFY(!heard.was(AmiState::Refused));
    QVERIFY(heard.text(AmiState::Waiting).contains("queues"));
    QCOMPARE(fake.connections, 2);

    fake.received.clear();
    fake.send("Event: FullyBooted\r\nUptime: 0\r\nStatus: Fully Booted\r\n\r\n");
    QTRY_VERIFY(fake.hasReceived("Action: CoreShowChannels"));
    QVERIFY(fake.hasReceived("Action: QueueStatus"));
    QTRY_COMPARE(heard.messages.count("QueueStatusComplete"), 2);
    QCOMPARE(client.state(), AmiState::Live);
}

void AmiClientTest::whileItStops()
{
    FakeAmi fake;
    fake.denial = "Asterisk is shutting down";
    Listener heard;
    AmiClient client(serverOf(fake), heard, quick());
    client.start();
    QTRY_VERIFY(fake.connections > 1);
    QVERIFY(!heard.was(AmiState::Refused));
    QVERIFY(heard.text(AmiState::Waiting).contains("shutting down"));
    fake.denial.clear();
    QTRY_COMPARE(client.state(), AmiState::Live);
}

void AmiClientTest::rightsAndWarning()
{
    FakeAmi fake;
    Listener heard;
    AmiClient client(serverOf(fake), heard, quick());
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Live);
    QVERIFY(heard.rights.known && heard.rights.mayPause && heard.rights.mayChangeMembers
            && heard.rights.seesQueues);
    QVERIFY(heard.rights.seesSystem && !heard.rights.seesCdr && !heard.rights.mayOriginate);
    QCOMPARE(heard.rights.warning(), QString());
    fake.send("Event: Cdr\r\nPrivilege: cdr,all\r\n\r\nEvent: Hangup\r\nPrivilege: call,all\r\n\r\n");
    QTRY_VERIFY(heard.rights.seesCdr && heard.rights.seesCalls && !heard.rights.seesAgents);
    client.stop();

    fake.commands = "Originate: x (Priv: originate,all)\r\nCommand: x (Priv: command,all)\r\nHangup: x\r\n";
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Live);
    QVERIFY(heard.rights.mayOriginate && heard.rights.mayCommand && heard.rights.mayHangUp
            && !heard.rights.mayPause);
    QVERIFY(heard.rights.warning().contains("make calls") && heard.rights.warning().contains("any command"));
}

/// Another machine is one that is not the loopback: here, by this machine's own address, if it has one.
void AmiClientTest::plainTextStaysOnThisMachine()
{
    QHostAddress other;
    for (const QHostAddress &address : QNetworkInterface::allAddresses())
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            other = address;
    if (other.isNull())
        QSKIP("this machine has no address of its own");
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::AnyIPv4));
    AmiServer where;
    where.host = other.toString();
    where.port = server.serverPort();
    Listener heard;
    AmiClient client(where, heard, quick());
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Refused);
    QVERIFY(heard.text(AmiState::Refused).contains("TLS"));
    where.allowPlainText = true;
    AmiClient allowed(where, heard, quick());
    allowed.start();
    QTRY_COMPARE(allowed.state(), AmiState::LoggingIn);
}

void AmiClientTest::certificates()
{
    const QString key = m_folder.filePath("key.pem");
    const QString certificate = m_folder.filePath("certificate.pem");
    if (QProcess::execute("openssl",
                          {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out",
                           certificate, "-days", "2", "-subj", "/CN=pbx.example"})
        != 0)
        QSKIP("openssl is not here");
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificate);
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly) && chain.size() == 1);
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration;
    configuration.setLocalCertificate(chain.first());
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    server->setSslConfiguration(configuration);
    FakeAmi fake(std::move(server));

    AmiServer where = serverOf(fake);
    where.tls = true;
    Listener heard;
    AmiClient client(where, heard, quick());
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Refused);
    const QByteArray fingerprint = chain.first().digest(QCryptographicHash::Sha256).toHex();
    QVERIFY2(heard.text(AmiState::Refused).contains(fingerprint), qPrintable(heard.text(AmiState::Refused)));
    QCOMPARE(client.shownCertificate(), fingerprint);
    QVERIFY(fake.received.empty());

    where.pinnedCertificate = fingerprint.toUpper();
    AmiClient pinned(where, heard, quick());
    pinned.start();
    QTRY_COMPARE(pinned.state(), AmiState::Live);

    where.pinnedCertificate = QByteArray(64, 'a');
    Listener other;
    AmiClient changed(where, other, quick());
    changed.start();
    QTRY_COMPARE(changed.state(), AmiState::Refused);

    // Plain where TLS is asked for.
    FakeAmi plain;
    AmiServer wrong = serverOf(plain);
    wrong.tls = true;
    Listener third;
    AmiClient mistaken(wrong, third, quick());
    mistaken.start();
    QTRY_VERIFY(third.was(AmiState::Waiting));
    QVERIFY(plain.received.empty());
}

void AmiClientTest::actions()
{
    FakeAmi fake;
    Listener heard;
    AmiClient client(serverOf(fake), heard, quick());
    QCOMPARE(client.act({{"Action", "QueuePause"}}).ok(), false);
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Live);
    const Result<QString> id
        = client.act({{"Action", "QueuePause"}, {"Interface", "Local/1@agents"}, {"Paused", "1"}});
    QVERIFY(id.ok());
    QTRY_VERIFY(fake.hasReceived("Action: QueuePause\r\nInterface: Local/1@agents\r\nPaused: 1\r\nActionID: "
                                 + id->toLatin1()));
    QVERIFY(!client.act({{"Action", "QueuePause"}, {"Reason", "x\r\nAction: Command"}}).ok());
    QVERIFY(!fake.hasReceived("Command\r\n") || !fake.hasReceived("Action: Command"));
}

/// From the socket to batches of facts, with a cut between.
void AmiClientTest::factsCome()
{
    qRegisterMetaType<SegmentInfo>();
    FakeAmi fake;
    FixedClock clock(instantFromMs(1'795'313'660'000));
    AmiSource source(QStringLiteral("Asterisk"), serverOf(fake), clock, quick());
    QStringList told;
    connect(&source, &FactSource::facts, this, [&](const SegmentInfo &segment, const auto &batch) {
        QCOMPARE(segment.source.name, QStringLiteral("Asterisk"));
        QVERIFY(segment.source.kind == SourceKind::Ami && segment.file.isEmpty());
        for (const Fact &fact : batch->facts)
            told.append(QString::number(fact.body.index()));
    });
    source.start();
    QTRY_COMPARE(source.state(), SourceState::Running);
    const auto has = [&told](const FactBody &body) { return told.contains(QString::number(body.index())); };
    QTRY_VERIFY(has(SourceConnected()) && has(SyncBegan()) && has(SyncEnded()));
    fake.send("Event: QueueMemberAdded\r\nPrivilege: agent,all\r\nTimestamp: 1795313661.5\r\nQueue: q\r\n"
              "MemberName: Anna\r\nInterface: Local/1@agents\r\nPaused: 0\r\n\r\n");
    QTRY_VERIFY(has(MemberJoined()));
    QVERIFY(!has(MemberSeen()));
    fake.cut();
    QTRY_VERIFY(has(MemberSeen()));
    QTRY_COMPARE(source.state(), SourceState::Running);
    QVERIFY(has(AgentPhone())); // who goes by which interface is a fact as well
    source.stop();
    QCOMPARE(source.state(), SourceState::Stopped);
}

CALLHELM_TEST(AmiClientTest)
#include "amiclienttest.moc"
