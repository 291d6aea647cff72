#include "ingest/logfile.h"

#include <algorithm>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include "ingest/filebeginning.h"
#include "ingest/ordinaryfile.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace callhelm {

namespace {

/// Bytes per piece. Small enough that the facts of one stay in the processor's cache, and that a file of
/// nothing but rejected lines stays cheap.
constexpr qint64 pieceSize = 1024 * 1024;
constexpr qint64 smallestRead = 1024;

QString said(const char *text) { return QCoreApplication::translate("QueueLogFile", text); }

} // namespace

Result<LogFile> LogFile::open(std::unique_ptr<LogFormat> format, const QString &path, qint64 startPosition,
                              qint64 startLine, Kind kind)
{
    if (auto ordinary = checkOrdinaryFile(path); !ordinary)
        return ordinary.error();
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const QString text = said(QT_TRANSLATE_NOOP("QueueLogFile", "The file cannot be opened: %1"));
        return Error{Error::Kind::File, text.arg(file->errorString()), path, 0};
    }
    LogFile log(std::move(file), std::move(format), kind);
    const QByteArray block = log.m_file->read(LogFormat::firstLook);
    if (log.m_file->error() != QFileDevice::NoError)
        return log.readError();
    const bool complete = kind == Kind::Whole && block.size() < LogFormat::firstLook;
    if (std::optional<Error> error = log.m_cutter.format().look(block, complete)) {
        error->file = path;
        return *error;
    }
    if (Result<void> went = log.goTo(std::max<qint64>(startPosition, byteOrderMarkSize(block)), startLine);
        !went)
        return went.error();
    return log;
}

Result<void> LogFile::goTo(qint64 position, qint64 line)
{
    if (position > size())
        return Error{
            Error::Kind::Input,
            said(QT_TRANSLATE_NOOP("QueueLogFile", "The file is shorter than when it was last read.")),
            path(), 0};
    char before = 0;
    if (position > 0 && (!m_file->seek(position - 1) || !m_file->getChar(&before)))
        return readError();
    m_cutter.goTo(position, line, before == '\r');
    if (!m_file->seek(position))
        return readError();
    return {};
}

Error LogFile::readError() const
{
    const QString text = said(QT_TRANSLATE_NOOP("QueueLogFile", "The file cannot be read: %1"));
    return {Error::Kind::File, text.arg(m_file->errorString()), m_file->fileName(), 0};
}

Result<bool> LogFile::next(FactBatch &batch)
{
    batch = FactBatch();
    // No more room than needed: batches keep their bytes, and a growing file gives many small ones.
    const qint64 wanted = std::clamp<qint64>(size() - bytesRead(), smallestRead, pieceSize);
    if (m_cutter.format().looksAgain() && size() > bytesRead())
        (void)m_cutter.format().look(beginning(LogFormat::firstLook), m_kind == Kind::Whole);
    QByteArray chunk = m_cutter.room(wanted);
    const qsizetype before = chunk.size() - qsizetype(wanted);
    const qint64 got = m_file->read(chunk.data() + before, wanted);
    if (got < 0)
        return readError();
    chunk.truncate(before + got);
    if (got == 0 && (m_kind == Kind::Growing || !m_cutter.holdsSomething()))
        return false;
    batch = m_cutter.take(std::move(chunk), got == 0);
    return true;
}

/// The first bytes of the file; reading goes on where it was.
QByteArray LogFile::beginning(qint64 size)
{
    QByteArray bytes;
    if (m_file->seek(0))
        bytes = m_file->read(size);
    m_file->seek(bytesRead());
    return bytes;
}

QByteArray LogFile::identity()
{
    if (m_firstLine.isEmpty()) {
        const LogFormat &format = m_cutter.format();
        const QByteArray block = beginning(LogFormat::longestRecord);
        qsizetype end = format.endOfLine(block, 0);
        qsizetype begin = 0;
        while (end >= 0 && !format.tellsIdentity(block.sliced(begin, end - begin))) {
            begin = end + 1;
            end = format.endOfLine(block, begin);
        }
        // Of CRs at the very end it is not known yet whether an LF belongs to them.
        const bool unsure = end < 0 || block.sliced(end).count('\r') == block.size() - end;
        if (unsure && block.size() < LogFormat::longestRecord)
            return {};
        m_firstLine = end < 0 ? block : block.first(end);
    }
    return QCryptographicHash::hash(m_firstLine, QCryptographicHash::Sha256).first(16).toHex();
}

bool LogFile::isStillAtPath() const
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

bool LogFile::wasBegunAnew()
{
    return size() < bytesRead() || (!m_firstLine.isEmpty() && beginning(m_firstLine.size()) != m_firstLine);
}

} // namespace callhelm
