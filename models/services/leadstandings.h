#pragma once

#include <optional>
#include <vector>

#include "access/people.h"
#include "base/calendar.h"
#include "calls/agentnow.h"
#include "domain/leadrule.h"
#include "leads/eligibility.h"

namespace callhelm {

class Database;

/// Who does what at the moment at which leads are handed out.
struct LeadPresence
{
    std::vector<AgentNow> agents; ///< as the floor has it
    std::optional<PersonId> signedIn; ///< to Callhelm
};

/// Of everybody in these rules: whether they work here and are not on leave on that day, and are online:
/// logged in to a queue, signed in, or marked as present on that day. All names of one person stand together.
Result<std::vector<AgentStanding>> readLeadStandings(Database &database, const LeadRules &rules,
                                                     const LeadPresence &presence, const Calendar &calendar,
                                                     Instant at);

} // namespace callhelm
