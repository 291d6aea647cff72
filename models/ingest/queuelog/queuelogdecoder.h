#pragma once

#include <memory>

#include <QByteArray>

#include "domain/fact.h"

namespace callhelm {

/// Reads Asterisk's queue_log: bytes in, facts out, no file and no state. Safe to use from any thread.
class QueueLogDecoder
{
public:
    /// Longest line taken, in bytes; Asterisk's own are far shorter.
    static constexpr qsizetype longestLine = 64 * 1024;

    /// Decodes whole lines (LF or CRLF; the last may lack its end), of which the first is line `firstLine` of
    /// the file. Blank lines are passed over; what cannot be taken becomes a Rejection. Texts lie in `chunk`,
    /// which the batch keeps, or in storage that the batch owns. Sets linesRead (blank lines included) and
    /// bytesRead; position is the reader's to set.
    [[nodiscard]] static FactBatch decode(std::shared_ptr<const QByteArray> chunk, qint64 firstLine);

    /// Whether a line has the shape of a queue_log line: a time and at least five fields.
    [[nodiscard]] static bool looksLikeLine(std::string_view line);

    /// Why a line of more than longestLine bytes was not taken.
    [[nodiscard]] static QString tooLongReason();
};

} // namespace callhelm
