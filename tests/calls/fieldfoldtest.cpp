#include "domain/names.h"
#include "foldcase.h"
#include "support/testmain.h"

using namespace callhelm;

/// Logs of the field: lines that stand in another order than things happened, ends under other ids, callers
/// who come back, memberships that outlive a restart.
class FieldFoldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ends_data();
    void ends() { checkFoldCase(); }
    void entries_data();
    void entries() { checkFoldCase(); }
    void handedOn_data();
    void handedOn() { checkFoldCase(); }
    void members_data();
    void members() { checkFoldCase(); }
    void pauses_data();
    void pauses() { checkFoldCase(); }
    void lost_data();
    void lost() { checkFoldCase(); }
    void memberCalls_data();
    void memberCalls() { checkFoldCase(); }
    void queueNames();
};

void FieldFoldTest::ends_data()
{
    foldColumns();
    foldCase("two ends told at the hang-up: each is of the agent it names", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:05|c1|q|Anna|CONNECT|5|x|3
        10:00:09|c1|q|NONE|ENTERQUEUE||1|1
        10:00:12|c1|q|Boris|CONNECT|3|x|2
        10:00:32|c1|q|Anna|COMPLETECALLER|5|27|1
        10:00:32|c1|q|Boris|COMPLETECALLER|3|20|1)",
             R"(
        leg c1 q Anna 10:00:05 caller talk=27 ended=10:00:32 ring=3
        leg c1 q Boris 10:00:12 caller talk=20 ended=10:00:32 ring=2
        visit c1 q 1 10:00:00 answered wait=5 agent=Anna talk=27
        visit c1 q 1 10:00:09 answered wait=3 agent=Boris talk=20
        no finding)");
    foldCase("the other end first", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:05|c1|q|Anna|CONNECT|5|x|3
        10:00:09|c1|q|NONE|ENTERQUEUE||1|1
        10:00:12|c1|q|Boris|CONNECT|3|x|2
        10:00:32|c1|q|Boris|COMPLETECALLER|3|20|1
        10:00:32|c1|q|Anna|COMPLETECALLER|5|27|1)",
             R"(
        leg c1 q Anna 10:00:05 caller talk=27 ended=10:00:32 ring=3
        leg c1 q Boris 10:00:12 caller talk=20 ended=10:00:32 ring=2
        no finding)");
    foldCase("one agent twice: the end tells when its talk began", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:05|c1|q|Anna|CONNECT|5|x|3
        10:00:09|c1|q|NONE|ENTERQUEUE||1|1
        10:00:12|c1|q|Anna|CONNECT|3|x|2
        10:00:32|c1|q|Anna|COMPLETECALLER|5|27|1
        10:00:32|c1|q|Anna|COMPLETECALLER|3|20|1)",
             R"(
        leg c1 q Anna 10:00:05 caller talk=27 ended=10:00:32 ring=3
        leg c1 q Anna 10:00:12 caller talk=20 ended=10:00:32 ring=2)");
    foldCase("the end before the beginning, of one second", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:05|c1|q|Anna|COMPLETEAGENT|5|0|1
        10:00:05|c1|q|Anna|CONNECT|5|x|3)",
             R"(
        visit c1 q 1 10:00:00 answered wait=5 agent=Anna
        leg c1 q Anna 10:00:05 agent ended=10:00:05 ring=3
        agent Anna 10:00 calls=1 answered=1 ringing=3
        no finding)");
    foldCase("end, beginning and entry of one second, the other way round", R"(
        10:00:05|c1|q|Anna|COMPLETEAGENT|0|0|1
        10:00:05|c1|q|Anna|CONNECT|0|x|0
        10:00:05|c1|q|NONE|ENTERQUEUE||1|1)",
             R"(
        visit c1 q 1 10:00:05 answered agent=Anna
        queue q 10:00 entries=1 offered=1 answered=0
        no finding)");
    foldCase("under another id", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:10|c1|q|Anna|CONNECT|10|x|6
        10:01:10|c2|q|Anna|COMPLETECALLER|10|60|1)",
             R"(
        visit c1 q 1 10:00:00 answered wait=10 agent=Anna talk=60
        leg c1 q Anna 10:00:10 caller talk=60 ended=10:01:10 ring=6
        no finding)");
    foldCase("under another id, with another wait: another call's", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:10|c1|q|Anna|CONNECT|10|x|6
        10:01:10|c2|q|Anna|COMPLETECALLER|20|60|1)",
             R"(
        visit c1 q 1 10:00:00 answered wait=10 agent=Anna
        visit c2 q - 09:59:50 answered wait=20 agent=Anna talk=60 doubt=no_entry
        finding 3 orphan COMPLETE c2)");
    foldCase("a talk whose end comes after a later one's: nobody was free between", R"(
        10:00:00|x|q|Anna|ADDMEMBER|
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:00|c2|q|NONE|ENTERQUEUE||2|2
        10:00:10|c1|q|Anna|CONNECT|10|x|0
        10:00:40|c2|q|Anna|CONNECT|40|x|0
        10:01:00|c2|q|Anna|COMPLETEAGENT|40|20|1
        10:02:10|c1|q|Anna|COMPLETEAGENT|10|120|1
        10:03:00|x|q|Anna|REMOVEMEMBER|)",
             R"(
        agent Anna 10:00 calls=2 answered=2 call_talk=140 in=180 free=60 talk=140
        finding 5 overlap CONNECT)");
}

