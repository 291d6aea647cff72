#pragma once

#include <vector>

#include "domain/queries.h"
#include "reports/reporttable.h"

namespace callhelm {

/// Whose phone is whose, and how that is known: person, told (by the telephone system), same_name, suggested
/// (the agent counts for nothing yet), none.
[[nodiscard]] ReportTable phoneTable(const std::vector<PhoneUse> &phones);

} // namespace callhelm
