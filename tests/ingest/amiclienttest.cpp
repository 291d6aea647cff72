#include <QFile>
#include <QNetworkInterface>
#include <QProcess>
#include <QSignalSpy>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

#include "ingest/amisource.h"
#include "support/fakeami.h"

using namespace callhelm;
using namespace std::chrono_literals;

/// The connection to a manager: log-in, present state, and peers of every kind.
class AmiClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneMessageOrRefused_data();
    void oneMessageOrRefused();
    void logsIn();
    void logsInWithoutChallenge();
    void wrongSecret();
    void permissionDenied();
    void queuesAreNotTold();
    void channelsAreNotTold();
    void rightsAndWarning();
    void plainTextStaysOnThisMachine();
    void certificates();
    void hostile_data();
    void hostile();
    void silentPeerIsFound();
    void oneByteAtATime();
    void comesBack();
    void backsOff();
    void actions();
    void factsCome();

private:
    QTemporaryDir m_folder;
};

namespace {

/// What a client told.
struct Listener final : AmiListener
{
    std::vector<std::pair<AmiState, QString>> states;
    QByteArrayList messages;
    AmiRights rights;
    int connections = 0;
    int rejections = 0;

    void connectionBegan() override { ++connections; }
    void message(const AmiMessage &message) override
    {
        const auto name = message.event().empty() ? message.value("Response") : message.event();
        messages.append(QByteArray(name.data(), qsizetype(name.size())));
    }
    void rejected(const Rejection &) override { ++rejections; }
    void drained() override { }
    void stateChanged(AmiState state, const QString &text) override { states.emplace_back(state, text); }
    void rightsChanged(const AmiRights &now) override { rights = now; }

    [[nodiscard]] bool was(AmiState state) const
    {
        return std::any_of(states.begin(), states.end(), [state](const auto &s) { return s.first == state; });
    }
    [[nodiscard]] QString text(AmiState state) const
    {
        for (const auto &[s, said] : states)
            if (s == state && !said.isEmpty())
                return said;
        return {};
    }
};

AmiTimings quick()
{
    AmiTimings timings;
    timings.login = 400ms;
    timings.sync = 1s;
    timings.ping = 100ms;
    timings.dead = 400ms;
    timings.firstRetry = 20ms;
    timings.longestRetry = 160ms;
    timings.refusedRetry = 1h;
    return timings;
}

AmiServer serverOf(const FakeAmi &fake)
{
    AmiServer server;
    server.host = QStringLiteral("127.0.0.1");
    server.port = fake.port();
    server.user = QStringLiteral("callhelm");
    server.secret = QStringLiteral("geheim");
    return server;
}

} // namespace

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
    AmiClient client(serverOf(fake), heard, quick());
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Live);
    QVERIFY(fake.hasReceived("Secret: geheim"));
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
        return "Response: Error\r\nActionID: " + id
            + "\r\nMessage: Invalid/unknown command: QueueStatus.\r\n\r\n";
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

using Serve = std::function<void(QTcpSocket &)>;
Q_DECLARE_METATYPE(Serve)

/// Writes `piece` again and again until 64 MB are out or the other side has gone.
static Serve flood(const QByteArray &beginning, const QByteArray &piece)
{
    return [=](QTcpSocket &socket) {
        socket.write(beginning);
        auto sent = std::make_shared<qint64>(0);
        const auto more = [&socket, piece, sent] {
            while (*sent < 64 * 1024 * 1024 && socket.bytesToWrite() < 1024 * 1024) {
                socket.write(piece);
                *sent += piece.size();
            }
        };
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    };
}

