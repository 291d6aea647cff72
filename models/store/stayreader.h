#pragma once

#include <functional>

#include "base/result.h"
#include "domain/queries.h"
#include "store/readcontext.h"

namespace callhelm {

/// Reads the stays of agents, their sessions and pauses, that touch a range. Sums are in seconds within the
/// range up to `horizon`, counted once per agent however many queues they were in.
class StayReader
{
public:
    explicit StayReader(const ReadContext &context) : m_context(context) { }

    Result<Rows<SessionRow>> sessions(const CallFilter &filter, Instant horizon) const;
    Result<void> eachSession(const CallFilter &filter,
                             const std::function<void(const SessionRow &)> &tell) const;
    Result<Rows<PauseRow>> pauses(const CallFilter &filter, Instant horizon) const;
    Result<void> eachPause(const CallFilter &filter, const std::function<void(const PauseRow &)> &tell) const;

private:
    const ReadContext &m_context;
};

} // namespace callhelm
