#include "foldcase.h"
#include "support/testmain.h"

using namespace callhelm;

/// What agents do over time: sessions, wrap-up, and the seconds of every quarter.
class AgentFoldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sessions_data();
    void sessions() { checkFoldCase(); }
    void passing_data();
    void passing() { checkFoldCase(); }
    void wrapUp_data();
    void wrapUp() { checkFoldCase(); }
    void floor_data();
    void floor();
    void ringingIsSeenLive();
};

void AgentFoldTest::sessions_data()
{
    foldColumns();
    foldCase("in four queues: logged in once", R"(
        10:00:00|MANAGER|q1|Anna|ADDMEMBER|
        10:00:00|MANAGER|q2|Anna|ADDMEMBER|
        10:00:00|MANAGER|q3|Anna|ADDMEMBER|
        10:00:00|MANAGER|q4|Anna|ADDMEMBER|
        10:05:00|MANAGER|q1|Anna|REMOVEMEMBER|
        10:05:00|MANAGER|q2|Anna|REMOVEMEMBER|
        10:05:00|MANAGER|q3|Anna|REMOVEMEMBER|
        10:10:00|MANAGER|q4|Anna|REMOVEMEMBER|)",
             R"(
        session Anna q1 10:00:00 10:05:00
        session Anna q2 10:00:00 10:05:00
        session Anna q3 10:00:00 10:05:00
        session Anna q4 10:00:00 10:10:00
        agent Anna 10:00 in=600 free=600
        no finding)");
    foldCase("log-on and log-off", R"(
        10:00:00|x|NONE|Agent/7|AGENTCALLBACKLOGIN|1001@default
        10:10:00|x|NONE|Agent/7|AGENTCALLBACKLOGOFF|1001@default|600|CommandLogoff)",
             R"(
        session Agent/7 - 10:00:00 10:10:00
        agent Agent/7 10:00 in=600 free=600
        no finding)");
    foldCase("log-off ends the queues' sessions too", R"(
        10:00:00|x|NONE|Anna|AGENTLOGIN|SIP/1
        10:01:00|MANAGER|q|Anna|ADDMEMBER|
        10:10:00|x|NONE|Anna|AGENTLOGOFF|SIP/1|600)",
             R"(
        session Anna - 10:00:00 10:10:00
        session Anna q 10:01:00 10:10:00
        agent Anna 10:00 in=600 free=600)");
    foldCase("logged in before the log begins: seen at work, in from there", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:10|c1|q|Anna|CONNECT|10|x1|1
        10:01:10|c1|q|Anna|COMPLETEAGENT|10|60|1
        10:05:00|MANAGER|q|Anna|REMOVEMEMBER|)",
             R"(
        session Anna q 10:00:10 10:05:00 implied
        agent Anna 10:00 calls=1 answered=1 call_talk=60 in=290 free=230 ringing=1 talk=60
        no finding)");
    foldCase("left without having come", R"(
        10:05:00|MANAGER|q|Anna|REMOVEMEMBER|
        10:06:00|x|NONE|Boris|AGENTLOGOFF|SIP/1|600)",
             R"(
        no session
        no agent
        finding 1 orphan REMOVEMEMBER
        finding 2 orphan AGENTLOGOFF)");
    foldCase("joined twice", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:01:00|MANAGER|q|Anna|ADDMEMBER|
        10:02:00|MANAGER|q|Anna|REMOVEMEMBER|)",
             R"(
        session Anna q 10:00:00 10:02:00
        agent Anna 10:00 in=120 free=120
        finding 2 doubled ADDMEMBER)");
    foldCase("left while a call is up: no session comes of the call's end", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:10|c1|q|Anna|CONNECT|10|x1|1
        10:00:40|MANAGER|q|Anna|REMOVEMEMBER|
        10:01:10|c1|q|Anna|COMPLETEAGENT|10|60|1)",
             R"(
        session Anna q 10:00:00 10:00:40
        visit c1 q 1 10:00:00 answered wait=10 agent=Anna talk=60
        agent Anna 10:00 calls=1 answered=1 call_talk=60 in=40 free=10 ringing=1 talk=60
        no finding)");
    foldCase("a restart ends sessions and pauses at the last sign of life", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:01:00|NONE|NONE|Anna|PAUSEALL|lunch
        10:02:00|NONE|NONE|NONE|CONFIGRELOAD
        10:10:00|NONE|NONE|NONE|QUEUESTART
        10:11:00|NONE|NONE|NONE|CONFIGRELOAD)",
             R"(
        session Anna q 10:00:00 10:02:00
        pause Anna - 10:01:00 10:02:00 lunch
        agent Anna 10:00 in=120 paused=60 free=60)");
    foldCase("at work after a restart without joining again: the membership outlived it", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:10:00|NONE|NONE|NONE|QUEUESTART
        10:11:00|c1|q|NONE|ENTERQUEUE||1|1
        10:11:10|c1|q|Anna|CONNECT|10|x1|1
        10:11:20|c1|q|Anna|COMPLETEAGENT|10|10|1)",
             R"(
        session Anna q 10:00:00 open
        agent Anna 10:00 calls=1 answered=1 call_talk=10 in=680 free=670 ringing=1 talk=10)");
    foldCase("a log that tells of log-ons: a call implies none", R"(
        10:00:00|x|NONE|Anna|AGENTLOGIN|SIP/1
        10:05:00|x|NONE|Anna|AGENTLOGOFF|SIP/1|300
        10:06:00|c1|q|Anna|CONNECT|1|x1|1
        10:06:10|c1|q|Anna|COMPLETEAGENT|1|10|1)",
             R"(
        session Anna - 10:00:00 10:05:00)");
    foldCase("the clock is set back: no time counts twice, none is negative", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:10:00|NONE|NONE|Anna|PAUSEALL|
        10:05:00|NONE|NONE|Anna|UNPAUSEALL|
        10:12:00|MANAGER|q|Anna|REMOVEMEMBER|)",
             R"(
        session Anna q 10:00:00 10:12:00
        agent Anna 10:00 in=720 free=720
        no pause
        finding 3 clock_jump)");
}

