#include <random>

#include <QElapsedTimer>
#include <QProcess>

#include "leadstore.h"
#include "support/testmain.h"

using namespace callhelm;

/// The program killed at any moment while it hands out leads: each is handed out once, none is lost, each has
/// its receipt, and ledgers are what their entries come to. CALLHELM_KILLS says how often, for a long run by
/// hand.
class LeadKillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void duringHandOut();
};

void LeadKillTest::duringHandOut()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("CALLHELM_KILLS", &isNumber);
    const int kills = isNumber ? wanted : 6;
    constexpr int leads = 6000;
    const CliRun run;
    makeLeadStore(run, leads);
    if (QTest::currentTestFailed())
        return;
    const QString before = run.path(QStringLiteral("before.sqlite"));
    VERIFY_CODE(run({"backup", before}), Done);
    const auto restore = [&] {
        for (const char *more : {"", "-wal", "-shm"})
            QFile::remove(run.store() + QLatin1String(more));
        QVERIFY(QFile::copy(before, run.store()));
    };
    QElapsedTimer timer;
    timer.start();
    VERIFY_CODE(run({"assign", "run"}), Done);
    const auto whole = quint32(timer.elapsed()) + 100;
    restore();
    std::mt19937 random(1);
    int halfway = 0;
    for (int round = 0; round < kills; ++round) {
        QProcess program;
        program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/callhelm"),
                      QStringList{"--store", run.store(), "--zone", "UTC", "assign", "run"});
        QVERIFY(program.waitForStarted());
        program.waitForFinished(int(random() % whole));
        program.kill();
        program.waitForFinished();
        VERIFY_CODE(run({"verify"}), Done);
        const auto rows = csvRows(run({"export", "handouts"}).out);
        QSet<QString> handed;
        for (const auto &row : rows)
            handed.insert(row["lead"]);
        QCOMPARE(handed.size(), rows.size()); // none twice
        halfway += !rows.isEmpty() && rows.size() < leads;
        if (rows.size() == leads)
            restore();
    }
    QVERIFY(halfway > 0);
    VERIFY_CODE(run({"assign", "run"}), Done);
    QCOMPARE(csvRows(run({"export", "handouts"}).out).size(), leads);
    const auto ledger = csvRows(run({"assign", "ledger"}).out);
    for (int i = 0; i < 3; ++i) // exactly 3, 4, 5 of twelve, whatever was killed
        QCOMPARE(ledger[i]["had"].toInt(), leads / 12 * (3 + i));
    VERIFY_CODE(run({"verify"}), Done);
}

CALLHELM_TEST(LeadKillTest)
#include "leadkilltest.moc"
