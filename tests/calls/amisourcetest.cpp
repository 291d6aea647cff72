#include <QTest>

#include "ingest/ami/amisource.h"
#include "support/amirecording.h"
#include "support/fakeami.h"
#include "support/foldbook.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace std::chrono_literals;

/// From the socket to the figures.
class AmiSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRecordingWithCuts();
};

static QByteArrayList rows(const FactBatch &batch)
{
    Registry names;
    QByteArrayList lines = foldFacts(batch, names).lines();
    lines.removeIf([](const QByteArray &line) { return line.startsWith("finding "); });
    return lines;
}

/// The recording over a real socket in uneven pieces, with the connection cut a dozen times: as in one go.
void AmiSourceTest::theRecordingWithCuts()
{
    const QByteArray stream = amiRecording();
    const qsizetype live = stream.indexOf("Event: DeviceStateChange"); // what comes before are answers
    FakeAmi fake;
    fake.booted = instantFromMs(1'795'313'640'000);
    fake.send(
        "Event: Registry\r\nTimestamp: 1795313659.000000\r\n\r\n"); // nobody is connected: sets its clock
    FixedClock clock(fake.floor.now());
    AmiServer server;
    server.host = QStringLiteral("127.0.0.1");
    server.port = fake.port();
    server.user = QStringLiteral("callhelm");
    server.secret = QStringLiteral("geheim");
    AmiTimings timings;
    timings.firstRetry = 1ms;
    timings.longestRetry = 5ms;
    AmiSource source(QStringLiteral("Asterisk"), server, clock, timings);
    FactBatch told;
    std::vector<std::shared_ptr<const FactBatch>> kept;
    qint64 position = 0;
    connect(&source, &FactSource::facts, this,
            [&](const SegmentInfo &, const std::shared_ptr<const FactBatch> &batch) {
                told.facts.insert(told.facts.end(), batch->facts.begin(), batch->facts.end());
                kept.push_back(batch);
                QCOMPARE(batch->position - batch->bytesRead,
                         position); // batches follow each other without a gap
                position = batch->position;
            });
    source.start();
    QTRY_COMPARE(source.state(), SourceState::Running);
    qsizetype at = live;
    for (int cut = 0; at < stream.size(); ++cut) {
        qsizetype end = stream.indexOf("\n\r\n", at + 300'000 + cut * 70'001);
        if (end < 0)
            end = stream.indexOf("\n\n", at + 300'000 + cut * 70'001);
        end = end < 0 ? stream.size() : stream.indexOf('\n', end + 1) + 1;
        while (at < end) {
            const qsizetype size = std::min<qsizetype>(end - at, 40'000 + 7 * cut);
            fake.send(stream.mid(at, size));
            clock.set(fake.floor.now());
            at += size;
            QTRY_COMPARE(source.client().bytesRead(), fake.written);
            QTRY_VERIFY(fake.socket() != nullptr && fake.socket()->bytesToWrite() == 0);
        }
        QTRY_COMPARE(source.client().bytesRead(), fake.written);
        const int before = fake.connections;
        fake.cut();
        QTRY_VERIFY(fake.connections > before && source.state() == SourceState::Running);
    }
    QVERIFY(fake.connections > 10);
    source.stop();
    QCOMPARE(rows(ofQueues(told)).join('\n'), rows(ofQueues(factsOfAmi(stream))).join('\n'));
}

CALLHELM_TEST(AmiSourceTest)
#include "amisourcetest.moc"
