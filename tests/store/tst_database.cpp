#include "storetest.h"

#include <random>

#include <sqlite3.h>

#include "store/storefile.h"
#include "support/testmain.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace callhelm;
using Mode = Database::Mode;

class DatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesPrivateFile_data() { backendRows(); }
    void makesPrivateFile();
    void pragmas_data() { backendRows(); }
    void pragmas();
    void opensAgain_data() { backendRows(); }
    void opensAgain();
    void refuses_data();
    void refuses();
    void missing();
    void folderWithoutRight();
    void fileWithoutRight();
    void truncated_data();
    void truncated();
    void flippedBytes_data() { backendRows(); }
    void flippedBytes();
    void brokenPageIsFound();
    void readOnlyWritesNothing_data() { backendRows(); }
    void readOnlyWritesNothing();
    void strangePath_data();
    void strangePath();
    void locked_data() { backendRows(); }
    void locked();
    void lookKeepsLocks();
    void nativeHeapLimitPutBack();
};

void DatabaseTest::makesPrivateFile()
{
    QFETCH(Database::Backend, backend);
    const Place place;
    const DatabasePtr database = openStore(place.store, backend);
    QVERIFY(database);
    VERIFY_OK(database->execute("CREATE TABLE t(a)"));
    QCOMPARE(place.files().size(), 3);
    for (const QString &file : place.files())
        QCOMPARE(QFile::permissions(place.folder.filePath(file)), ownerOnly);
    QCOMPARE(*database->schemaVersion(), 0);
    QCOMPARE(*database->number("PRAGMA application_id"), Database::applicationId);
}

void DatabaseTest::pragmas()
{
    QFETCH(Database::Backend, backend);
    const Place place;
    const DatabasePtr writer = openStore(place.store, backend);
    const DatabasePtr reader = openStore(place.store, backend, Mode::ReadOnly);
    QVERIFY(writer && reader);
    QCOMPARE(*writer->number("PRAGMA synchronous"), 1);
    QCOMPARE(*writer->number("PRAGMA wal_autocheckpoint"), 2000);
    QVERIFY(writer->setRoomy(true).ok());
    QCOMPARE(*writer->number("PRAGMA wal_autocheckpoint"), 16000);
    QVERIFY(writer->setRoomy(false).ok());
    QCOMPARE(*writer->number("PRAGMA wal_autocheckpoint"), 2000);
    QCOMPARE(*writer->number("PRAGMA foreign_keys"), 0);
    QCOMPARE(*writer->number("PRAGMA busy_timeout"), 5000);
    QCOMPARE(*reader->number("PRAGMA mmap_size"), 64 << 20);
    for (const DatabasePtr *database : {&writer, &reader}) {
        auto mode = Statement::prepare(**database, "PRAGMA journal_mode");
        QVERIFY(*mode->step());
        QVERIFY(mode->text(0) == "wal");
    }
    VERIFY_OK(writer->setBusyTimeout(Duration(10)));
    QCOMPARE(*writer->number("PRAGMA busy_timeout"), 10);
}

void DatabaseTest::opensAgain()
{
    QFETCH(Database::Backend, backend);
    const Place place;
    QVERIFY(makeStore(place.store, 100));
    QCOMPARE(place.files().size(), 1); // closed: nothing but the store
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        const DatabasePtr database = openStore(place.store, backend, mode);
        QVERIFY(database);
        QCOMPARE(*database->number("SELECT count(*) FROM t"), 100);
        VERIFY_OK(database->check());
    }
}

void DatabaseTest::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const Place place;
    {
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(place.store.toUtf8().constData(), &other), SQLITE_OK);
        sqlite3_exec(other, "CREATE TABLE theirs(a); INSERT INTO theirs VALUES (1)", nullptr, nullptr,
                     nullptr);
        sqlite3_close(other);
    }
    QTest::newRow("another program's") << contentOf(place.store) << "another program's database";
    {
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(place.store.toUtf8().constData(), &other), SQLITE_OK);
        sqlite3_exec(other, "PRAGMA journal_mode=WAL; PRAGMA application_id=7", nullptr, nullptr, nullptr);
        sqlite3_close(other);
    }
    QTest::newRow("another program's in WAL") << contentOf(place.store) << "another program's database";
    QTest::newRow("text") << QByteArray("1700000000|id|queue|NONE|ENTERQUEUE||\n").repeated(200)
                          << "or it is damaged";
    QTest::newRow("a byte") << QByteArray("x") << "or it is damaged";
    QTest::newRow("a blank line") << QByteArray("\n") << "or it is damaged";
    QTest::newRow("zeros") << QByteArray(8192, '\0') << "or it is damaged";
    QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16) << "or it is damaged";
    std::mt19937 random(1);
    for (int i = 0; i < 20; ++i) {
        QByteArray bytes;
        for (int n = 0; n < 3000 * (i + 1); ++n)
            bytes += char(random());
        QTest::addRow("random bytes %d", i) << bytes << "or it is damaged";
    }
}

