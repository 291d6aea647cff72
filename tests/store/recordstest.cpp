#include <algorithm>
#include <random>

#include <QTest>

#include "store/statement.h"
#include "support/amirecording.h"
#include "support/effort.h"
#include "support/logtext.h"
#include "support/scratchstore.h"
#include "support/storedump.h"
#include "support/testmain.h"

using namespace callhelm;

/// Calls without a queue in the store: from the manager interface, from Master.csv, from both, beside the
/// queue_log, in any order and in pieces. Each is there once, and the figures are the same.
class RecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyOrder_data();
    void everyOrder();
    void liveBesideTheLog();
    void phoneEntered();

private:
    static SegmentInfo segment(SourceKind kind);
    static qint64 count(ScratchStore &store, const char *sql);

    FactBatch m_log, m_ami, m_csv;
};

SegmentInfo RecordsTest::segment(SourceKind kind)
{
    SegmentInfo info = ScratchStore::segment(kind == SourceKind::Ami       ? QString()
                                                 : kind == SourceKind::Cdr ? QStringLiteral("Master.csv")
                                                                           : QStringLiteral("queue_log"));
    info.source.kind = kind;
    return info;
}

qint64 RecordsTest::count(ScratchStore &store, const char *sql)
{
    const auto number = store.database().number(sql);
    return number ? *number : -1;
}

void RecordsTest::initTestCase()
{
    m_log = recordedLogFacts();
    m_ami = factsOfAmi(amiRecording());
    m_csv = recordedCdrFacts();
    QCOMPARE(m_csv.facts.size(), size_t(980));
}

void RecordsTest::everyOrder_data()
{
    QTest::addColumn<QByteArray>("order");
    for (const char *order : {"ALC", "ACL", "LAC", "LCA", "CAL", "CLA"})
        QTest::newRow(order) << QByteArray(order);
}

void RecordsTest::everyOrder()
{
    QFETCH(QByteArray, order);
    ScratchStore wanted;
    wanted.take(segment(SourceKind::Ami), m_ami, false);
    wanted.take(segment(SourceKind::QueueLog), m_log, true);
    QCOMPARE(count(wanted, "SELECT COUNT(*) FROM direct_call"), 47);
    QCOMPARE(count(wanted, "SELECT COUNT(*) FROM direct_call WHERE agent=0"), 0);
    QVERIFY(wanted.verify().empty());

    // What the channels showed stands above what was written down, so that the records add nothing.
    ScratchStore store;
    for (const char which : order) {
        if (which == 'A')
            store.take(segment(SourceKind::Ami), m_ami, false);
        else if (which == 'L')
            store.take(segment(SourceKind::QueueLog), m_log, true);
        else
            store.take(segment(SourceKind::Cdr), m_csv, true);
        QVERIFY(store.verify().empty());
    }
    const QByteArray difference = differenceOf(wanted.dump(), store.dump());
    QVERIFY2(difference.isEmpty(), difference.constData());
    store.take(segment(SourceKind::Cdr), m_csv, true); // once more
    QVERIFY(store.dump() == wanted.dump());
}

/// Piece by piece, the log and the records some seconds behind, killed now and then.
void RecordsTest::liveBesideTheLog()
{
    ScratchStore wanted;
    wanted.take(segment(SourceKind::QueueLog), m_log, true);
    wanted.take(segment(SourceKind::Cdr), m_csv, true);
    QCOMPARE(count(wanted, "SELECT COUNT(*) FROM direct_call"), 47);
    const Instant begin = std::min(m_log.facts.front().at, m_csv.facts.front().at);
    const Instant end = std::max(m_log.facts.back().at, m_csv.facts.back().at) + std::chrono::seconds(60);
    const auto between = [](const FactBatch &all, Instant from, Instant to) {
        FactBatch part;
        part.keep = all.keep;
        for (const Fact &fact : all.facts)
            if (fact.at >= from && fact.at < to)
                part.facts.push_back(fact);
        return part;
    };
    std::mt19937 dice(3);
    const int rounds = effort(4);
    for (int round = 0; round < rounds; ++round) {
        ScratchStore store;
        SegmentInfo log = segment(SourceKind::QueueLog);
        SegmentInfo csv = segment(SourceKind::Cdr);
        log.identity = "one";
        csv.identity = "another";
        log.open = csv.open = true;
        Instant logTold = begin - std::chrono::seconds(60);
        Instant csvTold = logTold;
        for (Instant at = begin; at < end; at += std::chrono::seconds(5 + dice() % 30)) {
            const Instant logTo = at - std::chrono::seconds(dice() % 5);
            const Instant csvTo = at - std::chrono::seconds(dice() % 50);
            if (const FactBatch part = between(m_csv, csvTold, csvTo); !part.facts.empty())
                store.take(csv, part, false);
            if (const FactBatch part = between(m_log, logTold, logTo); !part.facts.empty())
                store.take(log, part, false);
            logTold = std::max(logTold, logTo);
            csvTold = std::max(csvTold, csvTo);
            if (dice() % 7 == 0)
                store.reopen();
        }
        store.take(csv, between(m_csv, csvTold, Instant::max()), false);
        store.take(log, between(m_log, logTold, Instant::max()), false);
        const QByteArray difference = differenceOf(wanted.dump(), store.dump());
        QVERIFY2(difference.isEmpty(), difference.constData());
        const auto found = store.verify();
        QVERIFY2(found.empty(),
                 found.empty() ? "" : qPrintable(found.front().examples.join(QLatin1Char('\n'))));
    }
}

/// A person's word re-states what was, and stays when the store is opened again.
void RecordsTest::phoneEntered()
{
    ScratchStore store;
    store.take(segment(SourceKind::QueueLog), m_log, true);
    store.take(segment(SourceKind::Cdr), m_csv, true);
    const QByteArrayList before = store.dump();
    const auto enter = [&](const char *agent) {
        store.begin();
        store.journal().setPhone("Local/106@agents", agent);
        store.commit();
    };
    QVERIFY(count(store, "SELECT COUNT(*) FROM direct_call WHERE phone='Local/106@agents' AND agent<>0") > 0);
    enter("");
    QCOMPARE(count(store, "SELECT COUNT(*) FROM direct_call WHERE phone='Local/106@agents' AND agent<>0"), 0);
    QVERIFY(store.verify().empty());
    store.reopen();
    enter("Đặng Hà");
    QVERIFY(store.dump() == before);
    QVERIFY(store.verify().empty());
}

CALLHELM_TEST(RecordsTest)
#include "recordstest.moc"
