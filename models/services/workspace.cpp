#include "services/workspace.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>
#include <QTimer>

#include "ingest/queuelogfollower.h"
#include "ingest/simulator.h"
#include "services/floorbuilder.h"
#include "services/readerthread.h"
#include "services/sourcehost.h"
#include "services/writer.h"
#include "store/openstore.h"
#include "store/sql.h"
#include "store/statement.h"

namespace callhelm {

namespace {

constexpr const char *followedSetting = "followed";
constexpr const char *simulatorSetting = "simulator";
constexpr auto announceEvery = std::chrono::milliseconds(250);
constexpr int longestHistory = 60; // days that the simulator is taken through again when it resumes

QString simulatorName() { return Simulator::source().name; }

} // namespace

struct Workspace::Private
{
    Private(QString storePath, Calendar storeCalendar)
        : path(std::move(storePath))
        , calendar(std::move(storeCalendar))
        , clock(systemClock, systemClock.now(), 1)
    {
    }

    QString path;
    Calendar calendar;
    SystemClock systemClock;
    ScaledClock clock;
    std::vector<NamedQueue> queues;
    std::vector<NamedAgent> agents;
    std::map<QueueId, QueueGoal> goals;
    std::optional<TimeRange> known;
    QStringList followed;
    FloorSnapshotPtr floor = std::make_shared<FloorSnapshot>();
    std::unique_ptr<ReaderThread> reader;
    QThread writerThread;
    std::unique_ptr<Writer> writer; ///< lives in writerThread
    std::unique_ptr<SourceHost> sources;
    LiveStatePtr latest; ///< published and not yet shown
    bool building = false;
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
    Result<void> readMemory(Reader &from)
    {
        auto readQueues = from.queues();
        auto readAgents = from.agents();
        auto readGoals = from.goals();
        auto readKnown = from.known();
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
    Result<void> keep(const char *key, const QString &value)
    {
        return inWriter([&] {
            return writer->change([&](Database &database, Journal &) {
                return writeSetting(database, QLatin1String(key), value);
            });
        });
    }
};

/// Names, goals and range as read again after a commit.
struct Memory
{
    std::vector<NamedQueue> queues;
    std::vector<NamedAgent> agents;
    std::optional<TimeRange> known;
};

Workspace::Workspace(std::unique_ptr<Private> priv) : d(std::move(priv))
{
    d->announce.setSingleShot(true);
    d->announce.setInterval(announceEvery);
    d->writerThread.setObjectName(QStringLiteral("writer"));
    d->writer = std::make_unique<Writer>(d->path, d->calendar, d->clock);
    d->writer->moveToThread(&d->writerThread);
    d->writerThread.start();
    d->reader = std::make_unique<ReaderThread>(d->path, d->calendar);
    d->sources = std::make_unique<SourceHost>();

    connect(d->writer.get(), &Writer::published, this, [this](const LiveStatePtr &state) {
        d->latest = state;
        showLatest();
    });
    connect(d->writer.get(), &Writer::committed, this, [this] {
        if (!d->announce.isActive())
            d->announce.start();
    });
    connect(d->writer.get(), &Writer::failed, this, &Workspace::failed);
    connect(&d->announce, &QTimer::timeout, this, &Workspace::refresh);
    connect(d->sources.get(), &SourceHost::facts, d->writer.get(), &Writer::take);
    connect(d->sources.get(), &SourceHost::changed, this, [this] {
        const bool live = d->sources->anyRunning();
        QMetaObject::invokeMethod(d->writer.get(),
                                  [writer = d->writer.get(), live] { writer->setLive(live); });
        Q_EMIT sourcesChanged();
    });
}

Workspace::~Workspace()
{
    // Sources that still run announce their end: nobody may look at them any more.
    disconnect(d->sources.get(), nullptr, this, nullptr);
    d->sources.reset();
    QMetaObject::invokeMethod(
        d->writer.get(), [this] { d->writer->close(); }, Qt::BlockingQueuedConnection);
    d->writerThread.quit();
    d->writerThread.wait();
    d->reader.reset();
}

Result<std::unique_ptr<Workspace>> Workspace::open(const Options &options)
{
    QDir().mkpath(QFileInfo(options.path).absolutePath());
    std::unique_ptr<Private> priv;
    std::optional<QString> followed;
    std::optional<QString> kept;
    {
        auto database = openStore(options.path, Database::Mode::ReadWrite);
        if (!database)
            return database.error();
        auto calendar = readCalendar(**database, options.zone);
        if (!calendar)
            return calendar.error();
        priv = std::make_unique<Private>(options.path, *calendar);
        Reader reader(**database, *calendar);
        if (auto done = priv->readMemory(reader); !done)
            return done.error();
        auto files = reader.setting(QLatin1String(followedSetting));
        if (!files)
            return files.error();
        followed = *files;
        auto zone = reader.setting(QLatin1String(zoneSetting));
        if (!zone)
            return zone.error();
        kept = *zone;
    }
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(priv)));
    Private &d = *workspace->d;
    if (auto done = d.inWriter([&] { return d.writer->open(); }); !done)
        return done.error();
    if (!kept) {
        if (auto done = d.keep(zoneSetting, QString::fromUtf8(d.calendar.zone().id())); !done)
            return done.error();
    } else if (Calendar::zoneByName(kept->toUtf8()) != d.calendar.zone()) {
        if (auto done = workspace->setCalendar(d.calendar); !done)
            return done.error();
    }
    if (followed)
        for (const QJsonValue &file : QJsonDocument::fromJson(followed->toUtf8()).array())
            if (auto done = workspace->follow(file.toString()); !done)
                return done.error();
    return workspace;
}

