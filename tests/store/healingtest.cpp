#include "storetest.h"

#include <sqlite3.h>

#include "store/migrator.h"
#include "store/storefile.h"
#include "support/testmain.h"

using namespace callhelm;
using Mode = Database::Mode;

/// Stores as a crash, a full disk or an error of the disk leaves them: healed when they are opened, by
/// readers too, and judged only then.
class HealingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checkpointCutShort_data();
    void checkpointCutShort();
    void changeCutShort_data() { modeRows(); }
    void changeCutShort();
    void changeCutShortIsMigrated();
    void makingCutShort();
    void truncatedBesideALog();
    void emptyFileBecomesPrivate();
    void strayLogIsSetAside();
    void links();
    void linkToNothing();
    void lastReaderSettles();
    void readerLeavesTheLogOfOthers();

private:
    static void modeRows()
    {
        QTest::addColumn<Mode>("mode");
        QTest::newRow("for reading") << Mode::ReadOnly;
        QTest::newRow("for writing") << Mode::ReadWrite;
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// A store of our mark in one file, without a log, as a backup is.
    static void makePlain(const QString &path, int rows)
    {
        QVERIFY(makeStore(path, rows));
        const DatabasePtr database = openStore(path);
        VERIFY_OK(database->execute("PRAGMA journal_mode=DELETE"));
    }
    static void cutShort(const QString &from, const QString &to);
};

constexpr qsizetype pageSize = 4096;

void HealingTest::checkpointCutShort_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Mode>("mode");
    for (const int percent : {0, 1, 10, 50, 90, 100})
        for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite})
            QTest::addRow("%d %%, %s", percent, mode == Mode::ReadOnly ? "for reading" : "for writing")
                << percent << mode;
}

/// Pages are carried over from the log in the order of their numbers.
void HealingTest::checkpointCutShort()
{
    QFETCH(int, percent);
    QFETCH(Mode, mode);
    const Place whole;
    const Place cut;
    QVERIFY(makeStore(whole.store, 200));
    const QByteArray before = contentOf(whole.store);
    QByteArray log;
    {
        const DatabasePtr database = openStore(whole.store);
        VERIFY_OK(database->execute("UPDATE t SET name = name || ' again'"));
        VERIFY_OK(database->execute("INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 201 UNION ALL SELECT i + 1 "
                                    "FROM n WHERE i < 5000) SELECT i, 'new ' || i FROM n"));
        log = contentOf(whole.store + QStringLiteral("-wal"));
    }
    const QByteArray after = contentOf(whole.store);
    QVERIFY(after.size() > 2 * before.size() && !log.isEmpty());
    const qsizetype carried
        = qMax<qsizetype>(percent > 0, after.size() / pageSize * percent / 100) * pageSize;
    cut.write(after.first(carried) + before.mid(carried));
    write(cut.store + QStringLiteral("-wal"), log);

    const auto file = inspectStore(cut.store);
    VERIFY_OK(file);
    QVERIFY(file->isPending && file->state == StoreFile::State::Store);
    {
        const DatabasePtr database = openStore(cut.store, Database::Backend::Best, mode);
        QVERIFY(database);
        VERIFY_OK(database->check());
        QCOMPARE(*database->number("SELECT count(*) FROM t"), 5000);
        QCOMPARE(*database->number("SELECT count(*) FROM t WHERE name LIKE '%again'"), 200);
    }
    QVERIFY(openStore(cut.store));
    QCOMPARE(cut.files().size(), 1);
    QVERIFY(contentOf(cut.store) == after);
}

