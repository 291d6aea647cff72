#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "base/time.h"

namespace callhelm {

/// A log that was moved aside: queue_log.1, queue_log-20261122 and the like.
struct RotatedLog
{
    QString path;
    QByteArray identity; ///< see QueueLogFile::identity()
    Instant begins; ///< time of its first line
};

/// The logs beside `path` that were rotated away from it, oldest first. Compressed ones are left out.
[[nodiscard]] std::vector<RotatedLog> rotatedLogs(const QString &path);

} // namespace callhelm
