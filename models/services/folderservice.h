#pragma once

#include <atomic>
#include <map>
#include <memory>

#include <QFuture>
#include <QObject>
#include <QThread>

#include "services/folderwatch.h"
#include "services/sourcestatus.h"
#include "services/watchedfolders.h"

namespace callhelm {

class Change;
class Session;
class StoreAccess;

/// How a watched folder fares.
struct FolderStatus
{
    /// The file that was taken last, since the program began.
    struct Last
    {
        QString file; ///< its name
        Instant at;
        RecordImportReport report; ///< by which it can be taken back
        QString rejected; ///< file with the rows that were rejected; empty: none were
    };
    QString folder;
    SourceStatus::State state = SourceStatus::State::Waiting;
    QString message; ///< why it waits
    std::optional<Last> last;
};

/// Watched folders: tables that appear there become records, each content once, in the order of their times,
/// all of a file or nothing. Files stay where they are; rejected rows are written beside them. Goes on
/// whoever is signed in, or nobody. A content that an import took before is not taken again, also when that
/// import was taken back.
class FolderService final : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive it; `kept` is what the store keeps under FolderChange::setting.
    FolderService(StoreAccess &access, const QString &kept, const FolderWatch::Timing &timing = {});
    ~FolderService() override;
    /// Watches nothing any more; what is being taken is stopped, and taken at the next start.
    void close();

    /// Fails when the path cannot be that of a folder to be watched; one that is not there yet will do.
    static Result<void> check(const WatchedFolder &folder);
    /// Watches a folder from now on, or otherwise than before. Remembered over restarts. What is there
    /// already is taken, too.
    QFuture<Result<void>> watch(const WatchedFolder &folder);
    QFuture<Result<void>> stopWatching(const QString &folder);
    /// The same for somebody who is not at the window.
    QFuture<Result<void>> watchAs(const Session &who, const WatchedFolder &folder);
    QFuture<Result<void>> stopWatchingAs(const Session &who, const QString &folder);
    [[nodiscard]] const std::vector<WatchedFolder> &watched() const { return m_folders.all(); }
    [[nodiscard]] bool isWatched(const QString &folder) const { return m_folders.find(folder).has_value(); }
    /// Goes on with all that is watched.
    void restore();

    [[nodiscard]] std::vector<FolderStatus> statuses() const;
    /// The same as of other sources.
    [[nodiscard]] std::vector<SourceStatus> sourceStatuses() const;

Q_SIGNALS:
    void changed(); ///< which are watched, or how they fare
    void taken(); ///< records were made or changed by a file

private:
    struct Running
    {
        FolderWatch *watch = nullptr; ///< lives in the thread
        FolderStatus status;
        std::map<QString, QString> failures; ///< by path: files that could not be taken, and why
        QString trouble; ///< why the folder cannot be looked at
    };
    struct Took;
    [[nodiscard]] std::unique_ptr<Change> makeChange(const QString &folder,
                                                     const std::optional<WatchedFolder> &to);
    void show(const QString &folder, const std::optional<WatchedFolder> &to);
    void begin(const WatchedFolder &folder);
    void end(const QString &folder);
    void noteLook(const QString &folder, const QString &trouble);
    void take(const WatchedFolder &folder, const FoundFile &file);
    void noteTaken(const QString &folder, const FoundFile &file, const Result<Took> &took);
    void tell(const QString &folder, bool isNews);

    StoreAccess &m_access;
    FolderWatch::Timing m_timing;
    WatchedFolders m_folders;
    std::unique_ptr<QThread> m_thread;
    std::map<QString, Running> m_running;
    std::shared_ptr<std::atomic_bool> m_isClosing = std::make_shared<std::atomic_bool>(false);
};

} // namespace callhelm
