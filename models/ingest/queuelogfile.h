#pragma once

#include <memory>

#include <QByteArray>
#include <QFile>
#include <QString>

#include "base/result.h"
#include "domain/fact.h"

namespace callhelm {

/// Reads a queue_log file piece by piece, in bounded memory whatever the file holds.
class QueueLogFile
{
public:
    /// Opens a file and looks at its beginning. Fails with Error::Kind::File when it cannot be read (missing,
    /// a directory, no right) and Error::Kind::Input when it is something else than a queue_log (compressed,
    /// UTF-16, binary, another text). An empty file is fine. Reading begins at byte `startPosition`, which
    /// is the beginning of a line and has `startLine` lines before it.
    static Result<QueueLogFile> open(const QString &path, qint64 startPosition = 0, qint64 startLine = 0);

    /// Fills `batch` with the next piece; false at the end of the file. A piece may hold no facts. Fails with
    /// Error::Kind::File when the disk does.
    Result<bool> next(FactBatch &batch);

    [[nodiscard]] QString path() const { return m_file->fileName(); }
    [[nodiscard]] qint64 bytesRead() const
    {
        return m_read;
    } ///< of the file, those before the start included
    [[nodiscard]] qint64 size() const { return m_file->size(); }
    [[nodiscard]] qint64 linesRead() const { return m_lines; } ///< those before the start included

    /// Recognises the same growing file again, also under another name: made of the file's number, where the
    /// system has such, and its first line. Empty while the file has no whole first line, or can't be read.
    [[nodiscard]] static QByteArray identity(const QString &path);

private:
    explicit QueueLogFile(std::unique_ptr<QFile> file) : m_file(std::move(file)) { }

    Result<bool> skipLongLine(FactBatch &batch);
    Error readError() const;

    std::unique_ptr<QFile> m_file;
    QByteArray m_partial; ///< beginning of a line whose end was not read yet
    QByteArray m_longLine; ///< beginning of a line too long to take, while it is passed over
    qint64 m_position = 0; ///< of the first line not handed out
    qint64 m_read = 0;
    qint64 m_lines = 0;
    bool m_skipping = false;
};

} // namespace callhelm
