#include <QTest>

#include "clientcase.h"
#include "ingest/ami/amisource.h"
#include "support/amirecording.h"
#include "support/foldbook.h"
#include "support/relay.h"
#include "support/testmain.h"
#include "support/tlsserver.h"

using namespace callhelm;
using namespace std::chrono_literals;

/// The network fails while the manager is spoken to over TLS.
class AmiTlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cutWithinRecords_data();
    void cutWithinRecords();
    void silentWire();
    void brokenHandshakes();
    void anotherCertificate();

private:
    static AmiServer through(const Relay &relay, const QByteArray &fingerprint)
    {
        AmiServer server;
        server.host = QStringLiteral("127.0.0.1");
        server.port = relay.port();
        server.tls = true;
        server.pinnedCertificate = fingerprint;
        server.user = QStringLiteral("callhelm");
        server.secret = QStringLiteral("geheim");
        return server;
    }
};

/// A fake manager behind TLS, and what its certificate is known by.
struct TlsAmi
{
    TlsAmi() : TlsAmi(tlsServer()) { }
    explicit TlsAmi(std::unique_ptr<QSslServer> server)
        : fingerprint(
            server->sslConfiguration().localCertificate().digest(QCryptographicHash::Sha256).toHex())
        , manager(std::move(server))
    {
    }
    QByteArray fingerprint;
    FakeAmi manager;
};

void AmiTlsTest::initTestCase()
{
    qRegisterMetaType<SegmentInfo>();
    if (!tlsServer())
        QSKIP("openssl is not here");
}

static QByteArrayList rows(const FactBatch &batch)
{
    Registry names;
    QByteArrayList lines = foldFacts(batch, names).lines();
    lines.removeIf([](const QByteArray &line) { return line.startsWith("finding "); });
    return lines;
}

/// Where the last whole message before `at` ends, `from` when there is none.
static qsizetype messageEnd(const QByteArray &stream, qsizetype from, qsizetype at)
{
    const QByteArrayView part = QByteArrayView(stream).sliced(from, at - from);
    const qsizetype end = part.lastIndexOf("\n\r\n");
    const qsizetype old = part.lastIndexOf("\n\n");
    if (end < 0 && old < 0)
        return from;
    return from + std::max(end < 0 ? 0 : end + 3, old < 0 ? 0 : old + 2);
}

void AmiTlsTest::cutWithinRecords_data()
{
    QTest::addColumn<Relay::End>("end");
    QTest::newRow("reset") << Relay::End::Reset;
    QTest::newRow("closed without a TLS farewell") << Relay::End::Closed;
}

