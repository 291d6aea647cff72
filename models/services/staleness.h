#pragma once

#include <optional>
#include <vector>

#include "floor/floor.h"
#include "services/sourcestatus.h"

namespace callhelm {

/// So long may a followed log be silent before the floor is no longer taken for the present.
inline constexpr Duration longestSilence = std::chrono::minutes(10);

/// Since when the figures of the floor are no longer those of the present; nothing while they are. They are
/// stale
/// - while a source is lost (waits or failed): since its last event, as what it tells is missing from every
///   sum; a simulator that is still making up its past is not lost;
/// - when all running sources have been silent for longer than longestSilence: since the last event of any.
///   A manager connection that runs answers by itself, so that its silence is no loss.
/// A floor that no source keeps alive says its moment anyway and is never stale, unless a source that should
/// is lost. `now` is the time the floor shows.
[[nodiscard]] std::optional<Instant> staleSince(const std::vector<SourceStatus> &sources,
                                                const FloorSnapshot &floor, Instant now);

} // namespace callhelm
