#include <random>

#include <QFile>
#include <QTest>

#include "support/amirecording.h"
#include "support/effort.h"
#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/scratchstore.h"
#include "support/storedump.h"
#include "support/testmain.h"

using namespace callhelm;

/// Two witnesses of one telephone system, the queue_log and the manager interface: together they give every
/// call once, in whichever order they come, and the log's words count where there are any.
class WitnessesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theRecordingAndItsLog();
    void theManagerFillsAHole_data();
    void theManagerFillsAHole();
    void followedBesideTheManager_data();
    void followedBesideTheManager();
    void madeUpLogs();
    void cutWithinASecond();
    void madeUpLogsWithJitter();
    void noRebuildWhileFollowed();
    void theFloorHearsTheManager();
    void theFloorGoesOnWhenALogComes();
    void notFollowedAnyMore();
    void rotatedWhileFollowed();

private:
    FactBatch m_log;
    FactBatch m_ami;
    QByteArrayList m_wanted; ///< what the log alone comes to
};

using Dump = QByteArrayList;

static FactBatch part(const FactBatch &batch, Instant from, Instant to)
{
    FactBatch some;
    some.keep = batch.keep;
    for (const Fact &fact : batch.facts)
        if (fact.at >= from && fact.at < to)
            some.facts.push_back(fact);
    return some;
}
static FactBatch all(const FactBatch &batch) { return part(batch, instantFromMs(0), Instant::max()); }

static SegmentInfo logFile(const char *name)
{
    return {{QStringLiteral("log"), SourceKind::QueueLog}, QString::fromLatin1(name), {}, 0, 0};
}
static SegmentInfo followed(const char *identity = "inode 1")
{
    return {{QStringLiteral("log"), SourceKind::QueueLog}, QStringLiteral("queue_log"), identity, 0, 0, true};
}
static SegmentInfo manager() { return {{QStringLiteral("log"), SourceKind::Ami}, {}, {}, 0, 0}; }

/// Moment so far through the batch, at which a second begins.
static Instant after(const FactBatch &batch, double part)
{
    const qint64 first = toMs(batch.facts.front().at);
    const qint64 last = toMs(batch.facts.back().at);
    return instantFromMs((first + qint64(double(last - first) * part)) / 1000 * 1000);
}

