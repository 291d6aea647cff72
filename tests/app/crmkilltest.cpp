#include <random>

#include <QElapsedTimer>
#include <QProcess>

#include "clirun.h"
#include "support/testmain.h"

using namespace callhelm;

/// The program killed at any moment while it takes records: all of the file is in the store or nothing, and
/// everything that follows from the facts is as it should be. CALLHELM_KILLS says how often in all, for a
/// long run by hand.
class CrmKillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void duringImport_data();
    void duringImport();

private:
    static int kills()
    {
        bool isNumber = false;
        const int wanted = qEnvironmentVariableIntValue("CALLHELM_KILLS", &isNumber);
        return std::max(2, isNumber ? wanted : 10) / 2;
    }
    std::mt19937 m_random{1};
};

namespace {

QByteArray file(int from, int count)
{
    QByteArray csv = "name,phone,email,note\n";
    for (int i = from; i < from + count; ++i)
        csv += QStringLiteral("Nguyễn Lan %1,09%2,lan%1@example.vn,gọi lại sau %1\n")
                   .arg(i)
                   .arg(10'000'000 + i)
                   .toUtf8();
    return csv;
}

QByteArray customers(const CliRun &run) { return run({"export", "customers"}).out; }

} // namespace

void CrmKillTest::duringImport_data()
{
    QTest::addColumn<int>("known");
    QTest::addColumn<int>("taken");
    QTest::newRow("so many that indexes are made anew") << 2'000 << 20'000;
    QTest::newRow("some that change known ones") << 6'000 << 5'000;
}

void CrmKillTest::duringImport()
{
    QFETCH(int, known);
    QFETCH(int, taken);
    const auto arguments = [](const QString &csv) {
        return QStringList{"import",
                           "crm",
                           csv,
                           "--entity",
                           "customers",
                           "--map",
                           "name=name;phone=phone;email=email;note=note"};
    };
    const CliRun run;
    VERIFY_CODE(run(arguments(run.write(QStringLiteral("first.csv"), file(0, known)))), Done);
    const QString before = run.path(QStringLiteral("before.sqlite"));
    VERIFY_CODE(run({"backup", before}), Done);
    const QByteArray was = customers(run);
    QByteArray changed = file(known / 2, taken);
    changed.replace("@example.vn", "@example.com");
    const QString second = run.write(QStringLiteral("second.csv"), changed);
    QElapsedTimer timer;
    timer.start();
    VERIFY_CODE(run(arguments(second)), Done);
    const auto whole = quint32(timer.elapsed()) + 100;
    const QByteArray is = customers(run);
    QVERIFY(was != is);

    const auto restore = [&] {
        for (const char *more : {"", "-wal", "-shm"})
            QFile::remove(run.store() + QLatin1String(more));
        QVERIFY(QFile::copy(before, run.store()));
    };
    restore();
    int halfway = 0;
    for (int round = 0; round < kills(); ++round) {
        QProcess program;
        program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/callhelm"),
                      QStringList{"--store", run.store(), "--zone", "UTC"} + arguments(second));
        QVERIFY(program.waitForStarted());
        const bool ended = program.waitForFinished(int(m_random() % whole));
        program.kill();
        program.waitForFinished();
        VERIFY_CODE(run({"verify"}), Done);
        const QByteArray now = customers(run);
        QVERIFY(now.count('\n') == was.count('\n') || now.count('\n') == is.count('\n'));
        const bool isAsBefore = now == was;
        halfway += !ended && isAsBefore;
        if (!isAsBefore) // too late: back to where it was, and once more
            restore();
    }
    QVERIFY(halfway > 0);
    VERIFY_CODE(run(arguments(second)), Done);
    QCOMPARE(customers(run).count('\n'), is.count('\n'));
    VERIFY_CODE(run({"verify"}), Done);
}

CALLHELM_TEST(CrmKillTest)
#include "crmkilltest.moc"