/// The recording over TLS, with the wire cut at odd bytes, so within records and within messages. What the
/// cut swallowed happens after the reconnection: then every row is there once, as in one pass.
void AmiTlsTest::cutWithinRecords()
{
    QFETCH(Relay::End, end);
    const QByteArray stream = amiRecording();
    TlsAmi tls;
    FakeAmi &fake = tls.manager;
    Relay relay(fake.port());
    fake.booted = instantFromMs(1'795'313'640'000);
    fake.send("Event: Registry\r\nTimestamp: 1795313659.000000\r\n\r\n"); // sets its clock
    FixedClock clock(fake.floor.now());
    AmiTimings timings;
    timings.firstRetry = 1ms;
    timings.longestRetry = 5ms;
    AmiSource source(QStringLiteral("Asterisk"), through(relay, tls.fingerprint), clock, timings);
    FactBatch told;
    std::vector<std::shared_ptr<const FactBatch>> kept;
    connect(&source, &FactSource::facts, this,
            [&](const SegmentInfo &, const std::shared_ptr<const FactBatch> &batch) {
                told.facts.insert(told.facts.end(), batch->facts.begin(), batch->facts.end());
                kept.push_back(batch);
            });

    qsizetype at = stream.indexOf("Event: DeviceStateChange"); // what comes before are answers
    qint64 readBefore = 0;
    bool telling = false;
    int inMessage = 0;
    AmiDecoder happened; // what the server did, as far as it was told
    connect(&source, &AmiSource::connectionChanged, this, [&](AmiState state) {
        if (state != AmiState::Waiting || !telling)
            return;
        telling = false;
        const qsizetype reached = at + source.client().bytesRead() - readBefore;
        const qsizetype whole = messageEnd(stream, at, reached);
        inMessage += whole != reached;
        happened.decode({stream.constData() + at, std::size_t(whole - at)},
                        [&](const AmiMessage &message) { fake.floor.take(message); });
        at = whole;
    });
    source.start();
    const auto isSettled = [&] {
        return source.state() == SourceState::Running && fake.isConnected()
            && fake.socket()->bytesToWrite() == 0;
    };
    int cuts = 0;
    while (at < stream.size()) {
        QTRY_VERIFY(isSettled());
        const bool last = stream.size() - at < 500'000;
        readBefore = source.client().bytesRead();
        telling = true;
        if (!last)
            relay.cutAfter(180'001 + 20'011 * (cuts % 13), end);
        const int before = relay.connections;
        fake.socket()->write(stream.mid(at, last ? -1 : 500'000));
        if (last)
            break;
        ++cuts;
        QTRY_VERIFY(relay.connections > before && !telling);
    }
    QTRY_COMPARE(source.client().bytesRead() - readBefore, stream.size() - at);
    QVERIFY(cuts > 10);
    QVERIFY(inMessage > 5);
    source.stop();
    QCOMPARE(rows(ofQueues(told)).join('\n'), rows(ofQueues(factsOfAmi(stream))).join('\n'));
}

/// No reset, no farewell: the line is simply dead. Found by the ping, and a new connection is made.
void AmiTlsTest::silentWire()
{
    TlsAmi tls;
    Relay relay(tls.manager.port());
    Listener heard;
    AmiClient client(through(relay, tls.fingerprint), heard, quick());
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Live);
    relay.silence();
    QTRY_VERIFY(heard.was(AmiState::Waiting));
    QVERIFY2(heard.text(AmiState::Waiting).contains("silent"), qPrintable(heard.text(AmiState::Waiting)));
    QTRY_COMPARE(client.state(), AmiState::Live);
    QCOMPARE(heard.connections, 2);
    QCOMPARE(heard.messages.count("QueueStatusComplete"), 2);
}

/// The wire breaks within the handshake, again and again: tried less and less often, and nothing of the
/// log-in is told.
void AmiTlsTest::brokenHandshakes()
{
    TlsAmi tls;
    Relay relay(tls.manager.port());
    Listener heard;
    AmiClient client(through(relay, tls.fingerprint), heard, quick());
    QElapsedTimer passed;
    passed.start();
    relay.cutEach(333);
    client.start();
    QTRY_VERIFY(relay.connections > 5);
    QVERIFY(passed.elapsed() >= (20 + 40 + 80 + 160 + 160) * 8 / 10 - 20);
    QVERIFY(tls.manager.received.empty());
    QVERIFY(!heard.was(AmiState::LoggingIn));
    QTRY_VERIFY(heard.was(AmiState::Waiting));
    relay.cutEach(0);
    QTRY_COMPARE(client.state(), AmiState::Live);
}

/// After a loss somebody else answers: not spoken to. When the right one is back, so is the connection.
void AmiTlsTest::anotherCertificate()
{
    TlsAmi right;
    TlsAmi wrong;
    QVERIFY(right.fingerprint != wrong.fingerprint);
    Relay relay(right.manager.port());
    Listener heard;
    AmiTimings timings = quick();
    timings.refusedRetry = 300ms;
    AmiClient client(through(relay, right.fingerprint), heard, timings);
    client.start();
    QTRY_COMPARE(client.state(), AmiState::Live);

    relay.target = wrong.manager.port();
    relay.cutAfter(0);
    QTRY_COMPARE(client.state(), AmiState::Refused);
    QVERIFY2(heard.text(AmiState::Refused).contains(wrong.fingerprint),
             qPrintable(heard.text(AmiState::Refused)));
    QVERIFY(heard.text(AmiState::Refused).contains("not the one that was confirmed"));
    QCOMPARE(client.shownCertificate(), wrong.fingerprint);
    QVERIFY(wrong.manager.received.empty());
    QCOMPARE(heard.connections, 1);

    relay.target = right.manager.port();
    QTRY_COMPARE(client.state(), AmiState::Live);
    QVERIFY(wrong.manager.received.empty());
}

CALLHELM_TEST(AmiTlsTest)
#include "amitlstest.moc"
