#include "store/restore.h"

#include <optional>

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "store/backup.h"
#include "store/database.h"
#include "store/keptstore.h"
#include "store/migrator.h"
#include "store/sqliteerror.h"
#include "store/statement.h"
#include "store/storefile.h"
#include "store/transaction.h"

namespace callhelm {

namespace {

constexpr Duration patience{200}; // with who has the store open

Error inUse(const QString &path)
{
    return {
        Error::Kind::Store,
        QCoreApplication::translate("Store", "The store is open. Close every program that uses it first."),
        path};
}

bool isDamage(const Error &error)
{
    const int code = sqliteCode(error);
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

/// The store that is to be replaced, healed, in one file and locked, so that nobody writes into it any more.
class OldStore
{
public:
    /// A store that is too damaged for that is left as it is and not locked. SQLite calls it damage too when
    /// the disk fails to read once: what is damaged is so a second time.
    static Result<OldStore> take(const QString &path)
    {
        if (QFileInfo(path).size() == 0)
            return OldStore();
        auto old = attempt(path);
        return !old && isDamage(old.error()) ? damagedUnlessHealed(path) : std::move(old);
    }

private:
    static Result<OldStore> damagedUnlessHealed(const QString &path)
    {
        // Never take a stranger's file for a damaged store.
        if (const auto file = inspectStore(path); !file && sqliteCode(file.error()) != SQLITE_CORRUPT)
            return file.error();
        auto old = attempt(path);
        return !old && isDamage(old.error()) ? Result<OldStore>(OldStore()) : std::move(old);
    }
    static Result<OldStore> attempt(const QString &path)
    {
        auto opened = Database::open(path, Database::Mode::ReadWrite);
        if (!opened)
            return sqliteCode(opened.error()) == SQLITE_BUSY ? inUse(path) : opened.error();
        OldStore old;
        old.m_database = std::move(*opened);
        if (auto locked = old.lock(); !locked)
            return sqliteCode(locked.error()) == SQLITE_BUSY ? inUse(path) : locked.error();
        return old;
    }
    Result<void> lock()
    {
        if (auto set = m_database->setBusyTimeout(patience); !set)
            return set;
        {
            // Carries the changes in the -wal file over, which SQLite permits only when nobody else has the
            // store open.
            auto statement = Statement::prepare(*m_database, "PRAGMA journal_mode=DELETE");
            if (!statement)
                return statement.error();
            auto row = statement->step();
            if (!row)
                return row.error();
            if (statement->text(0) != "delete")
                return inUse(m_database->path());
        }
        return m_database->execute("BEGIN EXCLUSIVE"); // ends with the connection
    }

    std::unique_ptr<Database> m_database;
};

/// Neither a backup nor a store of a newer program may be handled by the rules of this one.
std::optional<Error> newer(const QString &path)
{
    const Migration found = Migrator().look(path);
    return found.outcome == MigrationOutcome::Newer ? found.error : std::nullopt;
}

Result<Restored> putInPlace(const QString &part, const QString &to)
{
    auto old = OldStore::take(to);
    if (!old)
        return old.error();
    Restored restored;
    const KeptStore kept(to);
    if (QFileInfo(to).size() > 0) {
        if (auto done = kept.keepStore(); !done)
            return done.error();
        restored.kept = kept.name();
    }
    // Changes that stayed beside the store would be taken for the restored one's.
    if (auto done = kept.keepPending(); !done)
        return done.error();
#ifdef Q_OS_WIN // refuses to replace an open file
    *old = {};
#endif
    if (auto done = replaceFile(part, to); !done)
        return done.error();
    if (auto done = syncFolderOf(to); !done)
        return done.error();
    return restored;
}

} // namespace

Result<Restored> restore(const QString &from, const QString &target)
{
    const QString to = resolveStorePath(target);
    if (QFileInfo::exists(to) && QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath())
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("Store", "A store cannot be restored from itself."), target};
    for (const QString &store : {from, to})
        if (const auto refused = newer(store))
            return *refused;
    auto source = Database::open(from, Database::Mode::ReadOnly);
    if (!source)
        return source.error();
    if (auto sound = (*source)->check(); !sound)
        return sound.error();
    if (const auto file = inspectStore(to); !file && sqliteCode(file.error()) != SQLITE_CORRUPT)
        return file.error();
    auto part = copyBeside(**source, to);
    if (!part)
        return part.error();
    auto restored = putInPlace(*part, to);
    if (!restored)
        QFile::remove(*part);
    return restored;
}

} // namespace callhelm
