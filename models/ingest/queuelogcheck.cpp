#include "ingest/queuelogcheck.h"

#include <string_view>

#include <QCoreApplication>

#include "ingest/queuelogdecoder.h"

namespace callhelm {

namespace {

Error inputError(const char *text)
{
    return {Error::Kind::Input, QCoreApplication::translate("QueueLogFile", text), {}, 0};
}

bool isCompressed(const QByteArray &block)
{
    return block.startsWith("\x1F\x8B") || block.startsWith("BZh") || block.startsWith("PK\x03\x04")
        || block.startsWith("\xFD"
                            "7zXZ")
        || block.startsWith("\x28\xB5\x2F\xFD");
}

/// UTF-16 by its mark, or because every other byte of plain text is NUL.
bool isUtf16(const QByteArray &block)
{
    if (block.startsWith("\xFF\xFE") || block.startsWith("\xFE\xFF"))
        return true;
    const qsizetype size = std::min<qsizetype>(block.size(), 512) & ~qsizetype(1);
    if (size < 8)
        return false;
    qsizetype nuls[2] = {0, 0};
    for (qsizetype i = 0; i < size; ++i)
        nuls[i & 1] += block.at(i) == '\0';
    const qsizetype half = size / 2;
    return (nuls[0] * 10 >= half * 9 && nuls[1] * 10 <= half)
        || (nuls[1] * 10 >= half * 9 && nuls[0] * 10 <= half);
}

enum class Look { Empty, Right, Wrong, Undecided };

/// Whether one of the first fifty lines with anything in them is one of a queue_log.
Look lookAt(std::string_view block, bool whole)
{
    constexpr int enough = 50;
    int seen = 0;
    while (!block.empty() && seen < enough) {
        const std::size_t end = block.find('\n');
        if (end == std::string_view::npos && !whole)
            break; // cut off: says nothing
        std::string_view line = block.substr(0, end);
        block.remove_prefix(end == std::string_view::npos ? block.size() : end + 1);
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
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

qsizetype byteOrderMarkSize(const QByteArray &block) { return block.startsWith("\xEF\xBB\xBF") ? 3 : 0; }

} // namespace callhelm
