#pragma once

#include "base/result.h"

namespace callhelm {

class Database;

/// While very many calls come into a store that has none, the indexes of their numbers are left out and made
/// at the end, which takes a third of the time. Call within a transaction; what undoes it brings them back.
Result<void> dropCallIndexes(Database &database);
/// Makes those that are not there.
Result<void> makeCallIndexes(Database &database);

} // namespace callhelm
