#include "storetest.h"

#include "store/backup.h"
#include "store/restore.h"
#include "support/testmain.h"

using namespace callhelm;

class BackupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copies_data() { backendRows(); }
    void copies();
    void copiesWhileWritten();
    void refusesExisting();
    void refusesInTransaction();
    void noPlace();
    void leftOverPart();
    void restores();
    void restoresToNothing();
    void restoresOverDamage_data();
    void restoresOverDamage();
    void refusesBadBackup_data();
    void refusesBadBackup();
    void refusesOpenStore();
    void refusesForeignTarget();
    void refusesItself();
    void forgetsTheOldLog_data();
    void forgetsTheOldLog();
};

static qint64 rowsOf(const QString &path)
{
    const DatabasePtr database = openStore(path, Database::Backend::Best, Database::Mode::ReadOnly);
    return database ? *database->number("SELECT count(*) FROM t") : -1;
}

void BackupTest::copies()
{
    QFETCH(Database::Backend, backend);
    const Place place;
    const QString target = place.folder.filePath(QStringLiteral("it's a backup"));
    QVERIFY(makeStore(place.store, 1000));
    for (const Database::Mode mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        const DatabasePtr database = openStore(place.store, backend, mode);
        if (mode == Database::Mode::ReadWrite)
            VERIFY_OK(database->execute("PRAGMA user_version=5"));
        VERIFY_OK(backup(*database, target));
        QCOMPARE(QFile::permissions(target), ownerOnly);
        QVERIFY(!QFile::exists(target + QStringLiteral(".part")));
        QCOMPARE(*Database::look(target), 5); // ours, with its schema number
        {
            const DatabasePtr copy = openStore(target, backend, Database::Mode::ReadOnly);
            VERIFY_OK(copy->check());
            QCOMPARE(*copy->number("SELECT sum(id) FROM t"), 1000 * 1001 / 2);
        }
        QVERIFY(QFile::remove(target));
    }
}

void BackupTest::copiesWhileWritten()
{
    const Place place;
    QVERIFY(makeStore(place.store, 10));
    const DatabasePtr writer = openStore(place.store);
    const DatabasePtr reader = openStore(place.store, Database::Backend::Best, Database::Mode::ReadOnly);
    auto transaction = Transaction::begin(*writer);
    VERIFY_OK(writer->execute("DELETE FROM t"));
    const QString target = place.folder.filePath(QStringLiteral("backup"));
    VERIFY_OK(backup(*reader, target));
    VERIFY_OK(transaction->commit());
    QCOMPARE(rowsOf(target), 10); // the state before the commit
}

void BackupTest::refusesExisting()
{
    const Place place;
    QVERIFY(makeStore(place.store, 10));
    const DatabasePtr database = openStore(place.store);
    const QString target = place.folder.filePath(QStringLiteral("backup"));
    VERIFY_OK(backup(*database, target));
    const QByteArray before = contentOf(target);
    VERIFY_OK(database->execute("DELETE FROM t"));
    VERIFY_ERROR(backup(*database, target), Error::Kind::File, "of this name already");
    QCOMPARE(contentOf(target), before);
    VERIFY_ERROR(backup(*database, place.store), Error::Kind::File, "of this name already");
}

void BackupTest::refusesInTransaction()
{
    const Place place;
    QVERIFY(makeStore(place.store, 10));
    const DatabasePtr database = openStore(place.store);
    const QString target = place.folder.filePath(QStringLiteral("backup"));
    {
        auto transaction = Transaction::begin(*database);
        VERIFY_ERROR(backup(*database, target), Error::Kind::Store, "transaction");
        VERIFY_OK(transaction->commit());
    }
    QVERIFY(!QFile::exists(target));
    QVERIFY(!QFile::exists(target + QStringLiteral(".part")));
}

void BackupTest::noPlace()
{
    const Place place;
    QVERIFY(makeStore(place.store, 10));
    const DatabasePtr database = openStore(place.store);
    VERIFY_ERROR(backup(*database, place.folder.filePath(QStringLiteral("no/such/folder"))),
                 Error::Kind::File, "cannot be made");
    VERIFY_ERROR(backup(*database, place.folder.path()), Error::Kind::File, "of this name already");
}

void BackupTest::leftOverPart()
{
    const Place place;
    QVERIFY(makeStore(place.store, 10));
    const DatabasePtr database = openStore(place.store);
    const QString target = place.folder.filePath(QStringLiteral("backup"));
    QFile part(target + QStringLiteral(".part"));
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write("cut short");
    part.close();
    VERIFY_OK(backup(*database, target));
    QCOMPARE(rowsOf(target), 10);
    QVERIFY(!part.exists());
}

/// A store of 10 rows, and a backup of it taken when it had 20.
struct Saved : Place
{
    QString copy = folder.filePath(QStringLiteral("backup"));

    Saved()
    {
        if (!makeStore(store, 20))
            qFatal("no store");
        const DatabasePtr database = openStore(store);
        if (!backup(*database, copy) || !database->execute("DELETE FROM t WHERE id > 10"))
            qFatal("no backup");
    }
};

