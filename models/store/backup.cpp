#include "store/backup.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "store/database.h"
#include "store/statement.h"
#include "store/storefile.h"

namespace callhelm {

namespace {

Error fileError(const QString &text, const QString &path) { return {Error::Kind::File, text, path}; }

QString alreadyThere()
{
    return QCoreApplication::translate("Store", "There is a file of this name already.");
}

} // namespace

Result<QString> copyBeside(Database &database, const QString &target)
{
    const QString part = target + QStringLiteral(".part");
    for (const char *ending : {"", "-journal"}) // left by a crash
        QFile::remove(part + QLatin1String(ending));
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

Result<void> backup(Database &database, const QString &target)
{
    if (QFileInfo::exists(target))
        return fileError(alreadyThere(), target);
    auto part = copyBeside(database, target);
    if (!part)
        return part.error();
    auto placed = placeFile(*part, target);
    if (!placed || !*placed) {
        QFile::remove(*part);
        return placed ? fileError(alreadyThere(), target) : placed.error();
    }
    return syncFolderOf(target);
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
    return syncFolderOf(target);
}

} // namespace callhelm
