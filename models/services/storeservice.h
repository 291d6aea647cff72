#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThreadPool>

#include "services/storehost.h"
#include "services/storeoperation.h"

namespace callhelm {

class Workspace;

/// Serves those who come to a store that this program holds: raises the window, runs the command line's
/// operations, follows a file for as long as a command asks, and yields where it only follows itself. Lives
/// in the workspace's thread; changes run in the writer's.
class StoreService final : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const Result<QJsonObject> &)>;
    /// Runs an operation that changes the store, in whatever thread, and answers from there.
    using Run
        = std::function<void(std::shared_ptr<StoreOperation> operation, OperationWork work, Answer answer)>;

    /// `onlyFollows`: a command without a window, which ends when a window asks. The workspace must outlive
    /// the service.
    StoreService(Workspace &workspace, bool onlyFollows, Run run);
    ~StoreService() override;

    /// Nobody is served any more; what runs is asked to stop. Answers that still come are dropped.
    void close();

Q_SIGNALS:
    void raiseWanted(const QByteArray &token);
    void yieldWanted();

private:
    struct Errand
    {
        std::shared_ptr<std::atomic<bool>> stop; ///< of an operation
        QString followed; ///< file that is followed for the client
    };
    void hear(LocalMessages *client, const QJsonObject &request);
    void start(LocalMessages *client, const QString &name, const QJsonObject &request);
    void follow(LocalMessages *client, const QJsonObject &request);
    void stop(LocalMessages *client);
    void giveWay();
    void forget(LocalMessages *client);
    void endFollowing(const QString &file);
    void tellOfSources();

    Workspace &m_workspace;
    bool m_onlyFollows;
    Run m_run;
    StoreHost m_host;
    std::map<LocalMessages *, Errand> m_errands;
    std::vector<QPointer<LocalMessages>> m_successors; ///< windows that wait for this to give way
    QSet<QString> m_borrowed; ///< files followed only because clients ask
    int m_running = 0; ///< operations
    QThreadPool m_pool; ///< for operations that only read
};

} // namespace callhelm
