#include <atomic>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "bench/amistorm.h"
#include "metrics/figures.h"
#include "ingest/ami/amisource.h"
#include "ingest/logfollower.h"
#include "services/factqueue.h"
#include "services/sourcehost.h"
#include "services/serviceset.h"
#include "store/database.h"
#include "store/verifier.h"
#include "support/answers.h"
#include "support/fakeami.h"
#include "support/scratchfolder.h"
#include "support/testmain.h"

using namespace callhelm;

/// Sources that tell more than the store takes: who can read again waits, a live feed is kept, and beyond a
/// bound stopped and asked anew. Nothing that was told is lost.
class BackpressureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(scratchTemplate()); }
    void followerWaits();
    void managerIsStoppedAndAskedAnew();
    void stormWhileTheStoreTakesNothing();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    static qint64 taken(FactQueue &queue)
    {
        qint64 facts = 0;
        for (const FactQueue::Entry &entry : queue.take(1'000'000))
            facts += qint64(entry.batch->facts.size());
        return facts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void BackpressureTest::followerWaits()
{
    QFile log(path("queue_log"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    constexpr qint64 count = 300'000;
    for (qint64 i = 0; i < count; ++i)
        log.write(QByteArray::number(1'793'577'600 + i) + "|c" + QByteArray::number(i)
                  + "|support|NONE|ENTERQUEUE||0901|1\n");
    log.close();
    FactQueue queue;
    SourceHost host(queue);
    SourceStatus status;
    status.name = log.fileName();
    const SegmentInfo from{{QStringLiteral("log"), SourceKind::QueueLog}, log.fileName(), {}, 0, 0};
    host.start(status, [from] { return std::make_unique<LogFollower>(from); });
    qint64 all = 0;
    while (all < count) {
        QTRY_VERIFY(queue.isFull(true) || all + queue.waitingFacts() == count);
        const qint64 waiting = queue.waitingFacts();
        QTest::qWait(300);
        QCOMPARE(queue.waitingFacts(), waiting); // it waits
        QVERIFY(waiting < FactQueue::Limits().factsOfWaiters + 100'000);
        QVERIFY(queue.waitingBytes() < FactQueue::Limits().bytes);
        all += taken(queue);
    }
    QCOMPARE(all, count);
}

void BackpressureTest::managerIsStoppedAndAskedAnew()
{
    FakeAmi ami;
    FactQueue::Limits limits;
    limits.bytes = 200'000;
    limits.looseFacts = 50;
    FactQueue queue(limits);
    SourceHost host(queue);
    SystemClock clock;
    SourceStatus status;
    status.name = QStringLiteral("Office");
    status.kind = SourceKind::Ami;
    AmiServer server;
    server.host = QStringLiteral("127.0.0.1");
    server.port = ami.port();
    server.user = QStringLiteral("callhelm");
    server.secret = QStringLiteral("geheim");
    host.start(status, [&clock, server] {
        return std::make_unique<AmiSource>(QStringLiteral("pbx"), server, clock);
    });
    const auto is = [&host](SourceStatus::State state) { return host.statuses().front().state == state; };
    QTRY_VERIFY(is(SourceStatus::State::Running));
    QCOMPARE(ami.connections, 1);
    int number = 0;
    const auto tell = [&](int events) {
        QByteArray bytes;
        for (int i = 0; i < events; ++i, ++number)
            bytes += "Event: QueueMemberPause\r\nQueue: support\r\nMemberName: Anna\r\nInterface: PJSIP/1\r\n"
                     "Paused: 1\r\nPausedReason: "
                + QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256).toHex()
                + "\r\n\r\n"; // which does not get smaller
        ami.send(bytes);
    };
    while (ami.isConnected() && number < 1'000'000) {
        tell(50);
        QTest::qWait(1);
    }
    QTRY_VERIFY(is(SourceStatus::State::Waiting));
    QTRY_VERIFY(host.statuses().front().message.contains(QStringLiteral("store")));
    QTest::qWait(1500);
    QCOMPARE(ami.connections, 1); // it does not try to connect
    QVERIFY(queue.waitingBytes() < limits.bytes + 2 * 1024 * 1024);
    QVERIFY(taken(queue) > 0);
    QTRY_COMPARE(ami.connections, 2);
    QTRY_VERIFY(is(SourceStatus::State::Running));
    bool isAskedAnew = false;
    QTRY_VERIFY(!queue.isEmpty());
    for (const FactQueue::Entry &entry : queue.take(1'000'000))
        for (const Fact &fact : entry.batch->facts)
            isAskedAnew = isAskedAnew || std::holds_alternative<SourceConnected>(fact.body);
    QVERIFY(isAskedAnew);
}

namespace {

double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// A telephone system in a thread of its own.
class Storm
{
public:
    Storm(int agents, int queues) : m_storm(agents, queues, 11)
    {
        m_thread.start();
        m_inside.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            &m_inside,
            [this] {
                m_ami = std::make_unique<FakeAmi>();
                m_ami->send(m_storm.logOn(nowUs() - 60'000'000));
                m_port = m_ami->port();
            },
            Qt::BlockingQueuedConnection);
    }
    ~Storm()
    {
        QMetaObject::invokeMethod(
            &m_inside,
            [this] {
                m_feed.reset();
                m_ami.reset();
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    quint16 port() const { return m_port; }
    /// So many events a second from now on.
    void begin(qint64 rate)
    {
        QMetaObject::invokeMethod(&m_inside, [this, rate] {
            m_clock.start();
            m_feed = std::make_unique<QTimer>();
            m_feed->setTimerType(Qt::PreciseTimer);
            QObject::connect(m_feed.get(), &QTimer::timeout, m_feed.get(), [this, rate] { feed(rate); });
            m_feed->start(5);
        });
    }
    bench::AmiStorm::Counts finish()
    {
        QMetaObject::invokeMethod(
            &m_inside,
            [this] {
                m_feed.reset();
                std::string out;
                m_storm.finish(nowUs(), out);
                write(out);
            },
            Qt::BlockingQueuedConnection);
        return m_storm.counts();
    }
    int connections() const { return m_connections; }
    qint64 longestUnread() const { return m_longestUnread; } ///< ms

private:
    static qint64 nowUs() { return QDateTime::currentMSecsSinceEpoch() * 1'000; }
    void feed(qint64 rate)
    {
        m_connections = m_ami->connections;
        std::string out;
        while (m_storm.counts().events - m_before < m_clock.elapsed() * rate / 1'000)
            m_storm.step(nowUs(), out);
        write(out);
        // How long what was written has been waiting to be read.
        if (m_ami->socket() == nullptr || m_ami->socket()->bytesToWrite() < 256 * 1024)
            m_unread.invalidate();
        else if (!m_unread.isValid())
            m_unread.start();
        if (m_unread.isValid())
            m_longestUnread = std::max<qint64>(m_longestUnread, m_unread.elapsed());
    }
    void write(const std::string &out)
    {
        if (m_ami->socket() != nullptr)
            m_ami->socket()->write(out.data(), qint64(out.size()));
        (void)m_storm.takeChanges();
    }

    QThread m_thread;
    QObject m_inside;
    bench::AmiStorm m_storm;
    std::unique_ptr<FakeAmi> m_ami;
    std::unique_ptr<QTimer> m_feed;
    QElapsedTimer m_clock, m_unread;
    qint64 m_before = m_storm.counts().events;
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<qint64> m_longestUnread = 0;
};

} // namespace

/// CALLHELM_STORM: seconds of each half, for a long run by hand.
void BackpressureTest::stormWhileTheStoreTakesNothing()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("CALLHELM_STORM", &isNumber);
    const int seconds = isNumber ? wanted : 4;
    const qint64 rate = isNumber ? 5'000 : 2'000;
    Storm storm(1'000, 8);
    auto opened = ServiceSet::open({path("store.sqlite"), QTimeZone::utc()});
    QVERIFY(opened.ok());
    ServiceSet &workspace = **opened;
    const auto execute = [this](const QByteArray &sql) {
        auto database = Database::open(path("store.sqlite"), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY((*database)->setBusyTimeout(std::chrono::seconds(60)).ok());
        QVERIFY((*database)->execute(sql).ok());
    };
    AmiServerSettings server;
    server.name = QStringLiteral("Office");
    server.host = QStringLiteral("127.0.0.1");
    server.port = storm.port();
    server.user = QStringLiteral("callhelm");
    QVERIFY(awaited(workspace.servers.setServer(server, QStringLiteral("geheim"))).ok());
    QTRY_VERIFY(workspace.sources.statuses().front().state == SourceStatus::State::Running);
    QTest::qWait(1000);
    QSignalSpy failed(&workspace.access, &StoreAccess::failed);
    QSignalSpy works(&workspace.access, &StoreAccess::worksAgain);
    const double before = residentMb();
    double most = before;
    const auto wait = [&](int length) {
        QElapsedTimer clock;
        for (clock.start(); clock.elapsed() < length * 1'000;) {
            QTest::qWait(200);
            most = std::max(most, residentMb());
        }
    };
    execute("CREATE TRIGGER no BEFORE INSERT ON block BEGIN SELECT RAISE(ABORT,'no'); END");
    storm.begin(rate);
    wait(seconds);
    const double full = residentMb();
    QCOMPARE(failed.size(), 1);
    execute("DROP TRIGGER no");
    wait(seconds);
    const bench::AmiStorm::Counts sent = storm.finish();
    QElapsedTimer rest;
    rest.start();
    const auto counts = [&] {
        qint64 offered = 0, answered = 0, missed = 0;
        const Instant now = workspace.calendar.clock().now();
        const auto figures = workspace.calls.queueFigures(
            {now - std::chrono::hours(24), now + std::chrono::hours(24)}, By::All);
        if (!QTest::qWaitFor([&] { return figures.isFinished(); }, 60'000))
            return QList<qint64>();
        const auto queues = figures.result();
        if (queues)
            for (const QueueInterval &queue : *queues) {
                const QueueFigures f(queue.cell, {});
                offered += queue.cell.offered;
                answered += f.answered();
                missed += f.missed();
            }
        return QList<qint64>{offered, answered, missed};
    };
    const QList<qint64> wantedCounts{sent.offered, sent.answered, sent.abandoned};
    const auto all = [](const QList<qint64> &numbers) {
        QStringList words;
        for (const qint64 number : numbers)
            words << QString::number(number);
        return words.join(u' ');
    };
    QTRY_COMPARE_WITH_TIMEOUT(all(counts()), all(wantedCounts), isNumber ? 900'000 : 60'000);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(works.size(), 1);
    QCOMPARE(storm.connections(), 1);
    qInfo("%lld facts of %lld events; %.0f MB before, %.0f when the store took again, %.0f at most; caught "
          "up %lld ms "
          "after the end; unread for %lld ms at most",
          static_cast<long long>(sent.facts), static_cast<long long>(sent.events), before, full, most,
          static_cast<long long>(rest.elapsed()), static_cast<long long>(storm.longestUnread()));
    if (isNumber)
        QVERIFY(most < before + 150);
    opened->reset();
    const auto differences = verifyStore(path("store.sqlite"), Calendar());
    QVERIFY(differences.ok() && differences->empty());
}

CALLHELM_TEST(BackpressureTest)
#include "backpressuretest.moc"
