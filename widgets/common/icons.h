#pragma once

#include <QIcon>
#include <QString>

#include "common/theme.h"

namespace callhelm {

/// Makes the pictures linked into the library known; the theme does it once.
void registerIconResources();

/// One of resources/icons by its file name, drawn in the theme's colour of the moment at whatever size and
/// resolution is asked for. The theme must outlive the icon.
[[nodiscard]] QIcon themedIcon(const Theme &theme, const QString &name, Token token = Token::TextSecond);
/// The same, with another colour while checked or selected.
[[nodiscard]] QIcon themedIcon(const Theme &theme, const QString &name, Token token, Token selected);

} // namespace callhelm
