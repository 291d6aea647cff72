#pragma once

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "domain/queries.h"
#include "store/database.h"

namespace callhelm {

/// The order in which rows are told: by time, then by the names, numbers and figures in them, so that it does
/// not depend on the order in which anything came into the store. Rows that are equal in all of them go by
/// their ids, which tells nothing apart that a reader could see.
class RowOrder
{
public:
    /// Reads the names.
    static Result<RowOrder> read(Database &database);

    template <class Row>
    void sort(std::vector<Row> &rows) const
    {
        std::sort(rows.begin(), rows.end(), [this](const Row &a, const Row &b) { return (*this)(a, b); });
    }

    [[nodiscard]] bool operator()(const VisitRow &a, const VisitRow &b) const;
    [[nodiscard]] bool operator()(const LegRow &a, const LegRow &b) const;
    [[nodiscard]] bool operator()(const DirectRow &a, const DirectRow &b) const;
    [[nodiscard]] bool operator()(const AttemptRow &a, const AttemptRow &b) const;
    [[nodiscard]] bool operator()(const SessionRow &a, const SessionRow &b) const;
    [[nodiscard]] bool operator()(const PauseRow &a, const PauseRow &b) const;
    [[nodiscard]] bool operator()(const QueueBooks &a, const QueueBooks &b) const;

    /// Place of a name among all of its kind; none comes first, what has no name last.
    [[nodiscard]] qint64 of(QueueId id) const { return rank(m_queues, id.value()); }
    [[nodiscard]] qint64 of(AgentId id) const { return rank(m_agents, id.value()); }
    [[nodiscard]] qint64 of(SourceId id) const { return rank(m_sources, id.value()); }
    [[nodiscard]] qint64 of(TeamId id) const { return rank(m_teams, id.value()); }

private:
    using Ranks = std::unordered_map<qint64, qint64>;

    static Result<Ranks> ranks(Database &database, const char *table);
    [[nodiscard]] static qint64 rank(const Ranks &ranks, qint64 id)
    {
        const auto it = ranks.find(id);
        if (it != ranks.end())
            return it->second;
        return id <= 0 ? -1 : qint64(ranks.size()) + id;
    }

    Ranks m_queues, m_agents, m_sources, m_teams;
};

} // namespace callhelm
