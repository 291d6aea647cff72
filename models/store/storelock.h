#pragma once

#include <memory>
#include <optional>

#include <QString>

#include "base/result.h"

class QLockFile;

namespace callhelm {

/// Who holds a store's lock, as far as the lock file tells.
struct LockHolder
{
    qint64 pid = 0; ///< 0: not known
    QString program; ///< name of its executable
    QString host;
    QString user; ///< empty: not known
    uint userId = 0; ///< meaningless on Windows
    bool isThisMachine = true;
    bool isThisUser = true;

    /// For a sentence: “callhelm (process 4711)”, with user and machine where they are others.
    [[nodiscard]] QString name() const;
};

/// The right to write a store: one program has it at a time, by a lock file beside the store (beside the
/// target where the store's path is a symbolic link). The lock of a program that is gone is taken over.
class StoreLock
{
public:
    /// Takes the lock without waiting; the store need not exist yet, its folder must. Fails with
    /// Error::Kind::Held, naming the holder, when another has it, and with Error::Kind::File when no lock can
    /// be made there.
    static Result<std::unique_ptr<StoreLock>> take(const QString &store);
    ~StoreLock(); ///< gives the lock back

    /// Who has the lock now; nothing when nobody has.
    static std::optional<LockHolder> holder(const QString &store);

private:
    explicit StoreLock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

} // namespace callhelm
