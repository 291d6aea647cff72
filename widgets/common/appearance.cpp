#include "common/appearance.h"

#include <QLocale>

namespace callhelm {

namespace {

constexpr auto lockKey = "signin/lockMinutes";

} // namespace

Theme::Choice keptTheme(const QSettings &settings)
{
    const QString kept = settings.value(QStringLiteral("theme")).toString();
    for (size_t i = 0; i < themeNames.size(); ++i)
        if (kept == QLatin1String(themeNames[i]))
            return Theme::Choice(i);
    return Theme::Choice::System;
}

QString keptLanguage(const QSettings &settings)
{
    const QString kept = settings.value(QStringLiteral("language")).toString();
    const QString desktop = QLocale::system().name().section(u'_', 0, 0);
    for (const QString &wanted : {kept, desktop})
        for (const LanguageTitle &language : languageTitles)
            if (wanted == QLatin1String(language.id))
                return wanted;
    return QStringLiteral("en");
}

int lockMinutes(const QSettings &settings) { return settings.value(QLatin1String(lockKey), 0).toInt(); }

void setLockMinutes(QSettings &settings, int minutes) { settings.setValue(QLatin1String(lockKey), minutes); }

} // namespace callhelm
