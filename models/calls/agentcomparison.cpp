// Whether what two folds know of the agents makes a difference to what comes. The rest of AgentTracker is in
// agenttracker.cpp.
#include "calls/agenttracker.h"

#include <algorithm>

namespace callhelm {

const TrackedAgent *AgentTracker::find(const std::vector<Agent> &agents, AgentId id)
{
    static const Agent nobody;
    const auto index = size_t(id.value());
    return index < agents.size() && agents[index].seen ? &agents[index] : &nobody;
}

std::optional<std::vector<AgentId>> AgentTracker::agentsBeside(const AgentTracker &older,
                                                               const AgentTracker &olderEnd) const
{
    if (m_listAlive != older.m_listAlive || m_dials != older.m_dials || m_membersTold != older.m_membersTold
        || m_started != older.m_started || m_listedAt != older.m_listedAt || m_anyCut != older.m_anyCut)
        return std::nullopt;
    // A restart and a list of members concern everybody who is not at rest.
    const bool allConcerned
        = olderEnd.m_started != older.m_started || olderEnd.m_listedAt != older.m_listedAt;
    const size_t count = std::max({m_agents.size(), older.m_agents.size(), size_t(m_direct.agentCount()),
                                   size_t(older.m_direct.agentCount())});
    std::vector<AgentId> differing;
    for (size_t i = 0; i < count; ++i) {
        const AgentId id{qint64(i)};
        const Agent &mine = *find(m_agents, id);
        const Agent &theirs = *find(older.m_agents, id);
        if (mine.isLike(theirs) && m_direct.isSame(older.m_direct, id))
            continue;
        // Heard of again, the one may go on otherwise than the other.
        if (*find(olderEnd.m_agents, id) != theirs || !olderEnd.m_direct.isSame(older.m_direct, id))
            return std::nullopt;
        if (!mine.ringing.empty() || !theirs.ringing.empty())
            return std::nullopt;
        if (m_anyCut || (allConcerned && (!mine.isAtRest() || !theirs.isAtRest()))) // one proves it for all
            return std::nullopt;
        differing.push_back(id);
    }
    return differing;
}

} // namespace callhelm
