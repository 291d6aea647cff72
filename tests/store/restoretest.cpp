#include "storetest.h"

#include "store/backup.h"
#include "store/restore.h"
#include "support/testmain.h"

using namespace callhelm;

/// What a restore keeps, and whom it refuses.
class RestoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItReplaces();
    void keepsEach();
    void goesOnAfterAKill();
    void keepsChangesInTheLog();
    void keepsDamagedStoreWithItsChanges();
    void nothingToKeep();
    void refusesNewer_data();
    void refusesNewer();
    void followsLink();
};

static qint64 rowsOf(const QString &path)
{
    const DatabasePtr database = openStore(path, Database::Backend::Best, Database::Mode::ReadOnly);
    return database ? *database->number("SELECT count(*) FROM t") : -1;
}

/// A store of 10 rows, and elsewhere a backup of 20.
struct Restoring : Place
{
    Place elsewhere;
    QString copy = elsewhere.store;
    QString kept = store + QStringLiteral(".replaced");

    Restoring()
    {
        if (!makeStore(store, 10) || !makeStore(copy, 20))
            qFatal("no store");
    }
    /// The store as a kill leaves it, three rows left in the log.
    void crash() const
    {
        const Place crashed;
        DatabasePtr database = openStore(store);
        if (!database->execute("DELETE FROM t WHERE id > 3"))
            qFatal("nothing deleted");
        for (const char *ending : {"", "-wal"})
            QFile::copy(store + QLatin1String(ending), crashed.store + QLatin1String(ending));
        database.reset();
        for (const char *ending : {"", "-wal"}) {
            QFile::remove(store + QLatin1String(ending));
            QFile::copy(crashed.store + QLatin1String(ending), store + QLatin1String(ending));
        }
    }
};

void RestoreTest::keepsWhatItReplaces()
{
    const Restoring saved;
    const auto restored = restore(saved.copy, saved.store);
    VERIFY_OK(restored);
    QCOMPARE(restored->kept, saved.kept);
    QCOMPARE(rowsOf(saved.store), 20);
    QCOMPARE(rowsOf(saved.kept), 10);
    QCOMPARE(QFile::permissions(saved.kept), ownerOnly);
    QCOMPARE(saved.files().size(), 2);
    VERIFY_OK(openStore(saved.store)->execute("DELETE FROM t")); // no name of the same file
    QCOMPARE(rowsOf(saved.kept), 10);
}

void RestoreTest::keepsEach()
{
    const Restoring saved;
    VERIFY_OK(restore(saved.copy, saved.store));
    VERIFY_OK(openStore(saved.store)->execute("DELETE FROM t WHERE id > 15"));
    const auto restored = restore(saved.copy, saved.store);
    VERIFY_OK(restored);
    QCOMPARE(restored->kept, saved.kept + QStringLiteral("-2"));
    QCOMPARE(rowsOf(saved.kept), 10);
    QCOMPARE(rowsOf(restored->kept), 15);
    QCOMPARE(rowsOf(saved.store), 20);
}

/// Killed when the old store had its second name already.
void RestoreTest::goesOnAfterAKill()
{
    const Restoring saved;
    QProcess link;
    link.start(QStringLiteral("ln"), {saved.store, saved.kept});
    QVERIFY(link.waitForFinished() && link.exitCode() == 0);
    const auto restored = restore(saved.copy, saved.store);
    VERIFY_OK(restored);
    QCOMPARE(restored->kept, saved.kept);
    QCOMPARE(rowsOf(saved.kept), 10);
    QCOMPARE(saved.files().size(), 2);
}

void RestoreTest::keepsChangesInTheLog()
{
    const Restoring saved;
    saved.crash();
    QVERIFY(QFileInfo(saved.store + QStringLiteral("-wal")).size() > 0);
    VERIFY_OK(restore(saved.copy, saved.store));
    QCOMPARE(saved.files().size(), 2);
    QCOMPARE(rowsOf(saved.store), 20);
    QCOMPARE(rowsOf(saved.kept), 3);
}

void RestoreTest::keepsDamagedStoreWithItsChanges()
{
    const Restoring saved;
    saved.crash();
    QByteArray bytes = contentOf(saved.store);
    const char sound = bytes[100];
    bytes[100] = char(0xEE); // the schema is lost
    saved.write(bytes);
    VERIFY_OK(restore(saved.copy, saved.store));
    QCOMPARE(rowsOf(saved.store), 20);
    QVERIFY(!QFile::exists(saved.store + QStringLiteral("-wal")));
    VERIFY_ERROR(Database::open(saved.kept, Database::Mode::ReadOnly), Error::Kind::Store, "damaged");
    // Whoever can mend the damage finds the changes there: carried over into the file, or in the log beside
    // it.
    QByteArray mended = contentOf(saved.kept);
    QCOMPARE(mended[100], char(0xEE));
    mended[100] = sound;
    QFile kept(saved.kept);
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write(mended);
    kept.close();
    QCOMPARE(rowsOf(saved.kept), 3);
}

void RestoreTest::nothingToKeep()
{
    const Restoring saved;
    for (const bool isEmptyFile : {false, true}) {
        QVERIFY(QFile::remove(saved.store));
        if (isEmptyFile)
            saved.write({});
        const auto restored = restore(saved.copy, saved.store);
        VERIFY_OK(restored);
        QCOMPARE(restored->kept, QString());
        QCOMPARE(rowsOf(saved.store), 20);
        QCOMPARE(saved.files().size(), 1);
        QCOMPARE(QFile::permissions(saved.store), ownerOnly);
    }
}

void RestoreTest::refusesNewer_data()
{
    QTest::addColumn<bool>("isBackup");
    QTest::newRow("backup") << true;
    QTest::newRow("store") << false;
}

void RestoreTest::refusesNewer()
{
    QFETCH(bool, isBackup);
    const Restoring saved;
    VERIFY_OK(openStore(isBackup ? saved.copy : saved.store)->execute("PRAGMA user_version=9999"));
    const QByteArray before = contentOf(saved.store);
    VERIFY_ERROR(restore(saved.copy, saved.store), Error::Kind::Newer, "newer Callhelm");
    QVERIFY(contentOf(saved.store) == before);
    QCOMPARE(saved.files().size(), 1);
}

void RestoreTest::followsLink()
{
    const Restoring saved;
    const Place place;
    QVERIFY(QFile::link(saved.store, place.store));
    const auto restored = restore(saved.copy, place.store);
    VERIFY_OK(restored);
    QCOMPARE(restored->kept, saved.kept);
    QVERIFY(QFileInfo(place.store).isSymLink());
    QCOMPARE(place.files().size(), 1);
    QVERIFY(!QFileInfo(saved.store).isSymLink());
    QCOMPARE(rowsOf(saved.store), 20);
    QCOMPARE(rowsOf(saved.kept), 10);
    VERIFY_ERROR(restore(saved.store, place.store), Error::Kind::Usage, "from itself");
}

CALLHELM_TEST(RestoreTest)
#include "restoretest.moc"
