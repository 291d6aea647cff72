#pragma once

#include <optional>

#include "base/time.h"
#include "store/statement.h"

namespace callhelm {

/// One of a few stored by number. What a damaged store holds instead must not lead beyond a list of names;
/// verify tells of it.
template <class E>
E choiceColumn(const Statement &statement, int column, E last)
{
    const qint64 value = statement.int64(column);
    return value >= 0 && value <= qint64(last) ? E(value) : last;
}

inline std::optional<Instant> optionalInstant(const Statement &statement, int column)
{
    const auto ms = statement.optionalInt64(column);
    return ms ? std::optional(instantFromMs(*ms)) : std::nullopt;
}

} // namespace callhelm