void FieldFoldTest::entries_data()
{
    foldColumns();
    foldCase("transferred back, the entry first", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:30|c1|q|Anna|CONNECT|30|x|3
        10:01:00|c1|q|NONE|ENTERQUEUE||1|1
        10:01:00|c1|q|Anna|BLINDTRANSFER|q|ctx|30|30|1
        10:01:09|c1|q|NONE|ABANDON|1|1|9)",
             R"(
        visit c1 q 1 10:00:00 answered wait=30 agent=Anna talk=30
        visit c1 q 1 10:01:00 abandoned wait=9
        queue q 10:00 entries=2 offered=2 answered=30 abandoned=9 talk=30
        no finding)");
    foldCase("transferred back within the second of the answer, the entry before it", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:30|c1|q|NONE|ENTERQUEUE||1|1
        10:00:30|c1|q|Anna|CONNECT|30|x|3
        10:00:30|c1|q|Anna|BLINDTRANSFER|q|ctx|30|0|1
        10:00:40|c1|q|Boris|CONNECT|10|x|3
        10:00:50|c1|q|Boris|COMPLETEAGENT|10|10|1)",
             R"(
        visit c1 q 1 10:00:00 answered wait=30 agent=Anna
        visit c1 q 1 10:00:30 answered wait=10 agent=Boris talk=10
        queue q 10:00 entries=2 offered=2 answered=10,30 talk=10)");
    foldCase("entered twice, told in one second", R"(
        10:00:01|c1|q|NONE|ENTERQUEUE||1|1
        10:00:01|c1|q|NONE|ENTERQUEUE||1|1
        10:00:15|c1|q|Anna|CONNECT|14|x|3
        10:00:20|c1|q|Anna|COMPLETEAGENT|14|5|1)",
             R"(
        visit c1 q 1 10:00:01 answered wait=14 agent=Anna talk=5
        queue q 10:00 entries=1 offered=1 answered=14 talk=5
        finding 2 doubled ENTERQUEUE c1)");
    foldCase("told once more later: the wait says that it was one stay", R"(
        10:00:01|c1|q|NONE|ENTERQUEUE||1|1
        10:00:06|c1|q|NONE|ENTERQUEUE||1|1
        10:00:15|c1|q|NONE|EXITWITHTIMEOUT|1|1|14)",
             R"(
        visit c1 q 1 10:00:01 timed_out wait=14
        queue q 10:00 entries=1 offered=1 timed_out=1 left=14)");
    foldCase("back in the queue whose first stay began before the log", R"(
        10:00:00|c1|q|NONE|EXITWITHTIMEOUT|1|1|75
        10:00:01|c1|q|NONE|ENTERQUEUE||1|1
        10:00:10|c1|q|NONE|ABANDON|1|1|9)",
             R"(
        visit c1 q - 09:58:45 timed_out wait=75 doubt=no_entry
        visit c1 q 1 10:00:01 abandoned wait=9
        queue q 09:45 offered=1 timed_out=1 left=75 doubtful=1
        queue q 10:00 entries=1 offered=1 abandoned=9)");
    foldCase("back after a talk that began before the log", R"(
        10:00:00|c1|q|Anna|COMPLETECALLER|10|300|1
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:20|c1|q|Boris|CONNECT|20|x|3
        10:00:30|c1|q|Boris|COMPLETECALLER|20|10|1)",
             R"(
        visit c1 q - 09:54:50 answered wait=10 agent=Anna talk=300 doubt=no_entry
        visit c1 q 1 10:00:00 answered wait=20 agent=Boris talk=10)");
    foldCase("rung in vain before the caller came back: of the first stay", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:10|c1|q|NONE|EXITWITHKEY|1|1|1|10
        10:00:12|c1|q|NONE|ENTERQUEUE||1|1
        10:00:12|c1|q|Anna|RINGNOANSWER|9000
        10:00:20|c1|q|NONE|ABANDON|1|1|8)",
             R"(
        visit c1 q 1 10:00:00 left_by_key wait=10 attempts=1
        visit c1 q 1 10:00:12 abandoned wait=8)");
    foldCase("taken out by the manager, and on in another queue", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:40|c1|q|NONE|WITHDRAW|1|1|40|moved by the supervisor
        10:00:41|c1|r|NONE|ENTERQUEUE||1|1
        10:00:51|c1|r|Anna|CONNECT|10|x|4
        10:01:00|c1|r|Anna|COMPLETECALLER|10|9|1)",
             R"(
        visit c1 q 1 10:00:00 left_by_key wait=40
        visit c1 r 1 10:00:41 answered wait=10 agent=Anna talk=9
        queue q 10:00 entries=1 offered=1 by_key=1 left=40
        queue r 10:00 entries=1 offered=1 answered=10 talk=9
        no finding)");
}

