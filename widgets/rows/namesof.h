#pragma once

#include "items/namelookup.h"

namespace callhelm {

class Workspace;

/// Names as the workspace knows them; it must outlive what is made of them.
[[nodiscard]] NameLookup namesOf(const Workspace &workspace);

} // namespace callhelm
