#pragma once

#include <vector>

#include "crm/recordrow.h"

namespace callhelm {

/// The same rows with children behind their parent, where that is among them; else in their order. `spec` is
/// the rows' kind: those without parents stay as they are.
[[nodiscard]] std::vector<RecordRow> childrenBehindParents(std::vector<RecordRow> rows,
                                                           const EntitySpec &spec);

} // namespace callhelm
