#include <QTest>

#include "base/clock.h"
#include "support/logtext.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

/// A time more than a day ahead of now is a wrong clock: the line is set aside with its place, and moves
/// nothing.
class WrongClockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setAside_data();
    void setAside();
    void nothingMoves();
    void inAnotherThread();
    void simulatorsTimeIsItsOwn();

private:
    Journal::Options withClock() const
    {
        Journal::Options options = ScratchStore::manyMarks();
        options.clock = &m_clock;
        return options;
    }
    FixedClock m_clock{readTime("12:00:00")};
};

void WrongClockTest::setAside_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("now") << QByteArray("12:00:00") << true;
    QTest::newRow("a day ahead") << QByteArray("+1 12:00:00") << true;
    QTest::newRow("a second more") << QByteArray("+1 12:00:01") << false;
    QTest::newRow("seventy years ahead") << QByteArray("4000000000") << false;
}

void WrongClockTest::setAside()
{
    QFETCH(QByteArray, time);
    QFETCH(bool, isTaken);
    ScratchStore store(Calendar(), withClock());
    const SegmentInfo segment = ScratchStore::segment(QStringLiteral("queue_log"));
    FactBatch batch = factsOf(logText("10:00:00|c1|support|NONE|ENTERQUEUE||1|1\n" + time
                                      + "|w1|support|NONE|ENTERQUEUE||2|1\n"
                                        "10:00:30|c1|support|NONE|ABANDON|1|1|30\n"));
    store.begin();
    const auto appended = store.journal().append(segment, batch);
    QVERIFY(appended.ok());
    store.commit();
    QCOMPARE(appended->facts, isTaken ? 3 : 2);
    QCOMPARE(appended->rejections.size(), size_t(isTaken ? 0 : 1));
    if (!isTaken) {
        QCOMPARE(appended->rejections.front().line, 2);
        QVERIFY(appended->rejections.front().reason.contains(QStringLiteral("wrong clock")));
        QVERIFY(appended->rejections.front().excerpt.contains(QStringLiteral("w1")));
    }
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM rejection WHERE line=2"), isTaken ? 0 : 1);
    QCOMPARE(*store.database().number("SELECT lines FROM segment"), 3);
    QCOMPARE(*store.database().number("SELECT rejected FROM segment"), isTaken ? 0 : 1);
    QVERIFY(store.verify().empty());
}

/// Neither where the log stands, nor what is late, nor what is forgotten.
void WrongClockTest::nothingMoves()
{
    ScratchStore store(Calendar(), withClock());
    const SegmentInfo segment = ScratchStore::segment(QStringLiteral("queue_log"));
    store.begin();
    store.append(segment,
                 logText("10:00:00|c1|support|NONE|ENTERQUEUE||1|1\n"
                         "4000000000|w1|support|NONE|ENTERQUEUE||2|1\n"
                         "4000000001|w1|support|Anna|CONNECT|1|x|1\n"));
    store.commit();
    QCOMPARE(*store.database().number("SELECT told_to FROM segment"), toMs(readTime("10:00:00")));
    QCOMPARE(*store.database().number("SELECT MAX(order_to) FROM block"), toMs(readTime("10:00:00")));
    QCOMPARE(*store.journal().horizon(), readTime("10:00:00"));
    QCOMPARE(store.journal().waiting(*store.journal().horizon()).size(),
             size_t(1)); // of 2096 nobody waits, and nobody was forgotten
    store.take(logText("10:01:00|c2|support|NONE|ENTERQUEUE||3|1\n"), QStringLiteral("another"));
    QCOMPARE(store.journal().factsFoldedAgain(), 0); // it was not late
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM visit"), 2);
    QVERIFY(store.verify().empty());
}

/// As an import takes a file.
void WrongClockTest::inAnotherThread()
{
    ScratchStore store(Calendar(), withClock());
    const SegmentInfo segment = ScratchStore::segment(QStringLiteral("queue_log"));
    store.begin();
    auto bulk = store.journal().bulk(segment);
    QVERIFY(bulk.ok());
    PreparedBatch batch;
    batch.facts = factsOf(logText("10:00:00|c1|support|NONE|ENTERQUEUE||1|1\n"
                                  "4000000000|w1|support|NONE|ENTERQUEUE||2|1\n"
                                  "10:00:30|c1|support|NONE|ABANDON|1|1|30\n"));
    (*bulk)->check(batch.facts);
    QCOMPARE(batch.facts.rejections.size(), size_t(1));
    batch.folded = (*bulk)->fold(batch.facts, 1);
    QVERIFY(batch.folded); // the others go on being folded there
    batch.output = (*bulk)->portion();
    const auto appended = store.journal().append(segment, batch);
    QVERIFY(appended.ok());
    QCOMPARE(appended->facts, 2);
    store.end(segment);
    store.commit();
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM rejection WHERE line=2"), 1);
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM visit"), 1);
    QVERIFY(store.verify().empty());
}

void WrongClockTest::simulatorsTimeIsItsOwn()
{
    ScratchStore store(Calendar(), withClock());
    SegmentInfo segment = ScratchStore::segment(QStringLiteral("simulate"));
    segment.source.kind = SourceKind::Simulator;
    store.take(segment, factsOf("1893456000|late|support|NONE|ENTERQUEUE||1|1\n"), true);
    QCOMPARE(*store.database().number("SELECT COUNT(*) FROM visit"), 1);
}

CALLHELM_TEST(WrongClockTest)
#include "wrongclocktest.moc"
