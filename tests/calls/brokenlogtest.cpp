#include "foldcase.h"
#include "support/testmain.h"

using namespace callhelm;

/// Logs that begin or end in the middle, are cut by a restart, or contradict themselves.
class BrokenLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void middle_data();
    void middle() { checkFoldCase(); }
    void restart_data();
    void restart() { checkFoldCase(); }
    void odd_data();
    void odd() { checkFoldCase(); }
    void twoLivesOfOneId();
    void forgetsWhatIsOver();
};

void BrokenLogTest::middle_data()
{
    foldColumns();
    foldCase("CONNECT without ENTERQUEUE: entry counted back from the wait", R"(
        10:00:30|c1|q|Anna|CONNECT|30|c1.2|2
        10:01:30|c1|q|Anna|COMPLETECALLER|30|60|1)",
             R"(
        visit c1 q - 10:00:00 answered wait=30 agent=Anna talk=60 doubt=no_entry
        leg c1 q Anna 10:00:30 caller talk=60 ended=10:01:30 ring=2
        queue q 10:00 offered=1 answered=30 doubtful=1 talk=60
        finding 1 orphan CONNECT c1)");
    foldCase("COMPLETE without CONNECT or ENTERQUEUE", R"(
        10:01:30|c1|q|Anna|COMPLETEAGENT|30|60|1)",
             R"(
        visit c1 q - 10:00:00 answered wait=30 agent=Anna talk=60 doubt=no_entry
        leg c1 q Anna 10:00:30 agent talk=60 ended=10:01:30
        finding 1 orphan COMPLETE c1)");
    foldCase("ABANDON without ENTERQUEUE", R"(
        10:00:21|c1|q|NONE|ABANDON|1|1|21)",
             R"(
        visit c1 q - 10:00:00 abandoned wait=21 doubt=no_entry
        queue q 10:00 offered=1 abandoned=21 doubtful=1
        finding 1 orphan EXIT c1)");
    foldCase("COMPLETE without CONNECT: the answer is missing, the talk is known", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:01:30|c1|q|Anna|COMPLETEAGENT|30|60|1)",
             R"(
        visit c1 q 1 10:00:00 answered wait=30 agent=Anna talk=60
        leg c1 q Anna 10:00:30 agent talk=60 ended=10:01:30
        finding 2 orphan COMPLETE c1)");
    foldCase("rung before the log begins", R"(
        10:00:15|c1|q|Boris|RINGNOANSWER|15000
        10:00:20|c1|q|NONE|ABANDON|1|1|20)",
             R"(
        attempt c1 q Boris 10:00:15 missed ring=15 novisit
        visit c1 q - 10:00:00 abandoned wait=20 doubt=no_entry
        agent Boris 10:00 calls=1 missed=1 in=5 free=5 ringing=15)");
    foldCase("ENTERQUEUE written after CONNECT: it counts where the caller entered", R"(
        10:15:00|c1|q|Anna|CONNECT|1|c1.2|1
        10:15:00|c1|q|NONE|ENTERQUEUE||1|1
        10:16:00|c1|q|Anna|COMPLETEAGENT|1|60|1)",
             R"(
        visit c1 q 1 10:15:00 answered wait=1 agent=Anna talk=60
        leg c1 q Anna 10:15:00 agent talk=60 ended=10:16:00 ring=1
        queue q 10:15 entries=1 offered=1 answered=1 talk=60
        agent Anna 10:00 ringing=1
        agent Anna 10:15 calls=1 answered=1 call_talk=60 in=60 talk=60
        no carry
        no finding)");
}

