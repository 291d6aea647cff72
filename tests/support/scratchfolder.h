#pragma once

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace callhelm {

/// Where tests make their files: in memory where the system offers that, since a disk that is waited for at
/// every commit makes up most of a test's time.
[[nodiscard]] inline QString scratchTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    const bool usable = QFileInfo(memory).isDir() && QFileInfo(memory).isWritable();
    return (usable ? memory : QDir::tempPath()) + QStringLiteral("/callhelm-test-XXXXXX");
}

} // namespace callhelm
