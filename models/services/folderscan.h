#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <vector>

#include <QString>

#include "base/result.h"
#include "base/time.h"

namespace callhelm {

/// A file as it was when it was looked at.
struct FoundFile
{
    QString path;
    qint64 size = 0; ///< bytes
    qint64 modified = 0; ///< UTC epoch ms
    bool operator==(const FoundFile &) const = default;

    /// As it is now; nothing when it is gone.
    [[nodiscard]] static std::optional<FoundFile> at(const QString &path);
};

/// Which files of a folder can be taken: those that stopped growing. A file is ripe when it had the same size
/// and time at two looks that are `settle` apart, and is told until it was dealt with or becomes another.
/// Names of what others are still writing (~$…, .part, .tmp, hidden ones), files that a spreadsheet has open,
/// and our own lists of rejected rows are left alone.
class FolderScan
{
public:
    FolderScan(QString folder, std::chrono::milliseconds settle, std::chrono::milliseconds retry)
        : m_folder(std::move(folder)), m_settle(settle), m_retry(retry)
    {
    }

    /// Looks at `now` (of a clock that does not jump) and tells the ripe ones, the oldest first. Fails with
    /// Error::Kind::File when the folder cannot be read.
    Result<std::vector<FoundFile>> look(std::chrono::milliseconds now);
    /// Whether some file is still growing, or was not looked at for long enough.
    [[nodiscard]] bool isWaiting() const;

    /// The file was taken as it was then, or is known: it is not told again.
    void done(const FoundFile &file);
    /// It could not be taken: it is told again after `retry`.
    void failed(const FoundFile &file, std::chrono::milliseconds now);
    /// What failed is told at once.
    void retryAll();

    /// Whether a name is one of a file that may be taken.
    [[nodiscard]] static bool isTable(const QString &fileName);

private:
    struct Seen
    {
        FoundFile file;
        std::chrono::milliseconds since{0}; ///< when it was first so
        bool isRipe = false;
        bool isDone = false;
        std::optional<std::chrono::milliseconds> failedAt;
    };
    QString m_folder;
    std::chrono::milliseconds m_settle, m_retry;
    std::map<QString, Seen> m_seen; ///< by path
};

} // namespace callhelm
