#include <QTest>

#include "store/bulkfold.h"
#include "store/eachrow.h"
#include "support/logtext.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

/// Indexes that a first import makes last: they are there whatever becomes of it.
class CallIndexesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void madeAtTheCommit();
    void backAfterRollback();
    void stayInLaterImports();
};

namespace {

const QByteArray first = "10:00:00|c1|support|NONE|ENTERQUEUE||0901|1\n"
                         "10:00:30|c1|support|NONE|ABANDON|1|1|30\n";
const QByteArray second = "11:00:00|c2|support|NONE|ENTERQUEUE||0902|1\n"
                          "11:00:30|c2|support|NONE|ABANDON|1|1|30\n";

/// What makes the indexes of calls' numbers, by name.
QByteArrayList indexes(ScratchStore &store)
{
    QByteArrayList texts;
    (void)eachRow(
        store.database(),
        "SELECT sql FROM sqlite_master WHERE name IN('visit_number','direct_call_number') ORDER BY name",
        [&texts](const Statement &row) { texts.append(row.string(0).toUtf8()); });
    return texts;
}

/// Up to the commit.
void import(ScratchStore &store, const QByteArray &log, const QString &file)
{
    const SegmentInfo segment = ScratchStore::segment(file);
    store.begin();
    auto bulk = store.journal().bulk(segment);
    QVERIFY(bulk.ok());
    PreparedBatch batch;
    batch.facts = factsOf(logText(log));
    batch.folded = (*bulk)->fold(batch.facts, 1);
    batch.output = (*bulk)->portion();
    QVERIFY(store.journal().append(segment, batch).ok());
    store.end(segment);
}

} // namespace

void CallIndexesTest::madeAtTheCommit()
{
    ScratchStore store;
    const QByteArrayList before = indexes(store);
    QCOMPARE(before.size(), 2);
    import(store, first, QStringLiteral("queue_log"));
    QVERIFY(indexes(store).isEmpty());
    store.commit();
    QCOMPARE(indexes(store), before);
    QCOMPARE(*store.database().number(
                 "SELECT COUNT(*) FROM visit INDEXED BY visit_number WHERE number='0901' AND number<>''"),
             1);
    QVERIFY(store.verify().empty());
}

void CallIndexesTest::backAfterRollback()
{
    ScratchStore store;
    const QByteArrayList before = indexes(store);
    import(store, first, QStringLiteral("queue_log"));
    QVERIFY(store.journal().rollback().ok());
    QCOMPARE(indexes(store), before);
}

void CallIndexesTest::stayInLaterImports()
{
    ScratchStore store;
    const QByteArrayList before = indexes(store);
    store.take(logText(first));
    import(store, second, QStringLiteral("queue_log.1"));
    QCOMPARE(indexes(store), before);
    store.commit();
    QCOMPARE(indexes(store), before);
    QVERIFY(store.verify().empty());
}

CALLHELM_TEST(CallIndexesTest)
#include "callindexestest.moc"