void AgentFoldTest::passing_data()
{
    foldColumns();
    foldCase("a talk from 09:58 to 10:05 loads each hour by what passed in it", R"(
        09:57:50|c1|q|NONE|ENTERQUEUE||1|1
        09:58:00|c1|q|Anna|CONNECT|10|x1|1
        10:05:00|c1|q|Anna|COMPLETEAGENT|10|420|1)",
             R"(
        agent Anna 09:45 calls=1 answered=1 call_talk=420 in=120 ringing=1 talk=120
        agent Anna 10:00 in=300 talk=300
        queue q 09:45 entries=1 offered=1 answered=10 talk=420)");
    foldCase("a talk across midnight", R"(
        23:59:00|c1|q|NONE|ENTERQUEUE||1|1
        23:59:30|c1|q|Anna|CONNECT|30|x1|10
        +1 00:00:45|c1|q|Anna|COMPLETECALLER|30|75|1)",
             R"(
        visit c1 q 1 23:59:00 answered wait=30 agent=Anna talk=75
        leg c1 q Anna 23:59:30 caller talk=75 ended=+1 00:00:45 ring=10
        agent Anna 23:45 calls=1 answered=1 call_talk=75 in=30 ringing=10 talk=30
        agent Anna +1 00:00 in=45 talk=45
        queue q 23:45 entries=1 offered=1 answered=30 talk=75)");
    foldCase("a session over the hours", R"(
        10:05:00|MANAGER|q|Anna|ADDMEMBER|
        10:35:30|MANAGER|q|Anna|REMOVEMEMBER|)",
             R"(
        agent Anna 10:00 in=600 free=600
        agent Anna 10:15 in=900 free=900
        agent Anna 10:30 in=330 free=330)");
    foldCase("ringing counts as available, where it passed", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:14:50|c1|q|NONE|ENTERQUEUE||1|1
        10:15:10|c1|q|Anna|CONNECT|20|x1|20
        10:15:20|c1|q|Anna|COMPLETEAGENT|20|10|1)",
             R"(
        agent Anna 10:00 calls=1 answered=1 call_talk=10 in=900 free=900 ringing=10
        agent Anna 10:15 in=20 free=10 ringing=10 talk=10)");
    foldCase("one line from years ahead: time counts on from the next that is told", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:02:00|MANAGER|q|Anna|PAUSE|lunch
        +700 10:03:00|MANAGER|q|Anna|UNPAUSE|
        10:05:00|MANAGER|q|Anna|PAUSE|lunch
        10:10:00|MANAGER|q|Anna|REMOVEMEMBER|)",
             R"(
        agent Anna 10:00 in=420 paused=300 free=120)");
    foldCase("an hour of lines from years ahead", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        +700 10:03:00|MANAGER|q|Anna|PAUSE|lunch
        +700 10:04:00|MANAGER|q|Anna|UNPAUSE|
        10:05:00|MANAGER|q|Anna|PAUSE|lunch
        10:10:00|MANAGER|q|Anna|UNPAUSE|
        10:12:00|MANAGER|q|Anna|REMOVEMEMBER|)",
             R"(
        agent Anna 10:00 in=420 paused=300 free=120
        agent Anna +700 10:00 in=60 paused=60)");
    foldCase("silent for over a month: he was away", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        +40 10:00:00|MANAGER|q|Anna|PAUSE|lunch
        +40 10:10:00|MANAGER|q|Anna|REMOVEMEMBER|)",
             R"(
        agent Anna +40 10:00 in=600 paused=600)");
    foldCase("the clock runs wild for a line", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        +400 10:00:00|MANAGER|q|Anna|REMOVEMEMBER|)",
             R"(
        session Anna q 10:00:00 +400 10:00:00)");
}

