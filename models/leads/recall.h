#pragma once

#include <optional>
#include <vector>

#include "leads/leadmatch.h"

namespace callhelm {

/// What a recall rule did about a held lead.
struct RecallState
{
    LeadRuleId rule;
    int recalls = 0; ///< how often the rule took it back
    std::optional<Instant> postponedUntil;
    bool operator==(const RecallState &) const = default;
};

/// A lead that somebody holds.
struct HeldLead
{
    Lead lead; ///< `arrival`: when it entered its stage
    AgentId holder;
    Instant since{}; ///< when the holder got it
    std::optional<Instant> lastCare; ///< the holder's own (SPEC section 4), if any
    QString lastCareKind; ///< id of the KPI metric that it counts for
    std::vector<RecallState> recalls; ///< by rule; who is not named has done nothing
    bool operator==(const HeldLead &) const = default;
};

/// When a held lead falls due.
struct RecallDue
{
    const LeadRule *rule = nullptr; ///< null: no rule takes it back
    Instant due{};
};
/// By the first recall rule that fits: its delay after the latest of being handed out, entering its stage and
/// the holder's last care, and not before it is postponed to. No rule where that one took it back as often as
/// it may, or where the holder got it before the rule was switched on.
[[nodiscard]] RecallDue recallDue(const LeadRules &rules, const HeldLead &held, const LeadClock &clock);

} // namespace callhelm
