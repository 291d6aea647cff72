#include "services/watchedfolders.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>

namespace callhelm {

namespace {

constexpr QLatin1String folderKey("folder");
constexpr QLatin1String mappingNameKey("mapping_name");
constexpr QLatin1String mappingKey("mapping");
constexpr QLatin1String sheetKey("sheet");
constexpr QLatin1String encodingKey("encoding");
constexpr QLatin1String separatorKey("separator");
constexpr QLatin1String headerKey("header_row");

} // namespace

bool operator==(const WatchedFolder &one, const WatchedFolder &other) { return toJson(one) == toJson(other); }

QJsonObject toJson(const WatchedFolder &folder)
{
    QJsonObject object{{folderKey, folder.folder}};
    const auto insert = [&object](QLatin1String key, const QString &text) {
        if (!text.isEmpty())
            object[key] = text;
    };
    insert(mappingNameKey, folder.mappingName);
    insert(sheetKey, folder.how.sheet);
    insert(encodingKey, folder.how.encoding);
    insert(separatorKey, folder.how.separator);
    if (folder.how.headerRow)
        object[headerKey] = *folder.how.headerRow;
    if (folder.mappingName.isEmpty())
        object[mappingKey] = folder.how.mapping.toJson();
    return object;
}

std::optional<WatchedFolder> watchedFolderFrom(const QJsonObject &object)
{
    WatchedFolder folder;
    folder.folder = object[folderKey].toString();
    folder.mappingName = object[mappingNameKey].toString();
    folder.how.sheet = object[sheetKey].toString();
    folder.how.encoding = object[encodingKey].toString();
    folder.how.separator = object[separatorKey].toString();
    if (object.contains(headerKey))
        folder.how.headerRow = object[headerKey].toInteger();
    if (folder.mappingName.isEmpty()) {
        auto mapping = ImportMapping::fromJson(object[mappingKey].toObject());
        if (!mapping)
            return std::nullopt;
        folder.how.mapping = std::move(*mapping);
    }
    return folder.folder.isEmpty() ? std::nullopt : std::optional(std::move(folder));
}

WatchedFolders WatchedFolders::fromJson(const QString &json)
{
    WatchedFolders folders;
    const QJsonArray all = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue one : all)
        if (const auto folder = watchedFolderFrom(one.toObject()))
            folders.set(*folder);
    return folders;
}

QString WatchedFolders::toJson() const
{
    QJsonArray all;
    for (const WatchedFolder &folder : m_folders)
        all.append(callhelm::toJson(folder));
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<WatchedFolder> WatchedFolders::find(const QString &folder) const
{
    const auto it = std::ranges::find(m_folders, folder, &WatchedFolder::folder);
    return it == m_folders.end() ? std::nullopt : std::optional(*it);
}

void WatchedFolders::set(const WatchedFolder &folder)
{
    const auto it = std::ranges::find(m_folders, folder.folder, &WatchedFolder::folder);
    if (it == m_folders.end())
        m_folders.push_back(folder);
    else
        *it = folder;
}

void WatchedFolders::remove(const QString &folder)
{
    std::erase_if(m_folders, [&folder](const WatchedFolder &one) { return one.folder == folder; });
}

} // namespace callhelm
