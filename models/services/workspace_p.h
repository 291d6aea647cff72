#pragma once

#include <map>

#include <QThread>
#include <QTimer>

#include "services/amiservers.h"
#include "services/booksservice.h"
#include "services/floorsnapshotservice.h"
#include "services/pbxactions.h"
#include "services/pbxconnections.h"
#include "services/readerthread.h"
#include "services/sourcehost.h"
#include "services/storeservice.h"
#include "services/workspace.h"
#include "services/writer.h"
#include "store/openstore.h"
#include "store/storelock.h"

namespace callhelm {

inline constexpr const char *followedSetting = "followed";
inline constexpr const char *serversSetting = "ami_servers";

struct Workspace::Private
{
    Private(QString storePath, Calendar storeCalendar)
        : path(std::move(storePath))
        , calendar(std::move(storeCalendar))
        , clock(systemClock, systemClock.now(), 1)
    {
    }

    std::unique_ptr<StoreLock> lock; ///< given back after everything else is closed
    std::optional<Error> readOnly;
    QString path;
    Calendar calendar;
    SystemClock systemClock;
    ScaledClock clock;
    std::vector<NamedQueue> queues;
    std::vector<NamedAgent> agents;
    std::map<QueueId, QueueGoal> goals;
    std::optional<TimeRange> known;
    QStringList followed;
    QStringList waitToFollow; ///< of these: where they stand could not be read from the store yet
    std::map<QString, SourceInfo> followedSources; ///< to which telephone system each followed file belongs
    std::unique_ptr<ReaderThread> reader; ///< answers what pages ask
    std::unique_ptr<ReaderThread> floorReader; ///< follows the present, whatever the other is busy with
    std::unique_ptr<FloorSnapshotService> floor;
    std::unique_ptr<BooksService> books;
    std::unique_ptr<StoreService> service; ///< null: read-only; outlives the writer's thread
    QThread writerThread;
    FactQueue queue; ///< from the sources to the writer
    std::unique_ptr<Writer> writer; ///< lives in writerThread
    std::vector<std::weak_ptr<ImportControl>> imports; ///< that may run
    std::unique_ptr<SourceHost> sources;
    std::unique_ptr<AmiServers> servers;
    std::unique_ptr<PbxConnections> lines; ///< outlives the sources
    Actor actor;
    std::unique_ptr<PbxActions> pbx; ///< outlives the sources and the writer's thread
    QTimer announce; ///< for dataChanged

    /// Runs in the writer's thread and waits for it.
    template <class Function>
    auto inWriter(Function function)
    {
        std::optional<decltype(function())> result;
        QMetaObject::invokeMethod(
            writer.get(), [&] { result.emplace(function()); }, Qt::BlockingQueuedConnection);
        return std::move(*result);
    }
    /// Asks the writer and then the reader with what it said. The writer may be busy for long; meanwhile the
    /// reader answers others.
    template <class Answer, class Told>
    QFuture<Result<Answer>> askBoth(std::function<Told(Writer &)> first,
                                    std::function<Result<Answer>(Reader &, const Told &)> then)
    {
        auto promise = std::make_shared<QPromise<Result<Answer>>>();
        promise->start();
        QMetaObject::invokeMethod(
            writer.get(), [promise, this, first = std::move(first), then = std::move(then)] {
                reader->answer<Answer>(
                    promise, [then, told = first(*writer)](Reader &from) { return then(from, told); });
            });
        return promise->future();
    }
    Result<void> readMemory(Reader &from)
    {
        auto moment = from.moment();
        if (!moment)
            return moment.error();
        auto readQueues = from.names().queues();
        auto readAgents = from.names().agents();
        auto readGoals = from.names().goals();
        auto readKnown = from.figures().known();
        if (!readQueues)
            return readQueues.error();
        if (!readAgents)
            return readAgents.error();
        if (!readGoals)
            return readGoals.error();
        if (!readKnown)
            return readKnown.error();
        queues = std::move(*readQueues);
        agents = std::move(*readAgents);
        goals = std::move(*readGoals);
        known = *readKnown;
        return {};
    }
    /// Setting a value, as a change.
    static auto setting(const char *key, const QString &value)
    {
        return [key, value](Database &database, Journal &) {
            return writeSetting(database, QLatin1String(key), value);
        };
    }
    Result<void> keep(const char *key, const QString &value)
    {
        return inWriter([&] { return writer->change(setting(key, value)); });
    }
};

} // namespace callhelm
