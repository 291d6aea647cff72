#include <random>

#include <QTest>

#include "store/verifier.h"
#include "support/effort.h"
#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/scratchstore.h"
#include "support/storedump.h"
#include "support/testmain.h"

using namespace callhelm;

/// Whichever way the same facts come into a store, it comes to the same; and what it came to is what the
/// facts give. On made-up logs, with files and commits cut at random.
class JournalPropertiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anySplitIntoBatches();
    void filesInAnyOrder();
    void theSameFileAgain();
    void overlappingFiles();
    void twoFilesTakenInTurns();
    void killedBetweenCommits();
    void fromCheckpoints();
    void twoSources();
    void sourcesOfOneSecond();
    void otherZone_data();
    void otherZone();
    void linesTrulyTheSameAreKept();

private:
    static constexpr LogFaults spoilt[] = {{false, false}, {true, false}, {false, true}, {true, true}};
};

#define COMPARE_DUMPS(got, wanted, seed)                                                                     \
    do {                                                                                                     \
        const QByteArrayList a = (wanted);                                                                   \
        const QByteArrayList b = (got);                                                                      \
        QVERIFY(a.size() > 10);                                                                              \
        QVERIFY2(a == b, ("seed " + QByteArray::number(seed) + differenceOf(a, b)).constData());             \
    } while (false)

/// The figures of a log that comes in one file, in one commit.
static QByteArrayList inOneGo(const QByteArray &log, const Calendar &calendar = Calendar())
{
    ScratchStore store(calendar);
    store.take(log);
    return store.dump();
}

static QByteArray joined(const QByteArrayList &lines) { return lines.join('\n') + '\n'; }

/// Cuts lines into so many parts at random.
static QList<QByteArrayList> cut(const QByteArrayList &lines, int parts, std::mt19937 &random)
{
    std::vector<qsizetype> cuts{0, lines.size()};
    for (int i = 1; i < parts; ++i)
        cuts.push_back(qsizetype(random() % quint32(lines.size())));
    std::sort(cuts.begin(), cuts.end());
    QList<QByteArrayList> pieces;
    for (size_t i = 1; i < cuts.size(); ++i)
        pieces.append(lines.mid(cuts[i - 1], cuts[i] - cuts[i - 1]));
    return pieces;
}

static qint64 secondOf(const QByteArray &line) { return line.left(line.indexOf('|')).toLongLong(); }

/// The same, but never within a second: a file that begins in the second in which another ends may hold what
/// comes before or after, and nothing tells which.
static QList<QByteArrayList> cutBetweenSeconds(const QByteArrayList &lines, int parts, std::mt19937 &random)
{
    QList<QByteArrayList> pieces{{}};
    const auto chance = quint32(lines.size() / parts + 1);
    for (const QByteArray &line : lines) {
        const bool newSecond = !pieces.last().isEmpty() && secondOf(pieces.last().last()) != secondOf(line);
        if (newSecond && random() % chance < 2)
            pieces.append(QByteArrayList());
        pieces.last().append(line);
    }
    return pieces;
}

static QString fileName(qsizetype i) { return QStringLiteral("queue_log.%1").arg(i); }

void JournalPropertiesTest::anySplitIntoBatches()
{
    std::mt19937 random(1);
    for (quint32 seed = 1; seed <= quint32(effort(16)); ++seed) {
        const QByteArrayList lines = randomLines({seed, 150, spoilt[seed % 4]});
        ScratchStore store;
        const SegmentInfo segment = ScratchStore::segment(QStringLiteral("queue_log"));
        store.begin();
        for (const QByteArrayList &batch : cut(lines, 2 + int(random() % 20), random)) {
            store.append(segment, joined(batch));
            if (random() % 3 == 0) {
                store.commit();
                store.begin();
            }
        }
        store.end(segment);
        store.commit();
        COMPARE_DUMPS(store.dump(), inOneGo(joined(lines)), seed);
        QVERIFY(store.verify().empty());
    }
}

