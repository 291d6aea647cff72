#include "ingest/queuelogfile.h"

#include <algorithm>
#include <cstring>
#include <string_view>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include "ingest/ordinaryfile.h"
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
constexpr qint64 smallestRead = 1024;
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

Result<QueueLogFile> QueueLogFile::open(const QString &path, qint64 startPosition, qint64 startLine,
                                        Kind kind)
{
    if (auto ordinary = checkOrdinaryFile(path); !ordinary)
        return ordinary.error();
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const QString text = said(QT_TRANSLATE_NOOP("QueueLogFile", "The file cannot be opened: %1"));
        return Error{Error::Kind::File, text.arg(file->errorString()), path, 0};
    }
    QueueLogFile log(std::move(file), kind);
    const QByteArray block = log.m_file->read(firstLook);
    if (log.m_file->error() != QFileDevice::NoError)
        return log.readError();
    const bool complete = kind == Kind::Whole && block.size() < firstLook;
    if (std::optional<Error> error = notAQueueLog(block, complete)) {
        error->file = path;
        return *error;
    }
    if (Result<void> went = log.goTo(std::max<qint64>(startPosition, byteOrderMarkSize(block)), startLine);
        !went)
        return went.error();
    return log;
}

Result<void> QueueLogFile::goTo(qint64 position, qint64 line)
{
    if (position > size())
        return Error{
            Error::Kind::Input,
            said(QT_TRANSLATE_NOOP("QueueLogFile", "The file is shorter than when it was last read.")),
            path(), 0};
    m_partial.clear();
    m_skipping = false;
    m_position = position;
    m_read = position;
    m_lines = line;
    if (!m_file->seek(position))
        return readError();
    return {};
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

    // No more room than needed: batches keep their bytes, and a growing file gives many small ones.
    const qint64 wanted = std::clamp<qint64>(size() - m_read, smallestRead, pieceSize);
    const qsizetype before = m_partial.size();
    QByteArray chunk(before + wanted, Qt::Uninitialized);
    std::copy(m_partial.cbegin(), m_partial.cend(), chunk.begin());
    const qint64 got = m_file->read(chunk.data() + before, wanted);
    if (got < 0)
        return readError();
    chunk.truncate(before + got);
    m_read += got;
    const bool atEnd = got == 0;
    if (chunk.isEmpty() || (atEnd && m_kind == Kind::Growing))
        return false;
    m_partial.clear();
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
    if (got == 0 && m_kind == Kind::Growing)
        return false;
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

/// The first bytes of the file; reading goes on where it was.
QByteArray QueueLogFile::beginning(qint64 size)
{
    QByteArray bytes;
    if (m_file->seek(0))
        bytes = m_file->read(size);
    m_file->seek(m_read);
    return bytes;
}

QByteArray QueueLogFile::identity()
{
    if (m_firstLine.isEmpty()) {
        const QByteArray block = beginning(longestLine);
        qsizetype end = block.indexOf('\n');
        while (end >= 0 && block.first(end).trimmed().isEmpty()) // a blank line says nothing
            end = block.indexOf('\n', end + 1);
        if (end < 0 && block.size() < longestLine)
            return {};
        m_firstLine = end < 0 ? block : block.first(end);
    }
    return QCryptographicHash::hash(m_firstLine, QCryptographicHash::Sha256).first(16).toHex();
}

QByteArray QueueLogFile::identity(const QString &path)
{
    Result<QueueLogFile> file = open(path, 0, 0, Kind::Growing);
    return file.ok() ? file->identity() : QByteArray();
}

bool QueueLogFile::isStillAtPath() const
{
#ifdef Q_OS_UNIX
    struct stat opened
    {
    };
    struct stat found
    {
    };
    return fstat(m_file->handle(), &opened) == 0 && stat(QFile::encodeName(path()).constData(), &found) == 0
        && opened.st_ino == found.st_ino && opened.st_dev == found.st_dev;
#else
    // An open file cannot be renamed here.
    return QFileInfo::exists(path());
#endif
}

bool QueueLogFile::wasBegunAnew()
{
    return size() < m_read || (!m_firstLine.isEmpty() && beginning(m_firstLine.size()) != m_firstLine);
}

} // namespace callhelm
