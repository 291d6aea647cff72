#pragma once

#include <QByteArray>

namespace callhelm {

/// Whether the first bytes of a file are those of gzip, bzip2, xz, zstd or zip.
[[nodiscard]] bool isCompressed(const QByteArray &block);
/// UTF-16 by its mark, or because every other byte of plain text is NUL.
[[nodiscard]] bool isUtf16(const QByteArray &block);
/// Length of the UTF-8 byte order mark that the bytes begin with, or 0.
[[nodiscard]] qsizetype byteOrderMarkSize(const QByteArray &block);

} // namespace callhelm
