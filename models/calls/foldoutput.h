#pragma once

#include <map>
#include <unordered_map>
#include <vector>

#include "domain/cells.h"
#include "domain/names.h"
#include "domain/rows.h"

namespace callhelm {

/// Numbers for the names that facts carry. Queues and agents are known by name across sources.
struct Names
{
    NameTable queues;
    NameTable agents;

    QueueId queue(std::string_view name) { return QueueId(queues.idOf(name)); }
    AgentId agent(std::string_view name) { return AgentId(agents.idOf(name)); }
};

/// What a stretch of facts changed: rows as they are now (the last of one id counts), and what to add to the
/// quarters' cells. Applying outputs one after the other gives the same as one output over all facts.
struct FoldOutput
{
    std::vector<VisitRow> visits;
    std::vector<LegRow> legs;
    std::vector<AttemptRow> attempts;
    std::vector<SessionRow> sessions;
    std::vector<PauseRow> pauses;
    std::vector<FindingRow> findings;
    std::vector<qint64> removedVisits; ///< ids that an earlier output held and that are no more
    std::vector<qint64> removedLegs;
    std::vector<qint64> removedAttempts;
    std::vector<qint64> removedPauses;
    std::unordered_map<QueueCellKey, QueueCell> queueQuarters;
    std::unordered_map<AgentCellKey, AgentCell> agentQuarters;
    std::map<CarryKey, qint64> carries; ///< between quarters

    [[nodiscard]] bool isEmpty() const
    {
        return visits.empty() && legs.empty() && attempts.empty() && sessions.empty() && pauses.empty()
            && findings.empty() && removedVisits.empty() && removedLegs.empty() && removedAttempts.empty()
            && removedPauses.empty() && queueQuarters.empty() && agentQuarters.empty() && carries.empty();
    }
};

/// Where and when a fact stood, for findings.
struct Stamp
{
    Instant at;
    SegmentId segment;
    qint64 line = 0;
};

/// Gives ids that rise with time: whole seconds in the upper bits, a running number in the lower 30.
class RowIds
{
public:
    [[nodiscard]] qint64 next(Instant at)
    {
        return firstOf(at) | qint64(++m_count & ((quint64(1) << 30) - 1));
    }
    /// No row of this moment or later has a smaller id.
    [[nodiscard]] static qint64 firstOf(Instant at)
    {
        const qint64 ms = toMs(at);
        return (ms > 0 ? ms / 1000 : 0) << 30;
    }
    template <class A>
    void archive(A &a)
    {
        a(m_count);
    }

private:
    quint64 m_count = 0;
};

} // namespace callhelm