void BrokenLogTest::restart_data()
{
    foldColumns();
    foldCase("waiting and talking when the system restarts", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:00|c2|q|NONE|ENTERQUEUE||2|2
        10:00:05|c1|q|Anna|CONNECT|5|c1.2|2
        10:01:05|NONE|NONE|NONE|CONFIGRELOAD
        10:30:00|NONE|NONE|NONE|QUEUESTART
        10:31:00|c3|q|NONE|ENTERQUEUE||3|1)",
             R"(
        visit c1 q 1 10:00:00 answered wait=5 agent=Anna talk=60 doubt=restart
        visit c2 q 2 10:00:00 abandoned wait=65 doubt=restart
        visit c3 q 3 10:31:00 waiting
        leg c1 q Anna 10:00:05 restart talk=60 ended=10:01:05 ring=2
        session Anna q 10:00:05 10:01:05 implied
        queue q 10:00 entries=2 offered=2 answered=5 abandoned=65 doubtful=2 talk=60
        queue q 10:30 entries=1 offered=1
        agent Anna 10:00 calls=1 answered=1 call_talk=60 in=60 ringing=2 talk=60
        finding 5 cut_by_restart QUEUESTART c1
        finding 5 cut_by_restart QUEUESTART c2)");
    foldCase("nothing under way", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:05|c1|q|NONE|ABANDON|1|1|5
        10:30:00|NONE|NONE|NONE|QUEUESTART)",
             R"(
        visit c1 q 1 10:00:00 abandoned wait=5
        no finding)");
    foldCase("what comes after a restart of a cut call is an orphan, not a second answer", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:05|c1|q|Anna|CONNECT|5|c1.2|2
        10:00:25|NONE|NONE|NONE|QUEUESTART
        10:00:30|c1|q|Anna|COMPLETEAGENT|5|25|1)",
             R"(
        visit c1 q 1 10:00:00 answered wait=5 agent=Anna doubt=restart
        leg c1 q Anna 10:00:05 restart ended=10:00:05 ring=2
        finding 3 cut_by_restart QUEUESTART c1
        finding 4 orphan COMPLETE c1)");
}

void BrokenLogTest::odd_data()
{
    foldColumns();
    foldCase("two talks at once", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:00|c2|q|NONE|ENTERQUEUE||2|2
        10:00:10|c1|q|Anna|CONNECT|10|x1|1
        10:00:40|c2|q|Anna|CONNECT|40|x2|1
        10:01:10|c1|q|Anna|COMPLETEAGENT|10|60|1
        10:01:40|c2|q|Anna|COMPLETEAGENT|40|60|1)",
             R"(
        visit c1 q 1 10:00:00 answered wait=10 agent=Anna talk=60
        visit c2 q 2 10:00:00 answered wait=40 agent=Anna talk=60
        finding 4 overlap CONNECT)");
    foldCase("a second agent while the first has not ended", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:10|c1|q|Anna|CONNECT|10|x1|1
        10:00:40|c1|q|Boris|CONNECT|40|x2|1
        10:01:40|c1|q|Boris|COMPLETEAGENT|40|60|1)",
             R"(
        visit c1 q 1 10:00:00 answered wait=10 agent=Anna talk=60
        leg c1 q Anna 10:00:10 unknown ended=10:00:40 ring=1
        leg c1 q Boris 10:00:40 agent talk=60 ended=10:01:40 ring=1
        finding 3 overlap CONNECT c1)");
    foldCase("the end told twice", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:10|c1|q|Anna|CONNECT|10|x1|1
        10:01:10|c1|q|Anna|COMPLETEAGENT|10|60|1
        10:01:11|c1|q|Anna|COMPLETECALLER|10|61|1)",
             R"(
        visit c1 q 1 10:00:00 answered wait=10 agent=Anna talk=60
        leg c1 q Anna 10:00:10 agent talk=60 ended=10:01:10 ring=1
        finding 4 orphan COMPLETE c1)");
    foldCase("entered twice without an end between: the wait tells that the first stay ended unseen", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:30|c1|q|NONE|ENTERQUEUE||1|1
        10:00:50|c1|q|NONE|ABANDON|1|1|20)",
             R"(
        visit c1 q 1 10:00:00 abandoned wait=30 doubt=lost_sight
        visit c1 q 1 10:00:30 abandoned wait=20
        queue q 10:00 entries=2 offered=2 abandoned=20,30 doubtful=1
        finding 2 doubled ENTERQUEUE c1
        finding 3 never_ended ENTERQUEUE c1)");
    foldCase("the clock is set back in a talk: nothing negative", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:10|c1|q|Anna|CONNECT|10|x1|1
        09:01:10|c1|q|Anna|COMPLETEAGENT|10|60|1
        09:02:00|c2|q|NONE|ENTERQUEUE||2|1
        09:01:00|c2|q|NONE|ABANDON)",
             R"(
        visit c1 q 1 10:00:00 answered wait=10 agent=Anna talk=60
        visit c2 q 2 09:02:00 abandoned
        leg c1 q Anna 10:00:10 agent talk=60 ended=10:01:10 ring=1
        finding 3 clock_jump
        finding 5 clock_jump)");
    foldCase("a line a second late is no clock jump", R"(
        10:00:01|c1|q|NONE|ENTERQUEUE||1|1
        10:00:00|c2|q|NONE|ENTERQUEUE||2|2)",
             R"(
        visit c1 q 1 10:00:01 waiting
        visit c2 q 2 10:00:00 waiting
        no finding)");
    foldCase("an unknown event is kept and told", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:01|c1|q|NONE|SOMETHINGNEW|1|2|3
        10:00:02|NONE|NONE|NONE|CONFIGRELOAD)",
             R"(
        visit c1 q 1 10:00:00 waiting
        finding 2 unknown_event SOMETHINGNEW)");
    foldCase("an answered call without an agent", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:10|c1|q|NONE|CONNECT|10|x1|1
        10:01:10|c1|q|NONE|COMPLETEAGENT|10|60|1)",
             R"(
        visit c1 q 1 10:00:00 answered wait=10 talk=60
        no agent)");
    foldCase("rung without an agent's name: nobody can be blamed", R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:15|c1|q|NONE|RINGNOANSWER|15000)",
             R"(
        visit c1 q 1 10:00:00 waiting
        no attempt
        no agent)");
}