void Workspace::showLatest()
{
    if (d->building || !d->latest)
        return;
    d->building = true;
    const LiveStatePtr state = std::exchange(d->latest, nullptr);
    const Calendar calendar = d->calendar;
    d->reader
        ->ask<FloorSnapshotPtr>(
            [state, calendar](Reader &reader) { return buildFloor(reader, calendar, *state); })
        .then(this, [this](const Result<FloorSnapshotPtr> &floor) {
            d->building = false;
            if (floor) {
                d->floor = *floor;
                Q_EMIT floorChanged(d->floor);
            } else {
                Q_EMIT failed(floor.error());
            }
            showLatest();
        });
}

void Workspace::refresh()
{
    d->reader
        ->ask<Memory>([](Reader &reader) -> Result<Memory> {
            auto queues = reader.queues();
            auto agents = reader.agents();
            auto known = reader.known();
            if (!queues)
                return queues.error();
            if (!agents)
                return agents.error();
            if (!known)
                return known.error();
            return Memory{std::move(*queues), std::move(*agents), *known};
        })
        .then(this, [this](const Result<Memory> &memory) {
            if (!memory) {
                Q_EMIT failed(memory.error());
                return;
            }
            d->queues = memory->queues;
            d->agents = memory->agents;
            d->known = memory->known;
            Q_EMIT dataChanged();
        });
}

QString Workspace::path() const { return d->path; }
const Calendar &Workspace::calendar() const { return d->calendar; }
const Clock &Workspace::clock() const { return d->clock; }
FloorSnapshotPtr Workspace::floor() const { return d->floor; }
std::optional<TimeRange> Workspace::known() const { return d->known; }

Result<void> Workspace::setCalendar(const Calendar &calendar)
{
    auto done = d->inWriter([&] {
        return d->writer->change([&](Database &database, Journal &journal) {
            auto written
                = writeSetting(database, QLatin1String(zoneSetting), QString::fromUtf8(calendar.zone().id()));
            if (written)
                written = writeSetting(database, QLatin1String(firstDaySetting),
                                       QString::number(int(calendar.firstDayOfWeek())));
            return written ? journal.setCalendar(calendar) : written;
        });
    });
    if (!done)
        return done;
    d->calendar = calendar;
    d->reader->setCalendar(calendar);
    Q_EMIT calendarChanged();
    Q_EMIT dataChanged();
    return {};
}

// ---- questions
// ---------------------------------------------------------------------------------------------

QFuture<Result<Rows<VisitRow>>> Workspace::visits(const CallFilter &filter)
{
    return d->reader->ask<Rows<VisitRow>>([filter](Reader &reader) { return reader.visits(filter); });
}

QFuture<Result<Rows<LegRow>>> Workspace::legs(const CallFilter &filter)
{
    return d->reader->ask<Rows<LegRow>>([filter](Reader &reader) { return reader.legs(filter); });
}

