#pragma once

#include <map>
#include <vector>

#include "base/calendar.h"
#include "base/ids.h"
#include "base/result.h"

namespace callhelm {

class Database;

/// Who is in which team on which days, as the figures that goals are set for have it.
class KpiMembers
{
public:
    /// As the figures were last counted.
    static Result<KpiMembers> counted(Database &database);
    /// As it is now.
    static Result<KpiMembers> now(Database &database, const Calendar &calendar);
    /// Keeps it as what the figures are counted by.
    Result<void> write(Database &database) const;

    /// Hands on the teams that an agent is in on a day (Julian).
    template <class Tell>
    void eachTeam(AgentId agent, qint64 day, Tell tell) const
    {
        const auto found = m_spans.find(agent);
        if (found == m_spans.end())
            return;
        for (const Span &span : found->second)
            if (span.from <= day && day < span.until)
                tell(span.team);
    }
    [[nodiscard]] bool isInTeams(AgentId agent) const { return m_spans.contains(agent); }

    /// A stretch of time, [from, until) ms, in which an agent is in other teams.
    struct Move
    {
        AgentId agent;
        qint64 from = 0;
        qint64 until = 0;
    };
    /// By agent and time.
    [[nodiscard]] static std::vector<Move> moves(const KpiMembers &before, const KpiMembers &after,
                                                 const Calendar &calendar);

private:
    struct Span
    {
        TeamId team;
        qint64 from = 0; ///< Julian days
        qint64 until = 0;
        bool operator==(const Span &) const = default;
    };
    [[nodiscard]] const std::vector<Span> &spansOf(AgentId agent) const;

    std::map<AgentId, std::vector<Span>> m_spans;
};

} // namespace callhelm
