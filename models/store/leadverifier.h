#pragma once

#include <vector>

#include "base/result.h"
#include "domain/difference.h"

namespace callhelm {

class Database;

/// Folds the ledgers of leads again from their first events and compares the states that are kept; and
/// whether every hand-out has its facts. Within the caller's read transaction. Where leads stand is compared
/// by verifyKpi().
Result<std::vector<Difference>> verifyLeads(Database &database);

} // namespace callhelm
