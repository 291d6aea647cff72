#include "desktop/desktopperson.h"

#include <QCoreApplication>

namespace callhelm {

QString desktopPerson()
{
    for (const char *name : {"USER", "USERNAME"})
        if (const QString person = qEnvironmentVariable(name); !person.isEmpty())
            return person;
    return QCoreApplication::translate("callhelm::AlertDesk", "somebody");
}

} // namespace callhelm