void FieldFoldTest::handedOn_data()
{
    foldColumns();
    const char *asked = R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||0901|1
        10:00:12|c1|q|Anna|CONNECT|12|x|5
        10:02:12|c2|r|NONE|ENTERQUEUE||7009|1
)";
    const auto handing = [&](const char *name, const char *log, const char *expected) {
        QTest::newRow(name) << QByteArray(asked) + log << QByteArray(expected);
    };
    handing("the caller takes the place of the agent who asked", R"(
        10:02:12|c2|q|Anna|ATTENDEDTRANSFER|BRIDGE|b1|12|120|1
        10:02:19|c1|r|Boris|CONNECT|7|x|6
        10:05:12|c1|r|Boris|COMPLETEAGENT|7|173|1)",
            R"(
        visit c1 q 0901 10:00:00 answered wait=12 agent=Anna talk=120
        visit c1 r 0901 10:02:12 answered wait=7 agent=Boris talk=173
        leg c1 q Anna 10:00:12 attended_transfer talk=120 ended=10:02:12 ring=5 target=b1
        leg c1 r Boris 10:02:19 agent talk=173 ended=10:05:12 ring=6
        queue q 10:00 entries=1 offered=1 answered=12 talk=120
        queue r 10:00 entries=1 offered=1 answered=7 talk=173
        no finding)");
    handing("rung in vain, and given up", R"(
        10:02:32|c2|q|Anna|ATTENDEDTRANSFER|BRIDGE|b1|12|140|1
        10:02:50|c1|r|Boris|RINGNOANSWER|9000
        10:03:00|c1|r|NONE|ABANDON|1|1|48)",
            R"(
        visit c1 q 0901 10:00:00 answered wait=12 agent=Anna talk=140
        visit c1 r 0901 10:02:12 abandoned wait=48 attempts=1
        attempt c1 r Boris 10:02:50 missed ring=9
        no finding)");
    handing("told under the caller's own id: the wait tells", R"(
        10:02:22|c1|q|Anna|ATTENDEDTRANSFER|BRIDGE|b1|12|130|1
        10:02:29|c1|r|Boris|CONNECT|17|x|6
        10:05:12|c1|r|Boris|COMPLETEAGENT|17|163|1)",
            R"(
        visit c1 q 0901 10:00:00 answered wait=12 agent=Anna talk=130
        visit c1 r 0901 10:02:12 answered wait=17 agent=Boris talk=163
        no finding)");
    handing("two who wait since the same moment: nobody is robbed", R"(
        10:02:12|c3|r|NONE|ENTERQUEUE||0903|2
        10:02:20|c9|r|Boris|CONNECT|8|x|6
        10:02:30|c9|r|Boris|COMPLETEAGENT|8|10|1)",
            R"(
        visit c1 q 0901 10:00:00 answered wait=12 agent=Anna
        visit c2 r 7009 10:02:12 waiting
        visit c3 r 0903 10:02:12 waiting
        visit c9 r - 10:02:12 answered wait=8 agent=Boris talk=10 doubt=no_entry)");
}

