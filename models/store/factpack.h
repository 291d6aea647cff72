#pragma once

#include <optional>

#include <QByteArray>

#include "domain/fact.h"

namespace callhelm {

/// Facts as a block of the store holds them, encoded and compressed: 10 to 15 bytes a fact where there are
/// thousands. `names`, when given, becomes how many different names they hold. May be called in any thread.
[[nodiscard]] QByteArray packFacts(const Fact *first, const Fact *last, qint64 *names = nullptr);

/// Reads packFacts(). Nothing when the bytes are damaged.
[[nodiscard]] std::optional<FactBatch> unpackFacts(QByteArrayView packed);

} // namespace callhelm
