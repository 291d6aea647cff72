#pragma once

#include <QString>
#include <QTimeZone>

#include "base/result.h"
#include "domain/fact.h"
#include "ingest/compressedfile.h"
#include "ingest/logcutter.h"

namespace callhelm {

/// Reads a whole file of call detail records, plain or packed by gzip, piece by piece and in bounded memory.
class CdrFile
{
public:
    /// `organisation` is the zone of local times; see CdrClock::fitting. Fails with Error::Kind::File when
    /// the file cannot be read, and with Error::Kind::Input when it is something else.
    static Result<CdrFile> open(const QString &path, const QTimeZone &organisation);

    /// Fills `batch` with the facts of the next piece; false at the end. A piece may hold no facts.
    /// `position` counts unpacked bytes. Fails with Error::Kind::File when the disk does and with
    /// Error::Kind::Input when what is packed is damaged.
    Result<bool> next(FactBatch &batch);

    [[nodiscard]] QString path() const { return m_file.path(); }
    /// Of the file as it lies on disk, for progress.
    [[nodiscard]] qint64 bytesRead() const { return m_file.bytesRead(); }

private:
    CdrFile(CompressedFile file, std::unique_ptr<LogFormat> format, QByteArray beginning);

    CompressedFile m_file;
    LogCutter m_cutter;
    QByteArray m_piece; ///< read, and not yet handed out
};

} // namespace callhelm
