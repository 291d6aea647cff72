#pragma once

namespace callhelm {

/// How many of `rounds` random cases to try: fewer where the sanitizers make each of them ten times as long.
constexpr int effort(int rounds)
{
#ifdef __SANITIZE_ADDRESS__
    return (rounds + 3) / 4;
#else
    return rounds;
#endif
}

} // namespace callhelm
