#include "services/teamview.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include "base/calendar.h"

namespace callhelm {

namespace {

/// The same calls with the times of these agents.
std::vector<FloorInterval> withTimesOf(std::vector<FloorInterval> intervals,
                                       const std::vector<AgentInterval> &quarters)
{
    std::unordered_map<qint64, AgentCell> times;
    for (const AgentInterval &quarter : quarters)
        times[quarterOf(quarter.start)].add(quarter.cell);
    for (FloorInterval &interval : intervals)
        interval.agents = times[quarterOf(interval.start)];
    return intervals;
}

} // namespace

void TeamView::setTeams(std::vector<TeamMembers> teams)
{
    if (teams == m_teams)
        return;
    m_teams = std::move(teams);
    m_areMade = false;
}

void TeamView::choose(std::vector<TeamId> teams)
{
    m_chosen = std::move(teams);
    m_areMade = false;
}

bool TeamView::shows(AgentId agent, Instant at) const
{
    return std::ranges::any_of(m_teams, [&](const TeamMembers &team) {
        return std::ranges::find(m_chosen, team.id) != m_chosen.end() && team.members.sees(agent, at);
    });
}

FloorSnapshotPtr TeamView::of(const FloorSnapshotPtr &floor)
{
    if (!floor || m_chosen.empty())
        return floor;
    auto seen = std::make_shared<FloorSnapshot>(*floor);
    seen->ofTeams = true;
    std::erase_if(seen->agents, [&](const FloorAgent &agent) { return !shows(agent.id, floor->asOf); });
    if (!m_areMade || floor->intervals.empty() || !m_read.isSameAs(floor->intervals)) {
        std::vector<AgentInterval> quarters;
        std::ranges::copy_if(
            floor->agentQuarters, std::back_inserter(quarters),
            [this](const AgentInterval &quarter) { return shows(quarter.agent, quarter.start); });
        m_quarters = std::move(quarters);
        m_intervals = withTimesOf(floor->intervals, m_quarters);
        m_read = floor->intervals;
        m_areMade = true;
    }
    for (SharedRows<RatingInterval> *ratings : {&seen->ratings, &seen->ratingsBefore}) {
        std::vector<RatingInterval> some;
        std::ranges::copy_if(*ratings, std::back_inserter(some), [this](const RatingInterval &hour) {
            return hour.agent.isValid() && shows(hour.agent, hour.start);
        });
        *ratings = std::move(some);
    }
    seen->agentQuarters = m_quarters;
    seen->intervals = m_intervals;
    return seen;
}

} // namespace callhelm
