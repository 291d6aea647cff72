#include "desktop/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace callhelm {

void keepToOwner(const QString &settingsFile)
{
    constexpr QFileDevice::Permissions file = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const QString folder = QFileInfo(settingsFile).absolutePath();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, file | QFileDevice::ExeOwner);
    QFile settings(settingsFile);
    if (!settings.exists())
        (void)settings.open(QIODevice::WriteOnly | QIODevice::NewOnly, file);
    settings.setPermissions(file); // what is written later takes over the mode
}

} // namespace callhelm
