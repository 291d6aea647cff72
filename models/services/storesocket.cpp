#include "services/storesocket.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include "store/storefile.h"
#include "store/storelock.h"

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace callhelm {

namespace {

/// Short enough for a socket's address, however long the path.
QString nameOf(const QString &store)
{
    const QByteArray path = resolveStorePath(store).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(32));
}

#ifndef Q_OS_WIN
/// Not the temporary folder of the environment, which differs between a desktop and cron.
QString folderOf(uint user) { return QStringLiteral("/tmp/callhelm-%1").arg(user); }

/// The folder is in a place where all may write: what lies there may be another's.
bool isPrivateTo(uint user)
{
    const QFileInfo info(folderOf(user));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    return info.isDir() && !info.isSymLink() && info.ownerId() == user && !(info.permissions() & others);
}
#endif

} // namespace

std::optional<QString> StoreSocket::toListen(const QString &store)
{
#ifdef Q_OS_WIN
    return QStringLiteral("callhelm-") + nameOf(store);
#else
    const uint user = ::geteuid();
    QDir().mkdir(folderOf(user), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!isPrivateTo(user))
        return std::nullopt;
    return QDir(folderOf(user)).filePath(nameOf(store));
#endif
}

std::optional<QString> StoreSocket::toReach(const QString &store, const LockHolder &holder)
{
    if (!holder.isThisMachine)
        return std::nullopt;
#ifdef Q_OS_WIN
    return QStringLiteral("callhelm-") + nameOf(store);
#else
    if (!isPrivateTo(holder.userId))
        return std::nullopt;
    return QDir(folderOf(holder.userId)).filePath(nameOf(store));
#endif
}

} // namespace callhelm