void AgentFoldTest::wrapUp_data()
{
    foldColumns();
    foldCase("after a talk", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:01:00|c1|q|Anna|CONNECT|60|x1|1
        10:02:00|c1|q|Anna|COMPLETEAGENT|60|60|1
        10:02:00|NONE|NONE|Anna|WRAPUPSTART|15
        10:05:00|MANAGER|q|Anna|REMOVEMEMBER|)",
             R"(
        visit c1 q 1 10:00:00 answered wait=60 agent=Anna talk=60 wrapup=15
        queue q 10:00 entries=1 offered=1 answered=60 talk=60 wrapup=15
        agent Anna 10:00 calls=1 answered=1 call_talk=60 in=300 free=225 ringing=1 talk=60 wrapup=15
        no finding)");
    foldCase("cut short by the next talk: load is what passed, the visit keeps what was told", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:00|c2|q|NONE|ENTERQUEUE||2|2
        10:01:00|c1|q|Anna|CONNECT|60|x1|1
        10:02:00|c1|q|Anna|COMPLETEAGENT|60|60|1
        10:02:00|NONE|NONE|Anna|WRAPUPSTART|15
        10:02:05|c2|q|Anna|CONNECT|125|x2|1
        10:03:05|c2|q|Anna|COMPLETEAGENT|125|60|1)",
             R"(
        visit c1 q 1 10:00:00 answered wait=60 agent=Anna talk=60 wrapup=15
        visit c2 q 2 10:00:00 answered wait=125 agent=Anna talk=60
        agent Anna 10:00 calls=2 answered=2 call_talk=120 in=185 free=60 ringing=2 talk=120 wrapup=5)");
    foldCase("running at the end of the log", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:02:00|NONE|NONE|Anna|WRAPUPSTART|60
        10:02:20|NONE|NONE|NONE|CONFIGRELOAD)",
             R"(
        agent Anna 10:00 in=140 free=120 wrapup=20)");
    foldCase("into a pause", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:02:00|NONE|NONE|Anna|WRAPUPSTART|60
        10:02:30|NONE|NONE|Anna|PAUSEALL|lunch
        10:04:00|NONE|NONE|Anna|UNPAUSEALL|)",
             R"(
        agent Anna 10:00 in=240 paused=90 free=120 wrapup=60)");
    foldCase("across the quarter", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:14:50|NONE|NONE|Anna|WRAPUPSTART|30
        10:16:00|MANAGER|q|Anna|REMOVEMEMBER|)",
             R"(
        agent Anna 10:00 in=900 free=890 wrapup=10
        agent Anna 10:15 in=60 free=40 wrapup=20)");
}

