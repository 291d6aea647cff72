#include "ingest/ordinaryfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace callhelm {

Result<void> checkOrdinaryFile(const QString &path)
{
    const auto failed = [&path](const char *why) -> Result<void> {
        return Error{Error::Kind::File, QCoreApplication::translate("OrdinaryFile", why), path, 0};
    };
    const QFileInfo info(path);
    if (!info.exists())
        return failed(QT_TRANSLATE_NOOP("OrdinaryFile", "There is no such file."));
    if (info.isDir())
        return failed(QT_TRANSLATE_NOOP("OrdinaryFile", "This is a folder, not a file."));
    if (!info.isFile())
        return failed(QT_TRANSLATE_NOOP("OrdinaryFile", "This is not an ordinary file."));
    return {};
}

} // namespace callhelm
