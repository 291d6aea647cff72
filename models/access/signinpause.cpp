#include "access/signinpause.h"

#include <algorithm>

namespace callhelm {

Duration pauseAfter(int failures)
{
    constexpr Duration first = std::chrono::seconds(30);
    constexpr Duration longest = std::chrono::minutes(15);
    if (failures < freeTries)
        return Duration(0);
    const int doublings = std::min(failures - freeTries, 10);
    return std::min(longest, first * (1 << doublings));
}

Duration pauseLeft(const SignInFailures &failures, Instant now)
{
    const Duration pause = pauseAfter(failures.count);
    return std::clamp(failures.last + pause - now, Duration(0), pause);
}

} // namespace callhelm
