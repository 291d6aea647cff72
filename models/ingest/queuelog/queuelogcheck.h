#pragma once

#include <optional>

#include <QByteArray>

#include "base/result.h"

namespace callhelm {

/// What a file is by its first bytes, when it is no queue_log; nothing when it may be one. `whole` says that
/// the block is all there is.
[[nodiscard]] std::optional<Error> notAQueueLog(const QByteArray &block, bool whole);

} // namespace callhelm
