#pragma once

#include <string>
#include <string_view>

#include <QString>

namespace callhelm {

/// Whether bytes are well-formed UTF-8 (no overlong forms, no surrogates, nothing past U+10FFFF).
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// Reads bytes as Windows-1252, the usual guess for text that is not UTF-8; every byte has a meaning
/// (undefined ones become the control character of the same number, as in Latin-1).
[[nodiscard]] std::string utf8FromWindows1252(std::string_view bytes);

/// As many CRs before an LF belong to the line's end; more are lines of nothing.
inline constexpr int mostCrsOfLineEnd = 4;

/// Where the line that begins at `from` ends: the place of the last byte of its line end, which is LF, CR, or
/// up to four CRs and LF; npos when there is none.
[[nodiscard]] std::size_t endOfLine(std::string_view bytes, std::size_t from);

/// The beginning of a record for people: at most 120 characters, control characters made visible.
[[nodiscard]] QString excerptOf(std::string_view bytes);

} // namespace callhelm
