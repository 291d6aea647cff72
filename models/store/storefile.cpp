#include "store/storefile.h"

#include <cerrno>
#include <filesystem>
#include <system_error>

#include <sqlite3.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "store/database.h"
#include "store/sqliteerror.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace callhelm {

namespace {

Error fileError(const QString &text, const QString &path) { return {Error::Kind::File, text, path}; }

constexpr int mostLinks = 40; // as many as Linux follows

Error cannotBePlaced(const QString &path, const std::error_code &error)
{
    return fileError(QCoreApplication::translate("Store", "The file cannot be given its name: %1")
                         .arg(QString::fromLocal8Bit(error.message().c_str())),
                     path);
}

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
    const QFileInfo info(resolveStorePath(path));
    if (!info.exists() && !info.isSymLink()) // a link that leads nowhere but to itself stays one
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

    auto looked = Database::look(path);
    if (!looked)
        return looked.error();
    return StoreFile{StoreFile::State::Store, *looked, hasPendingChanges(path)};
}

bool hasPendingChanges(const QString &path)
{
    const QString store = resolveStorePath(path);
    return QFileInfo(store + QStringLiteral("-wal")).size() > 0
        || QFileInfo(store + QStringLiteral("-journal")).size() > 0;
}

QString resolveStorePath(const QString &path)
{
    if (path.isEmpty())
        return path;
    QFileInfo info(path);
    for (int i = 0; i < mostLinks && info.isSymbolicLink(); ++i) // also a link to what is not there yet
        info.setFile(info.symLinkTarget());
    if (const QString whole = info.canonicalFilePath(); !whole.isEmpty())
        return whole;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return QDir(folder.isEmpty() ? info.absolutePath() : folder).filePath(info.fileName());
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
    const bool synced = syncPath(path, O_RDWR);
#endif
    if (!synced)
        return fileError(QCoreApplication::translate("Store", "The file cannot be written to the disk."),
                         path);
    return syncFolderOf(path);
}

Result<void> syncFolderOf(const QString &path)
{
#ifndef Q_OS_WIN // Windows keeps names safe by itself
    if (!syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY))
        return fileError(QCoreApplication::translate("Store", "The file cannot be written to the disk."),
                         path);
#else
    Q_UNUSED(path)
#endif
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

// QFile::rename() won't do: where the name has been taken meanwhile it may go on to copy over it.
Result<bool> placeFile(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    if (MoveFileExW(nativePath(from).c_str(), nativePath(to).c_str(), MOVEFILE_WRITE_THROUGH))
        return true;
    const auto code = GetLastError();
    if (code == ERROR_ALREADY_EXISTS || code == ERROR_FILE_EXISTS)
        return false;
    return cannotBePlaced(to, std::error_code(int(code), std::system_category()));
#else
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno == EEXIST)
        return false;
    if (errno != EINVAL && errno != ENOSYS) // the file system can't do it: a link can
        return cannotBePlaced(to, std::error_code(errno, std::generic_category()));
#endif
    if (::link(source.constData(), target.constData()) != 0) {
        if (errno == EEXIST)
            return false;
        return cannotBePlaced(to, std::error_code(errno, std::generic_category()));
    }
    ::unlink(source.constData());
    return true;
#endif
}

} // namespace callhelm
