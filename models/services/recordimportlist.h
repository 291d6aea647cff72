#pragma once

#include <vector>

#include "base/result.h"
#include "services/recordimportreport.h"
#include "store/readcontext.h"

namespace callhelm {

/// The latest imports of records, the last first, each with why it cannot be undone, where something was
/// built on it.
[[nodiscard]] Result<std::vector<TakenImport>> readImports(const ReadContext &context, Instant now);

} // namespace callhelm
