#pragma once

#include <optional>

#include <QByteArray>

namespace callhelm {

/// Bytes in less room, with a sum by which damage shows. May be called in any thread.
[[nodiscard]] QByteArray packBytes(QByteArrayView bytes);
/// Reads packBytes(). Nothing when the bytes are damaged.
[[nodiscard]] std::optional<QByteArray> unpackBytes(QByteArrayView packed);

} // namespace callhelm
