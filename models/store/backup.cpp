#include "store/backup.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "store/database.h"
#include "store/sqliteerror.h"
#include "store/statement.h"
#include "store/storefile.h"

namespace callhelm {

namespace {

Error fileError(const QString &text, const QString &path) { return {Error::Kind::File, text, path}; }

/// Copies the store to `<target>.part`, on the disk, or leaves nothing. A backup that is cut short by a crash
/// thus never has the name of a whole one.
Result<QString> copyBeside(Database &database, const QString &target)
{
    const QString part = target + QStringLiteral(".part");
    QFile::remove(part); // left by a crash
    if (auto created = createPrivateFile(part);
        !created) // VACUUM INTO takes an empty file as it is, rights too
        return created.error();
    auto statement = Statement::prepare(database, "VACUUM INTO ?");
    Result<void> done = statement ? Result<void>() : Result<void>(statement.error());
    if (statement) {
        statement->bind(1, part);
        done = statement->run();
    }
    if (done)
        done = syncFile(part);
    if (!done) {
        QFile::remove(part);
        return done.error();
    }
    return part;
}

Error inUse(const QString &path)
{
    return {
        Error::Kind::Store,
        QCoreApplication::translate("Store", "The store is open. Close every program that uses it first."),
        path};
}

/// Moves what is in the store's -wal file into the store, which SQLite permits only when nobody else has it
/// open. A store that is too damaged for that is left as it is: it is about to be replaced.
Result<void> foldIn(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return sqliteCode(database.error()) == SQLITE_BUSY ? Result<void>(inUse(path)) : Result<void>();
    if (auto set = (*database)->setBusyTimeout(Duration(200)); !set)
        return set;
    auto statement = Statement::prepare(**database, "PRAGMA journal_mode=DELETE");
    if (!statement)
        return statement.error();
    auto row = statement->step();
    if (!row)
        return sqliteCode(row.error()) == SQLITE_BUSY ? Result<void>(inUse(path)) : Result<void>();
    return statement->text(0) == "delete" ? Result<void>() : Result<void>(inUse(path));
}

/// A -wal file that stayed beside the store would be taken for the restored one's.
Result<void> removeBeside(const QString &path)
{
    for (const char *ending : {"-wal", "-shm", "-journal"}) {
        const QString beside = path + QLatin1String(ending);
        if (QFile::exists(beside) && !QFile::remove(beside))
            return fileError(QCoreApplication::translate("Store", "The file cannot be removed."), beside);
    }
    return {};
}

/// Whether a restored store may take the place of what lies at a path.
Result<void> mayBeReplaced(const QString &path)
{
    const auto file = inspectStore(path);
    if (file || sqliteCode(file.error()) == SQLITE_CORRUPT)
        return {};
    return file.error();
}

} // namespace

Result<void> backup(Database &database, const QString &target)
{
    if (QFileInfo::exists(target))
        return fileError(QCoreApplication::translate("Store", "There is a file of this name already."),
                         target);
    auto part = copyBeside(database, target);
    if (!part)
        return part.error();
    if (!QFile::rename(*part, target)) { // refuses when the target appeared meanwhile
        QFile::remove(*part);
        return fileError(QCoreApplication::translate("Store", "The backup cannot be given its name."),
                         target);
    }
    return syncFile(target);
}

Result<void> backupBeforeChange(const QString &path, const QString &target)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    auto part = copyBeside(**database, target);
    if (!part)
        return part.error();
    if (auto replaced = replaceFile(*part, target); !replaced)
        return replaced;
    return syncFile(target);
}

Result<void> restore(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to) && QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath())
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("Store", "A store cannot be restored from itself."), to};
    auto source = Database::open(from, Database::Mode::ReadOnly);
    if (!source)
        return source.error();
    if (auto sound = (*source)->check(); !sound)
        return sound;
    if (auto permitted = mayBeReplaced(to); !permitted)
        return permitted;
    auto part = copyBeside(**source, to);
    if (!part)
        return part.error();
    Result<void> done = QFileInfo(to).size() > 0 ? foldIn(to) : Result<void>();
    if (done)
        done = removeBeside(to);
    if (done)
        done = replaceFile(*part, to);
    if (!done) {
        QFile::remove(*part);
        return done;
    }
    return syncFile(to);
}

} // namespace callhelm
