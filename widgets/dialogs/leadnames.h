#pragma once

#include <memory>

#include "dialogs/leadservices.h"
#include "items/leadwords.h"

namespace callhelm {

/// Rules as they were last read, for what is said of leads.
using KnownLeadRules = std::shared_ptr<LeadRules>;

/// Names and times for tables and sentences about leads.
[[nodiscard]] LeadNames leadNames(const LeadServices &services, KnownLeadRules rules);
/// "19 Oct 08:58" without what today makes plain.
[[nodiscard]] QString leadMoment(Instant at, const LeadServices &services);

} // namespace callhelm