void DatabaseTest::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const Place place;
    place.write(content);
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        const auto opened = Database::open(place.store, mode);
        QVERIFY(!opened);
        QVERIFY2(opened.error().text.contains(words), qPrintable(opened.error().text));
        QCOMPARE(opened.error().kind, Error::Kind::Store);
        QCOMPARE(opened.error().file, place.store);
    }
    QCOMPARE(contentOf(place.store), content);
    QCOMPARE(place.files().size(), 1);
}

void DatabaseTest::missing()
{
    const Place place;
    VERIFY_ERROR(Database::open(place.store, Mode::ReadOnly), Error::Kind::File, "no store here");
    QVERIFY(place.files().isEmpty());
    VERIFY_ERROR(Database::open(place.folder.path(), Mode::ReadWrite), Error::Kind::File, "folder");
    VERIFY_ERROR(Database::open(place.folder.filePath(QStringLiteral("no/such/place")), Mode::ReadWrite),
                 Error::Kind::File, "cannot be made");
    VERIFY_ERROR(Database::open(QString(), Mode::ReadWrite), Error::Kind::File, "No file is named");
#ifdef Q_OS_UNIX
    VERIFY_ERROR(Database::open(QStringLiteral("/dev/null"), Mode::ReadWrite), Error::Kind::File,
                 "regular file");
#endif
    place.write({}); // an empty file may become a store
    QVERIFY(openStore(place.store));
}

void DatabaseTest::folderWithoutRight()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("the superuser has every right");
#endif
    const Place place;
    QVERIFY(makeStore(place.store, 100));
    const QByteArray before = contentOf(place.store);
    QVERIFY(QFile::setPermissions(place.folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    {
        const DatabasePtr database = openStore(place.store, Database::Backend::Best, Mode::ReadOnly);
        QVERIFY(database);
        QCOMPARE(*database->number("SELECT count(*) FROM t"), 100);
    }
    const auto other = Database::open(place.store + QStringLiteral("2"), Mode::ReadWrite);
    QFile::setPermissions(place.folder.path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    VERIFY_ERROR(other, Error::Kind::File, "cannot be made");
    QCOMPARE(contentOf(place.store), before);
}

void DatabaseTest::fileWithoutRight()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("the superuser has every right");
#endif
    const Place place;
    QVERIFY(makeStore(place.store, 100));
    QFile::setPermissions(place.store, QFileDevice::ReadOwner);
    VERIFY_ERROR(Database::open(place.store, Mode::ReadWrite), Error::Kind::File, "right to change");
    QVERIFY(openStore(place.store, Database::Backend::Best, Mode::ReadOnly));
    QFile::setPermissions(place.store, QFileDevice::WriteOwner);
    VERIFY_ERROR(Database::open(place.store, Mode::ReadWrite), Error::Kind::File, "right to read");
}

void DatabaseTest::truncated_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 15, 16, 50, 99, 100, 511, 512, 4095, 4096, 4097, 8192, 12000, 16384})
        QTest::addRow("%d bytes", size) << size;
}

void DatabaseTest::truncated()
{
    QFETCH(int, size);
    const Place place;
    QVERIFY(makeStore(place.store, 2000));
    const QByteArray whole = contentOf(place.store);
    QVERIFY(whole.size() > 20000);
    place.write(whole.first(size));
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        const auto opened = Database::open(place.store, mode);
        VERIFY_ERROR(opened, Error::Kind::Store, "damaged");
    }
    QCOMPARE(contentOf(place.store), whole.first(size));
    QCOMPARE(place.files().size(), 1);
}

void DatabaseTest::flippedBytes()
{
    QFETCH(Database::Backend, backend);
    const Place place;
    QVERIFY(makeStore(place.store, 500));
    const QByteArray whole = contentOf(place.store);
    std::mt19937 random(42);
    int found = 0;
    for (int i = 0; i < 500; ++i) {
        QByteArray damaged = whole;
        // every other one within the heads of pages, where it hurts
        const auto at = i % 2
            ? qsizetype(random() % quint64(whole.size()))
            : qsizetype(random() % quint64(whole.size() / 4096)) * 4096 + qsizetype(random() % 120);
        damaged[at] = char(damaged[at] ^ char(1 + random() % 255));
        for (const char *ending : {"-wal", "-shm"})
            QFile::remove(place.store + QLatin1String(ending));
        place.write(damaged);
        auto opened = Database::open(place.store, i % 3 ? Mode::ReadWrite : Mode::ReadOnly, backend);
        if (!opened) {
            QVERIFY(!opened.error().text.isEmpty());
            QCOMPARE(opened.error().kind, Error::Kind::Store);
            ++found;
            continue;
        }
        const auto checked = (*opened)->check();
        found += !checked;
        auto select = Statement::prepare(**opened, "SELECT id, name FROM t");
        qint64 length = 0;
        while (select) {
            auto row = select->step();
            if (!row || !*row)
                break;
            length += qint64(select->text(1).size()) + select->int64(0);
        }
        if (!checked)
            QVERIFY(checked.error().text.contains(QStringLiteral("damaged")));
    }
    QVERIFY2(found > 150, qPrintable(QString::number(found)));
}

