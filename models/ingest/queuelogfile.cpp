#include "ingest/queuelogfile.h"

#include <algorithm>
#include <cstring>
#include <string_view>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include "ingest/queuelogcheck.h"
#include "ingest/queuelogdecoder.h"
#include "ingest/textbytes.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace callhelm {

namespace {

/// Bytes per piece. Small enough that the facts of one stay in the processor's cache, and that a file of
/// nothing but rejected lines stays cheap.
constexpr qint64 pieceSize = 1024 * 1024;
constexpr qint64 firstLook = 64 * 1024;
constexpr qint64 longestLine = QueueLogDecoder::longestLine;

QString said(const char *text) { return QCoreApplication::translate("QueueLogFile", text); }

/// Position after the last line end, 0 when there is none.
qsizetype wholeLines(const QByteArray &bytes) { return bytes.lastIndexOf('\n') + 1; }

Rejection longLine(qint64 line, const QByteArray &beginning)
{
    return {line, QueueLogDecoder::tooLongReason(),
            excerptOf({beginning.constData(), std::size_t(beginning.size())})};
}

} // namespace

Result<QueueLogFile> QueueLogFile::open(const QString &path, qint64 startPosition, qint64 startLine)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Kind::File, said(QT_TRANSLATE_NOOP("QueueLogFile", "There is no such file.")),
                     path, 0};
    if (info.isDir())
        return Error{Error::Kind::File,
                     said(QT_TRANSLATE_NOOP("QueueLogFile", "This is a folder, not a file.")), path, 0};
    if (!info.isFile()) // a pipe or a device: opening it might wait for ever
        return Error{Error::Kind::File,
                     said(QT_TRANSLATE_NOOP("QueueLogFile", "This is not an ordinary file.")), path, 0};
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const QString text = said(QT_TRANSLATE_NOOP("QueueLogFile", "The file cannot be opened: %1"));
        return Error{Error::Kind::File, text.arg(file->errorString()), path, 0};
    }
    QueueLogFile log(std::move(file));
    const QByteArray block = log.m_file->read(firstLook);
    if (log.m_file->error() != QFileDevice::NoError)
        return log.readError();
    if (std::optional<Error> error = notAQueueLog(block, block.size() < firstLook)) {
        error->file = path;
        return *error;
    }
    if (startPosition > log.size())
        return Error{
            Error::Kind::Input,
            said(QT_TRANSLATE_NOOP("QueueLogFile", "The file is shorter than when it was last read.")), path,
            0};
    log.m_position = std::max<qint64>(startPosition, byteOrderMarkSize(block));
    log.m_read = log.m_position;
    log.m_lines = startLine;
    if (!log.m_file->seek(log.m_position))
        return log.readError();
    return log;
}

Error QueueLogFile::readError() const
{
    const QString text = said(QT_TRANSLATE_NOOP("QueueLogFile", "The file cannot be read: %1"));
    return {Error::Kind::File, text.arg(m_file->errorString()), m_file->fileName(), 0};
}

Result<bool> QueueLogFile::next(FactBatch &batch)
{
    batch = FactBatch();
    if (m_skipping)
        return skipLongLine(batch);

    const qsizetype before = m_partial.size();
    QByteArray chunk(before + pieceSize, Qt::Uninitialized);
    std::copy(m_partial.cbegin(), m_partial.cend(), chunk.begin());
    m_partial.clear();
    const qint64 got = m_file->read(chunk.data() + before, pieceSize);
    if (got < 0)
        return readError();
    chunk.truncate(before + got);
    m_read += got;
    if (chunk.isEmpty())
        return false;

    const bool atEnd = got == 0;
    if (!atEnd) {
        const qsizetype whole = wholeLines(chunk);
        m_partial = chunk.sliced(whole);
        chunk.truncate(whole);
    }
    const qint64 taken = chunk.size();
    batch = QueueLogDecoder::decode(std::make_shared<const QByteArray>(std::move(chunk)), m_lines + 1);
    m_position += taken;
    m_lines += batch.linesRead;
    batch.position = m_position;
    if (m_partial.size() > longestLine) {
        m_longLine = m_partial.first(1024);
        m_longLine.squeeze();
        m_partial.clear();
        m_skipping = true;
    }
    return true;
}

/// Goes on in a line that is too long, piece by piece; the line counts when its end is found, so that a
/// reader that is stopped meanwhile begins again at the line's beginning.
Result<bool> QueueLogFile::skipLongLine(FactBatch &batch)
{
    QByteArray piece(pieceSize, Qt::Uninitialized);
    const qint64 got = m_file->read(piece.data(), pieceSize);
    if (got < 0)
        return readError();
    piece.truncate(got);
    m_read += got;
    batch.position = m_position;
    const qsizetype end = piece.indexOf('\n');
    if (got > 0 && end < 0)
        return true;
    m_skipping = false;
    m_partial = piece.sliced(end + 1);
    const qint64 lineEnd = m_read - m_partial.size();
    ++m_lines;
    batch.linesRead = 1;
    batch.bytesRead = lineEnd - m_position;
    batch.rejections.push_back(longLine(m_lines, m_longLine));
    m_position = lineEnd;
    batch.position = m_position;
    return true;
}

QByteArray QueueLogFile::identity(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    const QByteArray block = file.read(longestLine);
    const qsizetype end = block.indexOf('\n');
    if (end < 0 && block.size() < longestLine)
        return {};
    QByteArray identity
        = QCryptographicHash::hash(block.first(end < 0 ? block.size() : end), QCryptographicHash::Sha256)
              .first(12)
              .toHex();
#ifdef Q_OS_UNIX
    // Not the device: its number may change with a reboot.
    struct stat status
    {
    };
    if (fstat(file.handle(), &status) == 0)
        identity += '-' + QByteArray::number(quint64(status.st_ino), 16);
#endif
    return identity;
}

} // namespace callhelm
