#pragma once

#include <unordered_map>
#include <vector>

#include "access/teammembers.h"
#include "base/result.h"
#include "store/readcontext.h"

namespace callhelm {

/// Which agents were in which teams when: of the teams that a scope sees, the agents it sees.
class TeamSpans
{
public:
    static Result<TeamSpans> read(const ReadContext &context);
    /// The context's scope, narrowed to the agents of some teams; to nobody where none of them is seen. No
    /// teams: the scope itself.
    static Result<Scope> narrowed(const ReadContext &context, const std::vector<TeamId> &teams);

    /// By name.
    [[nodiscard]] const std::vector<TeamMembers> &teams() const { return m_teams; }
    /// All agents of all teams.
    [[nodiscard]] const Scope &members() const { return m_members; }
    [[nodiscard]] bool isIn(TeamId team, AgentId agent, Instant at) const;
    /// Hands on each team that an agent was in at a moment.
    template <class Tell>
    void eachTeam(AgentId agent, Instant at, Tell tell) const
    {
        const auto found = m_spans.find(agent);
        if (found == m_spans.end())
            return;
        for (const Span &span : found->second)
            if (span.from <= at && at < span.to)
                tell(span.team);
    }

private:
    struct Span
    {
        TeamId team;
        Instant from;
        Instant to;
    };
    std::vector<TeamMembers> m_teams;
    std::unordered_map<AgentId, std::vector<Span>> m_spans; ///< no two of one team touch
    Scope m_members = Scope::nothing();
};

} // namespace callhelm