QFuture<Result<Rows<AttemptRow>>> Workspace::attempts(const CallFilter &filter, bool missedOnly)
{
    return d->reader->ask<Rows<AttemptRow>>(
        [filter, missedOnly](Reader &reader) { return reader.attempts(filter, missedOnly); });
}

QFuture<Result<Rows<SessionRow>>> Workspace::sessions(const CallFilter &filter)
{
    return d->reader->ask<Rows<SessionRow>>(
        [filter, horizon = d->floor->asOf](Reader &reader) { return reader.sessions(filter, horizon); });
}

QFuture<Result<Rows<PauseRow>>> Workspace::pauses(const CallFilter &filter)
{
    return d->reader->ask<Rows<PauseRow>>(
        [filter, horizon = d->floor->asOf](Reader &reader) { return reader.pauses(filter, horizon); });
}

QFuture<Result<std::vector<QueueInterval>>> Workspace::queueFigures(const TimeRange &range, By by)
{
    return d->reader->ask<std::vector<QueueInterval>>(
        [range, by](Reader &reader) { return reader.queueFigures(range, by); });
}

QFuture<Result<std::vector<AgentInterval>>> Workspace::agentFigures(const TimeRange &range, By by)
{
    // What goes on is asked of the writer's folds, in its thread; it may be busy with an import: the reader
    // waits.
    Writer *writer = d->writer.get();
    const Instant until = std::min(range.to, d->floor->asOf);
    return d->reader->ask<std::vector<AgentInterval>>([range, by, writer, until](Reader &reader) {
        OpenTimes open;
        QMetaObject::invokeMethod(
            writer, [&] { open = writer->openTimes(until); }, Qt::BlockingQueuedConnection);
        return reader.agentFigures(range, by, open);
    });
}

QFuture<Result<DoctorReport>> Workspace::doctor()
{
    std::optional<Instant> horizon;
    if (d->known)
        horizon = d->known->to;
    return d->reader->ask<DoctorReport>([horizon](Reader &reader) { return reader.doctor(horizon); });
}

// ---- names and goals
// -----------------------------------------------------------------------------------------

std::vector<NamedQueue> Workspace::queues() const { return d->queues; }
std::vector<NamedAgent> Workspace::agents() const { return d->agents; }

QString Workspace::queueName(QueueId id) const
{
    const auto it = std::ranges::find(d->queues, id, &NamedQueue::id);
    return it == d->queues.end() ? QString() : it->name;
}

QString Workspace::agentName(AgentId id) const
{
    const auto it = std::ranges::find(d->agents, id, &NamedAgent::id);
    return it == d->agents.end() ? QString() : it->name;
}

QueueGoal Workspace::goal(QueueId id) const
{
    const auto it = d->goals.find(id);
    return it == d->goals.end() ? QueueGoal() : it->second;
}

