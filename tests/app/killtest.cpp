#include <algorithm>
#include <random>

#include <QElapsedTimer>
#include <QProcess>

#include "clirun.h"
#include "support/randomlog.h"
#include "support/testmain.h"

using namespace callhelm;

/// The program killed at any moment while something comes in: the store is whole, holds what was committed,
/// and goes on as if nothing had happened. CALLHELM_KILLS says how often in all, for a long run by hand.
class KillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void duringImport();
    void duringFollowing();
    void duringSimulation();

private:
    static int kills()
    {
        bool isNumber = false;
        const int wanted = qEnvironmentVariableIntValue("CALLHELM_KILLS", &isNumber);
        return std::max(3, isNumber ? wanted : 15) / 3;
    }
    static QByteArray figures(const CliRun &run)
    {
        return run({"export", "queues", "--by", "1h"}).out + run({"export", "agents", "--by", "1h"}).out
            + run({"export", "sessions"}).out + run({"export", "pauses"}).out;
    }
    /// Whether it was killed before it ended by itself.
    bool killed(const CliRun &run, const QStringList &arguments, quint32 within)
    {
        QProcess program;
        program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/callhelm"),
                      QStringList{"--store", run.store(), "--zone", "UTC"} + arguments);
        if (!program.waitForStarted())
            return false;
        const bool ended = program.waitForFinished(int(m_random() % within));
        program.kill();
        program.waitForFinished();
        return !ended;
    }
    void restore(const CliRun &run) const
    {
        for (const char *more : {"", "-wal", "-shm"})
            QFile::remove(run.store() + QLatin1String(more));
        QVERIFY(QFile::copy(m_before, run.store()));
    }

    CliRun m_clean;
    std::mt19937 m_random{1};
    QString m_second, m_before;
    QByteArray m_figuresBefore, m_figuresAfter;
    quint32 m_whole = 0; ///< how long an import takes, ms
};

void KillTest::initTestCase()
{
    const QString first = m_clean.write(QStringLiteral("first"), randomLog({21, 300, {}}));
    m_second = m_clean.write(QStringLiteral("second"), randomLog({22, 12'000, {}}));
    VERIFY_CODE(m_clean({"import", "queue_log", first}), Done);
    m_figuresBefore = figures(m_clean);
    m_before = m_clean.path(QStringLiteral("before.sqlite"));
    VERIFY_CODE(m_clean({"backup", m_before}), Done);
    QElapsedTimer timer;
    timer.start();
    VERIFY_CODE(m_clean({"import", "queue_log", m_second}), Done);
    m_whole = quint32(timer.elapsed()) + 100;
    m_figuresAfter = figures(m_clean);
    QVERIFY(m_figuresAfter != m_figuresBefore);
}

/// All of it or nothing.
void KillTest::duringImport()
{
    const CliRun run;
    restore(run);
    int halfway = 0;
    for (int round = 0; round < kills(); ++round) {
        const bool isKilled = killed(run, {"import", "queue_log", m_second}, m_whole);
        VERIFY_CODE(run({"verify"}), Done);
        const QByteArray now = figures(run);
        QVERIFY(now == m_figuresBefore || now == m_figuresAfter);
        halfway += isKilled && now == m_figuresBefore;
        if (now == m_figuresAfter) // too late: back to where it was, and once more
            restore(run);
    }
    QVERIFY(halfway > 0);
    VERIFY_CODE(run({"import", "queue_log", m_second}), Done);
    QVERIFY(figures(run) == m_figuresAfter);
    VERIFY_CODE(run({"verify"}), Done);
}

/// The log grows meanwhile and is left followed by each kill. In the end importing it changes nothing that
/// one clean import would not have given.
void KillTest::duringFollowing()
{
    const QByteArray log = CliRun::read(m_second);
    constexpr int killsPerStore = 10;
    for (int round = 0; round < kills();) {
        const CliRun run;
        restore(run);
        const QString growing = run.write(QStringLiteral("growing"), {});
        qsizetype written = 0;
        for (int kill = 0; kill < killsPerStore && round < kills(); ++kill, ++round) {
            QFile file(growing);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
            const qsizetype more = std::min(log.size() - written, 1 + qsizetype(m_random() % 200'000U));
            file.write(log.sliced(written, more));
            file.close();
            written += more;
            killed(run, {"follow", "queue_log", growing}, 600 + m_whole / 2);
            VERIFY_CODE(run({"verify"}), Done);
        }
        VERIFY_CODE(run({"import", "queue_log", m_second}), Done);
        QVERIFY2(figures(run) == m_figuresAfter, qPrintable(QStringLiteral("after %1 kills").arg(round)));
        VERIFY_CODE(run({"verify"}), Done);
    }
}

void KillTest::duringSimulation()
{
    const QStringList simulate{"simulate", "--seed", "5", "--from", "2026-11-10", "--days", "4"};
    const CliRun clean;
    QElapsedTimer timer;
    timer.start();
    VERIFY_CODE(clean(simulate), Done);
    const auto whole = quint32(timer.elapsed()) + 100;
    const QByteArray after = figures(clean);
    const CliRun run;
    VERIFY_CODE(run({"migrate"}), Done);
    const QByteArray before = figures(run);
    for (int round = 0; round < kills(); ++round) {
        killed(run, simulate, whole);
        VERIFY_CODE(run({"verify"}), Done);
        const QByteArray now = figures(run);
        QVERIFY(now == before || now == after);
        VERIFY_CODE(run({"audit", "verify"}), Done);
        if (now != after)
            continue;
        for (const char *more : {"", "-wal", "-shm"})
            QFile::remove(run.store() + QLatin1String(more));
        VERIFY_CODE(run({"migrate"}), Done);
    }
    VERIFY_CODE(run(simulate), Done);
    QVERIFY(figures(run) == after);
    VERIFY_CODE(run({"verify"}), Done);
}

CALLHELM_TEST(KillTest)
#include "killtest.moc"
