#include "ingest/queuelog/queuelogformat.h"

#include <algorithm>

#include "ingest/filebeginning.h"
#include "ingest/queuelog/queuelogcheck.h"
#include "ingest/queuelog/queuelogdecoder.h"
#include "ingest/textbytes.h"

namespace callhelm {

static_assert(QueueLogDecoder::longestLine == LogFormat::longestRecord);

std::optional<Error> QueueLogFormat::look(const QByteArray &beginning, bool whole)
{
    m_table = isCompressed(beginning) || isUtf16(beginning)
        ? std::nullopt
        : QueueLogTable::begunBy(beginning, m_organisation);
    return m_table ? std::nullopt : notAQueueLog(beginning, whole);
}

qsizetype QueueLogFormat::endOfLine(QByteArrayView bytes, qsizetype from) const
{
    const std::size_t end = callhelm::endOfLine({bytes.data(), std::size_t(bytes.size())}, std::size_t(from));
    return end == std::string_view::npos ? -1 : qsizetype(end);
}

qsizetype QueueLogFormat::wholeRecords(const QByteArray &bytes) const
{
    const qsizetype whole = std::max(bytes.lastIndexOf('\n'), bytes.lastIndexOf('\r')) + 1;
    if (whole == 0 || whole < bytes.size() || bytes.back() == '\n')
        return whole;
    // CRs at the very end: an LF after them would make them one line end. The line is taken with the first of
    // them.
    qsizetype first = whole - 1;
    while (first > 0 && first > whole - mostCrsOfLineEnd && bytes[first - 1] == '\r')
        --first;
    return first + 1;
}

FactBatch QueueLogFormat::decode(std::shared_ptr<const QByteArray> chunk, qint64 firstLine) const
{
    return m_table ? m_table->decode(std::move(chunk), firstLine)
                   : QueueLogDecoder::decode(std::move(chunk), firstLine);
}

bool QueueLogFormat::tellsIdentity(const QByteArray &line) const
{
    const bool isHeader = m_table && m_table->isHeader({line.constData(), std::size_t(line.size())});
    return !isHeader && LogFormat::tellsIdentity(line);
}

QString QueueLogFormat::tooLongReason() const { return QueueLogDecoder::tooLongReason(); }

} // namespace callhelm