/// With a log in the order of time, the parts come to what the whole comes to. With any log, all orders come
/// to the same.
void JournalPropertiesTest::filesInAnyOrder()
{
    std::mt19937 random(2);
    for (quint32 seed = 1; seed <= quint32(effort(8)); ++seed) {
        const LogFaults faults = spoilt[seed % 4];
        const QByteArrayList lines = randomLines({seed, 120, faults});
        const QList<QByteArrayList> parts = cutBetweenSeconds(lines, 4, random);
        QList<qsizetype> order;
        for (qsizetype i = 0; i < parts.size(); ++i)
            order.append(i);
        QByteArrayList wanted;
        if (!faults.lines && !faults.clock)
            wanted = inOneGo(joined(lines));
        for (int round = 0; round < 3; ++round) {
            ScratchStore store;
            for (const qsizetype i : order)
                store.take(joined(parts[i]), fileName(i));
            if (wanted.isEmpty())
                wanted = store.dump();
            COMPARE_DUMPS(store.dump(), wanted, seed);
            QVERIFY(store.verify().empty());
            store.reopen(); // and goes on from there as if nothing had happened
            store.take("1893456000|late|support|NONE|ENTERQUEUE||1|1\n", QStringLiteral("later"));
            QVERIFY(store.verify().empty());
            std::shuffle(order.begin(), order.end(), random);
        }
    }
}

void JournalPropertiesTest::theSameFileAgain()
{
    for (quint32 seed = 1; seed <= quint32(effort(12)); ++seed) {
        const QByteArray log = randomLog({seed, 150, spoilt[seed % 4]});
        ScratchStore store;
        store.take(log, QStringLiteral("a"));
        const QByteArrayList once = store.dump();
        const qint64 blocks = *store.database().number("SELECT COUNT(*) FROM block");
        store.take(log, QStringLiteral("a"));
        store.reopen();
        store.take(log, QStringLiteral("b"));
        COMPARE_DUMPS(store.dump(), once, seed);
        QCOMPARE(*store.database().number("SELECT COUNT(*) FROM block"), blocks);
        QCOMPARE(*store.database().number("SELECT COUNT(*) FROM segment"), 1);
    }
}

void JournalPropertiesTest::overlappingFiles()
{
    std::mt19937 random(4);
    for (quint32 seed = 1; seed <= quint32(effort(8)); ++seed) {
        const QByteArrayList lines = randomLines({seed, 150, {}});
        const qsizetype from = lines.size() / 3 - qsizetype(random() % 20);
        const qsizetype to = 2 * lines.size() / 3 + qsizetype(random() % 20);
        const QByteArrayList wanted = inOneGo(joined(lines));
        for (const bool newerFirst : {false, true}) {
            ScratchStore store;
            const QByteArray older = joined(lines.mid(0, to));
            const QByteArray newer = joined(lines.mid(from));
            store.take(newerFirst ? newer : older, QStringLiteral("1"));
            store.take(newerFirst ? older : newer, QStringLiteral("2"));
            COMPARE_DUMPS(store.dump(), wanted, seed);
            QVERIFY(store.verify().empty());
        }
    }
}

/// Two copies of one log that grow beside each other: what one told, the other tells again.
void JournalPropertiesTest::twoFilesTakenInTurns()
{
    std::mt19937 random(5);
    for (quint32 seed = 1; seed <= quint32(effort(6)); ++seed) {
        const QByteArrayList lines = randomLines({seed, 120, {}});
        ScratchStore store;
        for (const QByteArrayList &piece : cut(lines, 8, random)) {
            if (piece.isEmpty())
                continue;
            for (const char *file : {"a", "b"}) {
                store.begin();
                store.append(ScratchStore::segment(QString::fromLatin1(file)), joined(piece));
                store.commit();
            }
        }
        COMPARE_DUMPS(store.dump(), inOneGo(joined(lines)), seed);
        QVERIFY(store.verify().empty());
    }
}

