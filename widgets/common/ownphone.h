#pragma once

#include <QSettings>
#include <QString>

namespace callhelm {

/// The phone of whoever sits at this desktop: it rings when they listen in. Kept with the desktop's settings,
/// since it belongs to the place and not to the store.
[[nodiscard]] inline QString ownPhone(const QSettings &settings)
{
    return settings.value(QStringLiteral("phone")).toString();
}

inline void setOwnPhone(QSettings &settings, const QString &phone)
{
    settings.setValue(QStringLiteral("phone"), phone);
}

} // namespace callhelm