void FieldFoldTest::members_data()
{
    foldColumns();
    foldCase("left after a restart without joining again: in all the time", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:01:00|NONE|q|Anna|PAUSE|lunch
        10:02:00|NONE|NONE|NONE|CONFIGRELOAD
        10:02:30|NONE|NONE|NONE|QUEUESTART
        10:04:00|NONE|q|Anna|UNPAUSE|
        10:05:00|MANAGER|q|Anna|REMOVEMEMBER|)",
             R"(
        session Anna q 10:00:00 10:05:00
        pause Anna q 10:01:00 10:04:00 lunch
        agent Anna 10:00 in=300 paused=180 free=120
        no finding)");
    foldCase("joined again: out from the last sign of life on", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:01:00|NONE|q|Anna|PAUSE|lunch
        10:02:00|NONE|NONE|NONE|CONFIGRELOAD
        10:02:30|NONE|NONE|NONE|QUEUESTART
        10:04:00|MANAGER|q|Anna|ADDMEMBER|
        10:05:00|MANAGER|q|Anna|REMOVEMEMBER|)",
             R"(
        session Anna q 10:00:00 10:02:00
        session Anna q 10:04:00 10:05:00
        pause Anna q 10:01:00 10:02:00 lunch
        agent Anna 10:00 in=180 paused=60 free=120
        no finding)");
    foldCase("what one agent proves holds for all, over two restarts", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:00:00|MANAGER|q|Boris|ADDMEMBER|
        10:01:00|NONE|NONE|NONE|QUEUESTART
        10:02:00|NONE|NONE|NONE|QUEUESTART
        10:03:00|MANAGER|q|Anna|REMOVEMEMBER|
        10:04:00|MANAGER|q|Boris|REMOVEMEMBER|)",
             R"(
        session Anna q 10:00:00 10:03:00
        session Boris q 10:00:00 10:04:00
        agent Anna 10:00 in=180 free=180
        agent Boris 10:00 in=240 free=240
        no finding)");
    foldCase("joined another queue before the proof", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:00:30|NONE|NONE|Anna|PAUSEALL|lunch
        10:01:00|NONE|NONE|NONE|CONFIGRELOAD
        10:01:30|NONE|NONE|NONE|QUEUESTART
        10:02:00|MANAGER|r|Anna|ADDMEMBER|
        10:03:00|MANAGER|r|Anna|REMOVEMEMBER|
        10:04:00|MANAGER|q|Anna|REMOVEMEMBER|)",
             R"(
        session Anna q 10:00:00 10:04:00
        session Anna r 10:02:00 10:03:00
        agent Anna 10:00 in=240 paused=150 free=90
        no finding)");
    foldCase("a pause in the other queue alone was none", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:01:00|NONE|NONE|NONE|QUEUESTART
        10:02:00|MANAGER|r|Anna|ADDMEMBER|
        10:02:30|NONE|r|Anna|PAUSE|lunch
        10:03:00|NONE|r|Anna|UNPAUSE|
        10:04:00|MANAGER|q|Anna|REMOVEMEMBER|
        10:04:00|MANAGER|r|Anna|REMOVEMEMBER|)",
             R"(
        agent Anna 10:00 in=240 free=240
        no finding)");
}

