#include "store/storeturn.h"

#include <chrono>

#include <QFileInfo>
#include <QLockFile>

#include "store/storefile.h"

namespace callhelm {

namespace {

constexpr auto longestClaim = std::chrono::seconds(30); // of one that died; nobody waits so long

std::unique_ptr<QLockFile> fileOf(const QString &store)
{
    auto file = std::make_unique<QLockFile>(resolveStorePath(store) + QStringLiteral(".next"));
    file->setStaleLockTime(longestClaim);
    return file;
}

} // namespace

StoreTurn::StoreTurn(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) { }

StoreTurn::~StoreTurn() { m_file->unlock(); }

std::unique_ptr<StoreTurn> StoreTurn::claim(const QString &store)
{
    auto file = fileOf(store);
    if (!file->tryLock(0))
        return nullptr;
    return std::unique_ptr<StoreTurn>(new StoreTurn(std::move(file)));
}

bool StoreTurn::isClaimed(const QString &store)
{
    const auto file = fileOf(store);
    if (!QFileInfo::exists(file->fileName()))
        return false;
    return !file->tryLock(0) && file->error() == QLockFile::LockFailedError;
}

} // namespace callhelm
