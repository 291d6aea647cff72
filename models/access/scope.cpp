#include "access/scope.h"

#include <algorithm>
#include <tuple>

namespace callhelm {

Scope::Scope(std::vector<AgentSpan> agents, bool seesQueues) : m_seesQueues(seesQueues)
{
    std::erase_if(agents, [](const AgentSpan &span) { return span.to <= span.from; });
    std::ranges::sort(agents, {},
                      [](const AgentSpan &span) { return std::tuple(span.agent, span.from, span.to); });
    for (const AgentSpan &span : agents) {
        if (!m_agents.empty() && m_agents.back().agent == span.agent && span.from <= m_agents.back().to)
            m_agents.back().to = std::max(m_agents.back().to, span.to);
        else
            m_agents.push_back(span);
    }
}

Scope Scope::teams(std::vector<AgentSpan> members, std::vector<TeamId> teams)
{
    Scope scope(std::move(members), true);
    std::ranges::sort(teams);
    scope.m_teams = std::move(teams);
    return scope;
}

bool Scope::seesTeam(TeamId team) const { return m_seesAll || std::ranges::binary_search(m_teams, team); }

Scope Scope::narrowedTo(const std::vector<AgentSpan> &spans) const
{
    std::vector<AgentSpan> both;
    for (const AgentSpan &span : spans) {
        if (m_seesAll)
            both.push_back(span);
        for (const AgentSpan &seen : spansOf(span.agent))
            both.push_back({span.agent, std::max(span.from, seen.from), std::min(span.to, seen.to)});
    }
    return own(std::move(both)).withMaskedNumbers(m_masksNumbers);
}

Scope Scope::withMaskedNumbers(bool masked) const
{
    Scope scope = *this;
    scope.m_masksNumbers = masked;
    return scope;
}

Scope Scope::withPools(std::vector<TermId> open, std::vector<TermId> kept) const
{
    Scope scope = *this;
    scope.m_openPools = std::move(open);
    scope.m_keptPools = std::move(kept);
    return scope;
}

Scope Scope::withRecords(std::vector<RecordId> records) const
{
    Scope scope = *this;
    scope.m_records = std::move(records);
    return scope;
}

std::span<const AgentSpan> Scope::spansOf(AgentId agent) const
{
    const auto from = std::ranges::lower_bound(m_agents, agent, {}, &AgentSpan::agent);
    const auto to = std::ranges::upper_bound(from, m_agents.end(), agent, {}, &AgentSpan::agent);
    return {from, to};
}

bool Scope::sees(AgentId agent, Instant at) const
{
    return m_seesAll || std::ranges::any_of(spansOf(agent), [&](const AgentSpan &span) {
               return span.from <= at && at < span.to;
           });
}

Duration Scope::seenOf(AgentId agent, const TimeRange &stretch) const
{
    if (m_seesAll)
        return stretch.to - stretch.from;
    Duration seen{0};
    for (const AgentSpan &span : spansOf(agent)) {
        const Instant from = std::max(span.from, stretch.from);
        const Instant to = std::min(span.to, stretch.to);
        if (from < to)
            seen += to - from;
    }
    return seen;
}

} // namespace callhelm
