#pragma once

#include <vector>

#include "base/result.h"
#include "domain/difference.h"

namespace callhelm {

class Database;

/// Derives all records again from their facts into temporary tables and compares the tables that follow from
/// them; within the caller's read transaction, after prepareScratch().
Result<std::vector<Difference>> verifyRecords(Database &database);

} // namespace callhelm
