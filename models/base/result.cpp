#include "base/result.h"

namespace callhelm {

QString Error::toString() const
{
    QString place = file;
    if (line > 0)
        place += QLatin1Char(':') + QString::number(line);
    return place.isEmpty() ? text : place + QLatin1String(": ") + text;
}

} // namespace callhelm
