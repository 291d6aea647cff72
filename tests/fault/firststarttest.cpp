#include <array>
#include <memory>

#include "faultstore.h"
#include "support/testmain.h"

using namespace callhelm;

/// Several programs that start at once where there is no store: one makes it, and nobody takes away what
/// another has begun to use.
class FirstStartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void together_data();
    void together();
    void leftByAKill();
};

void FirstStartTest::together_data()
{
    QTest::addColumn<bool>("isEmptyFile");
    QTest::newRow("no file") << false;
    QTest::newRow("an empty file") << true;
}

void FirstStartTest::together()
{
    QFETCH(bool, isEmptyFile);
    constexpr int programs = 4;
    const CliRun files;
    std::array<QString, programs> logs;
    for (int i = 0; i < programs; ++i)
        logs[size_t(i)]
            = files.write(QStringLiteral("log%1").arg(i),
                          QByteArray(goodLog).replace("|c1|", "|call" + QByteArray::number(i) + '|'));
    for (int round = 0; round < (isLongRun() ? 60 : 5); ++round) {
        const CliRun run;
        if (isEmptyFile)
            run.write(QStringLiteral("store.sqlite"), {});
        std::array<QProcess, programs> started;
        for (int i = 0; i < programs; ++i)
            started[size_t(i)].start(besideTests("callhelm"),
                                     {"--store", run.store(), "--zone", "UTC", "import", "queue_log",
                                      "--source", QStringLiteral("system%1").arg(i), logs[size_t(i)]});
        std::array<bool, programs> done{};
        for (int i = 0; i < programs; ++i) {
            QProcess &program = started[size_t(i)];
            QVERIFY(program.waitForFinished(60'000));
            done[size_t(i)] = program.exitCode() == Done;
            // Another may be writing for long; nothing else may go wrong.
            const QString err = QString::fromUtf8(program.readAllStandardError());
            QVERIFY2(done[size_t(i)] || err.contains(QStringLiteral("in use"))
                         || err.contains(QStringLiteral("another")),
                     qPrintable(err));
        }
        QVERIFY(std::find(done.begin(), done.end(), true) != done.end());
        const HealedStore store(run.store());
        QCOMPARE(store.error, QString());
        const QByteArray all = store.dump.join('\n');
        for (int i = 0; i < programs; ++i)
            QCOMPARE(all.contains("|call" + QByteArray::number(i) + '|'), done[size_t(i)]);
        QVERIFY(!filesBeside(run.store()).contains(QStringLiteral("store.sqlite.new")));
        QVERIFY(!filesBeside(run.store()).contains(QStringLiteral("store.sqlite-wal")));
    }
}

/// A program that was killed while it made a store leaves no store, and nothing in the way of the next.
void FirstStartTest::leftByAKill()
{
    if (!canPreload())
        QSKIP("the sanitizer wants to be loaded before any other library");
    const CliRun files;
    const CliRun run;
    const QStringList import{"import", "queue_log", files.write(QStringLiteral("log"), goodLog)};
    const FaultyOutcome killed
        = runFaulty(run.store(), import, {QStringLiteral("w"), QStringLiteral("kill"), 10});
    QCOMPARE(killed.code, -1);
    QVERIFY(!QFile::exists(run.store()));
    QVERIFY(QFile::exists(run.store() + QStringLiteral(".new")));
    VERIFY_CODE(run({"doctor"}), Failed); // for who only reads there is none
    VERIFY_CODE(run(import), Done);
    QCOMPARE(filesBeside(run.store()), QStringList());
}

CALLHELM_TEST(FirstStartTest)
#include "firststarttest.moc"
