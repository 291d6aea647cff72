#pragma once

#include "domain/leadrows.h"

namespace callhelm {

/// What is known of an agent at one moment.
struct AgentStanding
{
    AgentId agent;
    bool isActive = true; ///< works here
    bool isOnLeave = false; ///< today
    bool isOnline = false; ///< logged in to a queue, signed in, or marked present
    bool isPaused = false;
    bool operator==(const AgentStanding &) const = default;
};

/// What counts against the caps of a rule.
struct LeadLoad
{
    qint64 today = 0; ///< hand-outs of the rule to the agent on that day
    qint64 open = 0; ///< leads that the agent holds of the rule's pool and stage
};

/// Why an agent cannot get a lead of a rule at the moment of its hand-out; None: can. `weight` is the agent's
/// in the rule, `isWorking`: it is working time.
[[nodiscard]] LeadSkip skipOf(const LeadRule &rule, int weight, const AgentStanding &standing,
                              const LeadLoad &load, bool isWorking);

} // namespace callhelm
