// The rows that were told and are not settled yet, for whoever takes up a fold in the middle.
#include "calls/callfold.h"

namespace callhelm {

FoldOutput CallFold::openRows() const
{
    FoldOutput rows;
    m_agents.addStanding(rows);
    m_visits.addStanding(rows);
    return rows;
}

void AgentTracker::addStanding(FoldOutput &rows) const
{
    for (const Agent &agent : m_agents) {
        rows.sessions.added.insert(rows.sessions.added.end(), agent.sessions.begin(), agent.sessions.end());
        agent.pauses.addOpen(rows.pauses.added);
    }
}

void VisitTracker::addStanding(FoldOutput &rows) const
{
    const auto add = [&rows](const LiveCall &call) {
        for (const LiveVisit &visit : call.visits) {
            if (visit.told)
                rows.visits.added.push_back(visit.row);
            for (const LiveLeg &leg : visit.legs)
                if (leg.told)
                    rows.legs.added.push_back(leg.row);
            rows.attempts.added.insert(rows.attempts.added.end(), visit.attempts.begin(),
                                       visit.attempts.end());
        }
    };
    for (const auto &[id, call] : m_calls)
        add(call);
    m_finished.forEach(add);
}

} // namespace callhelm