/// Asterisk's ids come again after a restart of a system without a clock: what was over two hours ago is
/// another call.
void BrokenLogTest::twoLivesOfOneId()
{
    Registry names;
    const FoldBook book = foldLog(logText(R"(
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:00:10|c1|q|Anna|CONNECT|10|x1|1
        10:01:10|c1|q|Anna|COMPLETEAGENT|10|60|1
        15:00:00|c1|q|NONE|ENTERQUEUE||1|1
        15:00:10|c1|q|Anna|CONNECT|10|x1|1
        15:01:10|c1|q|Anna|COMPLETEAGENT|10|60|1)"),
                                  names);
    QCOMPARE(book.visits.size(), size_t(2));
    qint64 calls = 0;
    for (const auto &[key, cell] : book.agentCells)
        calls += cell.calls;
    QCOMPARE(calls, 2);
    QVERIFY(book.carries.empty());
}

/// Who never left is told once a day has passed, and is forgotten: memory does not grow with history.
void BrokenLogTest::forgetsWhatIsOver()
{
    Registry names;
    CallFold fold(SourceId(1), names);
    const auto apply = [&](const QByteArray &log) {
        const FactBatch batch = factsOf(logText(log));
        for (const Fact &fact : batch.facts)
            fold.apply(fact, SegmentId(1));
    };
    FoldBook book(names);
    apply("10:00:00|lost|q|NONE|ENTERQUEUE||1|1 ;10:00:00|open|q|Anna|CONNECT|1|x|1");
    book.add(fold.take());
    const qsizetype before = fold.save().size();
    for (int hour = 1; hour < 60; ++hour) {
        const QByteArray time = QByteArray::number(testDay + 36'000 + hour * 3600);
        const QByteArray id = "c" + QByteArray::number(hour);
        apply(time + '|' + id + "|q|NONE|ENTERQUEUE||1|1 ;" + time + '|' + id + "|q|NONE|ABANDON|1|1|0");
        book.add(fold.take());
    }
    QVERIFY(fold.save().size() < before + 600);
    QCOMPARE(book.lines("finding").join('\n').count("never_ended"), 2);
    // Forgotten is not gone: the rows stay.
    QCOMPARE(book.visits.size(), size_t(61));
    QVERIFY(fold.waiting().empty());
}

CALLHELM_TEST(BrokenLogTest)
#include "brokenlogtest.moc"
