#pragma once

#include <atomic>
#include <map>
#include <functional>
#include <memory>
#include <vector>

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include "services/storehost.h"
#include "services/storeoperation.h"

namespace callhelm {

class FolderService;
class SignInService;
class SourceService;
class StoreAccess;

/// Serves those who come to a store that this program holds: raises the window, runs the command line's
/// operations, follows a file for as long as a command asks, and yields where it only follows itself. Lives
/// in the window's thread; changes run in the writer's.
class StoreService final : public QObject
{
    Q_OBJECT
public:
    /// `onlyFollows`: a command without a window, which ends when a window asks. The others must outlive the
    /// service.
    StoreService(StoreAccess &access, SourceService &sources, FolderService &folders, SignInService &signIn,
                 bool onlyFollows);
    ~StoreService() override;

    /// False where nobody can come: no local socket can be made.
    [[nodiscard]] bool isReached() const { return m_isReached; }
    /// Nobody is served any more; what runs is asked to stop. Answers that still come are dropped.
    void close();

Q_SIGNALS:
    void raiseWanted(const QByteArray &token);
    void yieldWanted();

private:
    struct Errand
    {
        std::shared_ptr<std::atomic<bool>> stop; ///< of an operation
        QString followed; ///< file or folder that is followed for the client
        QString language; ///< of the client
    };
    void hear(LocalMessages *client, const QJsonObject &request);
    /// Who stands behind a request, held against the store; nobody else is believed.
    void identify(LocalMessages *client, const QJsonObject &request,
                  const std::function<void(const Session &)> &then);
    void start(LocalMessages *client, const QString &name, const QJsonObject &request);
    void start(LocalMessages *client, const std::shared_ptr<StoreOperation> &operation, const Session &who);
    void follow(LocalMessages *client, const QJsonObject &request, const Session &who);
    void followed(LocalMessages *client, const QString &file, const Result<void> &done);
    void stop(LocalMessages *client);
    void giveWay();
    void forget(LocalMessages *client);
    QFuture<Result<void>> endFollowing(const QString &file);
    void tellOfSources();
    [[nodiscard]] bool isFollowed(const QString &file) const;

    StoreAccess &m_access;
    SourceService &m_sources;
    FolderService &m_folders;
    SignInService &m_signIn;
    bool m_onlyFollows;
    bool m_isReached;
    StoreHost m_host;
    std::map<LocalMessages *, Errand> m_errands;
    std::vector<QPointer<LocalMessages>> m_successors; ///< windows that wait for this to give way
    std::map<QString, Session> m_borrowed; ///< files and folders followed only because clients ask, for whom
    int m_running = 0; ///< operations
    QThreadPool m_pool; ///< for operations that only read
};

} // namespace callhelm
