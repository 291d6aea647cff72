#include "storetest.h"

#include <cstdio>

#include <sqlite3.h>

#include "store/migrator.h"
#include "store/script.h"
#include "support/testmain.h"

using namespace callhelm;

class MigratorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void splits_data();
    void splits();
    void creates();
    void migratesStepByStep();
    void migratesOlderStore();
    void numberIsInTheMainFile();
    void backsUpAgain();
    void failureLeavesOldVersionWhole_data();
    void failureLeavesOldVersionWhole();
    void failedCreationLeavesNothing();
    void fullDiskLeavesOldVersionWhole();
    void newerIsUntouched();
    void newerInTheLogIsUntouched();
    void foreignIsUntouched();
    void negativeNumber();
    void missingScript();
    void killed();
    void usedMeanwhile();

private:
    void script(const QString &name, const QByteArray &sql);
    [[nodiscard]] Migrator migrator() const { return Migrator(m_scripts->path()); }
    [[nodiscard]] Migration migrate() const { return migrator().migrate(m_place->store); }
    [[nodiscard]] qint64 number(const char *sql) const;
    void versionOne();

    std::unique_ptr<Place> m_place;
    std::unique_ptr<QTemporaryDir> m_scripts;
};

static const char *const first = R"(-- people; and places
CREATE TABLE people(id INTEGER PRIMARY KEY, name TEXT NOT NULL); -- a word; behind
CREATE TABLE log(text TEXT);
CREATE TRIGGER people_log AFTER INSERT ON people BEGIN
    INSERT INTO log VALUES ('new; ' || new.name);
    INSERT INTO log VALUES ('done');
END;
INSERT INTO people VALUES (1, 'Đào; Ё');
)";
static const char *const second
    = "ALTER TABLE people ADD COLUMN team TEXT;\nUPDATE people SET team = 'sales'";

void MigratorTest::init()
{
    m_place = std::make_unique<Place>();
    m_scripts = std::make_unique<QTemporaryDir>();
}

void MigratorTest::cleanup()
{
    m_scripts.reset();
    m_place.reset();
}

void MigratorTest::script(const QString &name, const QByteArray &sql)
{
    QFile file(m_scripts->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sql);
}

qint64 MigratorTest::number(const char *sql) const
{
    const DatabasePtr database = openStore(m_place->store);
    if (!database)
        return -1;
    const auto found = database->number(sql);
    return found ? *found : -1;
}

void MigratorTest::versionOne()
{
    script("0001_initial.sql", first);
    QCOMPARE(migrate().outcome, MigrationOutcome::Created);
}

void MigratorTest::splits_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("empty") << QByteArray("") << QList<int>{};
    QTest::newRow("comments") << QByteArray("-- a;\n/* b; */ ; ;\n") << QList<int>{};
    QTest::newRow("one without end") << QByteArray("SELECT 1") << QList<int>{1};
    QTest::newRow("two") << QByteArray("SELECT 1;\nSELECT 2;") << QList<int>{1, 2};
    QTest::newRow("strings") << QByteArray(
        "SELECT ';', 'it''s;', \"a;b\", [c;d], `e;f`;\n\nSELECT '\n;';SELECT 3;")
                             << QList<int>{1, 3, 4};
    QTest::newRow("comment within") << QByteArray("SELECT 1 -- ;\n+ 1 /* ; */;\r\nSELECT 2;")
                                    << QList<int>{1, 3};
    QTest::newRow("trigger") << QByteArray(first) << QList<int>{2, 3, 4, 8};
    QTest::newRow("open string") << QByteArray("SELECT 1;\nSELECT 'abc;") << QList<int>{1, 2};
}

void MigratorTest::splits()
{
    QFETCH(QByteArray, script);
    QFETCH(QList<int>, lines);
    QList<int> found;
    for (const ScriptStatement &statement : splitScript(script))
        found << statement.line;
    QCOMPARE(found, lines);
}

