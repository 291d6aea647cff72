#pragma once

#include <algorithm>
#include <map>

#include "base/ids.h"
#include "base/time.h"

namespace callhelm {

/// Up to when what is open (a session, a pause, a talk without its end) counts. Of a source that runs, that
/// is the moment asked for; one that tells no more ends with its own last event, however long others go on.
struct SourceEnds
{
    std::map<SourceId, Instant> ended; ///< the last event of each source that tells no more

    [[nodiscard]] Instant of(SourceId source, Instant at) const
    {
        const auto it = ended.find(source);
        return it == ended.end() ? at : std::min(at, it->second);
    }
    /// Whether the source ended so long ago that it does not tell what goes on: nobody waits or works for
    /// longer without a sign of life.
    [[nodiscard]] bool isLongOver(SourceId source, Instant at) const
    {
        return at - of(source, at) > std::chrono::hours(24);
    }
};

} // namespace callhelm
