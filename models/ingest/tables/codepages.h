#pragma once

#include <array>

#include "ingest/tables/textencoding.h"

namespace callhelm {

/// Code points of the bytes 0x80 to 0xFF; 0 for bytes without a meaning.
using CodePage = std::array<char16_t, 128>;

/// The table of an encoding of one byte a character (of which Qt has none where it is built without ICU);
/// that of windows-1252 for others.
[[nodiscard]] const CodePage &codePage(TextEncoding encoding);
[[nodiscard]] bool isCodePage(TextEncoding encoding);

} // namespace callhelm
