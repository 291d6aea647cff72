#include <QTest>

#include "services/factqueue.h"
#include "support/logtext.h"
#include "support/testmain.h"

using namespace callhelm;

/// What waits for the store: nothing is lost or changes places, and it takes little memory.
class FactQueueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inOrder_data();
    void inOrder();
    void piecesOfALogAreJoined();
    void whatIsNoFactIsKept();
    void longWaitsTakeLittle();
    void fullAndRoomAgain();
    void wakesOnce();

private:
    static FactQueue::Limits tight()
    {
        FactQueue::Limits limits;
        limits.looseFacts = 20;
        limits.looseBatches = 10;
        return limits;
    }
    static SegmentInfo feed(const char *name)
    {
        return {{QString::fromLatin1(name), SourceKind::Ami}, {}, {}, 0, 0};
    }
    static FactQueue::Batch batch(int first, int count)
    {
        QByteArray log;
        for (int i = first; i < first + count; ++i)
            log += logText(QByteArray::number(1'793'577'600 + i) + "|c" + QByteArray::number(i)
                           + "|support|NONE|ENTERQUEUE||0901|1");
        auto facts = factsOf(log);
        facts.position = first + count;
        return std::make_shared<const FactBatch>(std::move(facts));
    }
    /// Calls by source, as they come out.
    static std::map<QString, QStringList> all(FactQueue &queue, qint64 atOnce)
    {
        std::map<QString, QStringList> calls;
        for (;;) {
            const auto entries = queue.take(atOnce);
            if (entries.empty())
                return calls;
            for (const FactQueue::Entry &entry : entries)
                for (const Fact &fact : entry.batch->facts) {
                    const Text call = std::get<CallerEntered>(fact.body).call;
                    calls[entry.segment.source.name]
                        << QString::fromUtf8(call.data(), qsizetype(call.size()));
                }
        }
    }
};

void FactQueueTest::inOrder_data()
{
    QTest::addColumn<int>("batches");
    QTest::addColumn<int>("sources");
    QTest::addColumn<int>("takenAfter"); ///< batches
    QTest::newRow("few") << 5 << 1 << 0;
    QTest::newRow("many") << 300 << 1 << 0;
    QTest::newRow("many of three") << 300 << 3 << 0;
    QTest::newRow("taken meanwhile") << 300 << 3 << 7;
}

void FactQueueTest::inOrder()
{
    QFETCH(int, batches);
    QFETCH(int, sources);
    QFETCH(int, takenAfter);
    const char *const names[] = {"a", "b", "c"};
    FactQueue queue(tight());
    std::map<QString, QStringList> wanted, got;
    const auto take = [&](const std::map<QString, QStringList> &some) {
        for (const auto &[name, calls] : some)
            got[name] += calls;
    };
    for (int i = 0; i < batches; ++i) {
        const char *name = names[i % sources];
        const int size = i % 4;
        queue.put(feed(name), batch(i * 10, size));
        for (int fact = 0; fact < size; ++fact)
            wanted[QString::fromLatin1(name)] << QStringLiteral("c%1").arg(i * 10 + fact);
        if (takenAfter > 0 && i % takenAfter == 0)
            take(all(queue, 3));
    }
    take(all(queue, 10));
    QVERIFY(got == wanted);
    QVERIFY(queue.isEmpty());
    QCOMPARE(queue.waitingFacts(), 0);
    QCOMPARE(queue.waitingBytes(), 0);
}