void FieldFoldTest::pauses_data()
{
    foldColumns();
    foldCase("one who joins another queue is there unpaused", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:01:00|NONE|NONE|Anna|PAUSEALL|lunch
        10:01:00|NONE|q|Anna|PAUSE|lunch
        10:02:00|MANAGER|r|Anna|ADDMEMBER|
        10:04:00|NONE|NONE|Anna|UNPAUSEALL|
        10:04:00|NONE|q|Anna|UNPAUSE|
        10:04:00|NONE|r|Anna|UNPAUSE|
        10:05:00|NONE|NONE|NONE|CONFIGRELOAD)",
             R"(
        pause Anna - 10:01:00 10:02:00 lunch
        pause Anna q 10:02:00 10:04:00 lunch
        agent Anna 10:00 in=300 paused=60 free=240
        no finding)");
    foldCase("joined in pause: paused everywhere still", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:01:00|NONE|NONE|Anna|PAUSEALL|lunch
        10:02:00|MANAGER|r|Anna|ADDMEMBER|PAUSED
        10:04:00|NONE|NONE|Anna|UNPAUSEALL|
        10:05:00|NONE|NONE|NONE|CONFIGRELOAD)",
             R"(
        agent Anna 10:00 in=300 paused=180 free=120
        no finding)");
    foldCase("left the queue without a pause: paused in all that remain", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:00:00|MANAGER|r|Anna|ADDMEMBER|
        10:01:00|NONE|q|Anna|PAUSE|lunch
        10:02:00|MANAGER|r|Anna|REMOVEMEMBER|
        10:04:00|NONE|q|Anna|UNPAUSE|
        10:05:00|NONE|NONE|NONE|CONFIGRELOAD)",
             R"(
        agent Anna 10:00 in=300 paused=120 free=180
        no finding)");
    foldCase("left and joined again: the flag is gone", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:00:00|MANAGER|r|Anna|ADDMEMBER|
        10:01:00|NONE|NONE|Anna|PAUSEALL|lunch
        10:01:00|NONE|q|Anna|PAUSE|lunch
        10:01:00|NONE|r|Anna|PAUSE|lunch
        10:02:00|MANAGER|q|Anna|REMOVEMEMBER|
        10:03:00|MANAGER|q|Anna|ADDMEMBER|
        10:05:00|NONE|NONE|NONE|CONFIGRELOAD)",
             R"(
        agent Anna 10:00 in=300 paused=120 free=180
        no finding)");
    foldCase("a change of reason told as an end and a pause in each queue", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:00:00|MANAGER|r|Anna|ADDMEMBER|
        10:01:00|NONE|NONE|Anna|PAUSEALL|lunch
        10:01:00|NONE|q|Anna|PAUSE|lunch
        10:01:00|NONE|r|Anna|PAUSE|lunch
        10:02:00|NONE|NONE|Anna|PAUSEALL|meeting
        10:02:00|NONE|q|Anna|UNPAUSE|
        10:02:00|NONE|q|Anna|PAUSE|meeting
        10:02:00|NONE|r|Anna|UNPAUSE|
        10:02:00|NONE|r|Anna|PAUSE|meeting
        10:04:00|NONE|NONE|Anna|UNPAUSEALL|
        10:05:00|NONE|NONE|NONE|CONFIGRELOAD)",
             R"(
        pause Anna - 10:01:00 10:02:00 lunch
        pause Anna - 10:02:00 10:04:00 meeting
        agent Anna 10:00 in=300 paused=180 free=120
        no finding)");
    foldCase("a reason told in the queues alone", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:00:00|MANAGER|r|Anna|ADDMEMBER|
        10:01:00|NONE|NONE|Anna|PAUSEALL|
        10:01:00|NONE|q|Anna|PAUSE|lunch
        10:01:00|NONE|r|Anna|PAUSE|lunch
        10:02:00|NONE|NONE|Anna|PAUSEALL|
        10:02:00|NONE|q|Anna|UNPAUSE|Auto-Unpause
        10:02:00|NONE|q|Anna|PAUSE|meeting
        10:02:00|NONE|r|Anna|UNPAUSE|Auto-Unpause
        10:02:00|NONE|r|Anna|PAUSE|meeting
        10:04:00|NONE|NONE|Anna|UNPAUSEALL|)",
             R"(
        pause Anna - 10:01:00 10:02:00 lunch
        pause Anna - 10:02:00 10:04:00 meeting
        no finding)");
}

