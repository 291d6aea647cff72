#pragma once

#include <functional>
#include <vector>

#include "base/result.h"
#include "calls/sourceends.h"
#include "domain/queries.h"
#include "store/readcontext.h"

namespace callhelm {

class RowCondition;

/// Reads the stays of agents, their sessions and pauses, that touch a range. Sums are in seconds within the
/// range, counted once per agent however many queues they were in; what has not ended counts up to `horizon`,
/// or up to where its source ended before.
///
/// A stay is told where its agent is seen at some moment of it within the range, and then whole; sums are of
/// the time during which they are seen.
class StayReader
{
public:
    explicit StayReader(const ReadContext &context) : m_context(context) { }

    Result<Rows<SessionRow>> sessions(const CallFilter &filter, Instant horizon,
                                      const SourceEnds &ends = {}) const;
    Result<void> eachSession(const CallFilter &filter,
                             const std::function<void(const SessionRow &)> &tell) const;
    /// Sessions that began within a range, which are found by their ids.
    Result<std::vector<SessionRow>> sessionsBegunIn(const TimeRange &range) const;
    /// Sessions that began before a moment and end at it or later, or have not ended; reads the whole table.
    Result<std::vector<SessionRow>> sessionsAcross(Instant moment) const;
    Result<Rows<PauseRow>> pauses(const CallFilter &filter, Instant horizon,
                                  const SourceEnds &ends = {}) const;
    Result<void> eachPause(const CallFilter &filter, const std::function<void(const PauseRow &)> &tell) const;

private:
    Result<std::vector<SessionRow>> selectedSessions(RowCondition condition, const TimeRange &range) const;

    const ReadContext &m_context;
};

} // namespace callhelm
