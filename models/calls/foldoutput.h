#pragma once

#include <map>
#include <unordered_map>
#include <vector>

#include "calls/phonebook.h"
#include "domain/cells.h"
#include "domain/names.h"
#include "domain/rows.h"

namespace callhelm {

/// What all sources of a store share: numbers for the names that facts carry, and whose phone is whose.
/// Queues and agents are known by name across sources.
struct Registry
{
    NameTable queues{NameTable::Case::Ignored}; ///< as Asterisk finds them
    NameTable agents;
    PhoneBook phones;

    QueueId queue(std::string_view name) { return QueueId(queues.numberOf(name)); }
    AgentId agent(std::string_view name) { return AgentId(agents.idOf(name)); }
};

/// Rows of one kind that a stretch of facts touched. Take them in this order.
template <class Row>
struct RowChanges
{
    std::vector<Row> added; ///< rows of ids that no output held before
    std::vector<Row> changed; ///< rows told before, as they are now; the last of one id counts
    std::vector<qint64> removed; ///< ids told before that are no more

    [[nodiscard]] bool isEmpty() const { return added.empty() && changed.empty() && removed.empty(); }
};

/// What a stretch of facts changed: rows, and what to add to the quarters' cells. Applying outputs one after
/// the other gives the same as one output over all facts.
struct FoldOutput
{
    RowChanges<VisitRow> visits;
    RowChanges<LegRow> legs;
    RowChanges<DirectRow> directs;
    RowChanges<AttemptRow> attempts;
    RowChanges<SessionRow> sessions;
    RowChanges<PauseRow> pauses;
    std::vector<FindingRow> findings;
    std::unordered_map<QueueCellKey, QueueCell> queueQuarters;
    std::unordered_map<AgentCellKey, AgentCell> agentQuarters;
    std::map<CarryKey, qint64> carries; ///< between quarters

    [[nodiscard]] bool isEmpty() const
    {
        return visits.isEmpty() && legs.isEmpty() && directs.isEmpty() && attempts.isEmpty()
            && sessions.isEmpty() && pauses.isEmpty() && findings.empty() && queueQuarters.empty()
            && agentQuarters.empty() && carries.empty();
    }
};

/// Where and when a fact stood, for findings.
struct Stamp
{
    Instant at;
    SegmentId segment;
    qint64 line = 0;
    template <class A>
    void archive(A &a)
    {
        a(at, segment, line);
    }
};

} // namespace callhelm