/// Killed with so many commits done, started again, and the whole file taken anew: as if nothing had
/// happened.
void JournalPropertiesTest::killedBetweenCommits()
{
    std::mt19937 random(6);
    for (quint32 seed = 1; seed <= quint32(effort(8)); ++seed) {
        const QByteArrayList lines = randomLines({seed, 120, {}});
        const QByteArrayList wanted = inOneGo(joined(lines));
        ScratchStore store;
        const SegmentInfo segment = ScratchStore::segment(QStringLiteral("queue_log"));
        for (int life = 0; life < 4; ++life) {
            const QList<QByteArrayList> batches = cutBetweenSeconds(lines, 6, random);
            const auto survives = qsizetype(random() % quint32(batches.size()));
            for (qsizetype i = 0; i < batches.size() && i <= survives; ++i) {
                store.begin();
                store.append(segment, joined(batches[i]));
                if (i < survives)
                    store.commit();
            }
            store.reopen();
            QVERIFY(store.verify().empty());
        }
        store.take(joined(lines));
        COMPARE_DUMPS(store.dump(), wanted, seed);
        QVERIFY(store.verify().empty());
    }
}

/// A log long enough for the fold's state to be saved on the way: what is read back goes on as if never left.
void JournalPropertiesTest::fromCheckpoints()
{
    const QByteArrayList lines = randomLines({99, 50'000, {}});
    ScratchStore store;
    const SegmentInfo segment = ScratchStore::segment(QStringLiteral("queue_log"));
    for (qsizetype at = 0; at < lines.size(); at += 9'000) {
        store.begin();
        store.append(segment, joined(lines.mid(at, 9'000)));
        store.commit();
        store.reopen();
    }
    QVERIFY(*store.database().number("SELECT block FROM checkpoint") > 0);
    COMPARE_DUMPS(store.dump(), inOneGo(joined(lines)), 99);
    QVERIFY(store.verify().empty());
}

/// Two telephone systems may use the same call ids: each is followed by itself.
void JournalPropertiesTest::twoSources()
{
    for (quint32 seed = 1; seed <= quint32(effort(4)); ++seed) {
        const QByteArray one = randomLog({seed, 80, {}});
        const QByteArray two = randomLog({seed + 100, 80, {}});
        const auto takeAs = [](ScratchStore &store, const char *source, const QByteArray &log) {
            const SegmentInfo segment
                = ScratchStore::segment(QString::fromLatin1(source), QString::fromLatin1(source));
            store.begin();
            store.append(segment, log);
            store.end(segment);
            store.commit();
        };
        ScratchStore there;
        takeAs(there, "one", one);
        takeAs(there, "two", two);
        ScratchStore back;
        takeAs(back, "two", two);
        back.reopen();
        takeAs(back, "one", one);
        COMPARE_DUMPS(back.dump(), there.dump(), seed);
        QVERIFY(there.verify().empty());
        QVERIFY(back.verify().empty());
    }
}

/// What happens in the same second in two telephone systems makes rows of two ids.
void JournalPropertiesTest::sourcesOfOneSecond()
{
    const QByteArray log = randomLog({12, 80, {}});
    ScratchStore one;
    one.take(log);
    ScratchStore store;
    for (const char *source : {"one", "two", "three"}) {
        const SegmentInfo segment
            = ScratchStore::segment(QString::fromLatin1(source), QString::fromLatin1(source));
        store.begin();
        store.append(segment, log);
        store.end(segment);
        store.commit();
    }
    for (const char *table : {"visit", "leg", "attempt", "session", "pause"}) {
        const QByteArray count = QByteArray("SELECT COUNT(*) FROM ") + table;
        QVERIFY(*one.database().number(count) > 0);
        QCOMPARE(*store.database().number(count), 3 * *one.database().number(count));
    }
    QVERIFY(store.verify().empty());
}

void JournalPropertiesTest::otherZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<qint64>("from"); // seconds
    // Around the nights in which clocks are set forward and back, and one that skips midnight.
    for (const char *zone : {"Asia/Ho_Chi_Minh", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe",
                             "America/St_Johns", "Pacific/Apia", "Europe/Moscow"})
        QTest::addRow("%s", zone) << QByteArray(zone) << testDay;
    QTest::newRow("forward") << QByteArray("Europe/Berlin") << qint64(1'774'600'000); // 29 March 2026
    QTest::newRow("back") << QByteArray("Europe/Berlin") << qint64(1'792'740'000); // 25 October 2026
    QTest::newRow("no midnight") << QByteArray("Africa/Cairo") << qint64(1'776'900'000); // 24 April 2026
    QTest::newRow("midnight twice") << QByteArray("Africa/Cairo") << qint64(1'793'200'000); // 30 October 2026
}

static QByteArray shiftedTo(const QByteArray &log, qint64 from)
{
    QByteArrayList lines = log.split('\n');
    lines.removeAll(QByteArray());
    const qint64 off = from - secondOf(lines.first());
    for (QByteArray &line : lines)
        line = QByteArray::number(secondOf(line) + off) + line.mid(line.indexOf('|'));
    return joined(lines);
}

/// Days are the organisation's: told another zone, they are summed up anew, and the rest stays.
void JournalPropertiesTest::otherZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(qint64, from);
    const QByteArray log = shiftedTo(randomLog({5, 400, {}}), from);
    const Calendar there(Calendar::zoneByName(zone));
    QVERIFY(there.zone().isValid());
    ScratchStore store;
    store.take(log);
    const QByteArrayList before = store.dump();

    // Stopped in the middle: nothing is changed, and what comes goes into the days of before.
    store.begin();
    QVERIFY(store.journal().setCalendar(there).ok());
    QVERIFY(store.journal().rollback().ok());
    QVERIFY(store.dump() == before);
    QVERIFY(store.verify().empty());

    store.begin();
    QVERIFY(store.journal().setCalendar(there).ok());
    store.commit();
    COMPARE_DUMPS(store.dump(), inOneGo(log, there), 5);
    QCOMPARE(store.journal().factsFoldedAgain(), 0);
    const auto differences = verifyStore(store.path(), there);
    QVERIFY(differences.ok() && differences->empty());
    // And on it goes by the new days, late facts too.
    const QByteArrayList lines = log.split('\n');
    const QByteArray more = shiftedTo(randomLog({6, 200, {}}), secondOf(lines[lines.size() / 2]));
    store.take(more, QStringLiteral("more"));
    ScratchStore both(there);
    both.take(log);
    both.take(more, QStringLiteral("more"));
    COMPARE_DUMPS(store.dump(), both.dump(), 6);
}

/// Two callers may give up in the same second under one id: lines of one file are never doubles of each
/// other.
void JournalPropertiesTest::linesTrulyTheSameAreKept()
{
    const QByteArray log = logText(R"(
        10:00:00|c1|support|NONE|JOINEMPTY
        10:00:00|c1|support|NONE|JOINEMPTY
        10:00:05|c2|support|NONE|ENTERQUEUE||1|1)");
    ScratchStore store;
    store.take(log);
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM visit WHERE outcome>5"), 2);
    store.take(log, QStringLiteral("again"));
    store.take(log + logText("10:00:06|c3|support|NONE|ENTERQUEUE||1|1"), QStringLiteral("longer"));
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM visit WHERE outcome>5"), 2);
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM visit"), 4);

    // Of two in one file, only as many were told before as the other file has.
    ScratchStore grown;
    grown.take(log.mid(log.indexOf('\n') + 1), QStringLiteral("one of the two"));
    QCOMPARE(*grown.database().number("SELECT COUNT(*) FROM visit WHERE outcome>5"), 1);
    grown.take(log);
    QCOMPARE(*grown.database().number("SELECT COUNT(*) FROM visit WHERE outcome>5"), 2);
    QVERIFY(grown.verify().empty());
}

CALLHELM_TEST(JournalPropertiesTest)
#include "journalpropertiestest.moc"
