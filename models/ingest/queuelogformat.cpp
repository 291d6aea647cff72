#include "ingest/queuelogformat.h"

#include <algorithm>

#include "ingest/queuelogcheck.h"
#include "ingest/queuelogdecoder.h"
#include "ingest/textbytes.h"

namespace callhelm {

static_assert(QueueLogDecoder::longestLine == LogFormat::longestRecord);

std::optional<Error> QueueLogFormat::look(const QByteArray &beginning, bool whole)
{
    return notAQueueLog(beginning, whole);
}

qsizetype QueueLogFormat::endOfLine(QByteArrayView bytes, qsizetype from) const
{
    const std::size_t end = callhelm::endOfLine({bytes.data(), std::size_t(bytes.size())}, std::size_t(from));
    return end == std::string_view::npos ? -1 : qsizetype(end);
}

qsizetype QueueLogFormat::wholeRecords(const QByteArray &bytes) const
{
    return std::max(bytes.lastIndexOf('\n'), bytes.lastIndexOf('\r')) + 1;
}

FactBatch QueueLogFormat::decode(std::shared_ptr<const QByteArray> chunk, qint64 firstLine) const
{
    return QueueLogDecoder::decode(std::move(chunk), firstLine);
}

QString QueueLogFormat::tooLongReason() const { return QueueLogDecoder::tooLongReason(); }

} // namespace callhelm
