// Any bytes: the decoder must neither crash nor lose count, and come to the same in whatever pieces they are
// read; what it took must be facts that can be stored and read again.
#include <cstdlib>

#include "domain/factcodec.h"
#include "ingest/cdr/cdrdecoder.h"

using namespace callhelm;

namespace {

void require(bool truth)
{
    if (!truth)
        std::abort();
}

QByteArray stored(const FactBatch &batch)
{
    return encodeFacts(batch.facts.data(), batch.facts.data() + batch.facts.size());
}

FactBatch decode(const CdrDecoder &decoder, const QByteArray &bytes, qint64 line)
{
    return decoder.decode(std::make_shared<const QByteArray>(bytes), line);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1 || size > 100'000)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    static const QTimeZone zones[] = {QTimeZone::utc(), QTimeZone("Europe/Berlin"), QTimeZone(7 * 3600)};
    const CdrDecoder decoder(bytes.first(std::min<qsizetype>(bytes.size(), 65536)), zones[data[0] % 3]);
    const FactBatch batch = decode(decoder, bytes, 1);
    require(batch.bytesRead == bytes.size());
    require(batch.linesRead
            == bytes.count(decoder.lineEnd()) + (!bytes.isEmpty() && !bytes.endsWith(decoder.lineEnd())));
    require(qint64(batch.facts.size() + batch.rejections.size()) <= batch.linesRead);

    // Cut anywhere between two records.
    const qsizetype half = decoder.wholeRecords(bytes.first(bytes.size() / 2));
    const FactBatch first = decode(decoder, bytes.first(half), 1);
    const FactBatch second = decode(decoder, bytes.sliced(half), 1 + first.linesRead);
    require(first.linesRead + second.linesRead == batch.linesRead);
    require(first.facts.size() + second.facts.size() == batch.facts.size());
    require(first.rejections.size() + second.rejections.size() == batch.rejections.size());

    const QByteArray encoded = stored(batch);
    const auto again = decodeFacts(std::make_shared<const QByteArray>(encoded));
    require(again && stored(*again) == encoded);
    return 0;
}
