#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

#include "base/result.h"

namespace callhelm {

/// A file read from its beginning to its end, unpacked on the way when it is gzip.
class CompressedFile
{
public:
    /// Fails with Error::Kind::File when it cannot be read (missing, a directory, no right).
    static Result<CompressedFile> open(const QString &path);
    CompressedFile(CompressedFile &&other) noexcept;
    CompressedFile &operator=(CompressedFile &&other) noexcept;
    ~CompressedFile();

    /// At most `size` unpacked bytes; none at the end. Fails with Error::Kind::File when the disk does, and
    /// with Error::Kind::Input when what is packed is damaged or cut off.
    Result<QByteArray> read(qint64 size);

    [[nodiscard]] QString path() const;
    /// Bytes of the file itself read so far, packed as they are: for progress.
    [[nodiscard]] qint64 bytesRead() const;
    [[nodiscard]] qint64 size() const;

private:
    struct Private;
    explicit CompressedFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace callhelm
