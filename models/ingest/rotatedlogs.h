#pragma once

#include <vector>

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include "base/time.h"
#include "domain/source.h"

namespace callhelm {

/// A log that was moved aside: queue_log.1, Master.csv-20261122 and the like.
struct RotatedLog
{
    QString path;
    QByteArray identity; ///< see LogFile::identity()
    Instant begins; ///< time of its first line
};

/// The logs beside `path` that were rotated away from it, oldest first. Compressed ones are left out.
[[nodiscard]] std::vector<RotatedLog> rotatedLogs(const QString &path, SourceKind kind,
                                                  const QTimeZone &zone);

} // namespace callhelm
