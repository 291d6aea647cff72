#include "store/migrator.h"

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

/// The schema of a store. A commit may still be in its -wal file when the last program to write it was
/// killed.
Result<int> schemaOf(const QString &path, const StoreFile &file)
{
    if (QFileInfo(path + QStringLiteral("-wal")).size() == 0)
        return file.schema;
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    return (*database)->schemaVersion();
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
    if (file->state == StoreFile::State::Store) {
        const auto schema = schemaOf(path, *file);
        if (!schema)
            return failed(migration, schema.error());
        migration.from = *schema;
    }
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
    const bool create = migration.outcome == MigrationOutcome::Created;
    if (!create && migration.outcome != MigrationOutcome::Migrated)
        return migration;

    const bool existed = QFileInfo::exists(path);
    if (!create) {
        const QString copy = QStringLiteral("%1.before-%2").arg(path).arg(migration.to);
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
    if (create && !existed) { // nothing was promised yet: leave nothing half-made behind
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(ending));
    } else if (const auto file = inspectStore(path); file) {
        migration.to = file->schema;
    }
    return failed(migration, reached.error());
}

Result<int> Migrator::apply(const QString &path, int target) const
{
    const auto known = scripts();
    if (!known)
        return known.error();
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    Database &database = **opened;
    for (const Script &script : *known) {
        if (script.number > target)
            break;
        if (auto run = Migrator::run(database, script); !run)
            return run.error();
    }
    // The number must be in the main file, where a program that looks before it opens reads it.
    if (auto moved = database.checkpointAll(); !moved)
        return moved.error();
    return database.schemaVersion();
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