/// The rows without the moments that two witnesses may tell a second apart: which call had which end where.
static Dump calls(const Dump &dump)
{
    Dump rows;
    for (const QByteArray &line : dump) {
        const QByteArrayList fields = line.split('|');
        if (fields[0] == "visit")
            rows.append(fields[2] + ' ' + fields[3] + ' ' + fields[7] + ' ' + fields[9]);
        else if (fields[0] == "leg")
            rows.append("leg " + fields[3] + ' ' + fields[4] + ' ' + fields[5] + ' ' + fields[13]);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

#define COMPARE(got, wanted)                                                                                 \
    do {                                                                                                     \
        const QByteArrayList a = (wanted);                                                                   \
        const QByteArrayList b = (got);                                                                      \
        QVERIFY(a.size() > 10);                                                                              \
        QVERIFY2(a == b, differenceOf(a, b).constData());                                                    \
    } while (false)

void WitnessesTest::initTestCase()
{
    QFile file(QStringLiteral(CALLHELM_TEST_DATA "/asterisk-live/queue_log"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_log = factsOf(file.readAll());
    m_ami = ofQueues(factsOfAmi(amiRecording()));
    ScratchStore store;
    store.take(logFile("a"), m_log, true);
    m_wanted = store.dump();
}

void WitnessesTest::theRecordingAndItsLog()
{
    for (const bool logFirst : {false, true}) {
        ScratchStore store;
        if (logFirst)
            store.take(logFile("a"), m_log, true);
        store.take(manager(), m_ami, false);
        if (!logFirst) {
            COMPARE(calls(store.dump()), calls(m_wanted)); // by the manager alone
            store.take(logFile("a"), m_log, true);
        }
        COMPARE(store.dump(), m_wanted);
        QVERIFY(store.verify().empty());
        store.reopen();
        store.take("1893456000|late|support|NONE|ENTERQUEUE||1|1\n", QStringLiteral("later"));
        QVERIFY(store.verify().empty());
    }
}

void WitnessesTest::theManagerFillsAHole_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    for (const auto &[from, to] :
         {std::pair(0.0, 0.5), {0.5, 1.1}, {0.3, 0.6}, {0.41, 0.42}, {0.1, 0.9}, {0.777, 0.783}})
        QTest::addRow("log without %g to %g", from, to) << from << to;
}

void WitnessesTest::theManagerFillsAHole()
{
    QFETCH(double, from);
    QFETCH(double, to);
    const FactBatch before = part(m_log, instantFromMs(0), after(m_log, from));
    const FactBatch behind = part(m_log, after(m_log, to), Instant::max());
    Dump first;
    for (const QByteArray order : {"BMA", "MBA", "ABM", "AMB", "MAB", "BAM"}) {
        ScratchStore store;
        for (const char which : order) {
            if (which == 'M')
                store.take(manager(), m_ami, false);
            else if (const FactBatch &log = which == 'B' ? before : behind; !log.facts.empty())
                store.take(logFile(which == 'B' ? "before" : "behind"), log, true);
        }
        if (first.isEmpty())
            first = store.dump();
        COMPARE(store.dump(), first);
        COMPARE(calls(store.dump()), calls(m_wanted));
        QVERIFY(store.verify().empty());
        store.reopen();
        store.take("1893456000|late|support|NONE|ENTERQUEUE||1|1\n", QStringLiteral("later"));
        QVERIFY(store.verify().empty());
    }
}

void WitnessesTest::followedBesideTheManager_data()
{
    QTest::addColumn<int>("lagMs");
    QTest::addColumn<bool>("killed");
    for (const int lag : {200, 1000, 3000})
        for (const bool killed : {false, true})
            QTest::addRow("%d ms behind%s", lag, killed ? ", killed between commits" : "") << lag << killed;
}

/// Both come in small batches, the log a little later.
void WitnessesTest::followedBesideTheManager()
{
    QFETCH(int, lagMs);
    QFETCH(bool, killed);
    std::mt19937 random(quint32(lagMs) + 1);
    ScratchStore store;
    Instant at = std::min(m_log.facts.front().at, m_ami.facts.front().at);
    const Instant end = std::max(m_log.facts.back().at, m_ami.facts.back().at) + Duration(10'000);
    for (Instant told = at, logTold = at; at < end; told = at) {
        at += Duration(500 + random() % 20'000);
        if (const FactBatch batch = part(m_ami, told, at); !batch.facts.empty())
            store.take(manager(), batch, false);
        const Instant logAt = at - Duration(lagMs);
        if (const FactBatch batch = part(m_log, logTold, logAt); !batch.facts.empty())
            store.take(followed(), batch, false);
        logTold = std::max(logTold, logAt);
        if (killed && random() % 4 == 0)
            store.reopen();
        if (random() % 40 == 0)
            QVERIFY(store.verify().empty());
    }
    COMPARE(store.dump(), m_wanted);
    QVERIFY(store.verify().empty());
}

/// A random log, and what a manager interface would have told of it: without jitter the same facts.
static FactBatch asManager(const FactBatch &log, std::mt19937 *random)
{
    FactBatch told = all(log);
    Instant last = instantFromMs(0);
    for (Fact &fact : told.facts) {
        if (random != nullptr && (*random)() % 3 == 0)
            fact.at += std::chrono::seconds(1);
        last = fact.at = std::max(fact.at, last);
    }
    return told;
}

/// Whichever parts of the log are there, the manager tells the rest.
void WitnessesTest::madeUpLogs()
{
    std::mt19937 random(7);
    for (quint32 seed = 1; seed <= quint32(effort(8)); ++seed) {
        const FactBatch log = factsOf(randomLog({seed, 200, {}}));
        ScratchStore alone;
        alone.take(logFile("a"), log, true);
        const FactBatch told = asManager(log, nullptr);
        for (int round = 0; round < 4; ++round) {
            std::vector<std::pair<SegmentInfo, FactBatch>> pieces{{manager(), told}};
            for (int i = 0; i < 5; ++i)
                if (random() % 3 != 0)
                    pieces.emplace_back(logFile(("log." + QByteArray::number(i)).constData()),
                                        part(log, after(log, i / 5.0), after(log, (i + 1) / 5.0)));
            std::shuffle(pieces.begin(), pieces.end(), random);
            ScratchStore store;
            for (const auto &[segment, batch] : pieces) {
                if (batch.facts.empty())
                    continue;
                store.take(segment, batch, segment.source.kind == SourceKind::QueueLog);
                if (random() % 3 == 0)
                    store.reopen();
                QVERIFY(store.verify().empty());
            }
            QVERIFY2(
                store.dump() == alone.dump(),
                ("seed " + QByteArray::number(seed) + differenceOf(alone.dump(), store.dump())).constData());
        }
    }
}

/// A log that begins or ends between two lines of one second: the manager's facts of that second come before
/// or after them.
void WitnessesTest::cutWithinASecond()
{
    for (quint32 seed = 1; seed <= quint32(effort(8)); ++seed) {
        const FactBatch log = factsOf(randomLog({seed, 200, {}}));
        ScratchStore alone;
        alone.take(logFile("a"), log, true);
        int cuts = 0;
        for (size_t i = 1; i < log.facts.size() && cuts < 6; ++i) {
            if (log.facts[i].at != log.facts[i - 1].at)
                continue;
            ++cuts;
            FactBatch piece;
            piece.keep = log.keep;
            const auto cut = log.facts.begin() + qsizetype(i);
            if (cuts % 2 == 0)
                piece.facts.assign(log.facts.begin(), cut);
            else
                piece.facts.assign(cut, log.facts.end());
            ScratchStore store;
            store.take(manager(), all(log), false);
            store.take(logFile("a"), piece, true);
            QVERIFY2(
                store.dump() == alone.dump(),
                ("seed " + QByteArray::number(seed) + differenceOf(alone.dump(), store.dump())).constData());
            QVERIFY(store.verify().empty());
        }
        QVERIFY(cuts > 0);
    }
}

void WitnessesTest::madeUpLogsWithJitter()
{
    std::mt19937 random(8);
    for (quint32 seed = 1; seed <= quint32(effort(8)); ++seed) {
        const FactBatch log = factsOf(randomLog({seed, 200, {}}));
        const FactBatch told = asManager(log, &random);
        ScratchStore alone;
        alone.take(logFile("a"), log, true);
        const FactBatch pieces[]
            = {part(log, instantFromMs(0), after(log, 0.3)), part(log, after(log, 0.7), Instant::max())};
        Dump first;
        for (const QByteArray order : {"01M", "M01", "1M0", "0M1"}) {
            ScratchStore store;
            for (const char which : order) {
                if (which == 'M')
                    store.take(manager(), told, false);
                else
                    store.take(logFile(which == '0' ? "0" : "1"), pieces[which - '0'], true);
            }
            if (first.isEmpty())
                first = store.dump();
            COMPARE(store.dump(), first);
            QVERIFY(store.verify().empty());
        }
        QVERIFY2(calls(first) == calls(alone.dump()),
                 ("seed " + QByteArray::number(seed) + differenceOf(calls(alone.dump()), calls(first)))
                     .constData());
        // All of the log beside it: not a word of the other.
        ScratchStore both;
        both.take(followed(), log, false);
        both.take(manager(), told, false);
        COMPARE(both.dump(), alone.dump());
    }
}

/// A rebuild writes a checkpoint; such small batches do not.
void WitnessesTest::noRebuildWhileFollowed()
{
    const FactBatch log = factsOf(randomLog({3, 400, {}}));
    const FactBatch told = asManager(log, nullptr);
    const auto rebuilt
        = [](ScratchStore &store) { return *store.database().number("SELECT COUNT(*) FROM checkpoint") > 0; };
    ScratchStore store;
    store.take(followed(), part(log, instantFromMs(0), after(log, 0.2)), false);
    store.take(manager(), part(told, after(told, 0.1), after(told, 0.2)), false);
    QVERIFY(!rebuilt(store));
    for (int i = 20; i < 100; ++i) {
        const Instant from = after(told, i / 100.0);
        const Instant to = after(told, (i + 1) / 100.0);
        store.take(manager(), part(told, from, to), false);
        store.take(followed(), part(log, from - Duration(3000), to - Duration(3000)), false);
        if (i % 20 == 0)
            store.reopen();
    }
    QVERIFY(!rebuilt(store));
    QVERIFY(store.verify().empty());
}

void WitnessesTest::theFloorHearsTheManager()
{
    ScratchStore store;
    store.take(followed(), factsOf(logText("10:00:00|NONE|support|Ann|ADDMEMBER|")), false);
    const auto caller = [](const char *call) {
        return factsOf(logText(QByteArray("10:01:00|") + call + "|support|NONE|ENTERQUEUE||1|1"));
    };
    FactBatch list = factsOf(logText("10:00:50|NONE|support|Ann|ADDMEMBER|"));
    list.facts.push_back({list.facts.front().at, 2, SyncEnded{SyncBegan::What::Queues}});
    store.take(manager(), list, false);
    store.take(manager(), caller("c1"), false);
    QCOMPARE(store.journal().waiting(readTime("10:01:00")).size(), size_t(1)); // while the log has not told
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM visit"), 0);
    QCOMPARE(store.journal().agents(readTime("10:01:00")).size(), size_t(1));

    store.begin(); // nothing of what is undone stays
    (void)store.journal().append(manager(), caller("c2"));
    QVERIFY(store.journal().rollback().ok());
    QCOMPARE(store.journal().waiting(readTime("10:01:00")).size(), size_t(1));

    store.take(followed(), caller("c1"), false);
    QCOMPARE(store.journal().waiting(readTime("10:01:00")).size(), size_t(1));
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM visit"), 1);
    // The manager has fallen silent.
    store.take(followed(), factsOf(logText("10:01:30|c1|support|NONE|ABANDON|1|1|30")), false);
    QVERIFY(store.journal().waiting(readTime("10:01:00")).empty());
}

/// Who waited by the manager interface's word waits on while a log that begins to be followed has not told of
/// him.
void WitnessesTest::theFloorGoesOnWhenALogComes()
{
    ScratchStore store;
    store.take(manager(),
               factsOf(logText("10:00:50|NONE|support|Ann|ADDMEMBER|\n"
                               "10:01:00|c1|support|NONE|ENTERQUEUE||1|1")),
               false);
    QCOMPARE(store.journal().waiting(readTime("10:01:00")).size(), size_t(1));
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM visit"), 1);
    const FactBatch log = factsOf(logText("10:00:00|NONE|support|Ann|ADDMEMBER|"));

    store.begin(); // nothing of what is undone stays
    (void)store.journal().append(followed(), log);
    QVERIFY(store.journal().rollback().ok());
    QCOMPARE(store.journal().waiting(readTime("10:01:00")).size(), size_t(1));

    store.take(followed(), log, false);
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM visit"), 0); // the books wait
    QCOMPARE(store.journal().waiting(readTime("10:01:00")).size(), size_t(1));
    QCOMPARE(store.journal().agents(readTime("10:01:00")).size(), size_t(1));
    store.take(manager(), factsOf(logText("10:01:20|c1|support|NONE|ABANDON|1|1|20")), false);
    QVERIFY(store.journal().waiting(readTime("10:01:00")).empty());
    store.take(followed(),
               factsOf(logText("10:01:00|c1|support|NONE|ENTERQUEUE||1|1\n"
                               "10:01:20|c1|support|NONE|ABANDON|1|1|20")),
               false);
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM visit"), 1);
    QVERIFY(store.verify().empty());
}

void WitnessesTest::notFollowedAnyMore()
{
    ScratchStore store;
    store.take(followed(), factsOf(logText("10:00:00|c1|support|NONE|ENTERQUEUE||1|1")), false);
    store.take(manager(), factsOf(logText("10:01:00|c2|support|NONE|ENTERQUEUE||2|1")), false);
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM visit"), 1);
    store.begin();
    QVERIFY(store.journal().stopFollowing(followed().source, followed().file).ok());
    store.commit();
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM visit"), 2);
    QVERIFY(store.verify().empty());
    store.reopen();
    store.take(manager(), factsOf(logText("10:02:00|c3|support|NONE|ENTERQUEUE||3|1")), false);
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM visit"), 3);
    QVERIFY(store.verify().empty());
}

/// A quiet hour between two files of one followed log was told of: nobody came.
void WitnessesTest::rotatedWhileFollowed()
{
    ScratchStore store;
    store.take(followed(), factsOf(logText("10:00:00|c1|support|NONE|ENTERQUEUE||1|1")), false);
    store.take(manager(), factsOf(logText("10:30:00|c2|support|NONE|ENTERQUEUE||2|1")), false);
    store.take(followed("inode 2"), factsOf(logText("11:00:00|c3|support|NONE|ENTERQUEUE||1|1")), false);
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM visit"), 2);
    store.begin();
    QVERIFY(store.journal().stopFollowing(followed().source, followed().file).ok());
    store.commit();
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM visit"), 2);
    QVERIFY(store.verify().empty());
}

CALLHELM_TEST(WitnessesTest)
#include "witnessestest.moc"
