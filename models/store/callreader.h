#pragma once

#include <functional>
#include <vector>

#include "base/result.h"
#include "domain/queries.h"
#include "store/readcontext.h"

namespace callhelm {

/// Reads the rows of calls: up to the filter's limit, with the count and sum of all; or one by one, whatever
/// their number.
class CallReader
{
public:
    explicit CallReader(const ReadContext &context) : m_context(context) { }

    Result<Rows<VisitRow>> visits(const CallFilter &filter) const;
    Result<void> eachVisit(const CallFilter &filter, const std::function<void(const VisitRow &)> &tell) const;
    /// With talks without a queue, unless queues are asked for; those have negative ids.
    Result<Rows<LegRow>> legs(const CallFilter &filter) const;
    Result<void> eachLeg(const CallFilter &filter, const std::function<void(const LegRow &)> &tell) const;
    Result<Rows<AttemptRow>> attempts(const CallFilter &filter, bool missedOnly) const;
    /// Calls without a queue, by the moment of dialling.
    Result<Rows<DirectRow>> directs(const DirectFilter &filter) const;
    Result<void> eachDirect(const DirectFilter &filter,
                            const std::function<void(const DirectRow &)> &tell) const;
    /// Phones that took part in calls, and in how many that are nobody's.
    Result<std::vector<PhoneUse>> phones() const;

private:
    const ReadContext &m_context;
};

} // namespace callhelm
