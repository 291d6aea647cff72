#pragma once

#include "leads/leadplan.h"

namespace callhelm {

/// The next `count` leads of a rule that need not be stored, from the ledger as it is (of a new rule: an
/// empty one). `asNow`: with who is eligible at the situation's moment, caps included; else with all of them.
[[nodiscard]] LeadPreview previewLeads(const LeadRule &rule, const LeadBook &book,
                                       const LeadSituation &situation, int count, bool asNow);

} // namespace callhelm
