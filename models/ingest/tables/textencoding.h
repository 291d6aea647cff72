#pragma once

#include <optional>

#include <QString>
#include <QStringList>

namespace callhelm {

/// How a file's bytes stand for text.
enum class TextEncoding : quint8 { Utf8, Utf16Le, Utf16Be, Windows1258, Windows1251, Windows1252, Koi8R };

/// Its name as options and outputs write it: utf-8, utf-16le, utf-16be, windows-1258, windows-1251,
/// windows-1252, koi8-r.
[[nodiscard]] QString encodingName(TextEncoding encoding);
/// The encoding of that name; case, `-` and `_` do not matter; also cp1251, utf8, latin1 and their like.
[[nodiscard]] std::optional<TextEncoding> encodingByName(const QString &name);
/// All names, for an error or a choice.
[[nodiscard]] QStringList encodingNames();

} // namespace callhelm
