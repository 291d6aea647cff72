#include <QSignalSpy>
#include <QTest>

#include "services/factqueue.h"
#include "services/writer.h"
#include "store/openstore.h"
#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

/// A store that cannot take facts, or cannot be read, for a while: told once, tried again, nothing is lost.
class WriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void fullDisk();
    void refusedWrites_data();
    void refusedWrites();
    void cannotBeLoadedAtFirst();
    void cannotBeReadAfterAFailure();
    void changesGoOnWhileFactsWait();
    void moreThanOneCommit();
    void refusedBatchesAreToldOnce();
    void whatIsLostIsTold();
    void timeGoesOnWhereASourceRuns();

private:
    static FactQueue::Batch facts(quint32 seed)
    {
        return std::make_shared<const FactBatch>(factsOf(randomLog({seed, 400, {}})));
    }
    static SegmentInfo feed(quint32 seed)
    {
        return ScratchStore::segment({}, QStringLiteral("source %1").arg(seed));
    }
    void put(quint32 seed)
    {
        const auto batch = facts(seed);
        m_queue->put(feed(seed), batch);
        m_put += qint64(batch->facts.size());
    }
    /// By another program.
    void execute(const QByteArray &sql)
    {
        auto database = Database::open(m_store->path(), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY((*database)->execute(sql).ok());
    }
    qint64 stored()
    {
        auto database = Database::open(m_store->path(), Database::Mode::ReadOnly);
        const auto count = database ? (*database)->number("SELECT SUM(facts) FROM block") : database.error();
        return count ? *count : -1;
    }
    void open()
    {
        m_writer = std::make_unique<Writer>(m_store->path(), Calendar(), m_clock, *m_queue);
        m_failed = std::make_unique<QSignalSpy>(m_writer.get(), &Writer::failed);
        m_works = std::make_unique<QSignalSpy>(m_writer.get(), &Writer::worksAgain);
        QVERIFY(m_writer->open().ok());
    }

    SystemClock m_system;
    ScaledClock m_clock{m_system, m_system.now(), 1};
    std::unique_ptr<ScratchStore> m_store;
    std::unique_ptr<FactQueue> m_queue;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<QSignalSpy> m_failed, m_works;
    qint64 m_put = 0;
};

void WriterTest::init()
{
    m_put = 0;
    m_store = std::make_unique<ScratchStore>();
    m_store->close();
    m_queue = std::make_unique<FactQueue>();
}

void WriterTest::cleanup()
{
    if (m_writer)
        QVERIFY(m_writer->close().ok());
    m_writer.reset();
    QVERIFY(m_store->verify().empty());
}

