#include <QTest>

#include "store/namelimits.h"
#include "support/logtext.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

/// A store bears so many agents and queues and no more: what brings another is set aside with file and line,
/// before it is stored, and whichever way it comes.
class NameLimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tooManyAgents_data();
    void tooManyAgents();
    void tooManyQueues();
    void whatIsKnownGoesOn();
    void undoneNamesMakeRoom();
    void unknownEventsNameNobody();

private:
    static QByteArray pauses(int from, int to)
    {
        QByteArray log;
        for (int agent = from; agent <= to; ++agent)
            log += logText("10:00:00|NONE|support|agent" + QByteArray::number(agent) + "|ADDMEMBER|");
        return log;
    }
    static qint64 count(ScratchStore &store, const char *table)
    {
        return *store.database().number(QByteArray("SELECT COUNT(*) FROM ") + table);
    }
    static constexpr int most = int(NameLimits::mostAgents);
};

void NameLimitsTest::tooManyAgents_data()
{
    QTest::addColumn<int>("batches");
    QTest::addColumn<bool>("reopened");
    QTest::newRow("at once") << 1 << false;
    QTest::newRow("in many batches") << 50 << false;
    QTest::newRow("over a restart") << 50 << true;
}

void NameLimitsTest::tooManyAgents()
{
    QFETCH(int, batches);
    QFETCH(bool, reopened);
    constexpr int all = most + 500;
    ScratchStore store;
    const SegmentInfo file = ScratchStore::segment(QStringLiteral("queue_log"));
    qint64 aside = 0;
    for (int batch = 0; batch < batches; ++batch) {
        if (reopened && batch % 20 == 19)
            store.reopen();
        store.begin();
        const auto appended
            = store.append(file, pauses(batch * all / batches + 1, (batch + 1) * all / batches));
        aside += qint64(appended.rejections.size());
        if (!appended.rejections.empty()) {
            QVERIFY(appended.rejections.back().line > 0);
            QVERIFY(appended.rejections.back().excerpt.startsWith(QStringLiteral("agent")));
        }
        store.commit();
    }
    QCOMPARE(aside, all - most);
    QCOMPARE(count(store, "agent"), most);
    QCOMPARE(count(store, "rejection"), all - most);
    QCOMPARE(*store.database().number("SELECT SUM(rejected) FROM segment"), all - most);
    QVERIFY(store.verify().empty());
    store.begin();
    QVERIFY(store.journal().rebuild().ok());
    store.commit();
    QCOMPARE(count(store, "agent"), most);
    QVERIFY(store.verify().empty());
}

void NameLimitsTest::tooManyQueues()
{
    ScratchStore store;
    QByteArray log;
    for (int queue = 1; queue <= NameLimits::mostQueues + 10; ++queue)
        log += logText("10:00:00|" + QByteArray::number(queue) + "|q" + QByteArray::number(queue)
                       + "|NONE|ENTERQUEUE||0901|1");
    store.take(log);
    QCOMPARE(count(store, "queue"), NameLimits::mostQueues);
    QCOMPARE(count(store, "visit"), NameLimits::mostQueues);
    QCOMPARE(count(store, "rejection"), 10);
    QVERIFY(store.verify().empty());
}

void NameLimitsTest::whatIsKnownGoesOn()
{
    ScratchStore store;
    store.take(pauses(1, most + 1), QStringLiteral("flood"));
    QCOMPARE(count(store, "rejection"), 1);
    const SegmentInfo live = ScratchStore::segment(QStringLiteral("live"));
    store.begin();
    const auto known = store.append(live,
                                    logText("11:00:00|NONE|support|agent7|PAUSE|lunch ;"
                                            "11:00:00|NONE|support|one more|PAUSE|lunch"));
    store.commit();
    QCOMPARE(known.facts, 1);
    QCOMPARE(known.rejections.size(), 1U);
    QCOMPARE(known.rejections.front().line, 2);
    QVERIFY(store.verify().empty());
}

void NameLimitsTest::undoneNamesMakeRoom()
{
    ScratchStore store;
    store.begin();
    store.append(ScratchStore::segment(QStringLiteral("flood")), pauses(1, most));
    QVERIFY(store.journal().rollback().ok());
    store.begin();
    QVERIFY(store.append(ScratchStore::segment(QStringLiteral("log")), pauses(20'001, 20'000 + most))
                .rejections.empty());
    store.commit();
    QCOMPARE(count(store, "agent"), most);
}

void NameLimitsTest::unknownEventsNameNobody()
{
    ScratchStore store;
    QByteArray log;
    for (int agent = 1; agent <= most + 5; ++agent)
        log += logText("10:00:00|NONE|support|agent" + QByteArray::number(agent) + "|SOMETHINGNEW|");
    store.take(log + pauses(1, 3));
    QCOMPARE(count(store, "agent"), 3);
    QCOMPARE(count(store, "rejection"), 0);
}

CALLHELM_TEST(NameLimitsTest)
#include "namelimitstest.moc"
