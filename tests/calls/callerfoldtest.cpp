#include "foldcase.h"
#include "support/testmain.h"

using namespace callhelm;

/// What becomes of callers: visits, legs and attempts, by SPEC section 1.
class CallerFoldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ends_data();
    void ends() { checkFoldCase(); }
    void transfers_data();
    void transfers() { checkFoldCase(); }
    void distinctCalls_data();
    void distinctCalls() { checkFoldCase(); }
};

void CallerFoldTest::ends_data()
{
    foldColumns();
    foldCase("answered", R"(
        10:00:00|c1|support|NONE|ENTERQUEUE||0901|1
        10:00:04|c1|support|Anna|CONNECT|4|c1.2|3
        10:01:04|c1|support|Anna|COMPLETECALLER|4|60|1)",
             R"(
        visit c1 support 0901 10:00:00 answered wait=4 agent=Anna talk=60
        leg c1 support Anna 10:00:04 caller talk=60 ended=10:01:04 ring=3
        queue support 10:00 entries=1 offered=1 answered=4 talk=60
        agent Anna 10:00 calls=1 answered=1 call_talk=60 in=60 ringing=3 talk=60
        no attempt
        no finding)");
    foldCase("abandoned", R"(
        10:00:00|c1|support|NONE|ENTERQUEUE||0901|1
        10:00:21|c1|support|NONE|ABANDON|1|1|21)",
             R"(
        visit c1 support 0901 10:00:00 abandoned wait=21
        queue support 10:00 entries=1 offered=1 abandoned=21
        no leg
        no finding)");
    foldCase("four different ends", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:00|c2|q|NONE|ENTERQUEUE||2|2
        10:00:00|c3|q|NONE|ENTERQUEUE||3|3
        10:00:00|c4|q|NONE|ENTERQUEUE||4|4
        10:00:10|c1|q|NONE|ABANDON|1|1|10
        10:00:20|c2|q|NONE|EXITWITHTIMEOUT|1|2|20
        10:00:30|c3|q|NONE|EXITWITHKEY|5|1|3|30
        10:00:40|c4|q|NONE|EXITEMPTY|1|4|40)",
             R"(
        visit c1 q 1 10:00:00 abandoned wait=10
        visit c2 q 2 10:00:00 timed_out wait=20
        visit c3 q 3 10:00:00 left_by_key wait=30
        visit c4 q 4 10:00:00 left_empty wait=40
        queue q 10:00 entries=4 offered=4 abandoned=10 timed_out=1 by_key=1 empty=1 left=20,30,40
        no finding)");
    foldCase("waiting at the end of the log", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1)",
             R"(
        visit c1 q 1 10:00:00 waiting
        queue q 10:00 entries=1 offered=1)");
    foldCase("talking at the end of the log", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:05|c1|q|Anna|CONNECT|5|c1.2|5
        10:01:05|c2|q|NONE|ENTERQUEUE||2|1)",
             R"(
        visit c1 q 1 10:00:00 answered wait=5 agent=Anna
        visit c2 q 2 10:01:05 waiting
        leg c1 q Anna 10:00:05 open ring=5
        no finding)");
    foldCase("rung in vain is the agent's miss, not a lost call", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:15|c1|q|Boris|RINGNOANSWER|15000
        10:00:35|c1|q|Boris|RINGNOANSWER|15000
        10:00:40|c1|q|Anna|CONNECT|40|c1.2|5
        10:01:00|c1|q|Anna|COMPLETEAGENT|40|20|1)",
             R"(
        visit c1 q 1 10:00:00 answered wait=40 agent=Anna talk=20 attempts=2
        attempt c1 q Boris 10:00:15 missed ring=15
        attempt c1 q Boris 10:00:35 missed ring=15
        queue q 10:00 entries=1 offered=1 answered=40 attempts=2 talk=20
        agent Anna 10:00 calls=1 answered=1 call_talk=20 in=20 ringing=5 talk=20
        agent Boris 10:00 calls=1 missed=2 in=45 free=45 ringing=30)");
    foldCase("rung while the caller gave up: nobody is blamed", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:12|c1|q|Boris|RINGCANCELED|11193
        10:00:12|c1|q|NONE|ABANDON|1|1|12)",
             R"(
        visit c1 q 1 10:00:00 abandoned wait=12
        attempt c1 q Boris 10:00:12 cancelled ring=11.193
        agent Boris 10:00 calls=1 ringing=11.193
        no finding)");
    foldCase("left empty is told twice and counts once", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:30|c1|q|NONE|EXITEMPTY|1|1|30
        10:00:30|c1|q|NONE|LEAVEEMPTY)",
             R"(
        visit c1 q 1 10:00:00 left_empty wait=30
        queue q 10:00 entries=1 offered=1 empty=1 left=30
        no finding)");
    foldCase("turned away at the door is not offered", R"(
        10:00:00|c1|q|NONE|JOINEMPTY
        10:00:01|c2|q|NONE|FULL
        10:00:02|c3|q|NONE|CLOSED
        10:00:03|c4|q|NONE|DIVERT_CA_RATIO)",
             R"(
        visit c1 q - 10:00:00 refused_empty
        visit c2 q - 10:00:01 refused_full
        visit c3 q - 10:00:02 refused_closed
        visit c4 q - 10:00:03 refused_other
        queue q 10:00 refused=4
        no finding)");
    foldCase("no length told: counted from the times", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:07|c1|q|NONE|ABANDON
        10:01:00|c2|q|NONE|ENTERQUEUE||2|1
        10:01:09|c2|q|Anna|CONNECT
        10:02:10|c2|q|Anna|COMPLETEAGENT)",
             R"(
        visit c1 q 1 10:00:00 abandoned wait=7
        visit c2 q 2 10:01:00 answered wait=9 agent=Anna talk=61)");
    foldCase("ids without a fraction", R"(
        10:00:00|1793613600|q|NONE|ENTERQUEUE||1|1
        10:00:00|1793613601|q|NONE|ENTERQUEUE||2|2
        10:00:05|1793613600|q|NONE|ABANDON|1|1|5
        10:00:06|1793613601|q|NONE|ABANDON|1|2|6)",
             R"(
        visit 1793613600 q 1 10:00:00 abandoned wait=5
        visit 1793613601 q 2 10:00:00 abandoned wait=6)");
}

