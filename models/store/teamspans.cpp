#include "store/teamspans.h"

#include <algorithm>

#include "store/peoplestore.h"

namespace callhelm {

Result<TeamSpans> TeamSpans::read(const ReadContext &context)
{
    auto people = PeopleStore(context.database).readTeams();
    if (!people)
        return people.error();
    TeamSpans spans;
    std::vector<AgentSpan> members;
    for (const Team &team : people->teams) {
        if (!context.scope.seesTeam(team.id))
            continue;
        spans.m_teams.push_back(
            {team.id, team.name, context.scope.narrowedTo(people->spansOf(team.id, context.calendar))});
        for (const AgentSpan &span : spans.m_teams.back().members.agents()) {
            spans.m_spans[span.agent].push_back({team.id, span.from, span.to});
            members.push_back(span);
        }
    }
    spans.m_members = Scope::own(std::move(members));
    return spans;
}

Result<Scope> TeamSpans::narrowed(const ReadContext &context, const std::vector<TeamId> &teams)
{
    if (teams.empty())
        return context.scope;
    auto people = PeopleStore(context.database).readTeams();
    if (!people)
        return people.error();
    std::vector<AgentSpan> members;
    for (const TeamId team : teams)
        if (context.scope.seesTeam(team))
            std::ranges::copy(people->spansOf(team, context.calendar), std::back_inserter(members));
    return context.scope.narrowedTo(members);
}

bool TeamSpans::isIn(TeamId team, AgentId agent, Instant at) const
{
    bool isIn = false;
    eachTeam(agent, at, [&](TeamId one) { isIn = isIn || one == team; });
    return isIn;
}

} // namespace callhelm
