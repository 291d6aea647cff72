#include "foldcase.h"
#include "support/testmain.h"

using namespace callhelm;

/// Pauses: counted once however many queues tell of them, split where the reason changes.
class PauseFoldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pauses_data();
    void pauses() { checkFoldCase(); }
};

void PauseFoldTest::pauses_data()
{
    foldColumns();
    const char *joined = R"(
        10:00:00|MANAGER|q1|Anna|ADDMEMBER|
        10:00:00|MANAGER|q2|Anna|ADDMEMBER|
)";
    const auto pausing = [&](const char *name, const char *log, const char *expected) {
        QTest::newRow(name) << QByteArray(joined) + log << QByteArray(expected);
    };
    pausing("PAUSEALL, then a PAUSE for each queue: once", R"(
        10:01:00|NONE|NONE|Anna|PAUSEALL|lunch
        10:01:00|NONE|q1|Anna|PAUSE|lunch
        10:01:00|NONE|q2|Anna|PAUSE|lunch
        10:04:00|NONE|NONE|Anna|UNPAUSEALL|
        10:04:00|NONE|q1|Anna|UNPAUSE|
        10:04:00|NONE|q2|Anna|UNPAUSE|
        10:05:00|NONE|NONE|NONE|CONFIGRELOAD)",
            R"(
        pause Anna - 10:01:00 10:04:00 lunch
        agent Anna 10:00 in=300 paused=180 free=120
        no finding)");
    pausing("the PAUSEs first", R"(
        10:01:00|NONE|q1|Anna|PAUSE|lunch
        10:01:00|NONE|q2|Anna|PAUSE|lunch
        10:01:00|NONE|NONE|Anna|PAUSEALL|lunch
        10:04:00|NONE|q1|Anna|UNPAUSE|
        10:04:00|NONE|q2|Anna|UNPAUSE|
        10:04:00|NONE|NONE|Anna|UNPAUSEALL|
        10:05:00|NONE|NONE|NONE|CONFIGRELOAD)",
            R"(
        pause Anna - 10:01:00 10:04:00 lunch
        agent Anna 10:00 in=300 paused=180 free=120
        no finding)");
    pausing("PAUSEALL alone", R"(
        10:01:00|NONE|NONE|Anna|PAUSEALL|
        10:04:00|NONE|NONE|Anna|UNPAUSEALL|)",
            R"(
        pause Anna - 10:01:00 10:04:00 -
        agent Anna 10:00 in=240 paused=180 free=60
        no finding)");
    pausing("a second PAUSE with another reason splits", R"(
        10:01:00|NONE|NONE|Anna|PAUSEALL|lunch
        10:02:00|NONE|NONE|Anna|PAUSEALL|training
        10:04:00|NONE|NONE|Anna|UNPAUSEALL|)",
            R"(
        pause Anna - 10:01:00 10:02:00 lunch
        pause Anna - 10:02:00 10:04:00 training
        agent Anna 10:00 in=240 paused=180 free=60
        no finding)");
    pausing("split with its PAUSEs", R"(
        10:01:00|NONE|NONE|Anna|PAUSEALL|lunch
        10:01:00|NONE|q1|Anna|PAUSE|lunch
        10:01:00|NONE|q2|Anna|PAUSE|lunch
        10:02:00|NONE|NONE|Anna|PAUSEALL|training
        10:02:00|NONE|q1|Anna|PAUSE|training
        10:02:00|NONE|q2|Anna|PAUSE|training
        10:04:00|NONE|NONE|Anna|UNPAUSEALL|
        10:04:00|NONE|q1|Anna|UNPAUSE|
        10:04:00|NONE|q2|Anna|UNPAUSE|)",
            R"(
        pause Anna - 10:01:00 10:02:00 lunch
        pause Anna - 10:02:00 10:04:00 training
        agent Anna 10:00 in=240 paused=180 free=60
        no finding)");
    pausing("split told queue by queue, then for all", R"(
        10:01:00|NONE|q1|Anna|PAUSE|lunch
        10:01:00|NONE|q2|Anna|PAUSE|lunch
        10:01:00|NONE|NONE|Anna|PAUSEALL|lunch
        10:02:00|NONE|q1|Anna|PAUSE|training
        10:02:00|NONE|q2|Anna|PAUSE|training
        10:02:00|NONE|NONE|Anna|PAUSEALL|training
        10:04:00|NONE|q1|Anna|UNPAUSE|
        10:04:00|NONE|q2|Anna|UNPAUSE|
        10:04:00|NONE|NONE|Anna|UNPAUSEALL|)",
            R"(
        pause Anna - 10:01:00 10:02:00 lunch
        pause Anna - 10:02:00 10:04:00 training
        agent Anna 10:00 in=240 paused=180 free=60
        no finding)");
    pausing("the same told again does not begin anew", R"(
        10:01:00|NONE|NONE|Anna|PAUSEALL|lunch
        10:02:00|NONE|NONE|Anna|PAUSEALL|lunch
        10:04:00|NONE|NONE|Anna|UNPAUSEALL|
        10:05:00|NONE|NONE|Anna|UNPAUSEALL|)",
            R"(
        pause Anna - 10:01:00 10:04:00 lunch
        agent Anna 10:00 in=300 paused=180 free=120
        finding 4 doubled PAUSE
        finding 6 orphan UNPAUSE)");
    pausing("in one queue of two: available in the other", R"(
        10:01:00|NONE|q1|Anna|PAUSE|lunch
        10:04:00|NONE|q1|Anna|UNPAUSE|)",
            R"(
        pause Anna q1 10:01:00 10:04:00 lunch
        agent Anna 10:00 in=240 free=240
        no finding)");
    pausing("one after the other in both: paused once both are", R"(
        10:01:00|NONE|q1|Anna|PAUSE|lunch
        10:02:00|NONE|q2|Anna|PAUSE|lunch
        10:04:00|NONE|q1|Anna|UNPAUSE|
        10:05:00|NONE|q2|Anna|UNPAUSE|)",
            R"(
        pause Anna q1 10:01:00 10:04:00 lunch
        pause Anna q2 10:02:00 10:05:00 lunch
        agent Anna 10:00 in=300 paused=120 free=180
        no finding)");
    pausing("out of a pause of all in one queue", R"(
        10:01:00|NONE|NONE|Anna|PAUSEALL|lunch
        10:01:00|NONE|q1|Anna|PAUSE|lunch
        10:01:00|NONE|q2|Anna|PAUSE|lunch
        10:03:00|NONE|q1|Anna|UNPAUSE|
        10:05:00|NONE|q2|Anna|UNPAUSE|)",
            R"(
        pause Anna - 10:01:00 10:03:00 lunch
        pause Anna q2 10:03:00 10:05:00 lunch
        agent Anna 10:00 in=300 paused=120 free=180
        no finding)");
    pausing("ended by leaving", R"(
        10:01:00|NONE|NONE|Anna|PAUSEALL|lunch
        10:03:00|MANAGER|q1|Anna|REMOVEMEMBER|
        10:04:00|MANAGER|q2|Anna|REMOVEMEMBER|
        10:05:00|MANAGER|q1|Anna|ADDMEMBER|
        10:06:00|MANAGER|q1|Anna|REMOVEMEMBER|)",
            R"(
        pause Anna - 10:01:00 10:04:00 lunch
        session Anna q1 10:00:00 10:03:00
        session Anna q2 10:00:00 10:04:00
        session Anna q1 10:05:00 10:06:00
        agent Anna 10:00 in=300 paused=180 free=120
        no finding)");
    pausing("leaving one queue of two with its pauses told: still paused in the other", R"(
        10:01:00|NONE|NONE|Anna|PAUSEALL|lunch
        10:01:00|NONE|q1|Anna|PAUSE|lunch
        10:01:00|NONE|q2|Anna|PAUSE|lunch
        10:03:00|MANAGER|q1|Anna|REMOVEMEMBER|
        10:04:00|NONE|NONE|Anna|UNPAUSEALL|
        10:05:00|NONE|NONE|NONE|CONFIGRELOAD)",
            R"(
        agent Anna 10:00 in=300 paused=180 free=120)");
    foldCase("joined in pause", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|PAUSED
        10:02:00|NONE|q|Anna|UNPAUSE|
        10:03:00|MANAGER|q|Anna|REMOVEMEMBER|)",
             R"(
        pause Anna q 10:00:00 10:02:00 -
        agent Anna 10:00 in=180 paused=120 free=60
        no finding)");
    foldCase("paused before anything else is known: he is in", R"(
        10:00:00|NONE|NONE|Anna|PAUSEALL|lunch
        10:02:00|NONE|NONE|Anna|UNPAUSEALL|
        10:03:00|NONE|NONE|NONE|CONFIGRELOAD)",
             R"(
        pause Anna - 10:00:00 10:02:00 lunch
        session Anna - 10:00:00 open implied
        agent Anna 10:00 in=180 paused=120 free=60)");
    foldCase("no end: open", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:10:00|NONE|NONE|Anna|PAUSEALL|lunch
        10:20:00|NONE|NONE|NONE|CONFIGRELOAD)",
             R"(
        pause Anna - 10:10:00 open lunch
        agent Anna 10:00 in=900 paused=300 free=600
        agent Anna 10:15 in=300 paused=300)");
    foldCase("paused in a talk: the talk counts as a talk", R"(
        10:00:00|MANAGER|q|Anna|ADDMEMBER|
        10:00:00|c1|q|NONE|ENTERQUEUE||1|1
        10:01:00|c1|q|Anna|CONNECT|60|x1|1
        10:01:30|NONE|NONE|Anna|PAUSEALL|lunch
        10:02:00|c1|q|Anna|COMPLETEAGENT|60|60|1
        10:04:00|NONE|NONE|Anna|UNPAUSEALL|)",
             R"(
        pause Anna - 10:01:30 10:04:00 lunch
        agent Anna 10:00 calls=1 answered=1 call_talk=60 in=240 paused=150 free=60 ringing=1 talk=60)");
}

CALLHELM_TEST(PauseFoldTest)
#include "pausefoldtest.moc"
