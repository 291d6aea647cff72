#pragma once

#include "store/database.h"

namespace callhelm {

/// Whether what is stored was folded by other rules than today's: a migration left a mark. Such rows cannot
/// be read before they are folded again.
Result<bool> needsRefold(Database &database);
/// Everything was folded by today's rules; call within a transaction.
Result<void> noteRefolded(Database &database);

} // namespace callhelm
