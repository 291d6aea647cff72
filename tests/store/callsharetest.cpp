#include <random>

#include <QTest>

#include "calls/rowids.h"
#include "store/callshare.h"
#include "support/effort.h"
#include "support/testmain.h"

using namespace callhelm;

/// What calls say for goals, and the pages in which they are kept.
class CallShareTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsByHand();
    void pages_data();
    void pages();
    void callsOfOneTimeShareAPage();
    void bytesComeBack();
    void damagedBytesAreRefused();
    void orderDoesNotMatter();
};

namespace {

const Instant noon = instantFromMs(1'790'787'600'000);

CallShare talk(qint64 agent, Instant began, qint64 seconds, Direction direction = Direction::In)
{
    const qint64 id = RowIds::firstOf(began) + 1;
    return {CallShare::Kind::Talk, direction, true, AgentId(agent), began, seconds, id, VisitId(id)};
}

CallShare attempt(qint64 agent, Instant began, bool counts)
{
    return {CallShare::Kind::Attempt, Direction::In, counts, AgentId(agent), began, 0, 0, VisitId()};
}

class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) { }
    int any(int count) { return int(m_random() % unsigned(count)); }
    CallShare share()
    {
        const Instant began = noon + std::chrono::milliseconds(any(100'000'000) - 50'000'000);
        switch (any(3)) {
        case 0:
            return attempt(any(4), began, any(2) == 0);
        case 1:
            return {CallShare::Kind::Direct,
                    any(2) == 0 ? Direction::In : Direction::Out,
                    any(2) == 0,
                    AgentId(any(4)),
                    began,
                    any(500),
                    0,
                    VisitId(),
                    ShortText("0901" + std::to_string(any(1000)))};
        default:
            CallShare share = talk(any(4), began, any(500));
            share.leg += any(1000);
            share.visit = VisitId(share.visit.value() + any(1000));
            return share;
        }
    }
    std::vector<CountedCall> calls()
    {
        std::vector<CountedCall> calls(size_t(any(20)));
        for (CountedCall &call : calls) {
            call.source = SourceId(1 + any(3));
            call.call = ShortText(any(4) == 0 ? "call-" + std::to_string(any(1'000'000))
                                              : std::to_string(1'790'787'600 + any(100)) + '.'
                                          + std::to_string(any(100'000)));
            for (int i = any(4); i >= 0; --i)
                call.add(share());
            for (int agent = 1; agent < 4; ++agent)
                if (any(3) == 0)
                    call.with.push_back({AgentId(agent), RecordId(1 + any(1000)), {ActKind::CallReceived}});
        }
        std::ranges::sort(calls, CountedCall::isBefore);
        return calls;
    }

private:
    std::mt19937 m_random;
};

bool isSame(const std::vector<CountedCall> &a, const std::vector<CountedCall> &b)
{
    return std::ranges::equal(a, b, [](const CountedCall &one, const CountedCall &other) {
        return one.source == other.source && one.call == other.call && one.shares == other.shares
            && one.with == other.with;
    });
}

} // namespace

/// Agent 1 is rung in vain at noon, 2 while the caller gives up, 3 talks for a minute in and half a one out.
void CallShareTest::partsByHand()
{
    CountedCall call{SourceId(1), "1790787600.1", {}, {}};
    const Instant later = noon + std::chrono::minutes(5);
    call.add(talk(3, later, 60));
    call.add(talk(3, later, 30, Direction::Out));
    call.add(attempt(1, noon, true));
    call.add(attempt(2, noon, false));
    call.with = {{AgentId(3), RecordId(7), {ActKind::CallReceived}}};
    const std::vector<KpiAct> acts{{noon, AgentId(1), {ActKind::CallPart}, {}, 0, 0},
                                   {noon,
                                    AgentId(3),
                                    {ActKind::CallPart, ActKind::CallTalked, ActKind::CallReceived},
                                    RecordId(7),
                                    60'000,
                                    30'000}};
    QVERIFY(call.acts() == acts);
    call.remove(attempt(1, noon, true));
    call.remove(attempt(2, noon, false));
    QCOMPARE(call.acts().size(), 1U);
    QVERIFY(call.acts().front().at == later);
}

void CallShareTest::pages_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<bool>("isOfItsTime");
    QTest::newRow("of Asterisk") << QByteArray("1790787600.123") << true;
    QTest::newRow("with a system's name") << QByteArray("pbx-1-1790787600.123") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a word") << QByteArray("call-17") << false;
    QTest::newRow("without a number") << QByteArray("1790787600.") << false;
    QTest::newRow("too short a second") << QByteArray("179078760.1") << false;
    QTest::newRow("letters") << QByteArray("17907876xx.1") << false;
    QTest::newRow("too long a number") << QByteArray("1790787600.1234567890123") << false;
}

void CallShareTest::pages()
{
    QFETCH(QByteArray, call);
    QFETCH(bool, isOfItsTime);
    QCOMPARE(callPageOf(call.toStdString()) >= 0, isOfItsTime);
}

void CallShareTest::callsOfOneTimeShareAPage()
{
    QCOMPARE(callPageOf("1790787600.1"), callPageOf("1790787601.900"));
    QVERIFY(callPageOf("1790787600.1") < callPageOf("1790788600.1"));
    QVERIFY(callPageOf("1790787600.1") != callPageOf("1790787600.100000")); // however many one second has
}

void CallShareTest::bytesComeBack()
{
    for (int seed = 0; seed < effort(200); ++seed) {
        Dice dice{quint32(seed)};
        const auto calls = dice.calls();
        std::vector<CountedCall> back;
        QVERIFY(decodeCalls(encodeCalls(calls), back));
        QVERIFY2(isSame(calls, back), qPrintable(QString::number(seed)));
    }
}

void CallShareTest::damagedBytesAreRefused()
{
    Dice dice(1);
    std::vector<CountedCall> calls;
    while (calls.size() < 5)
        calls = dice.calls();
    const QByteArray bytes = encodeCalls(calls);
    std::vector<CountedCall> back;
    QVERIFY(!decodeCalls(QByteArrayView(bytes).chopped(1), back));
    for (qsizetype i = 0; i < bytes.size(); ++i) { // anything, but within bounds
        QByteArray damaged = bytes;
        damaged[i] = char(damaged[i] ^ 0x7F);
        back.clear();
        (void)decodeCalls(damaged, back);
    }
}

/// Rows may come and go in any order.
void CallShareTest::orderDoesNotMatter()
{
    for (int seed = 0; seed < effort(100); ++seed) {
        Dice dice{quint32(seed)};
        std::vector<CallShare> shares;
        for (int i = 0; i < 6; ++i)
            shares.push_back(dice.share());
        CountedCall one, other;
        for (const CallShare &share : shares)
            one.add(share);
        const CallShare gone = dice.share();
        other.add(gone);
        for (auto share = shares.rbegin(); share != shares.rend(); ++share)
            other.add(*share);
        other.remove(gone);
        QVERIFY(one.shares == other.shares);
        QVERIFY(one.acts() == other.acts());
    }
}

CALLHELM_TEST(CallShareTest)
#include "callsharetest.moc"
