#pragma once

#include "base/time.h"

namespace callhelm {

/// Failed sign-ins under one name, as the store counts them: a restart forgets none.
struct SignInFailures
{
    int count = 0; ///< in a row
    Instant last; ///< of the last one
};

inline constexpr int freeTries = 5; ///< so many may fail before a pause

/// How long a name must wait after so many failures in a row: nothing before freeTries, then half a minute,
/// twice as long with each further one, a quarter of an hour at most.
[[nodiscard]] Duration pauseAfter(int failures);
/// What is left of the pause. A clock that was set back does not make it longer than pauseAfter().
[[nodiscard]] Duration pauseLeft(const SignInFailures &failures, Instant now);

} // namespace callhelm