void CallerFoldTest::transfers_data()
{
    foldColumns();
    foldCase("blind transfer into another queue: two visits, two legs, one call id", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:05|c1|q|Anna|CONNECT|5|c1.2|2
        10:00:35|c1|q|Anna|BLINDTRANSFER|8200|internal|5|30|1
        10:00:35|c1|sales|NONE|ENTERQUEUE||1|1
        10:00:45|c1|sales|Boris|CONNECT|10|c1.3|4
        10:01:45|c1|sales|Boris|COMPLETECALLER|10|60|1)",
             R"(
        visit c1 q 1 10:00:00 answered wait=5 agent=Anna talk=30
        visit c1 sales 1 10:00:35 answered wait=10 agent=Boris talk=60
        leg c1 q Anna 10:00:05 blind_transfer talk=30 ended=10:00:35 ring=2 target=8200@internal
        leg c1 sales Boris 10:00:45 caller talk=60 ended=10:01:45 ring=4
        agent Anna 10:00 calls=1 answered=1 call_talk=30 in=100 free=70 ringing=2 talk=30
        agent Boris 10:00 calls=1 answered=1 call_talk=60 in=60 ringing=4 talk=60
        no finding)");
    foldCase("attended transfer ends the first leg", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:05|c1|q|Anna|CONNECT|5|c1.2|2
        10:00:45|c1|q|Anna|ATTENDEDTRANSFER|BRIDGE|b-7|5|40|1)",
             R"(
        visit c1 q 1 10:00:00 answered wait=5 agent=Anna talk=40
        leg c1 q Anna 10:00:05 attended_transfer talk=40 ended=10:00:45 ring=2 target=b-7
        no finding)");
    foldCase("attended transfer by link", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:05|c1|q|Anna|CONNECT|5|c1.2|2
        10:00:45|c1|q|Anna|ATTENDEDTRANSFER|LINK|PJSIP/1|PJSIP/2|5|40|1)",
             R"(
        leg c1 q Anna 10:00:05 attended_transfer talk=40 ended=10:00:45 ring=2 target=PJSIP/2)");
    foldCase("old TRANSFER", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:01|c1|q|Anna|CONNECT|1|c1.2|1
        10:00:10|c1|q|Anna|TRANSFER|s|user|1|9|1)",
             R"(
        leg c1 q Anna 10:00:01 blind_transfer talk=9 ended=10:00:10 ring=1 target=s@user)");
    foldCase("through two queues, the first by timeout", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:30|c1|q|NONE|EXITWITHTIMEOUT|1|1|30
        10:00:31|c1|sales|NONE|ENTERQUEUE||1|1
        10:00:40|c1|sales|NONE|ABANDON|1|1|9)",
             R"(
        visit c1 q 1 10:00:00 timed_out wait=30
        visit c1 sales 1 10:00:31 abandoned wait=9
        queue q 10:00 entries=1 offered=1 timed_out=1 left=30
        queue sales 10:00 entries=1 offered=1 abandoned=9
        no finding)");
    foldCase("back into the same queue", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:05|c1|q|Anna|CONNECT|5|c1.2|2
        10:00:35|c1|q|Anna|BLINDTRANSFER|8100|internal|5|30|1
        10:00:36|c1|q|NONE|ENTERQUEUE||1|1
        10:00:50|c1|q|Boris|CONNECT|14|c1.3|4
        10:01:00|c1|q|Boris|COMPLETEAGENT|14|10|1)",
             R"(
        visit c1 q 1 10:00:00 answered wait=5 agent=Anna talk=30
        visit c1 q 1 10:00:36 answered wait=14 agent=Boris talk=10
        queue q 10:00 entries=2 offered=2 answered=5,14 talk=40
        no finding)");
}

