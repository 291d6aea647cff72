#include "desktop/desktopperson.h"

#include <QDir>
#include <QFileInfo>

namespace callhelm {

QString desktopPerson()
{
    for (const char *name : {"USER", "USERNAME"})
        if (const QString person = qEnvironmentVariable(name); !person.isEmpty())
            return person;
    // The audit trail holds it: it must not depend on the language.
    const QString owner = QFileInfo(QDir::homePath()).owner();
    return owner.isEmpty() ? QStringLiteral("somebody") : owner;
}

} // namespace callhelm
