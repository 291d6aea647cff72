#include "faultstore.h"
#include "support/randomlog.h"
#include "support/testmain.h"

using namespace callhelm;

/// verify killed while it works leaves nothing behind, neither beside the store nor where temporary files go.
class VerifyKilledTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesNothing();
};

void VerifyKilledTest::leavesNothing()
{
    if (!canPreload())
        QSKIP("the sanitizer wants to be loaded before any other library");
    const CliRun run;
    const CliRun temporary;
    VERIFY_CODE(run({"import", "queue_log", run.write(QStringLiteral("log"), randomLog({51, 6'000, {}}))}),
                Done);
    QVERIFY(QFile::remove(run.path(QStringLiteral("log"))));
    const QByteArray before = CliRun::read(run.store());
    for (const char *name : {"TMPDIR", "SQLITE_TMPDIR"})
        qputenv(name, QFileInfo(temporary.store()).absolutePath().toUtf8());
    const auto tidyUp = qScopeGuard([] {
        for (const char *name : {"TMPDIR", "SQLITE_TMPDIR"})
            qunsetenv(name);
    });
    const FaultyOutcome whole = runFaulty(run.store(), {"verify"}, {QStringLiteral("r")});
    VERIFY_CODE(whole, Done);
    QCOMPARE(filesBeside(run.store()), QStringList());
    for (const int point : faultPoints(whole.calls, 8)) {
        QCOMPARE(
            runFaulty(run.store(), {"verify"}, {QStringLiteral("r"), QStringLiteral("kill"), point}).code,
            -1);
        for (const QString &name : filesBeside(run.store())) // what any reader leaves that is killed
            QVERIFY2(name == QLatin1String("store.sqlite-wal") || name == QLatin1String("store.sqlite-shm"),
                     qPrintable(name));
        QCOMPARE(temporary.files(), QStringList());
    }
    VERIFY_CODE(run({"verify"}), Done);
    QCOMPARE(filesBeside(run.store()), QStringList());
    QVERIFY(CliRun::read(run.store()) == before);
}

CALLHELM_TEST(VerifyKilledTest)
#include "verifykilledtest.moc"
