#include <set>

#include <QTest>

#include "support/foldbook.h"
#include "support/logtext.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace std::chrono_literals;

/// What the fold makes of being told the present state: what it knew is confirmed, begun or ended.
class PresentStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data();
    void cases();
    void aPhoneThatRangIsFree();
    void whoeverElseWasRungIsFree();
    void whoTalksByTheListTalks();
    void theEndOfATalkMakesNoMember();
};

using Lines = QByteArrayList;
using Told = std::vector<Fact>;

Q_DECLARE_METATYPE(Told)

static Fact fact(const char *time, FactBody body) { return {readTime(time), 0, std::move(body)}; }

static SyncBegan began(SyncBegan::What what = SyncBegan::What::Queues) { return {what}; }
static SyncEnded ended(SyncBegan::What what = SyncBegan::What::Queues) { return {what}; }
constexpr auto calls = SyncBegan::What::Calls;

/// Lists of the whole state at `time`, `silence` after the last message.
static Told synced(const char *time, Duration silence, const std::vector<FactBody> &queues,
                   const std::vector<FactBody> &callsNow = {})
{
    Told told{fact(time, SourceConnected{silence}), fact(time, began())};
    for (const FactBody &body : queues)
        told.push_back(fact(time, body));
    told.push_back(fact(time, ended()));
    told.push_back(fact(time, began(calls)));
    for (const FactBody &body : callsNow)
        told.push_back(fact(time, body));
    told.push_back(fact(time, ended(calls)));
    return told;
}