void WriterTest::fullDisk()
{
    open();
    put(1);
    QTRY_COMPARE(stored(), m_put);
    const auto limit = [this](const QByteArray &pages) {
        QVERIFY(m_writer
                    ->commitAudited([&](Database &database) {
                        return database.execute("PRAGMA max_page_count=" + pages);
                    })
                    .ok());
    };
    limit("1");
    const qint64 before = m_put;
    for (quint32 seed = 2; seed < 12; ++seed)
        put(seed);
    QTRY_COMPARE(m_failed->size(), 1);
    QVERIFY(m_failed->first().first().value<Error>().text.contains(QStringLiteral("full")));
    QTest::qWait(1800); // several tries
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(stored(), before);
    limit("1000000");
    QTRY_COMPARE_WITH_TIMEOUT(stored(), m_put, 20'000);
    QTRY_COMPARE(m_works->size(), 1);
    QCOMPARE(m_failed->size(), 1);
}

void WriterTest::refusedWrites_data()
{
    QTest::addColumn<QByteArray>("table");
    for (const char *table : {"block", "segment", "visit", "queue_quarter"})
        QTest::newRow(table) << QByteArray(table);
}

/// Whatever of it is refused, all of it is tried again.
void WriterTest::refusedWrites()
{
    QFETCH(QByteArray, table);
    open();
    put(1);
    QTRY_COMPARE(stored(), m_put);
    for (const char *event : {"INSERT", "UPDATE"})
        execute(QByteArray("CREATE TRIGGER no_") + event + " BEFORE " + event + " ON " + table
                + " BEGIN SELECT RAISE(ABORT,'no'); END");
    put(2);
    put(3);
    QTRY_COMPARE(m_failed->size(), 1);
    execute("DROP TRIGGER no_INSERT");
    execute("DROP TRIGGER no_UPDATE");
    QTRY_COMPARE_WITH_TIMEOUT(stored(), m_put, 20'000);
    QTRY_COMPARE(m_works->size(), 1);
}

void WriterTest::cannotBeLoadedAtFirst()
{
    m_store->reopen();
    m_store->take(randomLog({9, 400, {}}));
    m_store->close();
    m_put = stored();
    execute("ALTER TABLE checkpoint RENAME TO hidden");
    open();
    put(1);
    QTRY_COMPARE(m_failed->size(), 1);
    QVERIFY(!m_writer->change([](Database &, Journal &) -> Result<void> { return {}; }));
    put(2);
    QTest::qWait(900);
    QCOMPARE(m_failed->size(), 1);
    execute("ALTER TABLE hidden RENAME TO checkpoint");
    QTRY_COMPARE_WITH_TIMEOUT(stored(), m_put, 20'000);
    QCOMPARE(m_works->size(), 1);
    QVERIFY(m_writer->change([](Database &, Journal &) -> Result<void> { return {}; }).ok());
}

/// Then what is in memory is no longer what is stored: it is read anew as soon as it can be.
void WriterTest::cannotBeReadAfterAFailure()
{
    open();
    put(1);
    QTRY_COMPARE(stored(), m_put);
    execute("ALTER TABLE block RENAME TO hidden");
    put(2);
    QTRY_VERIFY(!m_failed->isEmpty());
    QTest::qWait(900);
    execute("ALTER TABLE hidden RENAME TO block");
    QTRY_COMPARE_WITH_TIMEOUT(stored(), m_put, 20'000);
    put(3);
    QTRY_COMPARE_WITH_TIMEOUT(stored(), m_put, 20'000);
}

void WriterTest::changesGoOnWhileFactsWait()
{
    open();
    put(1);
    QTRY_COMPARE(stored(), m_put);
    execute("CREATE TRIGGER no BEFORE INSERT ON block BEGIN SELECT RAISE(ABORT,'no'); END");
    put(2);
    QTRY_COMPARE(m_failed->size(), 1);
    const auto change = [](Database &database, Journal &) {
        return writeSetting(database, QStringLiteral("a"), QStringLiteral("b"));
    };
    QVERIFY(m_writer->change(change).ok());
    QCOMPARE(m_works->size(), 0); // it has not taken what waits
    execute("DROP TRIGGER no");
    QTRY_COMPARE_WITH_TIMEOUT(stored(), m_put, 20'000);
    QCOMPARE(m_works->size(), 1);
}

void WriterTest::moreThanOneCommit()
{
    const QByteArray log = randomLog({5, 60'000, {}});
    const auto whole = factsOf(log);
    for (size_t i = 0; i < whole.facts.size(); i += 500) {
        FactBatch piece;
        piece.keep = whole.keep;
        piece.facts.assign(whole.facts.begin() + qptrdiff(i),
                           whole.facts.begin() + qptrdiff(std::min(i + 500, whole.facts.size())));
        m_put += qint64(piece.facts.size());
        m_queue->put(feed(1), std::make_shared<const FactBatch>(std::move(piece)));
    }
    open();
    QSignalSpy committed(m_writer.get(), &Writer::committed);
    QTRY_COMPARE_WITH_TIMEOUT(stored(), m_put, 60'000);
    QVERIFY(committed.size() > 1);
    QVERIFY(m_queue->isEmpty());
}

void WriterTest::refusedBatchesAreToldOnce()
{
    open();
    QSignalSpy places(m_writer.get(), &Writer::readFrom);
    SegmentInfo log = feed(1);
    log.file = QStringLiteral("queue_log");
    log.identity = "one";
    log.reading = 7;
    const auto piece = [](qint64 from, qint64 to) {
        FactBatch batch(*facts(quint32(from + 1)));
        batch.begin = LogPlace{from, from};
        batch.position = to;
        batch.linesRead = to - from;
        return std::make_shared<const FactBatch>(std::move(batch));
    };
    m_queue->put(log, piece(0, 10));
    m_queue->put(log, piece(15, 20));
    m_queue->put(log, piece(20, 25));
    QTRY_COMPARE(places.size(), 1);
    const auto place = places.first().first().value<SegmentInfo>();
    QCOMPARE(place.position, 10);
    QCOMPARE(place.lines, 10);
    QCOMPARE(place.reading, 7U);
    QCOMPARE(place.file, log.file);
    log.reading = 8;
    m_queue->put(log, piece(10, 20));
    QTest::qWait(300);
    QCOMPARE(places.size(), 1);
}

/// The program ends while the store takes nothing: a log is read again later, what a telephone system told
/// nobody tells again.
void WriterTest::whatIsLostIsTold()
{
    open();
    put(1);
    QTRY_COMPARE(stored(), m_put);
    execute("CREATE TRIGGER no BEFORE INSERT ON block BEGIN SELECT RAISE(ABORT,'full'); END");
    put(2);
    SegmentInfo live = feed(3);
    live.source.kind = SourceKind::Ami;
    const auto told = facts(3);
    m_queue->put(live, told);
    QTRY_COMPARE(m_failed->size(), 1);
    const auto closed = m_writer->close();
    QVERIFY(!closed.ok());
    QVERIFY2(closed.error().text.contains(QString::number(told->facts.size()))
                 && closed.error().text.contains(QStringLiteral("full")),
             qPrintable(closed.error().text));
    m_writer.reset();
    execute("DROP TRIGGER no");
}

/// Whoever is logged in at a source that runs is so by the clock; at others, up to their last event.
void WriterTest::timeGoesOnWhereASourceRuns()
{
    open();
    std::vector<LiveStatePtr> states;
    connect(m_writer.get(), &Writer::published, this,
            [&states](const LiveStatePtr &state) { states.push_back(state); });
    const auto put = [this](const QString &source, const QByteArray &log) {
        m_queue->put(ScratchStore::segment({}, source),
                     std::make_shared<const FactBatch>(factsOf(logText(log))));
    };
    put(QStringLiteral("old"),
        "10:00:00|NONE|support|Joan|ADDMEMBER|\n"
        "11:00:00|c1|support|NONE|ENTERQUEUE||0901234567|1\n");
    put(QStringLiteral("running"), "10:00:00|NONE|sales|Mai|ADDMEMBER|\n");
    QTRY_COMPARE(stored(), 3);
    const auto loggedIn = [&states] {
        std::map<qint64, qint64> sums;
        for (const auto &[key, cell] : states.back()->open)
            sums[key.who.value()] += cell.loggedIn;
        return sums;
    };
    constexpr qint64 hour = 3'600'000;
    QTRY_VERIFY(!states.empty() && states.back()->open.size() > 0);
    QCOMPARE(loggedIn(), (std::map<qint64, qint64>{{1, hour}})); // nothing runs
    m_writer->setLive(true, {QStringLiteral("running"), QStringLiteral("never heard of")});
    QVERIFY(states.back()->live);
    QCOMPARE(states.back()->ends.ended, (std::map<SourceId, Instant>{{SourceId(1), readTime("11:00:00")}}));
    QCOMPARE(loggedIn()[1], hour);
    QVERIFY(loggedIn()[2] > hour);
    m_writer->setLive(false, {});
    QCOMPARE(loggedIn(), (std::map<qint64, qint64>{{1, hour}}));
}

CALLHELM_TEST(WriterTest)
#include "writertest.moc"