void CallerFoldTest::distinctCalls_data()
{
    foldColumns();
    foldCase("met again in a later quarter: carried, not counted twice", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:05|c1|q|Anna|CONNECT|5|c1.2|2
        10:00:35|c1|q|Anna|BLINDTRANSFER|8200|internal|5|30|1
        10:20:00|c1|sales|NONE|ENTERQUEUE||1|1
        10:20:05|c1|sales|Anna|CONNECT|5|c1.3|2
        10:20:35|c1|sales|Anna|COMPLETEAGENT|5|30|1)",
             R"(
        carry Anna 10:00 10:15 n=1
        agent Anna 10:00 calls=1 answered=1 call_talk=30 in=895 free=865 ringing=2 talk=30
        agent Anna 10:15 answered=1 call_talk=30 in=335 free=305 ringing=2 talk=30)");
    foldCase("rung and then answering the same call is one call", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:15|c1|q|Anna|RINGNOANSWER|15000
        10:00:25|c1|q|Anna|CONNECT|25|c1.2|5
        10:00:35|c1|q|Anna|COMPLETEAGENT|25|10|1)",
             R"(
        no carry
        agent Anna 10:00 calls=1 answered=1 missed=1 call_talk=10 in=20 free=10 ringing=20 talk=10)");
    foldCase("an earlier entry told later", R"(
        10:20:00|c1|sales|NONE|ENTERQUEUE||1|1
        10:20:05|c1|sales|Anna|CONNECT|5|c1.3|2
        10:20:35|c1|sales|Anna|BLINDTRANSFER|8200|internal|5|30|1
        10:20:40|c1|q|Anna|CONNECT|1200|c1.4|2
        10:20:50|c1|q|Anna|COMPLETEAGENT|1200|10|1)",
             R"(
        visit c1 sales 1 10:20:00 answered wait=5 agent=Anna talk=30
        visit c1 q 1 10:00:40 answered wait=1200 agent=Anna talk=10 doubt=no_entry
        carry Anna 10:00 10:15 n=1
        agent Anna 10:00 calls=1 answered=1 call_talk=10
        agent Anna 10:15 answered=1 call_talk=30 in=45 free=5 ringing=4 talk=40)");
    foldCase("a visit that moves takes the agent's part in it along", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:05|c1|q|Anna|CONNECT|5|c1.2|2
        10:00:35|c1|q|Anna|BLINDTRANSFER|8200|internal|5|30|1
        10:30:00|c1|sales|Anna|CONNECT|1|c1.3|1
        10:30:00|c1|sales|NONE|ENTERQUEUE||1|1
        10:30:20|c1|sales|Anna|COMPLETEAGENT|1|20|1)",
             R"(
        carry Anna 10:00 10:30 n=1
        visit c1 q 1 10:00:00 answered wait=5 agent=Anna talk=30
        visit c1 sales 1 10:30:00 answered wait=1 agent=Anna talk=20
        leg c1 q Anna 10:00:05 blind_transfer talk=30 ended=10:00:35 ring=2 target=8200@internal
        leg c1 sales Anna 10:30:00 agent talk=20 ended=10:30:20 ring=1
        no finding)");
    foldCase("and the attempts", R"(
        10:15:00|c1|q|Anna|CONNECT|1|c1.2|1
        10:15:00|c1|q|Boris|RINGNOANSWER|1000
        10:15:00|c1|q|NONE|ENTERQUEUE||1|1
        10:15:40|c1|q|Anna|COMPLETEAGENT|1|40|1)",
             R"(
        visit c1 q 1 10:15:00 answered wait=1 agent=Anna talk=40 attempts=1
        attempt c1 q Boris 10:15:00 missed ring=1
        agent Anna 10:00 ringing=1
        agent Anna 10:15 calls=1 answered=1 call_talk=40 in=40 talk=40
        agent Boris 10:00 ringing=1
        agent Boris 10:15 calls=1 missed=1 in=40 free=40
        no carry
        no finding)");
}

CALLHELM_TEST(CallerFoldTest)
#include "callerfoldtest.moc"
