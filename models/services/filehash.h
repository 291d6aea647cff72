#pragma once

#include <QString>

#include "base/result.h"

namespace callhelm {

/// A file's content as a short text: equal for equal files (SHA-256, hexadecimal). Fails with
/// Error::Kind::File.
[[nodiscard]] Result<QString> fileHash(const QString &path);

} // namespace callhelm
