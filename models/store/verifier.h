#pragma once

#include <vector>

#include "base/calendar.h"
#include "base/result.h"
#include "domain/difference.h"

namespace callhelm {

/// Folds every fact of a store again into a scratch store beside it and compares all derived tables. Neither
/// writes to the store nor trusts anything in it but the raw facts. No difference: an empty list.
Result<std::vector<Difference>> verifyStore(const QString &path, const Calendar &calendar);

} // namespace callhelm
