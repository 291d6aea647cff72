#pragma once

namespace callhelm {

// gcc tells it by a macro, clang by a feature.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool isSanitized = true;
#elif defined(__has_feature)
inline constexpr bool isSanitized = __has_feature(address_sanitizer);
#else
inline constexpr bool isSanitized = false;
#endif

/// How many of `rounds` random cases to try: half of them where sanitizers make each ten times as long.
constexpr int effort(int rounds) { return isSanitized ? (rounds + 1) / 2 : rounds; }

} // namespace callhelm
