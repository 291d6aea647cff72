#include "services/folderchange.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "store/openstore.h"
#include "store/settingreader.h"

namespace callhelm {

namespace {

QJsonObject fieldsOf(const std::optional<WatchedFolder> &folder)
{
    if (!folder)
        return {};
    QJsonObject fields = toJson(*folder);
    fields.remove(QStringLiteral("folder"));
    fields.insert(QStringLiteral("kind"), QStringLiteral("folder"));
    return fields;
}

} // namespace

QString FolderChange::text() const
{
    return QCoreApplication::translate("callhelm::Change", "Watching %1").arg(QFileInfo(m_folder).fileName());
}

Result<std::vector<AuditFields>> FolderChange::apply(ChangeGround &ground)
{
    auto kept = SettingReader(ground.database).value(QLatin1String(setting));
    if (!kept)
        return kept.error();
    WatchedFolders folders = WatchedFolders::fromJson(kept->value_or(QString()));
    const auto before = folders.find(m_folder);
    if (m_takesBack && before != m_from)
        return groundChanged();
    m_from = before;
    m_isOther = before != m_to;
    if (!m_isOther)
        return std::vector<AuditFields>();
    if (m_to)
        folders.set(*m_to);
    else
        folders.remove(m_folder);
    if (auto done = writeSetting(ground.database, QLatin1String(setting), folders.toJson()); !done)
        return done.error();
    return std::vector{changedFields(act(), m_folder, fieldsOf(m_from), fieldsOf(m_to))};
}

std::unique_ptr<Change> FolderChange::inverse() const
{
    if (!m_isOther)
        return nullptr;
    auto back = std::make_unique<FolderChange>(m_folder, m_from, m_shown);
    back->m_from = m_to;
    back->m_takesBack = true;
    return back;
}

} // namespace callhelm
