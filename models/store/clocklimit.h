#pragma once

#include <optional>

#include "domain/fact.h"
#include "domain/source.h"

namespace callhelm {

class Clock;

/// A time more than a day ahead of now comes from a wrong clock: the fact is set aside before it is stored,
/// and moves nothing.
class ClockLimit
{
public:
    static constexpr Duration ahead = std::chrono::hours(24);

    /// `clock` outlives it; null: any time is believed.
    explicit ClockLimit(const Clock *clock) : m_clock(clock) { }

    /// The latest time that is believed of such a source at this moment; nothing: any is. The simulator's
    /// time is its own.
    [[nodiscard]] std::optional<Instant> latest(SourceKind kind) const;

    /// Whether a fact of the batch is later than that.
    [[nodiscard]] static bool isWrong(const FactBatch &batch, Instant latest);
    /// Moves those facts to the batch's rejections. In any thread.
    static void setAside(FactBatch &batch, Instant latest);

private:
    const Clock *m_clock;
};

} // namespace callhelm
