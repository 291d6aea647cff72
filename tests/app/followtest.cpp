#include <csignal>

#include <QProcess>

#include "clirun.h"
#include "store/database.h"
#include "support/testmain.h"

using namespace callhelm;

/// `callhelm follow`, however it ends: what was taken counts once, and the next one goes on.
class FollowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsCleanly_data();
    void endsCleanly();
    void afterAKill();

private:
    static QByteArray lines(int first, int last)
    {
        QByteArray log;
        for (int i = first; i <= last; ++i)
            log += QByteArray::number(1'793'577'600 + i) + "|c" + QByteArray::number(i)
                + "|support|NONE|ENTERQUEUE||0901|1\n";
        return log;
    }
    static qint64 number(const CliRun &run, const char *sql)
    {
        auto database = Database::open(run.store(), Database::Mode::ReadOnly);
        const auto count = database ? (*database)->number(sql) : database.error();
        return count ? *count : -1;
    }
    static qint64 stored(const CliRun &run) { return number(run, "SELECT SUM(facts) FROM block"); }
    static void start(QProcess &program, const CliRun &run, const QString &log)
    {
        program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/callhelm"),
                      {"--store", run.store(), "--zone", "UTC", "follow", "queue_log", log});
        QVERIFY(program.waitForStarted());
    }
};

void FollowTest::endsCleanly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void FollowTest::endsCleanly()
{
    QFETCH(int, signal);
    const CliRun run;
    const QString log = run.write(QStringLiteral("queue_log"), lines(1, 20));
    QProcess program;
    start(program, run, log);
    QTRY_COMPARE_WITH_TIMEOUT(stored(run), 20, 20'000);
    QCOMPARE(::kill(pid_t(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), int(Done));
    QCOMPARE(number(run, "SELECT COUNT(*) FROM setting WHERE key='followed' AND value<>'[]'"), 0);
    QCOMPARE(number(run, "SELECT COUNT(*) FROM segment WHERE open<>0"), 0);
    VERIFY_CODE(run({"verify"}), Done);
}

void FollowTest::afterAKill()
{
    const CliRun run;
    const QString log = run.path(QStringLiteral("queue_log"));
    for (int round = 0; round < 3; ++round) {
        QFile file(log);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write(lines(20 * round + 1, 20 * round + 20));
        file.close();
        QProcess program;
        start(program, run, log);
        QTRY_VERIFY_WITH_TIMEOUT(stored(run) >= 20 * (round + 1), 20'000);
        QTest::qWait(500); // whoever else read it would have told by now
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(stored(run), 20 * (round + 1));
    }
    QCOMPARE(number(run, "SELECT COUNT(*) FROM visit"), 60);
    VERIFY_CODE(run({"verify"}), Done);
    VERIFY_CODE(run({"import", "queue_log", log}), Done);
    QCOMPARE(number(run, "SELECT COUNT(*) FROM visit"), 60);
}

CALLHELM_TEST(FollowTest)
#include "followtest.moc"
