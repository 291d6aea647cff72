#include "ingest/queuelogformat.h"

#include "ingest/queuelogcheck.h"
#include "ingest/queuelogdecoder.h"

namespace callhelm {

static_assert(QueueLogDecoder::longestLine == LogFormat::longestRecord);

std::optional<Error> QueueLogFormat::look(const QByteArray &beginning, bool whole)
{
    return notAQueueLog(beginning, whole);
}

qsizetype QueueLogFormat::wholeRecords(const QByteArray &bytes) const { return bytes.lastIndexOf('\n') + 1; }

FactBatch QueueLogFormat::decode(std::shared_ptr<const QByteArray> chunk, qint64 firstLine) const
{
    return QueueLogDecoder::decode(std::move(chunk), firstLine);
}

QString QueueLogFormat::tooLongReason() const { return QueueLogDecoder::tooLongReason(); }

} // namespace callhelm
