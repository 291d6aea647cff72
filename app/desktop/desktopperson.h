#pragma once

#include <QString>

namespace callhelm {

/// The name by which the desktop knows whoever sits at it; "somebody" where it does not say.
[[nodiscard]] QString desktopPerson();

} // namespace callhelm
