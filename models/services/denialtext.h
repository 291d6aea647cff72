#pragma once

#include <QString>

#include "access/act.h"

namespace callhelm {

/// What is said to who may not do something.
[[nodiscard]] QString denialText(Act act);

} // namespace callhelm
