#include "faultstore.h"
#include "support/randomlog.h"
#include "support/testmain.h"

using namespace callhelm;

/// A restore that is cut short at any of its calls: at the store's path there is the old store or the
/// restored one, and the old one is never lost. The old store was itself left by a program killed while it
/// was closing. The same for a backup.
class RestoreFaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void restore_data() { hows(); }
    void restore();
    void healing_data() { hows(); }
    void healing();
    void backup_data() { hows(); }
    void backup();

private:
    static void hows();

    CliRun m_files; ///< has the backup
    CliRun m_crashed; ///< has the old store
    QString m_backup = m_files.path(QStringLiteral("saved.backup"));
    QByteArrayList m_old;
    QByteArrayList m_saved;
};

void RestoreFaultTest::initTestCase()
{
    if (!canPreload())
        QSKIP("the sanitizer wants to be loaded before any other library");
    const QString first = m_files.write(QStringLiteral("first"), randomLog({41, 300, {}}));
    const QString second = m_files.write(QStringLiteral("second"), randomLog({42, 900, {}}));
    VERIFY_CODE(m_files({"import", "queue_log", first}), Done);
    VERIFY_CODE(m_files({"backup", m_backup}), Done);
    m_saved = HealedStore(m_files.store()).dump;
    const QStringList import{"import", "queue_log", second};
    const CliRun clean;
    copyStore(m_files.store(), clean.store());
    const int calls = runFaulty(clean.store(), import, {}).calls;
    m_old = HealedStore(clean.store()).dump;
    QVERIFY(m_old.size() > m_saved.size());
    copyStore(m_files.store(), m_crashed.store());
    // The last calls carry the log over into the file.
    QCOMPARE(
        runFaulty(m_crashed.store(), import, {QStringLiteral("wstum"), QStringLiteral("kill"), calls - 12})
            .code,
        -1);
    QVERIFY(QFileInfo(m_crashed.store() + QStringLiteral("-wal")).size() > 0);
    const CliRun healed;
    copyStore(m_crashed.store(), healed.store());
    QVERIFY(HealedStore(healed.store()).dump == m_old);
}

void RestoreFaultTest::hows()
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

void RestoreFaultTest::restore()
{
    QFETCH(QString, how);
    QFETCH(QString, calls);
    const QStringList restore{"restore", m_backup};
    const CliRun run;
    copyStore(m_crashed.store(), run.store());
    const FaultyOutcome whole = runFaulty(run.store(), restore, {calls});
    VERIFY_CODE(whole, Done);
    QVERIFY2(whole.err.contains(run.store() + QStringLiteral(".replaced")), qPrintable(whole.err));
    for (const int point : faultPoints(whole.calls, 30)) {
        copyStore(m_crashed.store(), run.store());
        const FaultyOutcome outcome = runFaulty(run.store(), restore, {calls, how, point});
        const QString said = QStringLiteral("call %1 of %2: %3").arg(point).arg(whole.calls).arg(outcome.err);
        const HealedStore now(run.store());
        QVERIFY2(!now.isMissing && now.error.isEmpty(), qPrintable(said + now.error));
        QVERIFY2(now.dump == m_saved || (now.dump == m_old && outcome.code != Done), qPrintable(said));
        const auto again = run(restore);
        QVERIFY2(again.code == Done, qPrintable(said + again.err));
        QVERIFY2(HealedStore(run.store()).dump == m_saved, qPrintable(said));
        // Among what is kept there is the old store, and nothing that can't be opened.
        bool isKept = false;
        for (const QString &name : filesBeside(run.store())) {
            QVERIFY2(name.contains(QStringLiteral(".replaced")), qPrintable(said + name));
            if (name.endsWith(QLatin1String("-wal"))) // of the one before it in the list
                continue;
            const HealedStore kept(run.path(name));
            QVERIFY2(kept.error.isEmpty(), qPrintable(said + kept.error));
            isKept |= kept.dump == m_old;
        }
        QVERIFY2(isKept, qPrintable(said));
    }
    if (isLongRun())
        qInfo("%d calls", whole.calls);
}

/// A reading command that heals the store, and is cut short itself.
void RestoreFaultTest::healing()
{
    QFETCH(QString, how);
    QFETCH(QString, calls);
    const CliRun run;
    copyStore(m_crashed.store(), run.store());
    const FaultyOutcome whole = runFaulty(run.store(), {"doctor"}, {calls});
    QVERIFY2(whole.code == Done || whole.code == FoundSomething, qPrintable(whole.err));
    QCOMPARE(filesBeside(run.store()), QStringList());
    for (const int point : faultPoints(whole.calls)) {
        copyStore(m_crashed.store(), run.store());
        const FaultyOutcome outcome = runFaulty(run.store(), {"doctor"}, {calls, how, point});
        const QString said = QStringLiteral("call %1 of %2: %3").arg(point).arg(whole.calls).arg(outcome.err);
        const HealedStore now(run.store());
        QVERIFY2(now.error.isEmpty() && now.dump == m_old, qPrintable(said + now.error));
        QCOMPARE(filesBeside(run.store()), QStringList());
    }
    if (isLongRun())
        qInfo("%d calls", whole.calls);
}

void RestoreFaultTest::backup()
{
    QFETCH(QString, how);
    QFETCH(QString, calls);
    const CliRun run;
    const QString target = run.path(QStringLiteral("copy.backup"));
    const QStringList backup{"backup", target};
    copyStore(m_crashed.store(), run.store());
    const FaultyOutcome whole = runFaulty(run.store(), backup, {calls});
    VERIFY_CODE(whole, Done);
    for (const int point : faultPoints(whole.calls)) {
        copyStore(m_crashed.store(), run.store());
        const FaultyOutcome outcome = runFaulty(run.store(), backup, {calls, how, point});
        const QString said = QStringLiteral("call %1 of %2: %3").arg(point).arg(whole.calls).arg(outcome.err);
        QVERIFY2(HealedStore(run.store()).dump == m_old, qPrintable(said));
        const HealedStore copy(target);
        QVERIFY2(copy.isMissing ? outcome.code != Done : copy.dump == m_old, qPrintable(said + copy.error));
        QFile::remove(target);
        VERIFY_CODE(run(backup), Done);
        QVERIFY2(HealedStore(target).dump == m_old, qPrintable(said));
        QCOMPARE(filesBeside(run.store()), QStringList{QFileInfo(target).fileName()});
    }
    if (isLongRun())
        qInfo("%d calls", whole.calls);
}

CALLHELM_TEST(RestoreFaultTest)
#include "restorefaulttest.moc"
