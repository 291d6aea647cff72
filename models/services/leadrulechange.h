#pragma once

#include <functional>
#include <memory>

#include "domain/leadrule.h"
#include "services/leadchange.h"

namespace callhelm {

/// Makes other rules of those that are there, within the transaction: fails as it does.
using MakeLeadRules = std::function<Result<LeadRules>(const LeadRules &before, LeadRuleId newId)>;

/// Changes rules, and the agents of their ledgers with them. Told rule by rule in the audit trail; taken back
/// unless somebody changed rules since.
[[nodiscard]] std::shared_ptr<Change> leadRulesChange(const LeadContext &context, const MakeLeadRules &make);

/// With moments from which on it takes leads: `earlier` ones too, where wanted. `before`: null for a new
/// rule.
[[nodiscard]] LeadRule dated(LeadRule rule, const LeadRule *before, bool earlier, Instant now);

} // namespace callhelm
