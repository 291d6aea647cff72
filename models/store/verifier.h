#pragma once

#include <vector>

#include "base/calendar.h"
#include "base/result.h"
#include "domain/difference.h"
#include "store/projection.h"

namespace callhelm {

/// Folds every fact of a store again into temporary tables and compares all tables of the projections, and
/// the marks on the way, as of one moment. Neither writes to the store nor trusts anything in it but the raw
/// facts. The temporary tables lie in the system's folder for such files (SQLITE_TMPDIR, TMPDIR) and are gone
/// with the program, also when it is killed. No difference: an empty list.
Result<std::vector<Difference>> verifyStore(const QString &path, const Calendar &calendar,
                                            const Projections &projections = standardProjections());

} // namespace callhelm
