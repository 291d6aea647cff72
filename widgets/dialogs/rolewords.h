#pragma once

#include <QString>

#include "access/role.h"

namespace callhelm {

/// A role in the language of the moment.
[[nodiscard]] QString roleWord(Role role);

} // namespace callhelm
