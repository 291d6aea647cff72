#pragma once

#include <vector>

#include "base/calendar.h"
#include "base/result.h"
#include "domain/difference.h"

namespace callhelm {

/// Folds every fact of a store again into temporary tables and compares all derived tables, as of one moment.
/// Neither writes to the store nor trusts anything in it but the raw facts. The temporary tables lie in the
/// system's folder for such files (SQLITE_TMPDIR, TMPDIR) and are gone with the program, also when it is
/// killed. No difference: an empty list.
Result<std::vector<Difference>> verifyStore(const QString &path, const Calendar &calendar);

} // namespace callhelm
