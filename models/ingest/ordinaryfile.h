#pragma once

#include <QString>

#include "base/result.h"

namespace callhelm {

/// Fails with Error::Kind::File unless the path is that of a file that can be read to its end: not missing,
/// no folder, and no pipe or device, at which a reader might wait for ever.
[[nodiscard]] Result<void> checkOrdinaryFile(const QString &path);

} // namespace callhelm
