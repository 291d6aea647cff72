#include "services/backupoperation.h"

#include <QFileInfo>

#include "services/storemaintenance.h"

namespace callhelm {

namespace {

constexpr QLatin1String fileKey("file");

} // namespace

std::unique_ptr<StoreOperation> BackupOperation::from(const QJsonObject &arguments)
{
    const QString file = arguments[fileKey].toString();
    return file.isEmpty() ? nullptr : std::make_unique<BackupOperation>(file);
}

QJsonObject BackupOperation::arguments() const { return {{fileKey, QFileInfo(m_file).absoluteFilePath()}}; }

Result<QJsonObject> BackupOperation::run(const OperationWork &work) const
{
    if (auto done = StoreMaintenance::backUp(work.store, m_file); !done)
        return done.error();
    return QJsonObject();
}

} // namespace callhelm
