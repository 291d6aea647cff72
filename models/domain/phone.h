#pragma once

#include <string_view>

namespace callhelm {

/// The phone (interface) of a channel, without what makes the channel unique: `PJSIP/201` of
/// `PJSIP/201-0000002a`, `Local/101@agents` of `Local/101@agents-0000000c;1` or of `Local/101@agents/n`.
[[nodiscard]] std::string_view phoneOfChannel(std::string_view channel);

/// The phone of an interface that a queue dials: without the options of a Local channel, `Local/101@agents`
/// of `Local/101@agents/n`. Others are phones as they stand.
[[nodiscard]] std::string_view phoneOfInterface(std::string_view interface);

/// The number of an extension rather than of the public network: at most six digits. `201` of `201`, and of
/// `Local/201@from-internal`; empty where there is none.
[[nodiscard]] std::string_view extensionOf(std::string_view numberOrPhone);

/// The far half of a Local channel, which is part of the call of its near half.
[[nodiscard]] bool isFarHalf(std::string_view channel);

} // namespace callhelm
