#pragma once

#include <optional>

#include "base/result.h"
#include "base/time.h"

namespace callhelm {

/// Trouble with a store that may pass by itself (full disk, lock, I/O error): whether it is news, and how
/// long to wait before the next try.
class StoreTrouble
{
public:
    /// What the store could not do.
    enum class At { Loading, Writing };

    /// Notes an error; true when people have not been told of it yet.
    bool note(At at, const Error &error);
    /// That was done well; true when it was not, the last time.
    bool passed(At at);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Until the next try: longer with each error in a row, up to `longest`.
    [[nodiscard]] Duration delay() const;

    static constexpr Duration shortest = std::chrono::milliseconds(500);
    static constexpr Duration longest = std::chrono::seconds(10);

private:
    At m_at = At::Loading;
    std::optional<Error> m_error;
    int m_inARow = 0;
};

} // namespace callhelm
