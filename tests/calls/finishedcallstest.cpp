#include "foldcase.h"

#include "base/calendar.h"
#include "calls/finishedcalls.h"
#include "calls/statearchive.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

QByteArray stateOf(LiveCall &call)
{
    QByteArray bytes;
    StateArchive archive(bytes);
    archive(call);
    return bytes;
}

LiveVisit visitOf(const LiveCall &call, qint64 id, Instant entered)
{
    LiveVisit visit;
    visit.row.id = VisitId(id);
    visit.row.source = SourceId(3);
    visit.row.queue = QueueId(12);
    visit.row.call = call.id;
    visit.row.number = "+84901234567";
    visit.row.entered = entered;
    visit.row.wait = 17;
    visit.row.outcome = Outcome::Abandoned;
    visit.over = visit.told = true;
    return visit;
}

LiveLeg legOf(const LiveVisit &visit, qint64 id, Instant connected)
{
    LiveLeg leg;
    leg.row.id = LegId(id);
    leg.row.visit = visit.row.id;
    leg.row.source = visit.row.source;
    leg.row.agent = AgentId(217);
    leg.row.queue = visit.row.queue;
    leg.row.call = visit.row.call;
    leg.row.entered = visit.row.entered;
    leg.row.connected = connected;
    leg.row.talk = 90;
    leg.row.ended = connected + std::chrono::seconds(90);
    leg.row.reason = LegEnd::Caller;
    leg.told = true;
    return leg;
}

/// Two visits, three talks, an attempt and all that can be told of them.
LiveCall fullCall(std::string_view id, Instant at)
{
    LiveCall call;
    call.id = id;
    call.lastSeen = at + std::chrono::seconds(300);
    call.seen = 4;
    LiveVisit first = visitOf(call, RowIds::firstOf(at) | 77, at);
    first.row.outcome = Outcome::Answered;
    first.row.doubt = Doubt::NoEntry;
    first.legs.push_back(legOf(first, RowIds::firstOf(at) | 5, at + std::chrono::milliseconds(4250)));
    first.legs.push_back(legOf(first, RowIds::firstOf(at) | 9, at + std::chrono::seconds(120)));
    first.legs.back().row.target = "600@outside";
    first.legs.back().row.ended.reset();
    first.attempts.push_back(
        {RowIds::firstOf(at) | 3, first.row.id, AgentId(8), QueueId(12), call.id, at, at, 15'000, false});
    LiveVisit second
        = visitOf(call, RowIds::firstOf(at) | 80, at - std::chrono::hours(1)); // a clock set back
    second.legs.push_back(legOf(second, 1, at + std::chrono::hours(30)));
    call.visits.push_back(std::move(first));
    call.visits.push_back(std::move(second));
    call.parts.push_back({AgentId(217), call.visits.front().row.id, 1'990'000});
    call.parts.push_back({AgentId(8), VisitId(), 1'990'003});
    return call;
}

/// Nothing but an attempt, for a caller of whom nothing else was told.
LiveCall rungOnly(std::string_view id, Instant at)
{
    LiveCall call;
    call.id = id;
    call.lastSeen = at;
    call.parts.push_back({AgentId(8), VisitId(), quarterOf(at)});
    return call;
}

} // namespace

/// Calls that are over take little room, and nothing of them is lost.
class FinishedCallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatGoesInComesOut_data();
    void whatGoesInComesOut();
    void whatIsFinished();
    void forgets();
    void savedAndRestored();
    void comesBack_data();
    void comesBack() { checkFoldCase(); }
    void costsLittle();
};

void FinishedCallsTest::whatGoesInComesOut_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("usual") << QByteArray("1793577600.4711") << testDay;
    QTest::newRow("long id") << QByteArray("pbx-02.example.org-1793577600.4711-and-more") << testDay;
    QTest::newRow("no id") << QByteArray() << testDay;
    QTest::newRow("before 1970") << QByteArray("c1") << qint64(-5'000);
}

void FinishedCallsTest::whatGoesInComesOut()
{
    QFETCH(QByteArray, id);
    QFETCH(qint64, seconds);
    const std::string name = id.toStdString();
    const Instant at = instantFromMs(seconds * 1000 + 123);
    for (const auto make : {fullCall, rungOnly}) {
        LiveCall call = make(name, at);
        const QByteArray wanted = stateOf(call);
        FinishedCalls calls;
        calls.put(std::move(call));
        QVERIFY(!calls.take("another"));
        int seen = 0;
        calls.forEach([&](LiveCall one) {
            ++seen;
            QCOMPARE(stateOf(one), wanted);
        });
        QCOMPARE(seen, 1);
        std::optional<LiveCall> back = calls.take(name);
        QVERIFY(back);
        QCOMPARE(stateOf(*back), wanted);
        QVERIFY(!calls.take(name));
    }
}

void FinishedCallsTest::whatIsFinished()
{
    const Instant at = instantFromMs(testDay * 1000);
    const auto finishedAfter = [&](auto change) {
        LiveCall call = fullCall("c1", at);
        change(call);
        return FinishedCalls::isFinished(call);
    };
    QVERIFY(finishedAfter([](LiveCall &) {}));
    QVERIFY(!finishedAfter([](LiveCall &call) { call.dirty = true; }));
    QVERIFY(!finishedAfter([](LiveCall &call) { call.visits.back().over = false; }));
    QVERIFY(!finishedAfter([](LiveCall &call) { call.visits.back().told = false; }));
    QVERIFY(!finishedAfter([](LiveCall &call) { call.visits.back().row.outcome = Outcome::Waiting; }));
    QVERIFY(!finishedAfter([](LiveCall &call) { call.visits.back().row.call = "c2"; }));
    QVERIFY(!finishedAfter([](LiveCall &call) { call.visits.back().legs.back().row.reason = LegEnd::Open; }));
    QVERIFY(!finishedAfter([](LiveCall &call) { call.visits.back().legs.back().told = false; }));
}

