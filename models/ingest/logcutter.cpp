#include "ingest/logcutter.h"

#include <algorithm>
#include <utility>

#include "ingest/textbytes.h"

namespace callhelm {

namespace {

/// How many bytes after a line's first CR belong to the same line end (CRs and an LF, see endOfLine()): 0
/// when the CR stood alone, -1 when more bytes must come before that is known.
qsizetype restOfLineEnd(QByteArrayView bytes)
{
    qsizetype crs = 0;
    while (crs < bytes.size() && crs < mostCrsOfLineEnd - 1 && bytes[crs] == '\r')
        ++crs;
    if (crs == bytes.size())
        return -1;
    return bytes[crs] == '\n' ? crs + 1 : 0;
}

} // namespace

void LogCutter::goTo(qint64 position, qint64 line, bool afterCr)
{
    m_partial.clear();
    m_skipping = false;
    m_afterCr = afterCr;
    m_position = position;
    m_read = position;
    m_lines = line;
}

QByteArray LogCutter::room(qint64 size) const
{
    QByteArray bytes(m_partial.size() + qsizetype(size), Qt::Uninitialized);
    std::copy(m_partial.cbegin(), m_partial.cend(), bytes.begin());
    return bytes;
}

/// A batch without lines: more bytes must come first.
FactBatch LogCutter::nothing(LogPlace begin) const
{
    FactBatch batch;
    batch.begin = begin;
    batch.position = m_position;
    return batch;
}

FactBatch LogCutter::take(QByteArray bytes, bool atEnd)
{
    m_read += bytes.size() - m_partial.size();
    const LogPlace begin{m_position, m_lines};
    if (m_afterCr) {
        // The line was taken with its first CR; what follows may still be of its end.
        const qsizetype rest = restOfLineEnd(bytes);
        if (rest < 0 && !atEnd) {
            m_partial = bytes;
            return nothing(begin);
        }
        bytes.remove(0, std::max<qsizetype>(rest, 0));
        m_position += std::max<qsizetype>(rest, 0);
        m_afterCr = false;
    }
    if (m_skipping)
        return skip(bytes, atEnd);
    m_partial.clear();
    if (!atEnd) {
        const qsizetype whole = m_format->wholeRecords(bytes);
        m_partial = bytes.sliced(whole);
        bytes.truncate(whole);
    }
    const qint64 taken = bytes.size();
    m_afterCr = bytes.endsWith('\r');
    FactBatch batch = m_format->decode(std::make_shared<const QByteArray>(std::move(bytes)), m_lines + 1);
    m_position += taken;
    m_lines += batch.linesRead;
    batch.position = m_position;
    batch.begin = begin;
    batch.bytesRead = m_position - begin.position;
    if (m_partial.size() > LogFormat::longestRecord) {
        m_longRecord = m_partial.first(1024);
        m_longRecord.squeeze();
        m_partial.clear();
        m_skipping = true;
    }
    return batch;
}

/// Goes on in a record that is too long, piece by piece; the line counts when its end is found, so that a
/// reader that is stopped meanwhile begins again at the line's beginning.
FactBatch LogCutter::skip(const QByteArray &piece, bool atEnd)
{
    FactBatch batch = nothing({m_position, m_lines});
    const qsizetype end = m_format->endOfLine(piece, 0);
    if (end < 0 && !atEnd)
        return batch;
    m_skipping = false;
    m_partial = end < 0 ? QByteArray() : piece.sliced(end + 1);
    m_afterCr = end >= 0 && piece[end] == '\r';
    const qint64 lineEnd = m_read - m_partial.size();
    ++m_lines;
    batch.linesRead = 1;
    batch.bytesRead = lineEnd - m_position;
    batch.rejections.push_back({m_lines, m_format->tooLongReason(),
                                excerptOf({m_longRecord.constData(), std::size_t(m_longRecord.size())})});
    m_position = lineEnd;
    batch.position = m_position;
    return batch;
}

} // namespace callhelm
