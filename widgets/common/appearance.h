#pragma once

#include <array>

#include <QSettings>

#include "common/theme.h"

namespace callhelm {

/// The themes' names in the settings, in the order of Theme::Choice.
inline constexpr std::array themeNames{"system", "light", "dark"};
/// Languages there are, each with its title in its own tongue: who cannot read the present one must find
/// theirs.
struct LanguageTitle
{
    const char *id;
    const char *title;
};
inline constexpr std::array languageTitles{LanguageTitle{"vi", "Tiếng Việt"}, LanguageTitle{"ru", "Русский"},
                                           LanguageTitle{"en", "English"}};

/// The theme kept in the settings.
[[nodiscard]] Theme::Choice keptTheme(const QSettings &settings);
/// The language kept in the settings; without one, that of the desktop if we speak it, else English.
[[nodiscard]] QString keptLanguage(const QSettings &settings);

/// After how many minutes without anybody the window locks itself; 0: never.
[[nodiscard]] int lockMinutes(const QSettings &settings);
void setLockMinutes(QSettings &settings, int minutes);

} // namespace callhelm
