#include "clirun.h"
#include "store/database.h"
#include "support/effort.h"
#include "support/randomlog.h"
#include "support/testmain.h"

using namespace callhelm;

/// Stores that are not ours, not yet ours, or no longer whole: a clear message, and not a byte is touched.
class DamagedStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void otherStores_data();
    void otherStores();
    void flippedBytes();
    void cutOff();
    void numbersWithoutMeaning();
    void indexWithoutRows();
};

void DamagedStoreTest::otherStores_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("of a newer program") << QByteArray("PRAGMA user_version=9999") << QByteArray() << "newer";
    QTest::newRow("another program's database")
        << QByteArray("PRAGMA application_id=12345") << QByteArray() << "";
    QTest::newRow("a text") << QByteArray() << QByteArray("not a store\n").repeated(1000) << "";
    QTest::newRow("noise") << QByteArray() << noise(50'000, 6) << "";
    QTest::newRow("noise with a database's head")
        << QByteArray() << QByteArray("SQLite format 3\0", 16) + noise(50'000, 7) << "";
}

/// Not ours, or not yet ours: refused by every verb, and not a byte is touched.
void DamagedStoreTest::otherStores()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const CliRun run;
    const QString good = run.write(QStringLiteral("good"), goodLog);
    if (content.isEmpty()) {
        VERIFY_CODE(run({"import", "queue_log", good}), Done);
        auto database = Database::open(run.store(), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY((*database)->execute(sql).ok());
    } else {
        run.write(QStringLiteral("store.sqlite"), content);
    }
    const QByteArray before = CliRun::read(run.store());
    const QStringList files = run.files();
    for (const QStringList &arguments :
         {QStringList{"import", "queue_log", good}, QStringList{"export", "visits"}, QStringList{"doctor"},
          QStringList{"verify"}, QStringList{"migrate"},
          QStringList{"backup", run.path(QStringLiteral("copy"))}, QStringList{"simulate"}}) {
        const auto done = run(arguments);
        VERIFY_CODE(done, Failed);
        QVERIFY2(done.err.contains(said) && done.err.contains(run.store()), qPrintable(done.err));
        QVERIFY2(CliRun::read(run.store()) == before, qPrintable(arguments.front()));
        QCOMPARE(run.files(), files);
    }
}

/// Single bytes of a store altered anywhere: whatever comes of it is an answer or an error, never a crash,
/// and reading changes nothing.
void DamagedStoreTest::flippedBytes()
{
    const CliRun run;
    const QString log = run.write(QStringLiteral("log"), randomLog({8, 800, {}}));
    VERIFY_CODE(run({"import", "queue_log", log}), Done);
    const QByteArray whole = CliRun::read(run.store());
    std::mt19937 random(9);
    int refused = 0;
    for (int round = 0; round < effort(60); ++round) {
        QByteArray bytes = whole;
        const auto at = qsizetype(round < effort(20) ? random() % 4096 : random() % quint32(bytes.size()));
        for (int i = 0; i < (round % 3 == 0 ? 64 : 1) && at + i < bytes.size(); ++i)
            bytes[at + i] = char(random());
        run.write(QStringLiteral("store.sqlite"), bytes);
        for (const QStringList &arguments :
             {QStringList{"export", "visits"}, QStringList{"export", "agents", "--by", "1h"},
              QStringList{"doctor"}, QStringList{"verify"}}) {
            const auto done = run(arguments);
            QVERIFY(done.code >= Done && done.code <= Failed);
            refused += done.code == Failed;
            QVERIFY(done.code != Failed || !done.err.isEmpty());
            QVERIFY(CliRun::read(run.store()) == bytes);
        }
        const auto written = run({"import", "queue_log", testData("small.queue_log")});
        QVERIFY(written.code >= Done && written.code <= Failed);
        QFile::remove(run.store() + QStringLiteral("-wal"));
        QFile::remove(run.store() + QStringLiteral("-shm"));
    }
    QVERIFY(refused > 10);
}

void DamagedStoreTest::cutOff()
{
    const CliRun run;
    const QString log = run.write(QStringLiteral("log"), randomLog({10, 1500, {}}));
    VERIFY_CODE(run({"import", "queue_log", log}), Done);
    const QByteArray whole = CliRun::read(run.store());
    for (const qsizetype keep :
         {whole.size() - 1, whole.size() / 2, qsizetype(4096), qsizetype(100), qsizetype(1)}) {
        run.write(QStringLiteral("store.sqlite"), whole.left(keep));
        const auto asked = run({"doctor"}); // may not need what is missing
        QVERIFY(asked.code >= Done && asked.code <= Failed);
        const auto done = run({"verify"});
        // One byte less is a row that says something else, or the same where it was 0: that is what is read
        // beyond a file's end. More is a file that can't be read.
        const bool isLast = keep == whole.size() - 1;
        const bool isSame = isLast && whole.back() == 0;
        VERIFY_CODE(done, isSame ? Done : isLast && done.code == FoundSomething ? FoundSomething : Failed);
        QVERIFY(CliRun::read(run.store()) == whole.left(keep));
    }
}

/// Outcomes, reasons and kinds that there are none of.
void DamagedStoreTest::numbersWithoutMeaning()
{
    const CliRun run;
    const QString log
        = run.write(QStringLiteral("log"), goodLog + "1793577700|c9|support|NONE|ABANDON|1|1|5\n");
    VERIFY_CODE(run({"import", "queue_log", log}), Done);
    {
        auto database = Database::open(run.store(), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        for (const char *sql : {"UPDATE visit SET outcome=200,doubt=-1,agent=999,queue=-5",
                                "UPDATE leg SET reason=99,direction=7", "UPDATE finding SET kind=4711",
                                "UPDATE finding_count SET kind=-1"})
            QVERIFY((*database)->execute(sql).ok());
    }
    VERIFY_CODE(run({"export", "visits"}), Done);
    VERIFY_CODE(run({"export", "legs"}), Done);
    QVERIFY(run({"doctor", "--findings"}).code <= FoundSomething);
    VERIFY_CODE(run({"verify"}), FoundSomething);
}

/// An index that lacks rows: comparing the rows of two tables does not show it, and answers are wrong.
void DamagedStoreTest::indexWithoutRows()
{
    const CliRun run;
    VERIFY_CODE(run({"import", "queue_log", run.write(QStringLiteral("log"), goodLog)}), Done);
    const auto alter = [&run](const QStringList &statements) {
        auto database = Database::open(run.store(), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        for (const QString &sql : statements)
            QVERIFY2((*database)->execute(sql.toUtf8()).ok(), qPrintable(sql));
    };
    // Facts are stored while the schema knows nothing of the index, which is there again afterwards.
    alter({QStringLiteral("CREATE TABLE kept AS SELECT * FROM sqlite_master WHERE name='block_from'"),
           QStringLiteral("PRAGMA writable_schema=ON"),
           QStringLiteral("DELETE FROM sqlite_master WHERE name='block_from'")});
    VERIFY_CODE(run({"import", "queue_log", testData("small.queue_log")}), Done);
    alter({QStringLiteral("PRAGMA writable_schema=ON"),
           QStringLiteral("INSERT INTO sqlite_master SELECT * FROM kept")});
    const auto verified = run({"verify"});
    VERIFY_CODE(verified, Failed);
    QVERIFY2(verified.err.contains(QStringLiteral("damaged"))
                 && verified.err.contains(QStringLiteral("block_from")),
             qPrintable(verified.err));
}

CALLHELM_TEST(DamagedStoreTest)
#include "damagedstoretest.moc"
