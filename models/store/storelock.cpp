#include "store/storelock.h"

#include <chrono>

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>
#include <QThread>

#include "store/storefile.h"

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace callhelm {

namespace {

// A program locks its lock file and writes its name into it right after making it.
constexpr auto longestWriting = std::chrono::milliseconds(300);

QString lockFileOf(const QString &store) { return resolveStorePath(store) + QStringLiteral(".lock"); }

/// What QLockFile writes: process, program, host, the machine's id, the id of its run. Nothing while the file
/// is not there or not whole.
std::optional<LockHolder> readLock(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArrayList lines = file.read(4096).split('\n');
    if (lines.size() < 4)
        return std::nullopt;
    LockHolder holder;
    holder.pid = lines[0].toLongLong();
    holder.program = QString::fromUtf8(lines[1]);
    holder.host = QString::fromUtf8(lines[2]);
    holder.isThisMachine = holder.host == QSysInfo::machineHostName()
        || (!lines[3].isEmpty() && lines[3] == QSysInfo::machineUniqueId());
#ifndef Q_OS_WIN
    struct stat status = {}; // of the open file: its name may be gone by now, with the lock given back
    if (::fstat(file.handle(), &status) != 0)
        return std::nullopt;
    holder.userId = status.st_uid;
    holder.isThisUser = holder.userId == ::geteuid();
    if (!holder.isThisUser)
        holder.user = QFileInfo(path).owner();
#endif
    return holder.pid > 0 ? std::optional(holder) : std::nullopt;
}

/// Removes a lock file whose holder is gone though QLockFile takes it for alive: its process number is
/// another's by now, or it was cut off before its name was written. Whether somebody holds the file is told
/// by the system's own lock on it.
bool removeAbandoned(const QString &path)
{
    QLockFile guard(path + QStringLiteral(".rmlock")); // QLockFile's own guard of the same act
    if (!guard.tryLock(0))
        return false;
    if (const auto holder = readLock(path)) {
        if (!holder->isThisMachine)
            return false;
    } else {
        const QFileInfo info(path);
        if (!info.exists()
            || info.lastModified().msecsTo(QDateTime::currentDateTime()) < longestWriting.count())
            return false;
    }
    return QLockFile(path).removeStaleLockFile();
}

Error held(const QString &store)
{
    const auto holder = StoreLock::holder(store);
    return {
        Error::Kind::Held,
        holder ? QCoreApplication::translate("Store", "The store is being written by %1.").arg(holder->name())
               : QCoreApplication::translate("Store", "The store is being written by another program."),
        store, 0};
}

} // namespace

QString LockHolder::name() const
{
    if (!isThisMachine)
        return user.isEmpty()
            ? QCoreApplication::translate("Store", "%1 on the machine %2").arg(program, host)
            : QCoreApplication::translate("Store", "%1 of %2 on the machine %3").arg(program, user, host);
    if (!isThisUser && !user.isEmpty())
        return QCoreApplication::translate("Store", "%1 of %2 (process %3)").arg(program, user).arg(pid);
    return QCoreApplication::translate("Store", "%1 (process %2)").arg(program).arg(pid);
}

StoreLock::StoreLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) { }

StoreLock::~StoreLock() { m_file->unlock(); }

Result<std::unique_ptr<StoreLock>> StoreLock::take(const QString &store)
{
    if (store.isEmpty() || (QFileInfo::exists(store) && !QFileInfo(store).isFile())) {
        const auto file = inspectStore(store); // says what is wrong with it
        return file ? Error{Error::Kind::File,
                            QCoreApplication::translate("Store", "This is not a regular file."), store, 0}
                    : file.error();
    }
    const QString path = lockFileOf(store);
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return Error{Error::Kind::File, QCoreApplication::translate("Store", "The folder does not exist."),
                     store, 0};
    constexpr int attempts = 3;
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        auto file = std::make_unique<QLockFile>(path);
        file->setStaleLockTime(0); // a store is held for days; who died is told by the process
        if (file->tryLock(0))
            return std::unique_ptr<StoreLock>(new StoreLock(std::move(file)));
        if (file->error() != QLockFile::LockFailedError) {
            return Error{
                Error::Kind::File,
                QCoreApplication::translate("Store", "There is no right to write in the store's folder."),
                store, 0};
        }
        if (removeAbandoned(path))
            continue;
        if (readLock(path))
            break;
        QThread::msleep(longestWriting.count()); // it is being made, or was cut off while it was
    }
    return held(store);
}

std::optional<LockHolder> StoreLock::holder(const QString &store) { return readLock(lockFileOf(store)); }

} // namespace callhelm
