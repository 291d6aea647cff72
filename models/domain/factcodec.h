#pragma once

#include <optional>
#include <vector>

#include <QByteArray>

#include "domain/fact.h"

namespace callhelm {

/// Facts as the store keeps them: a compact, self-contained run of bytes (a dictionary of names, then the
/// facts). Compression is the store's business. `nameCount`, when given, becomes how many names the
/// dictionary holds.
[[nodiscard]] QByteArray encodeFacts(const Fact *first, const Fact *last, qint64 *nameCount = nullptr);

/// Reads encodeFacts(). The texts point into `bytes`, which the batch keeps alive. Nothing when the bytes are
/// damaged.
[[nodiscard]] std::optional<FactBatch> decodeFacts(std::shared_ptr<const QByteArray> bytes);

/// A number for "told before": equal for facts that say the same thing (line numbers aside), different for
/// facts that differ in anything. 128 bits, so that chance never drops a fact.
struct FactKey
{
    quint64 high = 0;
    quint64 low = 0;
    bool operator==(const FactKey &) const = default;
};
[[nodiscard]] FactKey factKey(const Fact &fact);

} // namespace callhelm

template <>
struct std::hash<callhelm::FactKey>
{
    std::size_t operator()(const callhelm::FactKey &key) const noexcept { return key.high; }
};
