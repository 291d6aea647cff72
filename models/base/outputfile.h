#pragma once

#include <memory>

#include <QFileDevice>

#include "base/result.h"

namespace callhelm {

/// A file that a person named to be written. An ordinary one is replaced in one step when all is written, and
/// stays as it was when anything fails; its mode is kept, and a link to it stays a link. A device or a pipe
/// is written into.
class OutputFile
{
public:
    /// Fails with Error::Kind::File when the file cannot be written.
    static Result<OutputFile> open(const QString &path);

    [[nodiscard]] QFileDevice &device() { return *m_file; }
    /// Puts what was written in the file's place. Without it nothing is changed.
    Result<void> commit();

    /// Whether both paths lead to the same file, which is there.
    [[nodiscard]] static bool isSame(const QString &path, const QString &other);

private:
    OutputFile(QString path, std::unique_ptr<QFileDevice> file)
        : m_path(std::move(path)), m_file(std::move(file))
    {
    }
    [[nodiscard]] Error failure() const;

    QString m_path;
    std::unique_ptr<QFileDevice> m_file;
};

} // namespace callhelm
