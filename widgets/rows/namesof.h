#pragma once

#include "items/namelookup.h"

namespace callhelm {

class CallQuestions;
class Workspace;

/// Names as the store knows them; `calls` must outlive what is made of them.
[[nodiscard]] NameLookup namesOf(const CallQuestions &calls);
[[nodiscard]] NameLookup namesOf(const Workspace &workspace);

} // namespace callhelm
