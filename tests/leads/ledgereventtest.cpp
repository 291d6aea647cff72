#include <QTest>

#include "leads/ledgerevent.h"
#include "leadpeers.h"
#include "support/testmain.h"

using namespace callhelm;

class LedgerEventTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytes_data();
    void bytes();
    void damaged();
};

namespace {

LedgerEvent eventOf(LedgerEvent::Kind kind, HandOutKind how = HandOutKind::Turn)
{
    LedgerEvent event;
    event.kind = kind;
    event.how = how;
    return event;
}

} // namespace

void LedgerEventTest::bytes_data()
{
    QTest::addColumn<LedgerEvent>("event");
    QTest::addColumn<int>("size");
    using Kind = LedgerEvent::Kind;
    QTest::newRow("turn") << eventOf(Kind::HandOut) << 1;
    QTest::newRow("recall") << eventOf(Kind::HandOut, HandOutKind::Recall) << 1;
    LedgerEvent skipped = eventOf(Kind::HandOut, HandOutKind::Known);
    skipped.changes
        = {{AgentId(70), LeadSkip::Paused}, {AgentId(71), LeadSkip::None}, {AgentId(3), LeadSkip::Holder}};
    QTest::newRow("three are skipped otherwise") << skipped << 1 + 1 + 3 + 2 + 3;
    LedgerEvent joined = eventOf(Kind::Joined);
    joined.weight = 9999;
    QTest::newRow("joined") << joined << 3;
    QTest::newRow("left") << eventOf(Kind::Left) << 1;
    LedgerEvent weight = eventOf(Kind::Weight);
    weight.weight = 5;
    QTest::newRow("weight") << weight << 2;
    LedgerEvent correction = eventOf(Kind::Correction);
    correction.hundredths = -1'250;
    QTest::newRow("correction") << correction << 3;
    LedgerEvent undone = eventOf(Kind::Undone, HandOutKind::Hand);
    undone.wasLatest = true;
    QTest::newRow("undone") << undone << 1;
    undone.agents = {{AgentId(1), 3}, {AgentId(2), 4}};
    QTest::newRow("undone later") << undone << 1 + 1 + 2 + 2;
    LedgerEvent order = eventOf(Kind::Order);
    order.agents = {{AgentId(2), 1}, {AgentId(1), 1}};
    QTest::newRow("order") << order << 1 + 1 + 2 + 2;
}

void LedgerEventTest::bytes()
{
    QFETCH(LedgerEvent, event);
    QFETCH(int, size);
    const QByteArray bytes = encodeLedgerEvent(event);
    QCOMPARE(int(bytes.size()), size);
    const auto read = decodeLedgerEvent(bytes);
    QVERIFY(read);
    QCOMPARE(*read, event);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY(!decodeLedgerEvent(bytes.left(length)));
    QVERIFY(!decodeLedgerEvent(bytes + '\0'));
}

void LedgerEventTest::damaged()
{
    Random random(9);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes(qsizetype(random.below(12)), '\0');
        for (char &byte : bytes)
            byte = char(random.below(256));
        if (const auto read = decodeLedgerEvent(bytes)) // numbers may be written longer than needed
            QCOMPARE(decodeLedgerEvent(encodeLedgerEvent(*read)), read);
    }
}

CALLHELM_TEST(LedgerEventTest)
#include "ledgereventtest.moc"
