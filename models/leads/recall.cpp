#include "leads/recall.h"

#include <algorithm>

namespace callhelm {

RecallDue recallDue(const LeadRules &rules, const HeldLead &held, const LeadClock &clock)
{
    const Instant heldSince = std::max(held.since, held.lead.arrival);
    const LeadMatch match = matchRecall(rules, held.lead, heldSince);
    if (!match.isTaken)
        return {};
    const LeadRule &rule = *match.rule;
    const auto state = std::ranges::find(held.recalls, rule.id, &RecallState::rule);
    const bool isKnown = state != held.recalls.end();
    if (isKnown && state->recalls >= rule.mostRecalls)
        return {};
    std::optional<Instant> due = clock.dueAt(rule, std::max(heldSince, held.lastCare.value_or(heldSince)));
    if (due && isKnown && state->postponedUntil)
        due = std::max(*due, *state->postponedUntil);
    if (due)
        due = clock.opensAt(rule, *due);
    return due ? RecallDue{&rule, *due} : RecallDue{};
}

} // namespace callhelm
