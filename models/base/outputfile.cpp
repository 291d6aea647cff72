#include "base/outputfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace callhelm {

namespace {

/// What is no ordinary file, and what only stands for a file that somebody holds open (/dev/stdout).
bool isWrittenInto(const QString &path)
{
    const QFileInfo info(path);
    const QString absolute = info.absoluteFilePath();
    return (info.exists() && !info.isFile() && !info.isDir()) || absolute.startsWith(QLatin1String("/dev/"))
        || absolute.startsWith(QLatin1String("/proc/"));
}

} // namespace

Result<OutputFile> OutputFile::open(const QString &path)
{
    if (isWrittenInto(path)) {
        OutputFile output(path, std::make_unique<QFile>(path));
        if (!output.m_file->open(QIODevice::WriteOnly))
            return output.failure();
        return output;
    }
    OutputFile output(path, std::make_unique<QSaveFile>(path)); // follows links and keeps the mode
    if (!output.m_file->open(QIODevice::WriteOnly))
        return output.failure();
    return output;
}

Result<void> OutputFile::commit()
{
    if (auto *ordinary = qobject_cast<QSaveFile *>(m_file.get()))
        return ordinary->commit() ? Result<void>() : Result<void>(failure());
    auto *file = qobject_cast<QFile *>(m_file.get());
    const bool whole = file->flush();
    const Error error = failure();
    file->close();
    return whole ? Result<void>() : Result<void>(error);
}

bool OutputFile::isSame(const QString &path, const QString &other)
{
    const QString place = QFileInfo(path).canonicalFilePath();
    return !place.isEmpty() && place == QFileInfo(other).canonicalFilePath();
}

Error OutputFile::failure() const { return {Error::Kind::File, m_file->errorString(), m_path, 0}; }

} // namespace callhelm
