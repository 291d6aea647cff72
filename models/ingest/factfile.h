#pragma once

#include <memory>

#include <QString>
#include <QTimeZone>

#include "base/result.h"
#include "domain/fact.h"
#include "domain/source.h"

namespace callhelm {

/// A whole file of facts, whatever its kind, read piece by piece and in bounded memory.
class FactFile
{
public:
    /// Opens a file that a source of this kind wrote: queue_log, call detail records, or a recorded stream of
    /// the manager interface. `zone` is the organisation's, for times that are local ones. Fails with
    /// Error::Kind::File when it cannot be read, and with Error::Kind::Input when it is something else.
    static Result<std::unique_ptr<FactFile>> open(SourceKind kind, const QString &path,
                                                  const QTimeZone &zone = QTimeZone::utc());
    virtual ~FactFile() = default;

    /// Fills `batch` with the next piece; false at the end. A piece may hold no facts. Fails with
    /// Error::Kind::File when the disk does, and with Error::Kind::Input when the file is damaged.
    virtual Result<bool> next(FactBatch &batch) = 0;
    /// Of the file as it lies on disk, for progress.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
};

} // namespace callhelm