void BackupTest::restores()
{
    const Saved saved;
    const QByteArray copyBefore = contentOf(saved.copy);
    VERIFY_OK(restore(saved.copy, saved.store));
    QCOMPARE(saved.files(),
             (QStringList{QStringLiteral("backup"), QStringLiteral("store.callhelm"),
                          QStringLiteral("store.callhelm.replaced")}));
    QCOMPARE(rowsOf(saved.store), 20);
    QCOMPARE(QFile::permissions(saved.store), ownerOnly);
    QCOMPARE(contentOf(saved.copy), copyBefore);
    const DatabasePtr database = openStore(saved.store);
    VERIFY_OK(database->execute("DELETE FROM t"));
}

void BackupTest::restoresToNothing()
{
    const Saved saved;
    QVERIFY(QFile::remove(saved.store));
    VERIFY_OK(restore(saved.copy, saved.store));
    QCOMPARE(rowsOf(saved.store), 20);
}

void BackupTest::restoresOverDamage_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("at");
    QTest::newRow("truncated") << 4096 << -1;
    QTest::newRow("a page lost") << 8192 << 4096;
    QTest::newRow("schema lost") << 8192 << 100;
    QTest::newRow("emptied") << 0 << -1;
}

void BackupTest::restoresOverDamage()
{
    QFETCH(int, size);
    QFETCH(int, at);
    const Saved saved;
    QByteArray bytes = contentOf(saved.store).first(size);
    if (at >= 0)
        bytes[at] = char(0xEE);
    saved.write(bytes);
    VERIFY_OK(restore(saved.copy, saved.store));
    QCOMPARE(rowsOf(saved.store), 20);
}

void BackupTest::refusesBadBackup_data()
{
    QTest::addColumn<QByteArray>("content");
    const Saved saved;
    const QByteArray whole = contentOf(saved.copy);
    QTest::newRow("text") << QByteArray("no store at all\n").repeated(100);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("truncated") << whole.first(4096);
    QByteArray broken = whole;
    broken[4096] = char(0xEE);
    QTest::newRow("broken page") << broken;
}

void BackupTest::refusesBadBackup()
{
    QFETCH(QByteArray, content);
    const Saved saved;
    const QByteArray before = contentOf(saved.store);
    QFile copy(saved.copy);
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(content);
    copy.close();
    QVERIFY(!restore(saved.copy, saved.store));
    QCOMPARE(contentOf(saved.store), before);
    QCOMPARE(saved.files(), (QStringList{QStringLiteral("backup"), QStringLiteral("store.callhelm")}));
    VERIFY_ERROR(restore(saved.folder.filePath(QStringLiteral("missing")), saved.store), Error::Kind::File,
                 "no store");
}

void BackupTest::refusesOpenStore()
{
    const Saved saved;
    for (const Database::Mode mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        const DatabasePtr open = openStore(saved.store, Database::Backend::Best, mode);
        VERIFY_ERROR(restore(saved.copy, saved.store), Error::Kind::Store, "is open");
        QCOMPARE(*open->number("SELECT count(*) FROM t"), 10);
        QVERIFY(!QFile::exists(saved.store + QStringLiteral(".part")));
    }
    VERIFY_OK(restore(saved.copy, saved.store));
}

void BackupTest::refusesForeignTarget()
{
    const Saved saved;
    saved.write(QByteArray("somebody's letter\n").repeated(100));
    VERIFY_ERROR(restore(saved.copy, saved.store), Error::Kind::Store, "not a Callhelm store");
    QVERIFY(contentOf(saved.store).startsWith("somebody's letter"));
    VERIFY_ERROR(restore(saved.copy, saved.folder.path()), Error::Kind::File, "folder");
}

void BackupTest::refusesItself()
{
    const Saved saved;
    VERIFY_ERROR(restore(saved.copy, saved.copy), Error::Kind::Usage, "from itself");
    QCOMPARE(rowsOf(saved.copy), 20);
}

void BackupTest::forgetsTheOldLog_data()
{
    QTest::addColumn<bool>("damaged");
    QTest::newRow("whole store") << false;
    QTest::newRow("damaged store") << true;
}

/// A crash left a -wal file: its commits must not come back into the restored store.
void BackupTest::forgetsTheOldLog()
{
    QFETCH(bool, damaged);
    const Saved saved;
    const Saved crashed;
    {
        const DatabasePtr database = openStore(crashed.store);
        VERIFY_OK(database->execute("DELETE FROM t WHERE id > 3"));
        QVERIFY(QFile::remove(saved.store));
        for (const char *ending : {"", "-wal"})
            QVERIFY(QFile::copy(crashed.store + QLatin1String(ending), saved.store + QLatin1String(ending)));
    }
    if (damaged)
        saved.write(contentOf(saved.store).first(4096));
    VERIFY_OK(restore(saved.copy, saved.store));
    QVERIFY(!QFile::exists(saved.store + QStringLiteral("-wal")));
    QCOMPARE(rowsOf(saved.store), 20);
}

CALLHELM_TEST(BackupTest)
#include "tst_backup.moc"