void MigratorTest::creates()
{
    script("0001_initial.sql", first);
    script("readme.txt", "not a script");
    Migration seen = migrator().look(m_place->store);
    QCOMPARE(seen.outcome, MigrationOutcome::Created);
    QCOMPARE(seen.to, 1);
    QVERIFY(m_place->files().isEmpty());

    Migration done = migrate();
    QCOMPARE(done.outcome, MigrationOutcome::Created);
    QCOMPARE(done.to, 1);
    QVERIFY(done.backup.isEmpty());
    QCOMPARE(m_place->files().size(), 1);
    QCOMPARE(QFile::permissions(m_place->store), ownerOnly);
    QCOMPARE(number("SELECT count(*) FROM log"), 2);

    const QByteArray before = contentOf(m_place->store);
    done = migrate();
    QCOMPARE(done.outcome, MigrationOutcome::UpToDate);
    QCOMPARE(done.from, 1);
    QCOMPARE(done.to, 1);
    QCOMPARE(contentOf(m_place->store), before);
}

void MigratorTest::migratesStepByStep()
{
    script("0001_initial.sql", first);
    script("0002_teams.sql", second);
    const Migration done = migrate();
    QCOMPARE(done.outcome, MigrationOutcome::Created);
    QCOMPARE(done.to, 2);
    QCOMPARE(number("SELECT count(*) FROM people WHERE team = 'sales'"), 1);
}

void MigratorTest::migratesOlderStore()
{
    versionOne();
    script("0002_teams.sql", second);
    const Migration seen = migrator().look(m_place->store);
    QCOMPARE(seen.outcome, MigrationOutcome::Migrated);
    QCOMPARE(number("PRAGMA user_version"), 1);
    const Migration done = migrate();
    QCOMPARE(done.outcome, MigrationOutcome::Migrated);
    QCOMPARE(done.from, 1);
    QCOMPARE(done.to, 2);
    QCOMPARE(number("PRAGMA user_version"), 2);
    QCOMPARE(*Database::look(m_place->store), 2); // in the main file
    QCOMPARE(number("SELECT count(*) FROM people WHERE team = 'sales'"), 1);

    QCOMPARE(done.backup, m_place->store + QStringLiteral(".before-2"));
    QCOMPARE(QFile::permissions(done.backup), ownerOnly);
    QCOMPARE(*Database::look(done.backup), 1);
    const DatabasePtr backup = openStore(done.backup, Database::Backend::Best, Database::Mode::ReadOnly);
    QCOMPARE(*backup->number("SELECT count(*) FROM people"), 1);
    QVERIFY(!backup->number("SELECT count(team) FROM people"));
}

/// Also while others keep the store open, so that closing doesn't bring it there.
void MigratorTest::numberIsInTheMainFile()
{
    versionOne();
    script("0002_teams.sql", second);
    const DatabasePtr reader = openStore(m_place->store, Database::Backend::Best, Database::Mode::ReadOnly);
    QCOMPARE(*reader->schemaVersion(), 1);
    QCOMPARE(migrate().outcome, MigrationOutcome::Migrated);
    QCOMPARE(*Database::look(m_place->store), 2);
    QCOMPARE(*reader->schemaVersion(), 2);
}

void MigratorTest::backsUpAgain()
{
    versionOne();
    script("0002_teams.sql", "SELECT nonsense");
    QCOMPARE(migrate().outcome, MigrationOutcome::Failed);
    {
        const DatabasePtr database = openStore(m_place->store);
        VERIFY_OK(database->execute("INSERT INTO people VALUES (2, 'later')"));
    }
    script("0002_teams.sql", second);
    const Migration done = migrate();
    QCOMPARE(done.outcome, MigrationOutcome::Migrated);
    const DatabasePtr backup = openStore(done.backup, Database::Backend::Best, Database::Mode::ReadOnly);
    QCOMPARE(*backup->number("SELECT count(*) FROM people"),
             2); // the state that was migrated, not the first try's
}

