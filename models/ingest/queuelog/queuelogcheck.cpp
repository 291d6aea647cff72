#include "ingest/queuelog/queuelogcheck.h"

#include <string_view>

#include <QCoreApplication>

#include "ingest/filebeginning.h"
#include "ingest/queuelog/queuelogdecoder.h"
#include "ingest/textbytes.h"

namespace callhelm {

namespace {

Error inputError(const char *text)
{
    return {Error::Kind::Input, QCoreApplication::translate("QueueLogFile", text), {}, 0};
}

enum class Look { Empty, Right, Wrong, Undecided };

/// Whether one of the first fifty lines with anything in them is one of a queue_log.
Look lookAt(std::string_view block, bool whole)
{
    constexpr int enough = 50;
    int seen = 0;
    while (!block.empty() && seen < enough) {
        const std::size_t end = endOfLine(block, 0);
        if (end == std::string_view::npos && !whole)
            break; // cut off: says nothing
        std::string_view line = block.substr(0, end);
        while (!line.empty() && line.back() == '\r') // of CR LF
            line.remove_suffix(1);
        block.remove_prefix(end == std::string_view::npos ? block.size() : end + 1);
        if (line.find_first_not_of(" \t\r\n") == std::string_view::npos)
            continue;
        if (QueueLogDecoder::looksLikeLine(line))
            return Look::Right;
        ++seen;
    }
    if (seen > 0)
        return Look::Wrong;
    return whole ? Look::Empty : Look::Undecided;
}

} // namespace

std::optional<Error> notAQueueLog(const QByteArray &block, bool whole)
{
    if (isCompressed(block))
        return inputError(QT_TRANSLATE_NOOP("QueueLogFile", "The file is compressed. Unpack it first."));
    if (isUtf16(block))
        return inputError(QT_TRANSLATE_NOOP(
            "QueueLogFile",
            "The file is in UTF-16, not the encoding that Asterisk writes. Convert it to UTF-8."));
    const std::string_view text(block.constData(), std::size_t(block.size()));
    const Look look = lookAt(text.substr(std::size_t(byteOrderMarkSize(block))), whole);
    // A log after a power failure may hold runs of NULs among good lines; a binary file has no good line.
    if (look != Look::Right && block.contains('\0'))
        return inputError(QT_TRANSLATE_NOOP("QueueLogFile", "The file is binary, not a queue_log."));
    if (look == Look::Wrong)
        return inputError(QT_TRANSLATE_NOOP("QueueLogFile", "The file does not look like a queue_log."));
    return std::nullopt;
}

} // namespace callhelm
