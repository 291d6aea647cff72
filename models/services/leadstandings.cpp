#include "services/leadstandings.h"

#include <set>

#include "store/leadstore.h"
#include "store/peoplestore.h"

namespace callhelm {

Result<std::vector<AgentStanding>> readLeadStandings(Database &database, const LeadRules &rules,
                                                     const LeadPresence &presence, const Calendar &calendar,
                                                     Instant at)
{
    auto people = PeopleStore(database).read();
    if (!people)
        return people.error();
    auto marked = LeadStore(database).present();
    if (!marked)
        return marked.error();
    const QDate day = calendar.dayOf(at);
    std::set<AgentId> asked;
    for (const LeadRule &rule : rules)
        for (const LeadRuleAgent &agent : rule.agents)
            asked.insert(agent.agent);
    std::vector<AgentStanding> standings;
    standings.reserve(asked.size());
    for (const AgentId agent : asked) {
        AgentStanding standing;
        standing.agent = agent;
        std::set<AgentId> names{agent};
        if (const Person *person = people->personOf(agent)) {
            standing.isActive = person->isActive(day);
            standing.isOnLeave = people->isOnLeave(person->id, day);
            standing.isOnline = presence.signedIn == person->id;
            for (const AgentId name : people->agentsOf(person->id))
                names.insert(name);
        }
        for (const AgentNow &now : presence.agents)
            if (names.contains(now.id) && now.state != AgentState::Offline) {
                standing.isOnline = true;
                standing.isPaused = standing.isPaused || now.paused;
            }
        for (const AgentId name : names)
            if (const auto mark = marked->find(name); mark != marked->end())
                standing.isOnline = standing.isOnline || calendar.dayOf(mark->second) == day;
        standings.push_back(standing);
    }
    return standings;
}

} // namespace callhelm
