#pragma once

#include <unordered_map>
#include <vector>

#include "calls/callfold.h"
#include "calls/sourceends.h"

/// What goes on at one moment in all sources together, each by its own fold.
namespace callhelm {

using Folds = std::vector<const CallFold *>;

/// Everybody seen so far; who works in several sources shows as what they do in the first in which they are
/// on. Where a source is long over, they are off.
[[nodiscard]] std::vector<AgentNow> agentsOf(const Folds &folds, Instant at, const SourceEnds &ends = {});
/// But for those whose source is long over: nobody told of their end.
[[nodiscard]] std::vector<VisitTracker::Waiting> waitingIn(const Folds &folds, Instant at,
                                                           const SourceEnds &ends = {});
/// Time that goes on at `at` and is in no output yet, of each source up to its end.
[[nodiscard]] std::unordered_map<AgentCellKey, AgentCell> openTimesOf(const Folds &folds, Instant at,
                                                                      const SourceEnds &ends = {});

} // namespace callhelm
