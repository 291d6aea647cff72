#include "services/filehash.h"

#include <QCryptographicHash>
#include <QFile>

namespace callhelm {

Result<QString> fileHash(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, file.errorString(), path, 0};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return Error{Error::Kind::File, file.errorString(), path, 0};
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace callhelm