void MigratorTest::failureLeavesOldVersionWhole_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("line");
    QTest::newRow("wrong SQL") << QByteArray(
        "ALTER TABLE people ADD COLUMN a;\n\nDROP TABLE people;\nSELEKT 1;")
                               << 4;
    QTest::newRow("constraint") << QByteArray("DELETE FROM log;\nINSERT INTO people VALUES (1, 'twice');")
                                << 2;
    QTest::newRow("unfinished") << QByteArray("DELETE FROM log;\nINSERT INTO log VALUES ('x") << 2;
    QTest::newRow("no such table") << QByteArray("DELETE FROM nowhere;") << 1;
}

void MigratorTest::failureLeavesOldVersionWhole()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, line);
    versionOne();
    const QByteArray before = contentOf(m_place->store);
    script("0002_bad.sql", sql);
    script("0003_never.sql", "CREATE TABLE never(a)");
    const Migration done = migrate();
    QCOMPARE(done.outcome, MigrationOutcome::Failed);
    QCOMPARE(done.from, 1);
    QCOMPARE(done.to, 1);
    QVERIFY(done.error);
    QCOMPARE(done.error->file, m_scripts->filePath("0002_bad.sql"));
    QCOMPARE(done.error->line, line);
    QCOMPARE(contentOf(m_place->store), before);
    QCOMPARE(number("SELECT count(*) FROM people"), 1);
    QCOMPARE(number("SELECT count(*) FROM log"), 2);
}

void MigratorTest::failedCreationLeavesNothing()
{
    script("0001_initial.sql", "CREATE TABLE a(b); nonsense");
    QCOMPARE(migrate().outcome, MigrationOutcome::Failed);
    QVERIFY(m_place->files().isEmpty());
    m_place->write({}); // somebody's empty file stays
    QCOMPARE(migrate().outcome, MigrationOutcome::Failed);
    QVERIFY(QFile::exists(m_place->store));
    script("0001_initial.sql", first);
    QCOMPARE(migrate().outcome, MigrationOutcome::Created);
}

void MigratorTest::fullDiskLeavesOldVersionWhole()
{
    versionOne();
    script("0002_large.sql",
           "PRAGMA max_page_count=20;\nINSERT INTO log WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
           "SELECT i + 1 FROM n WHERE i < 10000) SELECT 'number ' || i FROM n;");
    Migration done = migrate();
    QCOMPARE(done.outcome, MigrationOutcome::Failed);
    QVERIFY(done.error->text.contains(QStringLiteral("disk is full")));
    QCOMPARE(number("SELECT count(*) FROM log"), 2);
    QCOMPARE(number("PRAGMA user_version"), 1);
    script("0002_large.sql", second); // there is room again
    QCOMPARE(migrate().outcome, MigrationOutcome::Migrated);
}

void MigratorTest::newerIsUntouched()
{
    versionOne();
    {
        const DatabasePtr newer = openStore(m_place->store);
        VERIFY_OK(newer->execute("PRAGMA user_version=7"));
    }
    const QByteArray before = contentOf(m_place->store);
    const QDateTime changed = QFileInfo(m_place->store).lastModified();
    for (const Migration &found : {migrator().look(m_place->store), migrate()}) {
        QCOMPARE(found.outcome, MigrationOutcome::Newer);
        QCOMPARE(found.from, 7);
        QCOMPARE(found.to, 7);
        QCOMPARE(found.error->kind, Error::Kind::Newer);
        QVERIFY(found.error->text.contains(QStringLiteral("schema 7")));
    }
    QCOMPARE(contentOf(m_place->store), before);
    QCOMPARE(QFileInfo(m_place->store).lastModified(), changed);
    QCOMPARE(m_place->files().size(), 1);
}