void DatabaseTest::brokenPageIsFound()
{
    const Place place;
    QVERIFY(makeStore(place.store, 2000));
    QByteArray bytes = contentOf(place.store);
    bytes[3 * 4096] = char(0xFF); // a page of a kind that doesn't exist
    place.write(bytes);
    const DatabasePtr database = openStore(place.store);
    QVERIFY(database);
    VERIFY_ERROR(database->check(), Error::Kind::Store, "damaged");
    VERIFY_ERROR(database->number("SELECT sum(length(name)) FROM t"), Error::Kind::Store, "damaged");
}

void DatabaseTest::readOnlyWritesNothing()
{
    QFETCH(Database::Backend, backend);
    const Place place;
    QVERIFY(makeStore(place.store, 100));
    const QByteArray before = contentOf(place.store);
    {
        const DatabasePtr database = openStore(place.store, backend, Mode::ReadOnly);
        QVERIFY(database);
        VERIFY_ERROR(database->execute("DELETE FROM t"), Error::Kind::Store, "only be read");
        VERIFY_ERROR(database->execute("CREATE TABLE u(a)"), Error::Kind::Store, "only be read");
        VERIFY_ERROR(Transaction::begin(*database), Error::Kind::Store, "only be read");
        QCOMPARE(*database->number("SELECT count(*) FROM t"), 100);
        auto transaction = Transaction::beginRead(*database);
        VERIFY_OK(transaction);
        QCOMPARE(*database->number("SELECT count(*) FROM t"), 100);
    }
    QCOMPARE(contentOf(place.store), before);
}

void DatabaseTest::strangePath_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"with space", "a?b=c", "a#b", "a%20b", "a&mode=memory", "Nguyễn", "file:x", "a;b", "'q'"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void DatabaseTest::strangePath()
{
    QFETCH(QString, name);
    const Place place;
    const QString path = place.folder.filePath(name);
    QVERIFY(makeStore(path, 10));
    QCOMPARE(place.files(), QStringList{name});
    QCOMPARE(*Database::look(path), 0);
    const DatabasePtr database = openStore(path, Database::Backend::Best, Mode::ReadOnly);
    QVERIFY(database);
    QCOMPARE(*database->number("SELECT count(*) FROM t"), 10);
}

void DatabaseTest::locked()
{
    QFETCH(Database::Backend, backend);
    const Place place;
    QVERIFY(makeStore(place.store, 10));
    const DatabasePtr one = openStore(place.store, backend);
    const DatabasePtr two = openStore(place.store, backend);
    QVERIFY(one && two);
    VERIFY_OK(two->setBusyTimeout(Duration(20)));
    {
        auto transaction = Transaction::begin(*one);
        VERIFY_OK(transaction);
        VERIFY_OK(one->execute("DELETE FROM t"));
        VERIFY_ERROR(Transaction::begin(*two), Error::Kind::Store, "in use by another program");
        VERIFY_ERROR(two->execute("DELETE FROM t"), Error::Kind::Store, "in use by another program");
        QCOMPARE(*two->number("SELECT count(*) FROM t"), 10); // reading goes on
    }
    VERIFY_OK(Transaction::begin(*two));
}

/// Looking at a store that this process has open must not drop its locks (POSIX drops them with any close).
void DatabaseTest::lookKeepsLocks()
{
    const Place place;
    QVERIFY(makeStore(place.store, 10));
    const DatabasePtr database = openStore(place.store);
    QVERIFY(database);
    QCOMPARE(*database->number("SELECT count(*) FROM t"), 10);
    for (int i = 0; i < 3; ++i)
        VERIFY_OK(inspectStore(place.store));
    QVERIFY(openStore(place.store, Database::Backend::Best, Mode::ReadOnly)); // opened and closed again
#ifdef Q_OS_LINUX
    QFile locks(QStringLiteral("/proc/locks"));
    if (!locks.open(QIODevice::ReadOnly))
        QSKIP("no list of locks here");
    const QByteArray mine = " " + QByteArray::number(qint64(::getpid())) + " ";
    QProcess stat;
    stat.start(QStringLiteral("stat"), {QStringLiteral("-c%i"), place.store});
    if (!stat.waitForFinished())
        QSKIP("no stat here");
    const QByteArray inode = ":" + stat.readAll().trimmed() + " ";
    bool held = false;
    for (const QByteArray &line : locks.readAll().split('\n'))
        held |= line.contains(mine) && line.contains(inode);
    QVERIFY(held);
#endif
}

void DatabaseTest::nativeHeapLimitPutBack()
{
    const Place place;
    QVERIFY(openStore(place.store));
    QCOMPARE(sqlite3_soft_heap_limit64(-1), 0);
}

CALLHELM_TEST(DatabaseTest)
#include "tst_database.moc"
