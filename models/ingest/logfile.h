#pragma once

#include <memory>

#include <QByteArray>
#include <QFile>
#include <QString>

#include "base/result.h"
#include "domain/fact.h"
#include "ingest/logcutter.h"

namespace callhelm {

/// Reads a log from a file piece by piece, in bounded memory whatever the file holds; also one that somebody
/// still writes to.
class LogFile
{
public:
    enum class Kind {
        Whole, ///< nobody writes to it: its last line may lack its end
        Growing ///< a last line without its end is not all there yet and waits
    };

    /// Opens a file and looks at its beginning. Fails with Error::Kind::File when it cannot be read (missing,
    /// a directory, no right) and Error::Kind::Input when it is something else than a log of the format
    /// (compressed, UTF-16, binary, another text). An empty file is fine. Reading begins at byte
    /// `startPosition`, which is the beginning of a line and has `startLine` lines before it.
    static Result<LogFile> open(std::unique_ptr<LogFormat> format, const QString &path,
                                qint64 startPosition = 0, qint64 startLine = 0, Kind kind = Kind::Whole);
    /// Goes on at another place, as in open().
    Result<void> goTo(qint64 position, qint64 line);
    /// Nobody writes to it any more (or somebody does).
    void setKind(Kind kind) { m_kind = kind; }

    /// Fills `batch` with the next piece; false at the end of the file (a growing file may have more later).
    /// A piece may hold no facts. Fails with Error::Kind::File when the disk does.
    Result<bool> next(FactBatch &batch);

    [[nodiscard]] QString path() const { return m_file->fileName(); }
    [[nodiscard]] qint64 position() const
    {
        return m_cutter.position();
    } ///< of the first line not handed out
    [[nodiscard]] qint64 bytesRead() const
    {
        return m_cutter.bytesRead();
    } ///< of the file, those before the start included
    [[nodiscard]] qint64 size() const { return m_file->size(); }
    [[nodiscard]] qint64 linesRead() const
    {
        return m_cutter.linesRead();
    } ///< those before the start included

    /// Recognises the same log again, under another name or copied: made of its first line, which begins with
    /// the time it was begun. Empty while there is no whole first line.
    [[nodiscard]] QByteArray identity();

    /// Whether the path it was opened by still leads to this very file.
    [[nodiscard]] bool isStillAtPath() const;
    /// Whether the file was emptied and perhaps begun anew since identity() was asked for.
    [[nodiscard]] bool wasBegunAnew();

private:
    LogFile(std::unique_ptr<QFile> file, std::unique_ptr<LogFormat> format, Kind kind)
        : m_file(std::move(file)), m_cutter(std::move(format)), m_kind(kind)
    {
    }

    QByteArray beginning(qint64 size);
    Error readError() const;

    std::unique_ptr<QFile> m_file;
    LogCutter m_cutter;
    Kind m_kind;
    QByteArray m_firstLine; ///< as identity() found it, with blank ones before it
};

} // namespace callhelm