void AgentFoldTest::floor_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<AgentState>("state");
    QTest::addColumn<QByteArray>("since");
    QTest::addColumn<bool>("paused");
    const QByteArray joined = "10:00:00|MANAGER|q|Anna|ADDMEMBER|\n";
    const QByteArray talking
        = joined + "10:01:00|c1|q|NONE|ENTERQUEUE||0901|1\n10:02:00|c1|q|Anna|CONNECT|60|x|9\n";
    const QByteArray ended = talking + "10:03:00|c1|q|Anna|COMPLETEAGENT|60|60|1\n";
    QTest::newRow("available") << joined << QByteArray("10:09:00") << AgentState::Available
                               << QByteArray("10:00:00") << false;
    QTest::newRow("paused") << joined + "10:05:00|NONE|NONE|Anna|PAUSEALL|lunch" << QByteArray("10:09:00")
                            << AgentState::Paused << QByteArray("10:05:00") << true;
    QTest::newRow("talking") << talking << QByteArray("10:02:30") << AgentState::Talking
                             << QByteArray("10:02:00") << false;
    QTest::newRow("talking, with a pause chosen")
        << talking + "10:02:10|NONE|NONE|Anna|PAUSEALL|lunch" << QByteArray("10:02:30") << AgentState::Talking
        << QByteArray("10:02:00") << true;
    QTest::newRow("after the talk") << ended << QByteArray("10:04:00") << AgentState::Available
                                    << QByteArray("10:03:00") << false;
    QTest::newRow("wrap-up") << ended + "10:03:00|NONE|NONE|Anna|WRAPUPSTART|30" << QByteArray("10:03:10")
                             << AgentState::WrapUp << QByteArray("10:03:00") << false;
    QTest::newRow("wrap-up over, no event told it")
        << ended + "10:03:00|NONE|NONE|Anna|WRAPUPSTART|30" << QByteArray("10:09:00") << AgentState::Available
        << QByteArray("10:03:30") << false;
    QTest::newRow("gone") << joined + "10:06:00|MANAGER|q|Anna|REMOVEMEMBER|" << QByteArray("10:09:00")
                          << AgentState::Offline << QByteArray("10:06:00") << false;
    QTest::newRow("gone, with the pause left open")
        << joined + "10:05:00|NONE|NONE|Anna|PAUSEALL|lunch\n10:06:00|MANAGER|q|Anna|REMOVEMEMBER|"
        << QByteArray("10:09:00") << AgentState::Offline << QByteArray("10:06:00") << false;
}

void AgentFoldTest::floor()
{
    QFETCH(QByteArray, log);
    QFETCH(QByteArray, at);
    QFETCH(AgentState, state);
    QFETCH(QByteArray, since);
    QFETCH(bool, paused);
    Registry names;
    CallFold fold(SourceId(1), names);
    for (const FactBatch batch = factsOf(logText(log)); const Fact &fact : batch.facts)
        fold.apply(fact, SegmentId(1));
    const auto agents = fold.agents(readTime(at));
    QCOMPARE(agents.size(), size_t(1));
    QCOMPARE(agents.front().name, QStringLiteral("Anna"));
    QCOMPARE(agents.front().state, state);
    QCOMPARE(readableTime(agents.front().since), since);
    QCOMPARE(agents.front().paused, paused);
    QCOMPARE(agents.front().pauseReason, paused ? QStringLiteral("lunch") : QString());
    QCOMPARE(agents.front().with, state == AgentState::Talking ? QStringLiteral("0901") : QString());
}

/// A live source tells when a phone begins to ring: the floor shows it, no figure changes by it.
void AgentFoldTest::ringingIsSeenLive()
{
    Registry names;
    CallFold fold(SourceId(1), names);
    const auto state = [&] { return fold.agents(readTime("10:00:05")).front().state; };
    for (const FactBatch batch = factsOf(
             logText("10:00:00|MANAGER|q|Anna|ADDMEMBER| ;10:00:00|c1|q|NONE|ENTERQUEUE||0901234567|1"));
         const Fact &fact : batch.facts)
        fold.apply(fact, SegmentId(1));
    fold.apply({readTime("10:00:02"), 3, AgentRung{"c1", "q", "Anna"}}, SegmentId(1));
    QCOMPARE(state(), AgentState::Ringing);
    const auto with = [&] { return fold.agents(readTime("10:00:05")).front().with; };
    QCOMPARE(with(), QStringLiteral("0901234567"));
    fold.apply({readTime("10:00:04"), 4, CallerLeft{"c1", "q", {}, Duration(4000)}}, SegmentId(1));
    QCOMPARE(state(), AgentState::Available);
    QCOMPARE(with(), QString());
    FoldBook book(names);
    book.add(fold.take());
    QCOMPARE(book.lines("attempt").size(), 0);
}

CALLHELM_TEST(AgentFoldTest)
#include "agentfoldtest.moc"
