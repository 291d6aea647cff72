#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include "clientcase.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace std::chrono_literals;

/// Peers that are broken, hostile, slow or gone: bounded memory, a clear state, and another try later.
class AmiPeerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostile_data();
    void hostile();
    void silentPeerIsFound();
    void oneByteAtATime();
    void comesBack();
    void backsOff();
};

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

void AmiPeerTest::hostile_data()
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
void AmiPeerTest::hostile()
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

void AmiPeerTest::silentPeerIsFound()
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
void AmiPeerTest::oneByteAtATime()
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

void AmiPeerTest::comesBack()
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
void AmiPeerTest::backsOff()
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

CALLHELM_TEST(AmiPeerTest)
#include "amipeertest.moc"
