#pragma once

#include <optional>

#include <QString>

#include "base/result.h"
#include "ingest/ami/amidecoder.h"
#include "ingest/ami/amitranslator.h"
#include "ingest/compressedfile.h"

namespace callhelm {

/// Reads a recorded stream of the manager interface, plain or packed by gzip, piece by piece and in bounded
/// memory. Messages without a time of their own have that of the one before, the first ones that of the first
/// that has one.
class AmiFile
{
public:
    /// Fails with Error::Kind::File when the file cannot be read, and with Error::Kind::Input when it is no
    /// recording of a manager, or one that carries no times at all (`timestampevents` was off): then nobody
    /// knows when anything was.
    static Result<AmiFile> open(const QString &path);

    /// Fills `batch` with the facts of the next piece; false at the end. A piece may hold no facts.
    /// `position` counts unpacked bytes, lines are messages. Fails with Error::Kind::File when the disk does
    /// and with Error::Kind::Input when what is packed is damaged.
    Result<bool> next(FactBatch &batch);

    [[nodiscard]] QString path() const { return m_file.path(); }
    /// Of the file as it lies on disk, for progress.
    [[nodiscard]] qint64 bytesRead() const { return m_file.bytesRead(); }
    [[nodiscard]] qint64 size() const { return m_file.size(); }
    /// Messages read.
    [[nodiscard]] qint64 records() const { return m_decoder.records(); }
    /// Who goes by which interface.
    [[nodiscard]] std::vector<AmiAgent> agents() const { return m_translator.agents(); }

private:
    AmiFile(CompressedFile file, QByteArray beginning, Instant began);

    CompressedFile m_file;
    QByteArray m_piece; ///< read, and not yet handed out
    AmiDecoder m_decoder;
    AmiTranslator m_translator;
    Instant m_began; ///< the first time that is told
    qint64 m_position = 0;
    bool m_ended = false;
};

} // namespace callhelm
