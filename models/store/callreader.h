#pragma once

#include <functional>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "domain/queries.h"
#include "store/readcontext.h"

namespace callhelm {

class RowCondition;
template <class Row>
struct RowSelection;

/// Reads the rows of calls: up to the filter's limit, with the count and sum of all; or one by one, whatever
/// their number.
///
/// Rows are told by the moment in which they count (entry, dialling): of agents who were seen then. A visit
/// is told where somebody seen answered it, talked in it or was rung by it, and, to those who see figures of
/// queues, where nobody answered it; of an answer by somebody who is not seen it tells no more than that
/// there was one, and none can be looked for. To those who do not see figures of queues its attempts are
/// those of agents they see. Calls of nobody's phone are told to those who see figures of queues.
///
/// Where the scope masks numbers, they are told in part, and a search finds what is told.
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
    /// Phones that took part in calls, and in how many that are nobody's. Without a view of all: those of
    /// agents who are seen at some time, and the calls that are told.
    Result<std::vector<PhoneUse>> phones() const;

private:
    Result<RowSelection<VisitRow>> selectVisits(const CallFilter &filter) const;
    Result<RowSelection<LegRow>> selectLegs(const CallFilter &filter) const;
    Result<RowSelection<AttemptRow>> selectAttempts(const CallFilter &filter, bool missedOnly) const;
    Result<RowSelection<DirectRow>> selectDirects(const DirectFilter &filter) const;
    /// Rows of what `select` selects, all in one moment.
    template <class Row, class Select>
    Result<Rows<Row>> read(Select select, int limit) const;
    template <class Row, class Select>
    Result<void> each(Select select, const std::function<void(const Row &)> &tell) const;
    /// Only calls of the caller of a row; see CallFilter::callerOf.
    Result<void> requireCaller(RowCondition &condition, const char *table, qint64 row) const;
    /// How often agents who are seen were rung in vain, by visit.
    Result<std::unordered_map<VisitId, int>> seenAttempts(const TimeRange &range) const;

    const ReadContext &m_context;
};

} // namespace callhelm
