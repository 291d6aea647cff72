#include "services/backupoperation.h"

#include <QFileInfo>

#include "services/storemaintenance.h"

namespace callhelm {

namespace {

constexpr QLatin1String fileKey("file");
constexpr QLatin1String entriesKey("entries");
constexpr QLatin1String hashKey("hash");

} // namespace

std::unique_ptr<StoreOperation> BackupOperation::from(const QJsonObject &arguments)
{
    const QString file = arguments[fileKey].toString();
    return file.isEmpty() ? nullptr : std::make_unique<BackupOperation>(file);
}

QJsonObject BackupOperation::arguments() const { return {{fileKey, QFileInfo(m_file).absoluteFilePath()}}; }

Result<QJsonObject> BackupOperation::run(const OperationWork &work) const
{
    auto end = StoreMaintenance::backUp(work.store, m_file);
    if (!end)
        return end.error();
    return QJsonObject{{entriesKey, end->entries}, {hashKey, QString::fromLatin1(end->hash.toHex())}};
}

AuditEnd BackupOperation::trailEnd(const QJsonObject &result)
{
    return {result[entriesKey].toInteger(), QByteArray::fromHex(result[hashKey].toString().toLatin1())};
}

} // namespace callhelm