/// A joined batch begins where its first piece began and ends where its last one ended; pieces between which
/// something lacks stay apart, as do those of different logs.
void FactQueueTest::piecesOfALogAreJoined()
{
    FactQueue queue(tight());
    SegmentInfo log{{QStringLiteral("log"), SourceKind::QueueLog}, QStringLiteral("queue_log"), "one", 0, 0};
    qint64 position = 0;
    const auto put = [&](int count) {
        FactBatch piece(*batch(int(position), count));
        piece.begin = LogPlace{position, position};
        piece.linesRead = count;
        piece.position = position += count;
        queue.put(log, std::make_shared<const FactBatch>(std::move(piece)));
    };
    for (int i = 0; i < 30; ++i)
        put(2);
    position += 5;
    for (int i = 0; i < 30; ++i)
        put(2);
    log.identity = "two";
    position = 0;
    for (int i = 0; i < 30; ++i)
        put(2);
    std::vector<FactQueue::Entry> entries = queue.take(1'000);
    QVERIFY(entries.size() < 40);
    position = 0;
    for (const FactQueue::Entry &entry : entries) {
        if (position == 60)
            position += 5;
        if (position == 125)
            position = 0;
        QVERIFY(entry.batch->begin.has_value());
        QCOMPARE(entry.batch->begin->position, position);
        QCOMPARE(entry.batch->begin->lines, position);
        QCOMPARE(qint64(entry.batch->facts.size()), entry.batch->position - position);
        QCOMPARE(entry.batch->linesRead, entry.batch->position - position);
        position = entry.batch->position;
    }
    QCOMPARE(position, 60);
}

void FactQueueTest::whatIsNoFactIsKept()
{
    FactQueue queue(tight());
    for (int i = 0; i < 50; ++i) {
        FactBatch rejected;
        rejected.rejections.push_back({i, QStringLiteral("no"), QString::number(i)});
        rejected.linesRead = 1;
        queue.put(feed("a"), std::make_shared<const FactBatch>(std::move(rejected)));
    }
    qint64 lines = 0;
    qint64 next = 0;
    for (const FactQueue::Entry &entry : queue.take(1)) {
        lines += entry.batch->linesRead;
        for (const Rejection &rejection : entry.batch->rejections)
            QCOMPARE(rejection.line, next++);
    }
    while (!queue.isEmpty())
        for (const FactQueue::Entry &entry : queue.take(1)) {
            lines += entry.batch->linesRead;
            for (const Rejection &rejection : entry.batch->rejections)
                QCOMPARE(rejection.line, next++);
        }
    QCOMPARE(lines, 50);
    QCOMPARE(next, 50);
}

void FactQueueTest::longWaitsTakeLittle()
{
    FactQueue queue;
    constexpr int count = 200'000;
    for (int i = 0; i < count; i += 100)
        queue.put(feed("a"), batch(i, 100));
    QCOMPARE(queue.waitingFacts(), count);
    const FactQueue::Limits limits;
    const qint64 loose = limits.looseFacts * qint64(sizeof(Fact) + 100);
    QVERIFY2(queue.waitingBytes() < loose + 20 * count, QByteArray::number(queue.waitingBytes()));
    QCOMPARE(all(queue, 50'000)[QStringLiteral("a")].size(), count);
}

void FactQueueTest::fullAndRoomAgain()
{
    FactQueue::Limits limits;
    limits.factsOfWaiters = 100;
    limits.bytes = 200'000;
    FactQueue queue(limits);
    queue.put(feed("a"), batch(0, 90));
    QVERIFY(!queue.isFull(true) && !queue.isFull(false));
    QVERIFY(!queue.hasRoom(true) && queue.hasRoom(false));
    queue.put(feed("a"), batch(90, 20));
    QVERIFY(queue.isFull(true) && !queue.isFull(false));
    for (int i = 0; i < 10; ++i)
        queue.put(feed("a"), batch(200 + 100 * i, 100));
    QVERIFY(queue.isFull(true) && queue.isFull(false));
    (void)queue.take(100'000);
    QVERIFY(queue.hasRoom(true) && queue.hasRoom(false));
}

void FactQueueTest::wakesOnce()
{
    FactQueue queue(tight());
    int woken = 0;
    queue.setWake([&woken] { ++woken; });
    queue.put(feed("a"), batch(0, 5));
    queue.put(feed("a"), batch(5, 5));
    QCOMPARE(woken, 1);
    (void)queue.take(1); // something stays: who takes goes on by itself
    queue.put(feed("a"), batch(10, 5));
    QCOMPARE(woken, 1);
    (void)queue.take(1'000);
    queue.put(feed("a"), batch(15, 5));
    QCOMPARE(woken, 2);
}

CALLHELM_TEST(FactQueueTest)
#include "factqueuetest.moc"
