#pragma once

#include "items/namelookup.h"

namespace callhelm {

class CallQuestions;

/// Names as the store knows them; `calls` must outlive what is made of them.
[[nodiscard]] NameLookup namesOf(const CallQuestions &calls);

} // namespace callhelm
