// Any bytes: the decoder must neither crash nor lose count, and what it took must survive being written and
// read again.
#include <cstdlib>

#include "ingest/queuelog/queuelogdecoder.h"
#include "ingest/queuelog/queuelogwriter.h"

#include "linecount.h"

using namespace callhelm;

namespace {

FactBatch decode(const QByteArray &bytes)
{
    return QueueLogDecoder::decode(std::make_shared<const QByteArray>(bytes), 1);
}

void require(bool truth)
{
    if (!truth)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 16'384)
        return 0; // a line that grows past the longest when written would only seem lost
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const FactBatch batch = decode(bytes);
    require(batch.bytesRead == bytes.size());
    require(batch.linesRead == linesOf(bytes));
    require(qint64(batch.facts.size() + batch.rejections.size()) <= batch.linesRead);

    const QByteArray written = QueueLogWriter::lines(batch);
    const FactBatch again = decode(written);
    require(again.facts.size() == batch.facts.size());
    require(QueueLogWriter::lines(again) == written);

    // Cut anywhere between two lines: the same facts.
    const qsizetype cut = bytes.indexOf('\n', bytes.size() / 2) + 1;
    const FactBatch first = decode(bytes.first(cut));
    const FactBatch second = decode(bytes.sliced(cut));
    require(QueueLogWriter::lines(first) + QueueLogWriter::lines(second) == written);
    require(first.rejections.size() + second.rejections.size() == batch.rejections.size());
    return 0;
}