/// A newer program was killed before its commit came into the main file.
void MigratorTest::newerInTheLogIsUntouched()
{
    versionOne();
    const Place copy;
    {
        const DatabasePtr newer = openStore(m_place->store);
        VERIFY_OK(newer->execute("PRAGMA user_version=7"));
        for (const char *ending : {"", "-wal"})
            QVERIFY(QFile::copy(m_place->store + QLatin1String(ending), copy.store + QLatin1String(ending)));
    }
    const QByteArray before = contentOf(copy.store);
    const QByteArray logBefore = contentOf(copy.store + QStringLiteral("-wal"));
    QVERIFY(!logBefore.isEmpty());
    QCOMPARE(*Database::look(copy.store), 1);
    QCOMPARE(migrator().migrate(copy.store).outcome, MigrationOutcome::Newer);
    QCOMPARE(contentOf(copy.store), before);
    QCOMPARE(contentOf(copy.store + QStringLiteral("-wal")), logBefore);
}

void MigratorTest::foreignIsUntouched()
{
    script("0001_initial.sql", first);
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(m_place->store.toUtf8().constData(), &other), SQLITE_OK);
    sqlite3_exec(other, "PRAGMA user_version=1; CREATE TABLE theirs(a)", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    const QByteArray before = contentOf(m_place->store);
    const Migration done = migrate();
    QCOMPARE(done.outcome, MigrationOutcome::Failed);
    QVERIFY(done.error->text.contains(QStringLiteral("another program")));
    QCOMPARE(contentOf(m_place->store), before);
    QCOMPARE(m_place->files().size(), 1);
}

void MigratorTest::negativeNumber()
{
    versionOne();
    {
        const DatabasePtr damaged = openStore(m_place->store);
        VERIFY_OK(damaged->execute("PRAGMA user_version=-3"));
    }
    const QByteArray before = contentOf(m_place->store);
    QCOMPARE(migrate().outcome, MigrationOutcome::Failed);
    QCOMPARE(contentOf(m_place->store), before);
}

void MigratorTest::missingScript()
{
    QCOMPARE(migrate().outcome, MigrationOutcome::Failed); // none at all
    script("0001_initial.sql", first);
    script("0003_gap.sql", second);
    const Migration done = migrate();
    QCOMPARE(done.outcome, MigrationOutcome::Failed);
    QVERIFY(done.error->text.contains(QStringLiteral("Migration 2 is missing")));
    QVERIFY(m_place->files().isEmpty());
}

void MigratorTest::killed()
{
    versionOne();
    script("0002_long.sql",
           "DELETE FROM people;\nINSERT INTO log WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
           "SELECT i + 1 FROM n) SELECT 'number ' || i FROM n LIMIT 1000000000;");
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--migrate"), m_scripts->path(), m_place->store});
    QVERIFY(child.waitForStarted());
    // Killed when its uncommitted work has begun to fill the -wal file.
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(m_place->store + QStringLiteral("-wal")).size() > 1000000
                                 || child.state() == QProcess::NotRunning,
                             60000);
    QCOMPARE(child.state(), QProcess::Running);
    child.kill();
    QVERIFY(child.waitForFinished());

    QCOMPARE(migrator().look(m_place->store).from, 1);
    script("0002_long.sql", second);
    QCOMPARE(migrate().outcome, MigrationOutcome::Migrated);
    QCOMPARE(number("SELECT count(*) FROM people WHERE team = 'sales'"), 1);
    QCOMPARE(number("SELECT count(*) FROM log"), 2);
}

/// Another program holds the write lock: a clear refusal, nothing half-done.
void MigratorTest::usedMeanwhile()
{
    versionOne();
    script("0002_teams.sql", second);
    {
        const DatabasePtr other = openStore(m_place->store);
        auto transaction = Transaction::begin(*other);
        const Migration done = migrate();
        QCOMPARE(done.outcome, MigrationOutcome::Failed);
        QVERIFY(done.error->text.contains(QStringLiteral("in use")));
        QCOMPARE(done.to, 1);
    }
    QCOMPARE(migrate().outcome, MigrationOutcome::Migrated);
}

static const RegisteredProcess migrating("--migrate", [](const QStringList &arguments) {
    return int(Migrator(arguments.value(0)).migrate(arguments.value(1)).outcome);
});
CALLHELM_TEST(MigratorTest)
#include "tst_migrator.moc"
