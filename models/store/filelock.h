#pragma once

#include <memory>

#include <QString>

#include "base/time.h"

class QLockFile;

namespace callhelm {

/// Held by one program at a time, through a file of its own that is there only meanwhile. However a program
/// ends, its lock ends with it; a file that it left stands in nobody's way.
class FileLock
{
public:
    explicit FileLock(QString file);
    ~FileLock(); ///< gives it up and removes the file
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    enum class Outcome {
        Locked,
        Busy, ///< another holds it
        Failed ///< the file can't be made there
    };
    /// Waits so long for who holds it. Not to be called again once locked.
    [[nodiscard]] Outcome lock(Duration patience);

    [[nodiscard]] const QString &file() const { return m_file; }

private:
#ifdef Q_OS_WIN
    std::unique_ptr<QLockFile> m_lock; // Windows lets nobody open what another has locked
#else
    [[nodiscard]] Outcome attempt();

    int m_fd = -1;
#endif
    QString m_file;
};

} // namespace callhelm
