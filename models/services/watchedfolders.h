#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "services/recordimportservice.h"

namespace callhelm {

/// A folder whose files become records as they appear.
struct WatchedFolder
{
    QString folder; ///< absolute
    QString mappingName; ///< of a saved mapping, as it is when a file is taken; empty: `how` has its own
    RecordImportTask how; ///< without a file: sheet, encoding …, and the mapping where none is named
};
[[nodiscard]] bool operator==(const WatchedFolder &one, const WatchedFolder &other);

/// Which folders are watched, in the order in which they were begun. As the store keeps it.
class WatchedFolders
{
public:
    /// Empty where nothing is kept.
    [[nodiscard]] static WatchedFolders fromJson(const QString &json);
    [[nodiscard]] QString toJson() const;

    [[nodiscard]] const std::vector<WatchedFolder> &all() const { return m_folders; }
    [[nodiscard]] std::optional<WatchedFolder> find(const QString &folder) const;
    void set(const WatchedFolder &folder); ///< a new one at the end
    void remove(const QString &folder);

private:
    std::vector<WatchedFolder> m_folders;
};

/// One folder as it is kept, and sent to the program that holds a store.
[[nodiscard]] QJsonObject toJson(const WatchedFolder &folder);
/// Nothing when it is none.
[[nodiscard]] std::optional<WatchedFolder> watchedFolderFrom(const QJsonObject &object);

} // namespace callhelm
