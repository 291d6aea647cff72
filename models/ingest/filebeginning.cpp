#include "ingest/filebeginning.h"

#include <algorithm>

namespace callhelm {

bool isCompressed(const QByteArray &block)
{
    return block.startsWith("\x1F\x8B") || block.startsWith("BZh") || block.startsWith("PK\x03\x04")
        || block.startsWith("\xFD"
                            "7zXZ")
        || block.startsWith("\x28\xB5\x2F\xFD");
}

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

qsizetype byteOrderMarkSize(const QByteArray &block) { return block.startsWith("\xEF\xBB\xBF") ? 3 : 0; }

} // namespace callhelm
