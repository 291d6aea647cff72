#pragma once

#include <vector>

#include "access/teammembers.h"
#include "floor/floor.h"

namespace callhelm {

/// The floor with the agents of some teams only, by the membership of the day it shows. What is told of whole
/// queues, calls and debts, stays: it cannot be told for a team.
class TeamView
{
public:
    void setTeams(std::vector<TeamMembers> teams);
    [[nodiscard]] const std::vector<TeamMembers> &teams() const { return m_teams; }
    /// None: everybody. Teams that are not there show nobody.
    void choose(std::vector<TeamId> teams);
    [[nodiscard]] const std::vector<TeamId> &chosen() const { return m_chosen; }

    [[nodiscard]] FloorSnapshotPtr of(const FloorSnapshotPtr &floor);

private:
    [[nodiscard]] bool shows(AgentId agent, Instant at) const;

    std::vector<TeamMembers> m_teams;
    std::vector<TeamId> m_chosen;
    // Between two readings of the store only states change: the sums are made once.
    SharedRows<FloorInterval> m_read;
    SharedRows<AgentInterval> m_quarters;
    SharedRows<FloorInterval> m_intervals;
    bool m_areMade = false;
};

} // namespace callhelm