void FinishedCallsTest::forgets()
{
    const Instant at = instantFromMs(testDay * 1000);
    FinishedCalls calls;
    calls.put(rungOnly("old", at));
    calls.put(rungOnly("new", at + std::chrono::milliseconds(1)));
    calls.forgetBefore(at + std::chrono::milliseconds(1));
    QVERIFY(!calls.take("old"));
    QVERIFY(calls.take("new"));
}

void FinishedCallsTest::savedAndRestored()
{
    const Instant at = instantFromMs(testDay * 1000);
    FinishedCalls calls;
    calls.put(fullCall("c1", at));
    calls.put(rungOnly("c2", at));
    QByteArray bytes;
    StateArchive writing(bytes);
    writing(calls);
    FinishedCalls again;
    StateArchive reading = StateArchive::reading(bytes);
    reading(again);
    QVERIFY(!reading.failed());
    for (const char *id : {"c1", "c2"}) {
        std::optional<LiveCall> one = calls.take(id);
        std::optional<LiveCall> other = again.take(id);
        QVERIFY(one && other);
        QCOMPARE(stateOf(*other), stateOf(*one));
    }
}

/// An id that comes back long after its call was over meets what is known of it.
void FinishedCallsTest::comesBack_data()
{
    foldColumns();
    const QByteArray answered = R"(
        10:00:00|c1|support|NONE|ENTERQUEUE||0901|1
        10:00:03|c1|support|Bob|RINGNOANSWER|3000
        10:00:04|c1|support|Anna|CONNECT|4|c1.2|3
        10:01:04|c1|support|Anna|COMPLETECALLER|4|60|1
        10:05:00|c9|support|NONE|ENTERQUEUE||0909|1
        10:40:00|c9|support|NONE|ABANDON|1|1|2100
)";
    // One call for Anna, whichever stretch of time is asked for.
    foldCase("to another queue",
             (answered + R"(
        11:00:00|c1|sales|NONE|ENTERQUEUE||0901|1
        11:00:05|c1|sales|Anna|CONNECT|5|c1.3|5
        11:00:25|c1|sales|Anna|COMPLETEAGENT|5|20|1)")
                 .constData(),
             R"(
        visit c1 support 0901 10:00:00 answered wait=4 agent=Anna talk=60 attempts=1
        visit c1 sales 0901 11:00:00 answered wait=5 agent=Anna talk=20
        visit c9 support 0909 10:05:00 abandoned wait=2100
        carry Anna 10:00 11:00 n=1
        no finding)");
    foldCase("an end told twice", (answered + "10:50:00|c1|support|Anna|COMPLETECALLER|4|60|1").constData(),
             R"(
        visit c1 support 0901 10:00:00 answered wait=4 agent=Anna talk=60 attempts=1
        visit c9 support 0909 10:05:00 abandoned wait=2100
        finding 7 orphan COMPLETE c1)");
    foldCase("a wrap-up told late", (answered + "10:50:00|NONE|support|Anna|WRAPUPSTART|45").constData(), R"(
        visit c1 support 0901 10:00:00 answered wait=4 agent=Anna talk=60 wrapup=45 attempts=1
        visit c9 support 0909 10:05:00 abandoned wait=2100
        no finding)");
}

void FinishedCallsTest::costsLittle()
{
    constexpr int calls = 2'000;
    QByteArray log;
    for (int i = 0; i < calls; ++i) {
        const qint64 at = testDay + i;
        const QByteArray id = QByteArray::number(at) + '.' + QByteArray::number(i);
        const QByteArray agent = "SIP/" + QByteArray::number(100 + i % 50);
        log += QByteArray::number(at) + '|' + id + "|support|NONE|ENTERQUEUE||+84901234567|1\n";
        log += QByteArray::number(at) + '|' + id + "|support|" + agent + "|CONNECT|0|" + id + "1|0\n";
        log += QByteArray::number(at) + '|' + id + "|support|" + agent + "|COMPLETECALLER|0|0|1\n";
    }
    Registry names;
    CallFold fold(SourceId(1), names);
    const auto sizeAfter = [&fold](const QByteArray &text) {
        const FactBatch batch = factsOf(text);
        for (const Fact &fact : batch.facts)
            fold.apply(fact, SegmentId(1));
        (void)fold.take();
        return fold.save().size();
    };
    (void)sizeAfter(log.left(log.indexOf(QByteArray::number(testDay + 100))));
    const qsizetype size
        = sizeAfter(log.mid(log.indexOf(QByteArray::number(testDay + 100)))
                    + QByteArray::number(testDay + calls + 120) + "|NONE|support|SIP/100|ADDMEMBER|\n");
    QVERIFY2(size < calls * 100, QByteArray::number(size / calls).constData());
    QCOMPARE(fold.openRows().visits.added.size(), size_t(calls)); // they may still change
    QCOMPARE(fold.openRows().legs.added.size(), size_t(calls));
}

CALLHELM_TEST(FinishedCallsTest)
#include "finishedcallstest.moc"
