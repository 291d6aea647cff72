#include "store/storefile.h"

#include <cerrno>
#include <filesystem>
#include <system_error>

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "store/database.h"
#include "store/sqliteerror.h"

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace callhelm {

namespace {

Error fileError(const QString &text, const QString &path) { return {Error::Kind::File, text, path}; }

std::filesystem::path nativePath(const QString &path) { return QFileInfo(path).filesystemAbsoluteFilePath(); }

#ifndef Q_OS_WIN
bool syncPath(const QString &path, int flags)
{
    const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool synced = ::fsync(fd) == 0 || errno == EINVAL; // EINVAL: this file system knows no fsync
    ::close(fd);
    return synced;
}
#endif

} // namespace

Result<StoreFile> inspectStore(const QString &path)
{
    if (path.isEmpty())
        return fileError(QCoreApplication::translate("Store", "No file is named."), path);
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return StoreFile{};
    if (info.isDir())
        return fileError(QCoreApplication::translate("Store", "This is a folder, not a store."), path);
    if (!info.isFile())
        return fileError(QCoreApplication::translate("Store", "This is not a regular file."), path);
    if (!info.isReadable())
        return fileError(QCoreApplication::translate("Store", "There is no right to read this file."), path);
    if (info.size() == 0)
        return StoreFile{StoreFile::State::Empty, 0};
    if (info.size() < 512) // the smallest page; SQLite itself takes some such files for empty databases
        return storeError(SQLITE_NOTADB, QString(), path);

    auto looked = Database::look(info.absoluteFilePath());
    if (!looked)
        return looked.error();
    return StoreFile{StoreFile::State::Store, *looked};
}

Result<void> createPrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fileError(
            QCoreApplication::translate("Store", "The file cannot be made: %1").arg(file.errorString()),
            path);
    return {};
}

Result<void> syncFile(const QString &path)
{
#ifdef Q_OS_WIN
    QFile file(path);
    const bool synced
        = file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && _commit(file.handle()) == 0;
#else
    const bool synced
        = syncPath(path, O_RDWR) && syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
#endif
    if (!synced)
        return fileError(QCoreApplication::translate("Store", "The file cannot be written to the disk."),
                         path);
    return {};
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(nativePath(from), nativePath(to), error);
    if (error)
        return fileError(QCoreApplication::translate("Store", "The file cannot be replaced: %1")
                             .arg(QString::fromLocal8Bit(error.message().c_str())),
                         to);
    return {};
}

} // namespace callhelm
