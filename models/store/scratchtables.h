#pragma once

#include "base/result.h"
#include "domain/difference.h"
#include "store/tablespec.h"

namespace callhelm {

class Database;

// Tables of the same names in a connection's temporary database, to be filled anew and compared with the
// store's. They lie in files without names, which the system takes back when the program ends, however it
// ends. Where no schema is named SQLite looks there first.

/// How many differing rows are told as examples.
inline constexpr int examplesShown = 5;

/// Once, before the first of them.
Result<void> prepareScratch(Database &database);
/// An empty one.
Result<void> makeScratch(Database &database, const TableSpec &table);
/// Adds rows that the store lacks (`missing`), or has without reason.
Result<void> compareScratch(Database &database, const TableSpec &table, bool missing, Difference &difference);

} // namespace callhelm
