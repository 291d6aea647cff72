#include "faultstore.h"
#include "store/migrator.h"
#include "support/logtext.h"
#include "support/testmain.h"

using namespace callhelm;

/// A store of the first schema whose migration is cut short at any of its calls: nothing is lost, and the
/// next migration ends as one clean pass.
class MigrateFaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutShort_data();
    void cutShort();
};

void MigrateFaultTest::cutShort_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("calls");
    const auto row = [](const char *name, const char *how, const char *calls) {
        QTest::newRow(name) << QString::fromLatin1(how) << QString::fromLatin1(calls);
    };
    row("killed", "kill", "wstum");
    row("killed within a write", "torn", "w");
    row("an error of the disk", "error", "wstrum");
    row("a moment without room", "full", "wtm");
}

void MigrateFaultTest::cutShort()
{
    if (!canPreload())
        QSKIP("the sanitizer wants to be loaded before any other library");
    QFETCH(QString, how);
    QFETCH(QString, calls);
    const QString old = testData("stores/schema-1.sqlite");
    const CliRun elsewhere;
    const QStringList import{"import", "queue_log", elsewhere.write(QStringLiteral("queue_log"), smallLog())};
    const auto begin = [&old](const CliRun &run) {
        copyStore(old, run.store());
        QFile::setPermissions(run.store(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    };
    const CliRun clean;
    begin(clean);
    VERIFY_CODE(clean({"migrate"}), Done);
    VERIFY_CODE(clean(import), Done);
    const QByteArrayList wanted = HealedStore(clean.store()).dump;
    QVERIFY(!wanted.isEmpty());

    const CliRun run;
    begin(run);
    const FaultyOutcome whole = runFaulty(run.store(), {"migrate"}, {calls});
    VERIFY_CODE(whole, Done);
    for (const int point : faultPoints(whole.calls, 30)) {
        begin(run);
        const FaultyOutcome outcome = runFaulty(run.store(), {"migrate"}, {calls, how, point});
        const auto said = [&] {
            return qPrintable(
                QStringLiteral("call %1 of %2: %3").arg(point).arg(whole.calls).arg(outcome.err));
        };
        const Migration found = Migrator().look(run.store());
        QVERIFY2(found.outcome == MigrationOutcome::UpToDate || found.outcome == MigrationOutcome::Migrated,
                 found.error ? qPrintable(found.error->toString()) : said());
        QVERIFY2(outcome.code != Done || found.outcome == MigrationOutcome::UpToDate, said());
        const auto again = run({"migrate"});
        QVERIFY2(again.code == Done, qPrintable(again.err));
        VERIFY_CODE(run(import), Done);
        const HealedStore after(run.store());
        QVERIFY2(after.error.isEmpty(), qPrintable(after.error));
        QVERIFY2(after.dump == wanted, said());
    }
    if (isLongRun())
        qInfo("%d calls", whole.calls);
}

CALLHELM_TEST(MigrateFaultTest)
#include "migratefaulttest.moc"
