#include "store/packing.h"

#include <memory>

#include <zstd.h>

namespace callhelm {

namespace {

constexpr int compressionLevel = 1; // higher levels cost more than they save
constexpr unsigned long long mostBytes = 256 * 1024 * 1024;

} // namespace

QByteArray packBytes(QByteArrayView bytes)
{
    const std::unique_ptr<ZSTD_CCtx, size_t (*)(ZSTD_CCtx *)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, compressionLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress2(context.get(), packed.data(), size_t(packed.size()), bytes.data(),
                                       size_t(bytes.size()));
    packed.resize(ZSTD_isError(size) ? 0 : qsizetype(size));
    return packed;
}

std::optional<QByteArray> unpackBytes(QByteArrayView packed)
{
    const auto size = ZSTD_getFrameContentSize(packed.data(), size_t(packed.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > mostBytes)
        return std::nullopt;
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    if (ZSTD_decompress(bytes.data(), size_t(size), packed.data(), size_t(packed.size())) != size)
        return std::nullopt;
    return bytes;
}

} // namespace callhelm
