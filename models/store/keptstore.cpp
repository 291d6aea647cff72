#include "store/keptstore.h"

#include <filesystem>
#include <system_error>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "store/storefile.h"

namespace callhelm {

namespace {

std::filesystem::path nativePath(const QString &path) { return QFileInfo(path).filesystemAbsoluteFilePath(); }

/// Whether both are names of one file.
bool isSameFile(const QString &one, const QString &other)
{
    std::error_code error;
    return std::filesystem::equivalent(nativePath(one), nativePath(other), error) && !error;
}

bool isFree(const QString &name)
{
    for (const char *ending : {"", "-wal", "-journal"})
        if (QFileInfo::exists(name + QLatin1String(ending)))
            return false;
    return true;
}

/// Whether `name` is the store's own second name, given before the program was killed: it goes on there.
bool isBegun(const QString &name, const QString &path)
{
    for (const char *ending : {"-wal", "-journal"})
        if (QFileInfo::exists(name + QLatin1String(ending))
            && QFileInfo::exists(path + QLatin1String(ending)))
            return false;
    return isSameFile(name, path);
}

} // namespace

KeptStore::KeptStore(const QString &path) : m_path(path), m_name(path + QStringLiteral(".replaced"))
{
    for (int n = 2; !isFree(m_name) && !isBegun(m_name, path); ++n)
        m_name = QStringLiteral("%1.replaced-%2").arg(path).arg(n);
}

Result<void> KeptStore::keepStore() const
{
    if (isSameFile(m_name, m_path))
        return {};
    std::error_code error;
    std::filesystem::create_hard_link(nativePath(m_path), nativePath(m_name), error);
    if (!error)
        return {};
    auto placed = placeFile(m_path, m_name);
    if (placed && *placed)
        return {};
    return Error{Error::Kind::File,
                 QCoreApplication::translate("Store", "The store that is replaced cannot be kept: %1")
                     .arg(QString::fromLocal8Bit(error.message().c_str())),
                 m_name};
}

Result<void> KeptStore::keepPending() const
{
    for (const char *ending : {"-wal", "-journal"}) {
        const QString pending = m_path + QLatin1String(ending);
        if (QFileInfo(pending).size() == 0)
            continue; // says nothing
        if (auto moved = replaceFile(pending, m_name + QLatin1String(ending)); !moved)
            return moved;
    }
    for (const char *ending : {"-wal", "-shm", "-journal"}) {
        const QString rest = m_path + QLatin1String(ending);
        if (QFile::exists(rest) && !QFile::remove(rest))
            return Error{Error::Kind::File,
                         QCoreApplication::translate("Store", "The file cannot be removed."), rest};
    }
    return {};
}

} // namespace callhelm
