#pragma once

#include <vector>

#include "base/calendar.h"
#include "base/result.h"
#include "domain/difference.h"

namespace callhelm {

class Database;

/// Works out anew what records and calls count for, of scratch tables that were made anew before
/// (verifyRecords() and the calls'), and compares. Call within a transaction, after prepareScratch().
Result<std::vector<Difference>> verifyKpi(Database &database, const Calendar &calendar);

} // namespace callhelm
