#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "calls/agentnow.h"
#include "floor/debtbook.h"
#include "store/journal.h"
#include "store/reader.h"

namespace callhelm {

/// What the writer knows of the present moment: states and times that no table holds. Immutable once
/// published.
struct LiveState
{
    std::optional<Instant> horizon; ///< the latest moment told by any source
    Instant asOf; ///< the moment that states and open times were taken at
    SourceEnds ends; ///< of sources that tell no more
    bool live = false;
    double rate = 1;
    std::vector<AgentNow> agents; ///< states; counts are filled in from the store
    std::vector<VisitTracker::Waiting> waiting;
    OpenTimes open;
    DebtList debts; ///< the oldest first
};
using LiveStatePtr = std::shared_ptr<const LiveState>;

} // namespace callhelm