static Told operator+(Told a, const Told &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

static MemberSeen member(const char *queue, const char *agent)
{
    return {queue, agent, {}, false, false, false, -1ms, -1ms};
}
static MemberSeen pausedMember(const char *queue, const char *agent, const char *reason,
                               Duration since = -1ms)
{
    return {queue, agent, reason, true, false, false, since, -1ms};
}

void PresentStateTest::cases_data()
{
    QTest::addColumn<Told>("told");
    QTest::addColumn<Lines>("expected"); // the kinds of lines that are named, all of each
    const auto row = [](const char *name, const Told &told, const Lines &expected) {
        QTest::newRow(name) << told << expected;
    };
    const Told anna{fact("10:00:00", MemberJoined{"q", "Anna"}), fact("10:00:00", MemberJoined{"r", "Anna"})};
    const Told waiting = anna + Told{fact("10:01:00", CallerEntered{"c1", "q", "0901", 1})};
    const Told talking = waiting + Told{fact("10:01:10", AgentConnected{"c1", "q", "Anna", 10s, 3s})};
    const Told pausing = anna
        + Told{fact("10:01:00", PauseBegan{{}, "Anna", "lunch"}),
               fact("10:01:00", PauseBegan{"q", "Anna", "lunch"}),
               fact("10:01:00", PauseBegan{"r", "Anna", "lunch"})};

    row("first seen: members begin", synced("10:00:00", -1ms, {member("q", "Anna"), member("q", "Bob")}),
        {"session Anna q 10:00:00 open", "session Bob q 10:00:00 open", "no pause", "no finding"});
    row("first seen: a caller counts since he entered",
        synced("10:00:00", -1ms, {CallerSeen{"c1", "q", "0901", 1, 40s}}),
        {"visit c1 q 0901 09:59:20 waiting", "queue q 09:45 entries=1 offered=1"});
    row("first seen: his answer comes",
        synced("10:00:00", -1ms, {CallerSeen{"c1", "q", "0901", 1, 40s}}, {CallSeen{"c1"}})
            + Told{fact("10:00:05", AgentConnected{"c1", "q", "Anna", 45s, 3s})},
        {"visit c1 q 0901 09:59:20 answered wait=45 agent=Anna", "no finding"});
    row("first seen: his entry is told just after",
        synced("10:00:00", -1ms, {CallerSeen{"c1", "q", "0901", 1, 0s}})
            + Told{fact("10:00:00", CallerEntered{"c1", "q", "0901", 1})},
        {"visit c1 q 0901 10:00:00 waiting", "queue q 10:00 entries=1 offered=1", "no finding"});
    row("first seen: his entry is told a second later",
        synced("10:00:00", -1ms, {CallerSeen{"c1", "q", "0901", 1, 1s}})
            + Told{fact("10:00:00", RingFailed{"c1", "q", "Anna", 0ms}),
                   fact("10:00:00", CallerEntered{"c1", "q", "0901", 1})},
        {"visit c1 q 0901 10:00:00 waiting attempts=1", "queue q 10:00 entries=1 offered=1 attempts=1",
         "attempt c1 q Anna 10:00:00 missed", "no finding"});

    row("nothing missed: no change",
        talking + Told{fact("10:02:00", CallerEntered{"c2", "r", "0902", 1})}
            + synced("10:02:30", 1s,
                     {member("q", "Anna"), member("r", "Anna"), CallerSeen{"c2", "r", "0902", 1, 30s}},
                     {CallSeen{"c1"}, CallSeen{"c2"}}),
        {"session Anna q 10:00:00 open", "session Anna r 10:00:00 open",
         "visit c1 q 0901 10:01:00 answered wait=10 agent=Anna", "visit c2 r 0902 10:02:00 waiting",
         "leg c1 q Anna 10:01:10 open ring=3", "no finding", "no pause"});
    row("nothing missed: the pause goes on",
        pausing
            + synced("10:02:00", 1s,
                     {pausedMember("q", "Anna", "lunch", 60s), pausedMember("r", "Anna", "lunch", 60s)}),
        {"pause Anna - 10:01:00 open lunch", "session Anna q 10:00:00 open", "session Anna r 10:00:00 open",
         "no finding"});

    row("a member is gone", anna + synced("10:02:00", 30s, {member("r", "Anna")}),
        {"session Anna q 10:00:00 10:01:30", "session Anna r 10:00:00 open"});
    row("everybody is gone", pausing + synced("10:02:00", 30s, {}),
        {"session Anna q 10:00:00 10:01:30", "session Anna r 10:00:00 10:01:30",
         "pause Anna - 10:01:00 10:01:30 lunch"});
    row("everybody is gone, and nobody knows since when: with the last fact",
        pausing + synced("11:00:00", -1ms, {}),
        {"session Anna q 10:00:00 10:01:00", "session Anna r 10:00:00 10:01:00", "no pause"});
    row("a member came meanwhile, known since when",
        anna
            + synced("10:02:00", 30s,
                     {member("q", "Anna"), member("r", "Anna"),
                      MemberSeen{"q", "Bob", {}, false, false, false, -1ms, 10s}}),
        {"session Anna q 10:00:00 open", "session Anna r 10:00:00 open", "session Bob q 10:01:50 open"});
    row("a member that was never told of began with the list, long as he is in",
        anna
            + synced("10:02:00", 30s,
                     {member("q", "Anna"), member("r", "Anna"),
                      MemberSeen{"q", "Bob", {}, false, false, false, -1ms, 3600s}}),
        {"session Anna q 10:00:00 open", "session Anna r 10:00:00 open", "session Bob q 10:02:00 open"});
    row("paused meanwhile, known since when",
        anna
            + synced("10:02:00", 60s,
                     {pausedMember("q", "Anna", "tea", 20s), pausedMember("r", "Anna", "tea", 20s)}),
        {"pause Anna - 10:01:40 open tea"});
    row("paused meanwhile in one queue",
        anna + synced("10:02:00", 60s, {pausedMember("q", "Anna", "tea"), member("r", "Anna")}),
        {"pause Anna q 10:02:00 open tea"});
    row("back from the pause meanwhile",
        pausing + synced("10:02:00", 10s, {member("q", "Anna"), member("r", "Anna")}),
        {"pause Anna - 10:01:00 10:01:50 lunch", "session Anna q 10:00:00 open",
         "session Anna r 10:00:00 open"});
    row("another reason meanwhile",
        pausing
            + synced("10:02:00", 30s,
                     {pausedMember("q", "Anna", "tea", 20s), pausedMember("r", "Anna", "tea", 20s)}),
        {"pause Anna - 10:01:00 10:01:30 lunch", "pause Anna - 10:01:40 open tea"});
    row("told during the list: newer than the list",
        anna
            + Told{fact("10:02:00", SourceConnected{1s}), fact("10:02:00", began()),
                   fact("10:02:00", member("q", "Anna")), fact("10:02:00", member("r", "Anna")),
                   fact("10:02:00", PauseBegan{"q", "Anna", "tea"}),
                   fact("10:02:00", MemberLeft{"r", "Anna"}), fact("10:02:00", MemberJoined{"q", "Bob"}),
                   fact("10:02:00", CallerEntered{"c9", "q", "09", 1}), fact("10:02:01", ended())},
        {"session Anna q 10:00:00 open", "session Anna r 10:00:00 10:02:00", "session Bob q 10:02:00 open",
         "pause Anna q 10:02:00 open tea", "visit c9 q 09 10:02:00 waiting", "no finding"});

    row("a caller is gone", waiting + synced("10:02:00", 20s, {}),
        {"visit c1 q 0901 10:01:00 abandoned wait=40 doubt=lost_sight",
         "finding 0 never_ended ENTERQUEUE c1"});
    row("a caller is gone, and how is told after all",
        waiting + synced("10:02:00", 20s, {})
            + Told{fact("10:02:00", CallerLeft{"c1", "q", {}, 58s, CallerLeft::How::TimedOut})},
        {"visit c1 q 0901 10:01:00 timed_out wait=58"});
    row("a caller was answered meanwhile, and the end tells of it",
        waiting + synced("10:02:00", 20s, {member("q", "Anna")}, {CallSeen{"c1"}})
            + Told{fact("10:03:00", LegEnded{"c1", "q", "Anna", {}, 50s, 70s, LegEnded::By::Agent})},
        {"visit c1 q 0901 10:01:00 answered wait=50 agent=Anna talk=70",
         "leg c1 q Anna 10:01:50 agent talk=70 ended=10:03:00"});
    row("a caller is there again",
        waiting + synced("10:02:00", 20s, {})
            + synced("10:03:00", 1s, {CallerSeen{"c1", "q", "0901", 1, 120s}}),
        {"visit c1 q 0901 10:01:00 waiting", "queue q 10:00 entries=1 offered=1"});
    row("a talk is gone", talking + synced("10:02:00", 20s, {member("q", "Anna"), member("r", "Anna")}),
        {"visit c1 q 0901 10:01:00 answered wait=10 agent=Anna talk=30 doubt=lost_sight",
         "leg c1 q Anna 10:01:10 unknown talk=30 ended=10:01:40 ring=3", "finding 0 never_ended CONNECT c1"});
    row("a talk is gone, by the agent alone: the account is not told the channels",
        talking
            + Told{fact("10:02:00", SourceConnected{20s}), fact("10:02:00", began()),
                   fact("10:02:00", MemberSeen{"q", "Anna", {}, false, false, true, -1ms, -1ms}),
                   fact("10:02:00", MemberSeen{"r", "Anna", {}, false, false, true, -1ms, -1ms}),
                   fact("10:02:00", ended())},
        {"visit c1 q 0901 10:01:00 answered wait=10 agent=Anna talk=30 doubt=lost_sight",
         "leg c1 q Anna 10:01:10 unknown talk=30 ended=10:01:40 ring=3", "finding 0 never_ended CONNECT c1"});
    row("a talk goes on, by the agent alone",
        talking
            + Told{fact("10:02:00", SourceConnected{20s}), fact("10:02:00", began()),
                   fact("10:02:00", MemberSeen{"q", "Anna", {}, false, true, true, -1ms, -1ms}),
                   fact("10:02:00", MemberSeen{"r", "Anna", {}, false, false, true, -1ms, -1ms}),
                   fact("10:02:00", ended())},
        {"visit c1 q 0901 10:01:00 answered wait=10 agent=Anna", "leg c1 q Anna 10:01:10 open ring=3",
         "no finding"});
    row("a talk is gone, and its end is told after all",
        talking + synced("10:02:00", 20s, {member("q", "Anna"), member("r", "Anna")})
            + Told{fact("10:02:00", LegEnded{"c1", "q", "Anna", {}, 10s, 50s, LegEnded::By::Caller})},
        {"visit c1 q 0901 10:01:00 answered wait=10 agent=Anna talk=50",
         "leg c1 q Anna 10:01:10 caller talk=50 ended=10:02:00 ring=3",
         "agent Anna 10:00 calls=1 answered=1 call_talk=50 in=120 free=90 ringing=3 talk=50"});
    row("a list again within the connection ends with the last fact",
        waiting + Told{fact("10:05:00", MemberJoined{"q", "Bob"})}
            + Told{fact("10:06:00", began()), fact("10:06:00", ended())},
        {"visit c1 q 0901 10:01:00 abandoned wait=240 doubt=lost_sight"});
    row("restarted meanwhile: everything ended with the connection",
        talking
            + Told{fact("10:05:00", SourceConnected{200s}), fact("10:05:00", SystemStarted{}),
                   fact("10:05:00", began()), fact("10:05:00", member("q", "Anna")),
                   fact("10:05:00", ended())},
        {"session Anna q 10:00:00 10:01:40", "session Anna r 10:00:00 10:01:40",
         "session Anna q 10:05:00 open", "leg c1 q Anna 10:01:10 restart talk=30 ended=10:01:40 ring=3",
         "finding 0 cut_by_restart QUEUESTART c1"});
    row("an end without a beginning is nothing",
        anna + Told{fact("10:06:00", ended()), fact("10:06:00", ended(calls))},
        {"session Anna q 10:00:00 open", "session Anna r 10:00:00 open"});
    row("a list that breaks off ends nothing",
        waiting + Told{fact("10:02:00", SourceConnected{1s}), fact("10:02:00", began())}
            + synced("10:03:00", 5s,
                     {member("q", "Anna"), member("r", "Anna"), CallerSeen{"c1", "q", "0901", 1, 120s}}),
        {"visit c1 q 0901 10:01:00 waiting", "session Anna q 10:00:00 open", "session Anna r 10:00:00 open"});
}

void PresentStateTest::cases()
{
    QFETCH(Told, told);
    QFETCH(Lines, expected);
    std::set<QByteArray> kinds;
    for (const QByteArray &line : expected)
        kinds.insert(line.startsWith("no ") ? line.mid(3) : line.left(line.indexOf(' ')));
    expected.removeIf([](const QByteArray &line) { return line.startsWith("no "); });
    std::sort(expected.begin(), expected.end());
    FactBatch batch;
    batch.facts = told;
    for (const FoldDrive drive : {FoldDrive{0, 0}, FoldDrive{1, 0}, FoldDrive{0, 1}, FoldDrive{2, 3}}) {
        Registry names;
        Lines got;
        for (const QByteArray &line : foldFacts(batch, names, drive, true).lines())
            if (kinds.contains(line.left(line.indexOf(' '))))
                got.append(line);
        QCOMPARE(got.join('\n'), expected.join('\n'));
    }
}

void PresentStateTest::aPhoneThatRangIsFree()
{
    Registry names;
    CallFold fold(SourceId(1), names);
    const auto apply = [&](const Told &told) {
        for (const Fact &one : told)
            fold.apply(one, SegmentId(1));
    };
    apply({fact("10:00:00", MemberJoined{"q", "Anna"}), fact("10:00:01", CallerEntered{"c1", "q", "", 1}),
           fact("10:00:02", AgentRung{"c1", "q", "Anna"})});
    apply(synced("10:00:03", 1s, {member("q", "Anna"), CallerSeen{"c1", "q", "", 1, 2s}}, {CallSeen{"c1"}}));
    QVERIFY(fold.agents(readTime("10:00:03")).at(0).state == AgentState::Ringing); // hardly a gap
    apply(synced("10:05:00", 200s, {member("q", "Anna"), CallerSeen{"c1", "q", "", 1, 299s}},
                 {CallSeen{"c1"}}));
    QVERIFY(fold.agents(readTime("10:05:00")).at(0).state == AgentState::Available);
}

/// Ring-all: one answers, the others' phones stop without a word.
void PresentStateTest::whoeverElseWasRungIsFree()
{
    Registry names;
    CallFold fold(SourceId(1), names);
    for (const Fact &one :
         {fact("10:00:00", MemberJoined{"q", "Anna"}), fact("10:00:00", MemberJoined{"q", "Bob"}),
          fact("10:00:01", CallerEntered{"c1", "q", "", 1}), fact("10:00:02", AgentRung{"c1", "q", "Anna"}),
          fact("10:00:02", AgentRung{"c1", "q", "Bob"}),
          fact("10:00:04", AgentConnected{"c1", "q", "Bob", 3s, 2s})})
        fold.apply(one, SegmentId(1));
    QVERIFY(fold.agents(readTime("10:00:05")).at(0).state == AgentState::Available);
    QVERIFY(fold.agents(readTime("10:00:05")).at(1).state == AgentState::Talking);
}

/// Connected in the middle of a talk: its beginning was never told, its end will be.
void PresentStateTest::whoTalksByTheListTalks()
{
    Registry names;
    CallFold fold(SourceId(1), names);
    const auto apply = [&](const Told &told) {
        for (const Fact &one : told)
            fold.apply(one, SegmentId(1));
    };
    const auto anna = [&](const char *time) { return fold.agents(readTime(time)).at(0); };
    MemberSeen talks = member("q", "Anna");
    talks.tellsCalls = talks.inCall = true;
    apply(synced("10:00:00", -1ms, {talks, member("r", "Anna")}, {CallSeen{"c1"}}));
    QVERIFY(anna("10:00:01").state == AgentState::Talking);
    QCOMPARE(anna("10:00:01").since, readTime("10:00:00"));
    apply({fact("10:00:20", LegEnded{"c1", "q", "Anna", {}, 7s, 60s, LegEnded::By::Agent})});
    QVERIFY(anna("10:00:20").state == AgentState::Available);

    // A list drawn up just before that end, told just after.
    apply(synced("10:00:21", 0ms, {talks, member("r", "Anna")}));
    QVERIFY(anna("10:00:21").state == AgentState::Available);
    // Another talk that began unseen, and ended unseen.
    apply(synced("10:05:00", 100s, {talks, member("r", "Anna")}));
    QVERIFY(anna("10:05:00").state == AgentState::Talking);
    talks.inCall = false;
    apply(synced("10:10:00", 100s, {talks, member("r", "Anna")}));
    QVERIFY(anna("10:10:00").state == AgentState::Available);
    // … or gave way to one that is told.
    talks.inCall = true;
    apply(synced("10:20:00", 100s, {talks, member("r", "Anna")}));
    apply({fact("10:20:30", AgentConnected{"c2", "r", "Anna", 5s, 1s})});
    QVERIFY(anna("10:20:30").state == AgentState::Talking);
    apply({fact("10:20:40", LegEnded{"c2", "r", "Anna", {}, 5s, 10s, LegEnded::By::Caller})});
    QVERIFY(anna("10:20:40").state == AgentState::Available);
}

/// He left the queue while he talked, and before we connected: his talk's end does not bring him back.
void PresentStateTest::theEndOfATalkMakesNoMember()
{
    Registry names;
    CallFold fold(SourceId(1), names);
    for (const Fact &one : synced("10:00:00", -1ms, {member("q", "Anna")})
             + Told{fact("10:00:09", LegEnded{"c1", "q", "Bob", {}, 7s, 60s, LegEnded::By::Agent})})
        fold.apply(one, SegmentId(1));
    const auto floor = fold.agents(readTime("10:00:10"));
    QCOMPARE(floor.size(), size_t(2));
    QVERIFY(floor[1].state == AgentState::Offline);
    QVERIFY(floor[1].queues.empty());
    fold.apply(fact("10:00:20", AgentRung{"c2", "q", "Bob"}), SegmentId(1)); // whoever is rung is in
    QVERIFY(fold.agents(readTime("10:00:20")).at(1).state == AgentState::Ringing);
}

CALLHELM_TEST(PresentStateTest)
#include "presentstatetest.moc"
