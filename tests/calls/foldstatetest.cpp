#include <QTest>

#include "support/foldbook.h"
#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/testmain.h"

using namespace callhelm;

/// A fold's saved state: complete, and harmless when damaged.
class FoldStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysTheSameAgain();
    void damaged();
    void otherVersion();
};

static void apply(CallFold &fold, const FactBatch &batch)
{
    for (const Fact &fact : batch.facts)
        fold.apply(fact, SegmentId(1));
}

/// Saved, restored and saved again: the same state, and the same floor.
void FoldStateTest::saysTheSameAgain()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        Registry names;
        CallFold fold(SourceId(1), names);
        apply(fold, factsOf(randomLog({seed, 120, {seed % 2 == 0, seed % 3 == 0}})));
        (void)fold.take();
        CallFold other(SourceId(1), names);
        QVERIFY(other.restore(fold.save()));
        QCOMPARE(other.save().size(), fold.save().size());
        QCOMPARE(other.horizon(), fold.horizon());
        QCOMPARE(other.waiting().size(), fold.waiting().size());
        const Instant at = fold.horizon().value_or(Instant());
        const auto before = fold.agents(at);
        const auto after = other.agents(at);
        QCOMPARE(after.size(), before.size());
        for (size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].name, before[i].name);
            QCOMPARE(after[i].state, before[i].state);
            QCOMPARE(after[i].since, before[i].since);
            QCOMPARE(after[i].lastCall, before[i].lastCall);
        }
        QVERIFY(other.take().isEmpty());
    }
}

/// Cut off or altered anywhere: refused or accepted, but never a crash.
void FoldStateTest::damaged()
{
    Registry names;
    CallFold fold(SourceId(1), names);
    apply(fold, factsOf(randomLog({7, 80, {}})));
    (void)fold.take();
    const QByteArray state = fold.save();
    for (qsizetype size = 0; size < state.size(); ++size) {
        CallFold other(SourceId(1), names);
        QVERIFY2(!other.restore(QByteArrayView(state).first(size)), QByteArray::number(size).constData());
    }
    for (qsizetype at = 0; at < state.size(); ++at) {
        for (const uchar bits : {0x01, 0x80, 0xFF}) {
            QByteArray bad = state;
            bad[at] = char(uchar(bad[at]) ^ bits);
            CallFold other(SourceId(1), names);
            (void)other.restore(bad);
        }
    }
}

void FoldStateTest::otherVersion()
{
    Registry names;
    CallFold fold(SourceId(1), names);
    QByteArray state = fold.save();
    QVERIFY(fold.restore(state));
    state[0] = char(state[0] + 2);
    QVERIFY(!fold.restore(state));
    QVERIFY(!fold.restore(QByteArray()));
}

CALLHELM_TEST(FoldStateTest)
#include "foldstatetest.moc"
