#include "store/factpack.h"

#include <zstd.h>

#include "domain/factcodec.h"

namespace callhelm {

namespace {

constexpr int compressionLevel = 1; // facts shrink to a third already; higher levels cost more than they save
constexpr unsigned long long largestBlock = 256 * 1024 * 1024;

QByteArray compress(const QByteArray &bytes)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), size_t(packed.size()), bytes.constData(),
                                      size_t(bytes.size()), compressionLevel);
    packed.resize(ZSTD_isError(size) ? 0 : qsizetype(size));
    return packed;
}

std::optional<QByteArray> decompress(QByteArrayView packed)
{
    const auto size = ZSTD_getFrameContentSize(packed.data(), size_t(packed.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > largestBlock)
        return std::nullopt;
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    if (ZSTD_decompress(bytes.data(), size_t(size), packed.data(), size_t(packed.size())) != size)
        return std::nullopt;
    return bytes;
}

} // namespace

QByteArray packFacts(const Fact *first, const Fact *last, qint64 *names)
{
    return compress(encodeFacts(first, last, names));
}

std::optional<FactBatch> unpackFacts(QByteArrayView packed)
{
    auto bytes = decompress(packed);
    if (!bytes)
        return std::nullopt;
    return decodeFacts(std::make_shared<const QByteArray>(std::move(*bytes)));
}

} // namespace callhelm