void FieldFoldTest::lost_data()
{
    foldColumns();
    foldCase("never seen again: lost after a day, and not waiting", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        +2 10:00:00|NONE|NONE|NONE|CONFIGRELOAD)",
             R"(
        visit c1 q 1 10:00:00 abandoned doubt=lost_sight
        queue q 10:00 entries=1 offered=1 abandoned=0 doubtful=1
        finding 2 never_ended ENTERQUEUE c1)");
    foldCase("a talk that was never told to end", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:05|c1|q|Anna|CONNECT|5|x|0
        +2 10:00:00|NONE|NONE|NONE|CONFIGRELOAD)",
             R"(
        visit c1 q 1 10:00:00 answered wait=5 agent=Anna doubt=lost_sight
        leg c1 q Anna 10:00:05 unknown ended=10:00:05
        finding 3 never_ended ENTERQUEUE c1)");
    foldCase("not yet a day", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        +1 09:00:00|NONE|NONE|NONE|CONFIGRELOAD)",
             R"(
        visit c1 q 1 10:00:00 waiting
        no finding)");
}

void FieldFoldTest::memberCalls_data()
{
    foldColumns();
    foldCase("an outbound call of a member", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:03:20|c1|q|Anna|OUTCALL|ANSWER|45|60,0900000001
        10:06:40|c2|q|Anna|OUTCALL|NOANSWER||20,0900000002
        10:10:00|MANAGER|q|Anna|REMOVEMEMBER|)",
             R"(
        direct c1 Anna out 0900000001 10:02:35 answered talk=45
        direct c2 Anna out 0900000002 10:06:40 unanswered
        agent Anna 10:00 calls=2 out=2 in=600 free=555 talk_out=45
        no finding)");
}

void FieldFoldTest::queueNames()
{
    Registry names;
    const FoldBook book = foldLog(logText(R"(
        10:00:00|MANAGER|sales|Anna|ADDMEMBER|
        10:00:00|c1|Sales|NONE|ENTERQUEUE||1|1
        10:00:12|c1|sales|Anna|CONNECT|12|x|8
        10:01:12|c1|SALES|Anna|COMPLETECALLER|12|60|1)"),
                                  names);
    QCOMPARE(names.queues.size(), 1);
    QCOMPARE(book.lines("visit"),
             QByteArrayList{"visit c1 sales 1 10:00:00 answered wait=12 agent=Anna talk=60"});
    // A store of an earlier program may hold both spellings: each keeps its place, the first one counts.
    Registry stored;
    QCOMPARE(stored.queues.idOf("Care"), 1);
    QCOMPARE(stored.queues.idOf("care"), 2);
    QCOMPARE(stored.queue("care").value(), 1);
    QCOMPARE(stored.queue("CARE").value(), 1);
    QCOMPARE(stored.queues.name(2), std::string_view("care"));
    QVERIFY(stored.agent("Anna") != stored.agent("anna"));
}

CALLHELM_TEST(FieldFoldTest)
#include "fieldfoldtest.moc"
