#include "store/newstorefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "store/keptstore.h"
#include "store/storefile.h"

namespace callhelm {

namespace {

constexpr Duration patience{10'000}; // making a store takes some tens

void removeBeside(const QString &file)
{
    for (const char *ending : {"-wal", "-shm", "-journal"})
        QFile::remove(file + QLatin1String(ending));
}

void removeAll(const QString &file)
{
    removeBeside(file);
    QFile::remove(file);
}

} // namespace

NewStoreFile::NewStoreFile(const QString &path)
    : m_path(resolveStorePath(path))
    , m_file(m_path + QStringLiteral(".new"))
    , m_lock(m_file + QStringLiteral(".lock"))
{
}

Result<std::unique_ptr<NewStoreFile>> NewStoreFile::begin(const QString &path)
{
    std::unique_ptr<NewStoreFile> made(new NewStoreFile(path));
    const FileLock::Outcome locked = made->m_lock.lock(patience);
    if (locked == FileLock::Outcome::Busy)
        return Error{Error::Kind::Store,
                     QCoreApplication::translate("Store", "Another program is making this store. Try again."),
                     path};
    if (!made->isVacant())
        return made;
    if (locked == FileLock::Outcome::Locked)
        removeAll(made->m_file); // left by a program that was killed
    if (auto created = createPrivateFile(made->m_file); !created) {
        Error error = created.error();
        error.file = path;
        return error;
    }
    made->m_isNeeded = true;
    return made;
}

void NewStoreFile::removeLeftOver(const QString &path)
{
    NewStoreFile made(path);
    if (QFileInfo::exists(made.m_lock.file()) && made.m_lock.lock(Duration(0)) == FileLock::Outcome::Locked
        && !made.isVacant())
        removeAll(made.m_file);
}

NewStoreFile::~NewStoreFile()
{
    if (m_isNeeded)
        removeAll(m_file);
}

bool NewStoreFile::isVacant() const
{
    const QFileInfo info(m_path);
    return !info.exists() || (info.isFile() && info.size() == 0);
}

Result<void> NewStoreFile::publish()
{
    removeBeside(m_file); // empty, if closing has left them at all
    if (auto synced = syncFile(m_file); !synced)
        return synced;
    if (!isVacant())
        return {};
    if (auto aside = KeptStore(m_path).keepPending(); !aside)
        return aside;
    if (QFileInfo::exists(m_path)) { // empty; only who holds the lock makes a store of it
        if (auto replaced = replaceFile(m_file, m_path); !replaced)
            return replaced;
    } else {
        auto placed = placeFile(m_file, m_path);
        if (!placed)
            return placed.error();
        if (!*placed)
            return {};
    }
    m_isNeeded = false;
    return syncFolderOf(m_path);
}

} // namespace callhelm