/// Copies a store in the middle of a change that has reached the main file and can be taken back by its
/// journal.
void HealingTest::cutShort(const QString &from, const QString &to)
{
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(from.toUtf8().constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "PRAGMA cache_size=2; BEGIN; UPDATE t SET name = name || ' changed'",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    for (const char *ending : {"", "-journal"}) {
        QFile::remove(to + QLatin1String(ending));
        QProcess copy; // closing the file here would drop this program's locks on it
        copy.start(QStringLiteral("cp"), {from + QLatin1String(ending), to + QLatin1String(ending)});
        QVERIFY(copy.waitForFinished() && copy.exitCode() == 0);
    }
    sqlite3_close(other);
}

void HealingTest::changeCutShort()
{
    QFETCH(Mode, mode);
    const Place place;
    const Place cut;
    makePlain(place.store, 5000);
    const QByteArray before = contentOf(place.store);
    cutShort(place.store, cut.store);
    QVERIFY(contentOf(cut.store) != before);
    QVERIFY(inspectStore(cut.store)->isPending);
    {
        const DatabasePtr database = openStore(cut.store, Database::Backend::Best, mode);
        QVERIFY(database);
        QCOMPARE(*database->number("SELECT count(*) FROM t WHERE name LIKE '%changed'"), 0);
        VERIFY_OK(database->check());
    }
    QCOMPARE(cut.files().size(), 1);
    if (mode == Mode::ReadOnly)
        QVERIFY(contentOf(cut.store) == before);
}

void HealingTest::changeCutShortIsMigrated()
{
    const Place place;
    const Place cut;
    const QTemporaryDir scripts;
    write(scripts.filePath(QStringLiteral("0001_first.sql")),
          "CREATE TABLE t(id INTEGER PRIMARY KEY, name TEXT)");
    const Migrator migrator(scripts.path());
    QCOMPARE(migrator.migrate(place.store).outcome, MigrationOutcome::Created);
    {
        const DatabasePtr database = openStore(place.store);
        VERIFY_OK(database->execute("INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                    "FROM n WHERE i < 5000) SELECT i, 'new ' || i FROM n"));
        VERIFY_OK(database->execute("PRAGMA journal_mode=DELETE"));
    }
    cutShort(place.store, cut.store);
    write(scripts.filePath(QStringLiteral("0002_second.sql")), "ALTER TABLE t ADD COLUMN more TEXT");
    const Migration done = migrator.migrate(cut.store);
    QVERIFY2(!done.error, done.error ? qPrintable(done.error->toString()) : "");
    QCOMPARE(done.outcome, MigrationOutcome::Migrated);
    QCOMPARE(done.to, 2);
    QCOMPARE(*openStore(cut.store)->number("SELECT count(*) FROM t WHERE name LIKE '%changed'"), 0);
}

/// An earlier program was killed while it wrote the first page of a new store: taken back, there is none.
void HealingTest::makingCutShort()
{
    const Place place;
    QByteArray page;
    {
        const Place other;
        VERIFY_OK(Database::create(other.store));
        page = contentOf(other.store).first(pageSize);
    }
    QByteArray journal("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8); // of no pages, for a file that had none
    journal += QByteArray("\0\0\0\0\1\2\3\4\0\0\0\0\0\0\2\0\0\0\x10\0", 20);
    journal.resize(512, '\0');
    const auto leave = [&] {
        place.write(page);
        write(place.store + QStringLiteral("-journal"), journal);
    };
    leave();
    VERIFY_ERROR(Database::open(place.store, Mode::ReadOnly), Error::Kind::File, "no store here");
    leave();
    const Migration made = Migrator().migrate(place.store);
    QCOMPARE(made.outcome, MigrationOutcome::Created);
    QVERIFY(made.to > 0);
    QCOMPARE(place.files().size(), 1);
}

/// What lacks pages that no log has is damaged, whatever lies beside it.
void HealingTest::truncatedBesideALog()
{
    const Place place;
    const Place cut;
    QVERIFY(makeStore(place.store, 2000));
    const QByteArray whole = contentOf(place.store);
    QByteArray log;
    {
        const DatabasePtr database = openStore(place.store);
        VERIFY_OK(database->execute("UPDATE t SET name = 'x' WHERE id = 1"));
        log = contentOf(place.store + QStringLiteral("-wal"));
    }
    cut.write(whole.first(2 * pageSize));
    write(cut.store + QStringLiteral("-wal"), log);
    for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite}) {
        auto opened = Database::open(cut.store, mode);
        if (opened) // the missing pages may not be among those that opening reads
            VERIFY_ERROR((*opened)->check(), Error::Kind::Store, "damaged");
        else
            QVERIFY2(opened.error().text.contains(QStringLiteral("damaged")),
                     qPrintable(opened.error().text));
    }
}

void HealingTest::emptyFileBecomesPrivate()
{
    const Place place;
    place.write({});
    QVERIFY(QFile::setPermissions(place.store, ownerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    QVERIFY(openStore(place.store));
    QCOMPARE(QFile::permissions(place.store), ownerOnly);
    QCOMPARE(place.files().size(), 1);
}

/// The log of a store whose file was taken away must not come into a new store, and is not thrown away.
void HealingTest::strayLogIsSetAside()
{
    const Place place;
    const Place lost;
    QVERIFY(makeStore(lost.store, 10));
    QByteArray log;
    {
        const DatabasePtr database = openStore(lost.store);
        VERIFY_OK(database->execute("UPDATE t SET name = 'x'"));
        log = contentOf(lost.store + QStringLiteral("-wal"));
    }
    write(place.store + QStringLiteral("-wal"), log);
    write(place.store + QStringLiteral("-shm"), "left over");
    {
        const DatabasePtr database = openStore(place.store);
        QVERIFY(database);
        QCOMPARE(*database->number("SELECT count(*) FROM sqlite_master"), 0);
    }
    QCOMPARE(place.files(),
             (QStringList{QStringLiteral("store.callhelm"), QStringLiteral("store.callhelm.replaced-wal")}));
    QVERIFY(contentOf(place.store + QStringLiteral(".replaced-wal")) == log);
}

void HealingTest::links()
{
    const Place real;
    const Place place;
    QVERIFY(makeStore(real.store, 10));
    QVERIFY(QFile::link(real.store, place.store));
    {
        const DatabasePtr database = openStore(place.store);
        VERIFY_OK(database->execute("DELETE FROM t WHERE id > 3"));
        QVERIFY(hasPendingChanges(place.store));
        QVERIFY(inspectStore(place.store)->isPending);
        QCOMPARE(real.files().size(), 3);
        QCOMPARE(place.files().size(), 1);
    }
    QCOMPARE(resolveStorePath(place.store), real.store);
    QCOMPARE(*openStore(real.store)->number("SELECT count(*) FROM t"), 3);
    QVERIFY(QFileInfo(place.store).isSymLink());
}

void HealingTest::linkToNothing()
{
    const Place real;
    const Place place;
    QVERIFY(QFile::link(real.store, place.store));
    VERIFY_ERROR(Database::open(place.store, Mode::ReadOnly), Error::Kind::File, "no store here");
    QVERIFY(makeStore(place.store, 10));
    QVERIFY(QFileInfo(place.store).isSymLink());
    QCOMPARE(real.files().size(), 1);
    QCOMPARE(*openStore(real.store)->number("SELECT count(*) FROM t"), 10);
}

void HealingTest::lastReaderSettles()
{
    const Place place;
    QVERIFY(makeStore(place.store, 10));
    {
        const DatabasePtr alone = openStore(place.store, Database::Backend::Best, Mode::ReadOnly);
        QCOMPARE(*alone->number("SELECT count(*) FROM t"), 10);
    }
    QCOMPARE(place.files().size(), 1);
    {
        DatabasePtr writer = openStore(place.store);
        const DatabasePtr reader = openStore(place.store, Database::Backend::Best, Mode::ReadOnly);
        reader->settleOnClose();
        QCOMPARE(*reader->number("SELECT count(*) FROM t"), 10);
        VERIFY_OK(writer->execute("DELETE FROM t WHERE id > 3"));
        writer.reset();
        QVERIFY(place.files().size() > 1);
    }
    QCOMPARE(place.files().size(), 1);
    QCOMPARE(*openStore(place.store)->number("SELECT count(*) FROM t"), 3);
}

void HealingTest::readerLeavesTheLogOfOthers()
{
    const Place place;
    QVERIFY(makeStore(place.store, 10));
    const DatabasePtr writer = openStore(place.store);
    VERIFY_OK(writer->execute("DELETE FROM t WHERE id > 3"));
    const qint64 size = QFileInfo(place.store + QStringLiteral("-wal")).size();
    {
        const DatabasePtr reader = openStore(place.store, Database::Backend::Best, Mode::ReadOnly);
        reader->settleOnClose();
        QCOMPARE(*reader->number("SELECT count(*) FROM t"), 3);
    }
    QCOMPARE(QFileInfo(place.store + QStringLiteral("-wal")).size(), size);
    VERIFY_OK(writer->execute("DELETE FROM t"));
    QCOMPARE(*writer->number("SELECT count(*) FROM t"), 0);
}

CALLHELM_TEST(HealingTest)
#include "healingtest.moc"
