#include <random>

#include <QTest>

#include "support/amirecording.h"
#include "support/effort.h"
#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/scratchstore.h"
#include "support/storedump.h"
#include "support/testmain.h"

using namespace callhelm;

/// What comes late is folded from the nearest mark up to where it makes no difference any more, and comes to
/// what it would have come to in time.
class LateFactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fewLines_data();
    void fewLines();
    void lastYearAfterThisYear();
    void anyOrderOfWitnesses();
    void anyOrderOfYears();
    void stopped();
    void damagedMarks_data();
    void damagedMarks();

private:
    struct Piece
    {
        SegmentInfo segment;
        FactBatch facts;
    };
    void addPieces(std::vector<Piece> &pieces, SourceKind kind, const FactBatch &facts, int count,
                   std::mt19937 &random) const;

    FactBatch m_log, m_ami, m_csv;
};

namespace {

QByteArray joined(const QByteArrayList &lines) { return lines.join('\n') + '\n'; }

/// Calls one after the other from that second on, agents who log in each morning.
QByteArrayList plainLog(qint64 from, int calls, const QByteArray &agents, int agentCount, quint32 seed)
{
    std::mt19937 random(seed);
    QByteArrayList lines;
    qint64 now = from;
    qint64 day = -1;
    const auto tell
        = [&](qint64 at, const QByteArray &rest) { lines.append(QByteArray::number(at) + '|' + rest); };
    const auto everybody = [&](const char *event) {
        for (int i = 0; i < agentCount; ++i)
            tell(now, "NONE|support|" + agents + QByteArray::number(i) + '|' + event + '|');
    };
    for (int i = 0; i < calls; ++i) {
        if (now / 86'400 != day) {
            if (day >= 0)
                everybody("REMOVEMEMBER");
            day = now / 86'400;
            now = day * 86'400 + 8 * 3600;
            everybody("ADDMEMBER");
        }
        now += 5 + random() % 40;
        const QByteArray id = agents + QByteArray::number(from) + '.' + QByteArray::number(i);
        const QByteArray agent = agents + QByteArray::number(random() % quint32(agentCount));
        tell(now, id + "|support|NONE|ENTERQUEUE||0900|1");
        now += 5;
        tell(now, id + "|support|" + agent + "|CONNECT|5|x|3");
        now += 10 + random() % 50;
        tell(now, id + "|support|" + agent + "|COMPLETECALLER|5|30|1");
        if (now % 86'400 > 18 * 3600) {
            everybody("REMOVEMEMBER");
            now = (now / 86'400 + 1) * 86'400 + 8 * 3600;
            day = now / 86'400;
            everybody("ADDMEMBER");
        }
    }
    everybody("REMOVEMEMBER");
    return lines;
}

qint64 secondOf(const QByteArray &line) { return line.left(line.indexOf('|')).toLongLong(); }

/// Takes lines out here and there.
QByteArrayList takeOut(QByteArrayList &lines, int count)
{
    QByteArrayList out;
    for (int i = count; i > 0; --i)
        out.prepend(lines.takeAt(lines.size() * i / (count + 1)));
    return out;
}

#define COMPARE_STORES(got, wanted)                                                                          \
    do {                                                                                                     \
        const QByteArray difference = differenceOf((wanted).dump(), (got).dump());                           \
        QVERIFY2(difference.isEmpty(), difference.constData());                                              \
        QVERIFY((got).verify().empty());                                                                     \
    } while (false)

} // namespace

void LateFactsTest::initTestCase()
{
    m_log = recordedLogFacts();
    m_ami = factsOfAmi(amiRecording());
    m_csv = recordedCdrFacts();
}

void LateFactsTest::fewLines_data()
{
    QTest::addColumn<bool>("live");
    QTest::newRow("in one file") << false;
    QTest::newRow("one by one") << true;
}

/// Nine late lines in a month of 180,000: only what lies around each of them is folded again.
void LateFactsTest::fewLines()
{
    QFETCH(bool, live);
    const int calls = effort(60) * 1000;
    QByteArrayList lines = plainLog(testDay - 60 * 86'400, calls, "a", 30, 1);
    ScratchStore wanted{Calendar(), Journal::Options()};
    wanted.take(joined(lines));
    const QByteArrayList late = takeOut(lines, 9);
    ScratchStore store{Calendar(), Journal::Options()};
    store.take(joined(lines));
    QVERIFY(*store.database().number("SELECT COUNT(*) FROM fold_mark") > 3);
    if (live)
        for (const QByteArray &line : late)
            store.take(line + '\n', QStringLiteral("late"));
    else
        store.take(joined(late), QStringLiteral("late"));
    // For each of them at most two lines of facts from a mark on, and half a day on till their ids are the
    // same.
    const qint64 perLine = 2 * (2 * 16'384 + 8'000);
    QVERIFY2(store.journal().factsFoldedAgain() <= 9 * perLine,
             QByteArray::number(store.journal().factsFoldedAgain()).constData());
    QVERIFY(store.journal().factsFoldedAgain() > 0);
    COMPARE_STORES(store, wanted);
}

/// Last year's log comes into a store of this year: its facts are folded, and of this year no more than it
/// takes for both to come to the same, though people of last year are gone.
void LateFactsTest::lastYearAfterThisYear()
{
    const QByteArrayList last = plainLog(testDay - 365 * 86'400, 4000, "old", 12, 2);
    const QByteArrayList present = plainLog(testDay - 40 * 86'400, 20'000, "new", 12, 3);
    ScratchStore wanted{Calendar(), Journal::Options()};
    wanted.take(joined(last), QStringLiteral("last"));
    wanted.take(joined(present), QStringLiteral("present"));
    ScratchStore store{Calendar(), Journal::Options()};
    store.take(joined(present), QStringLiteral("present"));
    store.take(joined(last), QStringLiteral("last"));
    const qint64 again = store.journal().factsFoldedAgain();
    QVERIFY2(again >= last.size() && again < last.size() + 12'000, QByteArray::number(again).constData());
    COMPARE_STORES(store, wanted);
    // And on it goes from there.
    const QByteArray more = joined(plainLog(testDay, 200, "old", 12, 4));
    wanted.take(more, QStringLiteral("more"));
    store.reopen();
    store.take(more, QStringLiteral("more"));
    COMPARE_STORES(store, wanted);
}

void LateFactsTest::addPieces(std::vector<Piece> &pieces, SourceKind kind, const FactBatch &facts, int count,
                              std::mt19937 &random) const
{
    // Pieces overlap, as files do that were cut out of one log.
    for (int i = 0; i < count; ++i) {
        const size_t from = facts.facts.size() * size_t(i) / size_t(count);
        const size_t to = facts.facts.size() * size_t(i + 1) / size_t(count);
        Piece piece;
        piece.segment = ScratchStore::segment(QStringLiteral("%1 of %2").arg(i).arg(int(kind)));
        piece.segment.source.kind = kind;
        piece.facts.keep = facts.keep;
        const size_t before = from - std::min<size_t>(from, random() % 30);
        piece.facts.facts.assign(facts.facts.begin() + qint64(before), facts.facts.begin() + qint64(to));
        pieces.push_back(std::move(piece));
    }
}

/// Overlapping pieces of what three witnesses tell of one telephone system, in any order, in batches of any
/// size, with restarts between.
void LateFactsTest::anyOrderOfWitnesses()
{
    std::mt19937 random(11);
    std::vector<Piece> pieces;
    addPieces(pieces, SourceKind::QueueLog, m_log, 4, random);
    addPieces(pieces, SourceKind::Ami, m_ami, 3, random);
    addPieces(pieces, SourceKind::Cdr, m_csv, 3, random);
    QByteArrayList wanted;
    for (int round = 0; round < effort(6); ++round) {
        ScratchStore store;
        for (const Piece &piece : pieces) {
            store.begin();
            for (size_t at = 0; at < piece.facts.facts.size();) {
                const size_t end = std::min(piece.facts.facts.size(), at + 1 + random() % 400);
                FactBatch batch;
                batch.keep = piece.facts.keep;
                batch.facts.assign(piece.facts.facts.begin() + qint64(at),
                                   piece.facts.facts.begin() + qint64(end));
                QVERIFY(store.journal().append(piece.segment, batch).ok());
                at = end;
                if (random() % 4 == 0) {
                    store.commit();
                    store.begin();
                }
            }
            store.end(piece.segment);
            store.commit();
            if (random() % 3 == 0)
                store.reopen();
        }
        QVERIFY(store.verify().empty());
        const QByteArrayList dump = store.dump();
        store.begin();
        QVERIFY(store.journal().rebuild().ok());
        store.commit();
        QVERIFY2(dump == store.dump(), differenceOf(store.dump(), dump).constData());
        if (wanted.isEmpty())
            wanted = dump;
        QVERIFY2(dump == wanted, differenceOf(wanted, dump).constData());
        std::shuffle(pieces.begin(), pieces.end(), random);
    }
}

/// Years of made-up logs, spoilt and not, in any order: long enough for marks to be thinned and for the two
/// lines of a fold to meet.
void LateFactsTest::anyOrderOfYears()
{
    std::mt19937 random(12);
    for (quint32 seed = 1; seed <= quint32(effort(4)); ++seed) {
        const QByteArrayList lines = randomLines({seed, 2500, {seed % 2 == 0, seed % 4 == 1}});
        std::vector<QByteArrayList> files(1);
        for (const QByteArray &line : lines) {
            if (files.back().size() > 250 && secondOf(files.back().last()) != secondOf(line))
                files.emplace_back();
            files.back().append(line);
        }
        QByteArrayList wanted;
        for (int round = 0; round < 3; ++round) {
            ScratchStore store;
            for (size_t i = 0; i < files.size(); ++i) {
                const auto number = std::ranges::find(lines, files[i].first()) - lines.begin();
                store.take(joined(files[i]), QStringLiteral("file %1").arg(number));
                if (random() % 4 == 0)
                    store.reopen();
                if (random() % 4 == 0)
                    QVERIFY(store.verify().empty());
            }
            QVERIFY(store.verify().empty());
            if (wanted.isEmpty())
                wanted = store.dump();
            const QByteArrayList dump = store.dump();
            QVERIFY2(dump == wanted,
                     ("seed " + QByteArray::number(seed) + differenceOf(wanted, dump)).constData());
            std::shuffle(files.begin(), files.end(), random);
        }
    }
}

/// Stopped while late facts are folded: nothing is changed, and they can be taken again.
void LateFactsTest::stopped()
{
    const QByteArrayList lines = randomLines({5, 3000, {}});
    ScratchStore wanted;
    wanted.take(joined(lines));
    ScratchStore store;
    const qsizetype middle = lines.size() / 2;
    store.take(joined(lines.mid(middle)), QStringLiteral("newer"));
    const QByteArrayList before = store.dump();
    const SegmentInfo older = ScratchStore::segment(QStringLiteral("older"));
    int asked = 0;
    store.begin();
    store.append(older, joined(lines.mid(0, middle)));
    store.end(older);
    const auto done = store.journal().catchUp([&asked](double share) {
        Q_ASSERT(share >= 0 && share <= 1);
        return ++asked < 3;
    });
    QVERIFY(!done.ok());
    QCOMPARE(done.error().kind, Error::Kind::Cancelled);
    QVERIFY(store.journal().rollback().ok());
    QVERIFY(store.dump() == before);
    QVERIFY(store.verify().empty());
    store.take(joined(lines.mid(0, middle)), QStringLiteral("older"));
    QVERIFY(store.verify().empty());
}

void LateFactsTest::damagedMarks_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("bytes") << QByteArray(
        "UPDATE fold_mark SET state=substr(state,1,length(state)-9)||x'000102030405060708'");
    QTest::newRow("cut off") << QByteArray("UPDATE fold_mark SET state=substr(state,1,20)");
    QTest::newRow("of another version") << QByteArray("UPDATE fold_mark SET version=1");
    QTest::newRow("gone") << QByteArray("DELETE FROM fold_mark");
}

/// A mark that cannot be read is none. (One that can be read and is wrong is found by verify.)
void LateFactsTest::damagedMarks()
{
    QFETCH(QByteArray, sql);
    QByteArrayList lines = randomLines({6, 2000, {}});
    ScratchStore wanted;
    const QByteArrayList all = lines;
    const QByteArrayList late = takeOut(lines, 3);
    wanted.take(joined(lines));
    wanted.take(joined(late), QStringLiteral("late"));
    ScratchStore store;
    store.take(joined(lines));
    QVERIFY(*store.database().number("SELECT COUNT(*) FROM fold_mark") > 10);
    QVERIFY(store.database().execute(sql).ok());
    if (!sql.startsWith("DELETE") && !sql.contains("version"))
        QCOMPARE(store.verify().size(), size_t(1));
    store.reopen();
    store.take(joined(late), QStringLiteral("late"));
    const QByteArray difference = differenceOf(wanted.dump(), store.dump());
    QVERIFY2(difference.isEmpty(), difference.constData());

    // Another moment's state in place of a mark's.
    ScratchStore wrong;
    wrong.take(joined(all));
    QVERIFY(wrong.verify().empty());
    QVERIFY(wrong.database()
                .execute("UPDATE fold_mark SET state=(SELECT state FROM fold_mark ORDER BY at LIMIT 1)"
                         " WHERE at=(SELECT MAX(at) FROM fold_mark)")
                .ok());
    const auto found = wrong.verify();
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().table, QStringLiteral("fold_mark"));
    QCOMPARE(found.front().unfounded, 1);
}

CALLHELM_TEST(LateFactsTest)
#include "latefactstest.moc"
