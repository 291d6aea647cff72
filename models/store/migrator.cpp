#include "store/migrator.h"

#include <limits>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "store/backup.h"
#include "store/database.h"
#include "store/script.h"
#include "store/storefile.h"
#include "store/transaction.h"

namespace callhelm {

namespace {

Migration failed(Migration migration, const Error &error)
{
    migration.outcome = MigrationOutcome::Failed;
    migration.error = error;
    return migration;
}

/// The schema of a store. What the main file says may be out of date while changes are pending beside it, and
/// 0 when those were its making and are taken back.
Result<int> schemaOf(const QString &path, const StoreFile &file)
{
    if (file.state != StoreFile::State::Store || !file.isPending)
        return file.schema;
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (database)
        return (*database)->schemaVersion();
    if (const auto now = inspectStore(path); now && now->state == StoreFile::State::Empty)
        return 0;
    return database.error();
}

} // namespace

Migrator::Migrator(QString folder) : m_folder(std::move(folder)) { }

Result<std::vector<Migrator::Script>> Migrator::scripts() const
{
    std::vector<Script> scripts;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const int number = name.section(QLatin1Char('_'), 0, 0).toInt();
        if (number != int(scripts.size()) + 1)
            return Error{
                Error::Kind::Usage,
                QCoreApplication::translate("Store", "Migration %1 is missing.").arg(scripts.size() + 1),
                folder.filePath(name)};
        scripts.push_back({number, folder.filePath(name)});
    }
    if (scripts.empty())
        return Error{Error::Kind::Usage, QCoreApplication::translate("Store", "There are no migrations."),
                     m_folder};
    return scripts;
}

Migration Migrator::look(const QString &path) const
{
    Migration migration;
    const auto known = scripts();
    if (!known)
        return failed(migration, known.error());
    const auto file = inspectStore(path);
    if (!file)
        return failed(migration, file.error());
    const auto schema = schemaOf(path, *file);
    if (!schema)
        return failed(migration, schema.error());
    migration.from = *schema;
    migration.to = known->back().number;
    if (migration.from < 0)
        return failed(migration,
                      {Error::Kind::Store,
                       QCoreApplication::translate("Store", "The store's schema number is damaged."), path});
    if (migration.from > migration.to) {
        migration.outcome = MigrationOutcome::Newer;
        migration.error = Error{
            Error::Kind::Newer,
            QCoreApplication::translate("Store",
                                        "The store was written by a newer Callhelm (schema %1; this program "
                                        "knows schemas up to %2). It was not touched. Use the newer program.")
                .arg(migration.from)
                .arg(migration.to),
            path};
        migration.to = migration.from;
    } else if (migration.from == 0) {
        migration.outcome = MigrationOutcome::Created;
    } else if (migration.from < migration.to) {
        migration.outcome = MigrationOutcome::Migrated;
    }
    return migration;
}

Migration Migrator::migrate(const QString &path) const
{
    Migration migration = look(path);
    if (migration.outcome == MigrationOutcome::Created) {
        const auto file = inspectStore(path);
        if (file && file->state != StoreFile::State::Store) {
            migration.to = 0;
            if (auto created = create(path); !created)
                return failed(migration, created.error());
            // By us, or by another program meanwhile, which may be an older one.
            const Migration made = look(path);
            if (made.outcome != MigrationOutcome::UpToDate)
                return made.outcome == MigrationOutcome::Migrated ? migrate(path) : made;
            migration.to = made.to;
            return migration;
        }
    } else if (migration.outcome != MigrationOutcome::Migrated) {
        return migration;
    }

    if (migration.outcome == MigrationOutcome::Migrated) {
        const QString copy = QStringLiteral("%1.before-%2").arg(resolveStorePath(path)).arg(migration.to);
        auto saved = backupBeforeChange(path, copy);
        if (!saved) {
            migration.to = migration.from;
            return failed(migration, saved.error());
        }
        migration.backup = copy;
    }
    const int target = migration.to;
    migration.to = migration.from;
    auto reached = apply(path, target);
    if (reached) {
        migration.to = *reached;
        return migration;
    }
    if (const auto file = inspectStore(path); file)
        if (const auto schema = schemaOf(path, *file); schema)
            migration.to = *schema;
    return failed(migration, reached.error());
}

Result<void> Migrator::create(const QString &path) const
{
    return Database::create(
        path, [this](Database &database) { return runAll(database, std::numeric_limits<int>::max()); });
}

Result<int> Migrator::apply(const QString &path, int target) const
{
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    Database &database = **opened;
    if (auto done = runAll(database, target); !done)
        return done.error();
    // The number must be in the main file, where a program that looks before it opens reads it. When that
    // can't be done now (full disk, readers) the next program to open the store sees to it.
    (void)database.checkpointAll();
    return database.schemaVersion();
}

Result<void> Migrator::runAll(Database &database, int target) const
{
    const auto known = scripts();
    if (!known)
        return known.error();
    for (const Script &script : *known) {
        if (script.number > target)
            break;
        if (auto run = Migrator::run(database, script); !run)
            return run;
    }
    return {};
}

Result<void> Migrator::run(Database &database, const Script &script)
{
    QFile file(script.file);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, file.errorString(), script.file};
    const QByteArray text = file.readAll();

    auto transaction = Transaction::begin(database, Durability::Full);
    if (!transaction)
        return transaction.error();
    // Asked under the write lock: another program may have migrated the store meanwhile.
    auto schema = database.schemaVersion();
    if (!schema)
        return schema.error();
    if (*schema >= script.number)
        return {};
    for (const ScriptStatement &statement : splitScript(text)) {
        auto done = database.execute(statement.sql);
        if (!done) {
            Error error = done.error();
            error.file = script.file;
            error.line = statement.line;
            return error;
        }
    }
    if (auto numbered = database.execute("PRAGMA user_version=" + QByteArray::number(script.number));
        !numbered)
        return numbered;
    return transaction->commit();
}

} // namespace callhelm
