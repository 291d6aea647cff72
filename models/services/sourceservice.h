#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QFuture>
#include <QObject>
#include <QStringList>

#include "base/result.h"
#include "domain/source.h"
#include "services/followedlogs.h"
#include "services/importreport.h"
#include "services/sourcestatus.h"

namespace callhelm {

class AmiServers;
class CalendarService;
class Change;
class ImportControl;
class SourceHost;
class Session;
class StoreAccess;

/// Where facts come from: files taken whole, logs followed as they grow, and how all sources fare.
class SourceService final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; `kept` is what the store keeps under FollowChange::setting.
    SourceService(StoreAccess &access, SourceHost &host, const AmiServers &servers, CalendarService &calendar,
                  const QString &kept);
    ~SourceService() override;

    /// Takes whole files in one transaction, with its line in the audit trail: all of them or, when stopped
    /// or failed, nothing. The future reports progress in thousandths and always comes to a result, which
    /// says what became of it; an import is stopped through `control` alone.
    [[nodiscard]] QFuture<Result<ImportReport>> importFiles(SourceKind kind, const QStringList &files,
                                                            const QString &sourceName = {},
                                                            std::shared_ptr<ImportControl> control = {});
    /// Those that run and can still be stopped.
    void cancelImports();
    /// What wrote a file, by its beginning: SourceKind::QueueLog or SourceKind::Cdr; nothing when it is
    /// neither or cannot be read.
    static std::optional<SourceKind> recognise(const QString &file);

    /// Takes a growing file as it grows, through rotation, until stopped. Remembered over restarts. Of a file
    /// that is followed already nothing changes.
    /// `kind` says what it is: SourceKind::QueueLog, or SourceKind::Cdr for a Master.csv; `sourceName` which
    /// telephone system writes it: without one that of the server whose log it is, else the first.
    QFuture<Result<void>> follow(const QString &file, SourceKind kind = SourceKind::QueueLog,
                                 const QString &sourceName = {});
    QFuture<Result<void>> stopFollowing(const QString &file);
    /// The same for somebody who is not at the window.
    QFuture<Result<void>> followAs(const Session &who, const QString &file, SourceKind kind);
    QFuture<Result<void>> stopFollowingAs(const Session &who, const QString &file);
    /// Fails when the path can't be that of a log; a file that is not there yet will do.
    static Result<void> checkLog(const QString &file);
    /// The same as changes, for who makes more of them at once.
    [[nodiscard]] std::unique_ptr<Change> followChange(const QString &file, const SourceInfo &as);
    [[nodiscard]] std::unique_ptr<Change> stopFollowingChange(const QString &file);
    [[nodiscard]] QStringList followed() const { return m_followed.files(); }
    /// What a followed file is and which telephone system writes it.
    [[nodiscard]] SourceInfo followedAs(const QString &file) const;
    /// Goes on with all that is followed from where the store stands.
    void restore();

    [[nodiscard]] std::vector<SourceStatus> statuses() const;

Q_SIGNALS:
    void changed(); ///< a source's state, or which there are

private:
    QFuture<Result<void>> follow(const Session &who, const QString &file, SourceKind kind,
                                 const QString &sourceName);
    [[nodiscard]] QString sourceOf(const QString &file) const;
    [[nodiscard]] std::unique_ptr<Change> makeChange(const QString &file,
                                                     const std::optional<SourceInfo> &to);
    void restore(const QString &file);
    void begin(const SegmentInfo &from);
    void forget(const QString &file);
    void readAnew();

    StoreAccess &m_access;
    SourceHost &m_host;
    const AmiServers &m_servers;
    CalendarService &m_calendar;
    FollowedLogs m_followed;
    QStringList m_waiting; ///< of these: where they stand could not be read from the store yet
    std::vector<std::weak_ptr<ImportControl>> m_imports; ///< that may run
};

} // namespace callhelm
