#include <random>

#include <QElapsedTimer>
#include <QProcess>

#include "clirun.h"
#include "support/randomlog.h"
#include "support/testmain.h"

using namespace callhelm;

/// The program killed in the middle of an import, at any moment: the store holds all of it or nothing, is
/// whole, and takes the file anew as if nothing had happened.
class KillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void duringImport();
};

void KillTest::duringImport()
{
    const CliRun clean;
    const CliRun killed;
    const QString first = clean.write(QStringLiteral("first"), randomLog({21, 300, {}}));
    const QString second = clean.write(QStringLiteral("second"), randomLog({22, 12'000, {}}));
    const auto figures = [](const CliRun &run) {
        return run({"export", "queues", "--by", "1h"}).out + run({"export", "agents", "--by", "1h"}).out
            + run({"export", "sessions"}).out + run({"export", "pauses"}).out;
    };
    for (const CliRun *run : {&clean, &killed})
        VERIFY_CODE((*run)({"import", "queue_log", first}), Done);
    const QByteArray before = figures(clean);
    QElapsedTimer timer;
    timer.start();
    VERIFY_CODE(clean({"import", "queue_log", second}), Done);
    const auto whole = quint32(timer.elapsed()) + 100;
    const QByteArray after = figures(clean);
    QVERIFY(after != before);

    const QString copy = killed.path(QStringLiteral("before.sqlite"));
    VERIFY_CODE(killed({"backup", copy}), Done);
    std::mt19937 random(1);
    int halfway = 0;
    for (int round = 0; round < 12; ++round) {
        QProcess program;
        program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/callhelm"),
                      {"--store", killed.store(), "import", "queue_log", second});
        QVERIFY(program.waitForStarted());
        const bool ended = program.waitForFinished(int(random() % whole));
        program.kill();
        program.waitForFinished();
        const auto verified = killed({"verify"});
        VERIFY_CODE(verified, Done);
        const QByteArray now = figures(killed);
        QVERIFY(now == before || now == after);
        halfway += !ended && now == before;
        if (now == after) { // too late: back to where it was, and once more
            QVERIFY(QFile::remove(killed.store()) && QFile::copy(copy, killed.store()));
            QFile::remove(killed.store() + QStringLiteral("-wal"));
            QFile::remove(killed.store() + QStringLiteral("-shm"));
        }
    }
    QVERIFY(halfway > 0);
    VERIFY_CODE(killed({"import", "queue_log", second}), Done);
    QVERIFY(figures(killed) == after);
    VERIFY_CODE(killed({"verify"}), Done);
}

CALLHELM_TEST(KillTest)
#include "killtest.moc"