Result<void> Workspace::setGoal(QueueId id, const QueueGoal &goal)
{
    if (goal.threshold < 0 || goal.shortLimit < 0 || goal.goal < 0 || goal.goal > 10'000)
        return Error{Error::Kind::Usage,
                     tr("A goal lies between 0 and 100 %, and its times are not negative."),
                     {},
                     0};
    auto done = d->inWriter([&] {
        return d->writer->change([&](Database &database, Journal &) -> Result<void> {
            auto statement = Statement::prepare(
                database, "UPDATE queue SET threshold=?,short=?,definition=?,goal=? WHERE id=?");
            if (!statement)
                return statement.error();
            statement->bindAll(goal.threshold, goal.shortLimit);
            statement->bind(3, definitionName(goal.definition));
            statement->bind(4, goal.goal);
            statement->bind(5, id.value());
            return statement->run();
        });
    });
    if (!done)
        return done;
    d->goals[id] = goal;
    Q_EMIT goalsChanged();
    return {};
}

// ---- sources
// --------------------------------------------------------------------------------------------------

QFuture<Result<ImportReport>> Workspace::importQueueLogs(const QStringList &files, const QString &sourceName)
{
    auto promise = std::make_shared<QPromise<Result<ImportReport>>>();
    promise->start();
    QMetaObject::invokeMethod(d->writer.get(), [writer = d->writer.get(), promise, files, sourceName] {
        writer->import(promise, files, sourceName);
    });
    return promise->future();
}

Result<void> Workspace::follow(const QString &file)
{
    if (QFileInfo(file).isDir())
        return Error{Error::Kind::File, tr("This is a folder, not a queue_log."), file, 0};
    const SourceInfo source{QStringLiteral("queue_log"), SourceKind::QueueLog};
    SegmentInfo from;
    auto done = d->inWriter([&] {
        return d->writer->change([&](Database &, Journal &journal) -> Result<void> {
            auto resumed = journal.resume(source, file);
            if (!resumed)
                return resumed.error();
            from = *resumed;
            return {};
        });
    });
    if (!done)
        return done;
    if (!d->followed.contains(file)) {
        d->followed.append(file);
        if (auto kept = keepFollowed(); !kept)
            return kept;
    }
    SourceStatus status;
    status.name = file;
    d->sources->start(
        status, [from]() -> std::unique_ptr<FactSource> { return std::make_unique<QueueLogFollower>(from); });
    return {};
}

void Workspace::stopFollowing(const QString &file)
{
    d->sources->stop(file);
    d->followed.removeAll(file);
    if (auto kept = keepFollowed(); !kept)
        Q_EMIT failed(kept.error());
}

QStringList Workspace::followed() const { return d->followed; }

Result<void> Workspace::keepFollowed()
{
    const QByteArray json
        = QJsonDocument(QJsonArray::fromStringList(d->followed)).toJson(QJsonDocument::Compact);
    return d->keep(followedSetting, QString::fromUtf8(json));
}

Result<void> Workspace::startSimulator(double rate, quint32 seed, int historyDays)
{
    // A simulated call centre goes on where it stood: the same seed and start lead to the same present.
    const Instant now = d->systemClock.now();
    const auto horizon = d->inWriter([&] { return d->writer->horizon(); });
    auto resumed = d->inWriter([&]() -> Result<QString> {
        QString kept;
        auto done = d->writer->change([&](Database &database, Journal &) -> Result<void> {
            auto setting = Reader(database, d->calendar).setting(QLatin1String(simulatorSetting));
            if (!setting)
                return setting.error();
            kept = setting->value_or(QString());
            return {};
        });
        return done ? Result<QString>(kept) : Result<QString>(done.error());
    });
    if (!resumed)
        return resumed.error();
    Instant start = d->calendar.startOf(d->calendar.dayOf(now).addDays(-historyDays));
    const QStringList words = resumed->split(QLatin1Char(' '));
    const Instant keptStart = words.size() == 2 ? instantFromMs(words[1].toLongLong()) : Instant();
    const bool goesOn = horizon && words.size() == 2 && words[0].toUInt() == seed && keptStart < now
        && now - keptStart < std::chrono::hours(24 * longestHistory);
    if (goesOn)
        start = keptStart;
    else if (horizon && start <= *horizon)
        start = *horizon + std::chrono::seconds(1);
    if (auto kept = d->keep(simulatorSetting, QStringLiteral("%1 %2").arg(seed).arg(toMs(start))); !kept)
        return kept;

    const Instant present = horizon ? std::max(now, *horizon) : now;
    d->clock.set(present, rate);
    SourceStatus status;
    status.name = simulatorName();
    status.kind = SourceKind::Simulator;
    status.rate = rate;
    const Instant told = goesOn ? *horizon : start - std::chrono::seconds(1);
    const SegmentInfo segment{Simulator::source(), {}, {}, 0, 0};
    d->sources->start(
        status,
        [this, seed, start, told, present, segment, calendar = d->calendar,
         clock = &d->clock]() -> std::unique_ptr<FactSource> {
            CallCentreModel model(seed, start, calendar);
            (void)model.advance(told);
            for (Instant at = told; at < present;) { // an hour a batch: the past appears as it is made
                at = std::min<Instant>(present, at + std::chrono::hours(24));
                Q_EMIT d->sources->facts(segment, std::make_shared<const FactBatch>(model.advance(at)));
            }
            return std::make_unique<Simulator>(std::move(model), *clock);
        });
    Q_EMIT sourcesChanged();
    return {};
}

void Workspace::setSimulatorRate(double rate)
{
    d->clock.setRate(rate);
    d->sources->setRate(simulatorName(), rate);
    Q_EMIT sourcesChanged();
}

void Workspace::stopSimulator() { d->sources->stop(simulatorName()); }

std::vector<SourceStatus> Workspace::sources() const { return d->sources->statuses(); }

} // namespace callhelm
