#include <QTest>

#include "services/debtservice.h"
#include "support/logtext.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

/// The debt followed commit by commit is that which is found in the store.
class DebtKeeperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followedAsFound();
};

void DebtKeeperTest::followedAsFound()
{
    const FactBatch all = factsOf(logText(R"(
        09:00:00|c1|q|NONE|ENTERQUEUE||0900000001|1
        09:00:30|c1|q|NONE|ABANDON|1|1|30
        +6 10:00:00|c2|q|NONE|ENTERQUEUE||0900000002|1
        +6 10:00:30|c2|q|NONE|ABANDON|1|1|30
        +6 10:01:00|c3|q|NONE|ENTERQUEUE||0900000003|1
        +6 10:01:30|c3|q|NONE|ABANDON|1|1|30
        +6 10:02:00|c4|q|NONE|ENTERQUEUE||+84900000002|1
        +6 10:02:10|c4|q|Anna|CONNECT|10|x|1
        +6 10:03:10|c4|q|Anna|COMPLETEAGENT|10|60|1)"));
    ScratchStore store;
    DebtService keeper;
    const SegmentInfo segment = ScratchStore::segment(QStringLiteral("queue_log"));
    for (const Fact &fact : all.facts) {
        FactBatch one;
        one.keep = all.keep;
        one.facts = {fact};
        store.take(segment, one, false);
        Reader reader = store.reader();
        QVERIFY(keeper.follow(store.journal(), reader, fact.at).ok());
        const auto found = DebtService::at(reader, fact.at + std::chrono::seconds(1));
        QVERIFY(found.ok());
        QVERIFY(keeper.open() == *found);
        store.reopen();
        DebtService again; // as after a start
        Reader other = store.reader();
        QVERIFY(again.follow(store.journal(), other, fact.at).ok());
        QVERIFY(again.open() == *found);
        QVERIFY(keeper.follow(store.journal(), other, fact.at).ok());
    }
    const DebtList open = keeper.open();
    QCOMPARE(open.size(), size_t(2));
    QCOMPARE(open.front().number, ShortText("0900000001")); // six days ago and an hour
    QCOMPARE(open.back().number, ShortText("0900000003"));
}

CALLHELM_TEST(DebtKeeperTest)
#include "debtkeepertest.moc"