void AmiClientTest::hostile_data()
{
    QTest::addColumn<Serve>("serve");
    const QByteArray banner = "Asterisk Call Manager/7.0.3\r\n";
    QTest::newRow("closes at once") << Serve([](QTcpSocket &socket) { socket.close(); });
    QTest::newRow("says nothing") << Serve([](QTcpSocket &) {});
    QTest::newRow("no banner") << Serve(
        [](QTcpSocket &socket) { socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    QTest::newRow("banner only") << Serve([banner](QTcpSocket &socket) { socket.write(banner); });
    QTest::newRow("endless line") << flood("", QByteArray(64 * 1024, 'x'));
    QTest::newRow("endless line after the banner") << flood(banner, QByteArray(64 * 1024, 'x'));
    QTest::newRow("headers without a blank line") << flood(banner, QByteArray("X: 1\r\n").repeated(10'000));
    QTest::newRow("100,000 headers") << Serve([banner](QTcpSocket &socket) {
        socket.write(banner + QByteArray("X: 1\r\n").repeated(100'000) + "\r\n");
    });
    QTest::newRow("events before the log-in")
        << flood(banner, QByteArray("Event: A\r\n\r\n").repeated(5'000));
    QTest::newRow("zeros") << flood(banner, QByteArray(64 * 1024, '\0'));
}

/// Given up in good time, with a word why, and tried again later.
void AmiClientTest::hostile()
{
    QFETCH(Serve, serve);
    FakeAmi fake;
    fake.onConnection = serve;
    Listener heard;
    AmiTimings timings = quick();
    timings.firstRetry = 1h;
    AmiClient client(serverOf(fake), heard, timings);
    client.start();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), AmiState::Waiting, 20'000);
    QVERIFY(!heard.text(AmiState::Waiting).isEmpty());
    QVERIFY(!heard.was(AmiState::Syncing));
    QVERIFY(client.bytesRead() < 2 * 1024 * 1024);
    QVERIFY(heard.messages.isEmpty());
}

void AmiClientTest::silentPeerIsFound()
{
    FakeAmi fake;
    fake.answersPings = false;
    Listener heard;
    AmiClient client(serverOf(fake), heard, quick());
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Live);
    QTRY_VERIFY(heard.was(AmiState::Waiting));
    QVERIFY(fake.hasReceived("Action: Ping"));
    QVERIFY(heard.text(AmiState::Waiting).contains("silent"));

    FakeAmi quiet; // alive, only nothing happens there
    Listener other;
    AmiClient patient(serverOf(quiet), other, quick());
    patient.start();
    QTRY_COMPARE(patient.state(), AmiState::Live);
    QTest::qWait(900);
    QCOMPARE(patient.state(), AmiState::Live);
}

/// Bytes drip, no message comes: given up, before the log-in and after it.
void AmiClientTest::oneByteAtATime()
{
    FakeAmi fake;
    fake.answersPings = false;
    Listener heard;
    AmiClient client(serverOf(fake), heard, quick());
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Live);
    QTimer drip;
    connect(&drip, &QTimer::timeout, &drip, [&fake] {
        if (fake.socket() != nullptr)
            fake.socket()->write("x");
    });
    drip.start(10ms);
    QTRY_VERIFY(heard.was(AmiState::Waiting));

    FakeAmi slow;
    slow.onConnection = [](QTcpSocket &socket) {
        auto *timer = new QTimer(&socket);
        auto at = std::make_shared<qsizetype>(0);
        connect(timer, &QTimer::timeout, &socket, [&socket, at] {
            const QByteArray banner = "Asterisk Call Manager/7.0.3\r\n";
            socket.write(banner.mid((*at)++ % banner.size(), 1));
        });
        timer->start(20ms);
    };
    Listener other;
    AmiClient waiting(serverOf(slow), other, quick());
    waiting.start();
    QTRY_VERIFY(other.was(AmiState::Waiting));
    QVERIFY(!other.was(AmiState::Live));
}

void AmiClientTest::comesBack()
{
    FakeAmi fake;
    Listener heard;
    AmiClient client(serverOf(fake), heard, quick());
    client.start();
    for (int i = 1; i <= 3; ++i) {
        QTRY_COMPARE(client.state(), AmiState::Live);
        QCOMPARE(heard.connections, i);
        fake.cut();
        QTRY_VERIFY(client.state() != AmiState::Live);
    }
}

/// Twice as long each time, up to the longest.
void AmiClientTest::backsOff()
{
    FakeAmi fake;
    fake.onConnection = [](QTcpSocket &socket) { socket.close(); };
    Listener heard;
    AmiClient client(serverOf(fake), heard, quick());
    client.start();
    QElapsedTimer passed;
    passed.start();
    QTRY_VERIFY(fake.connections >= 6);
    QVERIFY(passed.elapsed() >= (20 + 40 + 80 + 160 + 160) * 8 / 10 - 20);
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
    QSignalSpy agents(&source, &AmiSource::agentsKnown);
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
    QTRY_VERIFY(agents.count() >= 2);
    const auto known = agents.last().first().value<std::vector<AmiAgent>>();
    QCOMPARE(known.size(), std::size_t(1));
    QCOMPARE(known.front().name, std::string("Anna"));
    QCOMPARE(known.front().interface, std::string("Local/1@agents"));
    source.stop();
    QCOMPARE(source.state(), SourceState::Stopped);
}

QTEST_GUILESS_MAIN(AmiClientTest)
#include "amiclienttest.moc"
