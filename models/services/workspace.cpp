#include "services/workspace.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include "base/answer.h"
#include "services/workspace_p.h"
#include "store/statement.h"

namespace callhelm {

namespace {

constexpr auto announceEvery = std::chrono::milliseconds(250);

/// For the audit trail.
QString sentence(const QueueGoal &goal)
{
    return QStringLiteral("%1 bp in %2 s, short %3 s, %4")
        .arg(goal.goal)
        .arg(goal.threshold)
        .arg(goal.shortLimit)
        .arg(definitionName(goal.definition));
}

QString sentence(const Calendar &calendar)
{
    return QStringLiteral("%1, weeks from %2")
        .arg(QString::fromUtf8(calendar.zone().id()), QLocale::c().dayName(int(calendar.firstDayOfWeek())));
}

/// Keeps the calendar and re-states what follows from it.
Result<void> writeCalendar(Database &database, Journal &journal, const Calendar &calendar)
{
    auto written
        = writeSetting(database, QLatin1String(zoneSetting), QString::fromUtf8(calendar.zone().id()));
    if (written)
        written = writeSetting(database, QLatin1String(firstDaySetting),
                               QString::number(int(calendar.firstDayOfWeek())));
    return written ? journal.setCalendar(calendar) : written;
}

} // namespace

/// Names, goals and range as read again after a commit.
struct Workspace::Memory
{
    std::vector<NamedQueue> queues;
    std::vector<NamedAgent> agents;
    std::optional<TimeRange> known;
    // What another program may have changed, while it writes the store.
    std::optional<std::map<QueueId, QueueGoal>> goals;
    std::optional<Calendar> calendar;
};

Workspace::Workspace(std::unique_ptr<Private> priv, const Options &options) : d(std::move(priv))
{
    d->announce.setSingleShot(true);
    d->announce.setInterval(announceEvery);
    d->writerThread.setObjectName(QStringLiteral("writer"));
    d->writer = std::make_unique<Writer>(d->path, d->calendar, d->clock, d->queue);
    d->writer->moveToThread(&d->writerThread);
    d->writerThread.start();
    d->reader = std::make_unique<ReaderThread>(d->path, d->calendar);
    d->sources = std::make_unique<SourceHost>(d->queue);
    d->servers = std::make_unique<AmiServers>(*d->sources, d->systemClock, options.secrets);
    connect(d->servers.get(), &AmiServers::changed, this, &Workspace::serversChanged);
    d->actor = options.actor;
    makePbx();

    d->floorReader = std::make_unique<ReaderThread>(d->path, d->calendar, QStringLiteral("floor reader"));
    d->floor = std::make_unique<FloorSnapshotService>(*d->floorReader);
    d->books = std::make_unique<BooksService>(*d->floorReader);
    connect(this, &Workspace::dataChanged, d->books.get(), &BooksService::update);
    connect(d->writer.get(), &Writer::published, d->floor.get(), &FloorSnapshotService::take);
    connect(d->floor.get(), &FloorSnapshotService::changed, this, &Workspace::floorChanged);
    connect(d->floor.get(), &FloorSnapshotService::failed, this, &Workspace::failed);
    connect(d->writer.get(), &Writer::committed, this, [this] {
        if (!d->announce.isActive())
            d->announce.start();
    });
    connect(d->writer.get(), &Writer::failed, this, &Workspace::failed);
    connect(&d->announce, &QTimer::timeout, this, &Workspace::refresh);
    connect(d->writer.get(), &Writer::worksAgain, this, &Workspace::worksAgain);
    connect(d->writer.get(), &Writer::readFrom, this,
            [this](const SegmentInfo &place) { d->sources->readFrom(place.file, place); });
    connect(d->sources.get(), &SourceHost::changed, this, [this] {
        const bool live = d->sources->anyRunning();
        QMetaObject::invokeMethod(d->writer.get(),
                                  [writer = d->writer.get(), live] { writer->setLive(live); });
        Q_EMIT sourcesChanged();
    });
}

Workspace::~Workspace()
{
    for (const auto &import : d->imports)
        if (const auto control = import.lock())
            control->cancel();
    // Sources that still run announce their end: nobody may look at them any more.
    disconnect(d->sources.get(), nullptr, this, nullptr);
    if (d->service)
        d->service->close();
    d->servers.reset();
    d->sources.reset();
    d->reader->close(); // before the writer: who closes a store last carries its changes over and tidies up
    d->floorReader->close();
    QMetaObject::invokeMethod(
        d->writer.get(), [this] { d->writer->close(); }, Qt::BlockingQueuedConnection);
    d->writerThread.quit();
    d->writerThread.wait();
    d->books.reset();
    d->floor.reset();
    d->floorReader.reset();
    d->reader.reset();
}

Result<std::unique_ptr<Workspace>> Workspace::open(const Options &options)
{
    QDir().mkpath(QFileInfo(options.path).absolutePath());
    std::unique_ptr<Private> priv;
    std::optional<QString> followed;
    std::optional<QString> servers;
    std::optional<QString> kept;
    {
        std::unique_ptr<StoreLock> lock;
        if (!options.readOnly) {
            auto taken = StoreLock::take(options.path);
            if (!taken)
                return taken.error();
            lock = std::move(*taken);
        }
        auto database = openStore(options.path, lock ? Database::Mode::ReadWrite : Database::Mode::ReadOnly);
        if (!database)
            return database.error();
        auto calendar = readCalendar(**database, options.zone);
        if (!calendar)
            return calendar.error();
        priv = std::make_unique<Private>(options.path, *calendar);
        priv->lock = std::move(lock);
        priv->readOnly = options.readOnly;
        Reader reader(**database, *calendar);
        if (auto done = priv->readMemory(reader); !done)
            return done.error();
        auto files = reader.settings().value(QLatin1String(followedSetting));
        if (!files)
            return files.error();
        followed = *files;
        auto asterisks = reader.settings().value(QLatin1String(serversSetting));
        if (!asterisks)
            return asterisks.error();
        servers = *asterisks;
        auto zone = reader.settings().value(QLatin1String(zoneSetting));
        if (!zone)
            return zone.error();
        kept = *zone;
    }
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(priv), options));
    Private &d = *workspace->d;
    if (auto done = d.inWriter([&] { return d.writer->open(d.readOnly); }); !done)
        return done.error();
    if (d.readOnly)
        return workspace;
    if (!kept) {
        if (auto done = d.keep(zoneSetting, QString::fromUtf8(d.calendar.zone().id())); !done)
            return done.error();
    } else if (Calendar::zoneByName(kept->toUtf8()) != d.calendar.zone()) {
        const auto restated = [&](Database &database, Journal &journal) {
            return writeCalendar(database, journal, d.calendar);
        };
        if (auto done = d.inWriter([&] { return d.writer->change(restated); }); !done)
            return done.error();
    }
    if (followed)
        workspace->readFollowed(*followed);
    if (servers)
        d.servers->takeUp(*servers);
    workspace->takeUpFollowing();
    workspace->serve(options.onlyFollows);
    return workspace;
}

/// Those who come to the store that this program holds.
void Workspace::serve(bool onlyFollows)
{
    const auto run = [this](const std::shared_ptr<StoreOperation> &operation, OperationWork work,
                            const StoreService::Answer &answer) {
        if (auto allowed = permit(entry("source.import", {}, {}, operation->name())); !allowed)
            return answer(allowed.error());
        QMetaObject::invokeMethod(
            d->writer.get(),
            [writer = d->writer.get(), operation, work = std::move(work), answer]() mutable {
                if (work.goOn({})) // else whoever asked is gone, or this program is about to end
                    answer(writer->run(*operation, work));
                else
                    answer(Error{Error::Kind::Cancelled, tr("Stopped. Nothing was changed."), {}, 0});
            },
            Qt::QueuedConnection);
    };
    d->service = std::make_unique<StoreService>(*this, onlyFollows, run);
    connect(d->service.get(), &StoreService::raiseWanted, this, &Workspace::raiseWanted);
    connect(d->service.get(), &StoreService::yieldWanted, this, &Workspace::yieldWanted);
}

void Workspace::refresh()
{
    const bool byOthers = d->readOnly.has_value();
    onFinished(d->floorReader->ask<Memory>([byOthers](Reader &reader) -> Result<Memory> {
        auto queues = reader.names().queues();
        auto agents = reader.names().agents();
        auto known = reader.figures().known();
        if (!queues)
            return queues.error();
        if (!agents)
            return agents.error();
        if (!known)
            return known.error();
        Memory memory{std::move(*queues), std::move(*agents), *known, {}, {}};
        if (!byOthers)
            return memory;
        auto goals = reader.names().goals();
        if (!goals)
            return goals.error();
        auto calendar = readCalendar(reader.context().database, QTimeZone());
        if (!calendar)
            return calendar.error();
        memory.goals = std::move(*goals);
        memory.calendar = *calendar;
        return memory;
    }),
               this, [this](const Result<Memory> &memory) {
                   if (!memory) {
                       Q_EMIT failed(memory.error());
                       return;
                   }
                   showMemory(*memory);
               });
}

void Workspace::showMemory(Memory memory)
{
    d->queues = std::move(memory.queues);
    d->agents = std::move(memory.agents);
    d->known = memory.known;
    if (memory.goals && *memory.goals != d->goals) {
        d->goals = std::move(*memory.goals);
        Q_EMIT goalsChanged();
    }
    if (memory.calendar
        && (memory.calendar->zone() != d->calendar.zone()
            || memory.calendar->firstDayOfWeek() != d->calendar.firstDayOfWeek()))
        showCalendar(*memory.calendar);
    Q_EMIT dataChanged();
}

void Workspace::showCalendar(const Calendar &calendar)
{
    d->calendar = calendar;
    d->reader->setCalendar(calendar);
    d->floorReader->setCalendar(calendar);
    Q_EMIT calendarChanged();
}

void Workspace::setScope(const Scope &scope)
{
    d->reader->setScope(scope);
    d->floorReader->setScope(scope);
    d->floor->setScope(scope);
    refresh();
}

BooksService &Workspace::books() const { return *d->books; }

QString Workspace::path() const { return d->path; }
const std::optional<Error> &Workspace::readOnly() const { return d->readOnly; }
const Calendar &Workspace::calendar() const { return d->calendar; }
const Clock &Workspace::clock() const { return d->clock; }
FloorSnapshotPtr Workspace::floor() const { return d->floor->floor(); }
std::optional<TimeRange> Workspace::known() const { return d->known; }

Result<void> Workspace::setCalendar(const Calendar &calendar)
{
    const auto change = [&calendar](Database &database, Journal &journal) {
        return writeCalendar(database, journal, calendar);
    };
    if (auto done = decide(entry("calendar.change", {}, sentence(d->calendar), sentence(calendar)), change);
        !done)
        return done;
    const bool otherZone = calendar.zone() != d->calendar.zone();
    showCalendar(calendar);
    if (otherZone) { // call records tell local times
        for (const QString &file : d->followed)
            d->sources->stop(file);
        takeUpFollowing();
    }
    Q_EMIT dataChanged();
    return {};
}

// ---- questions
// ---------------------------------------------------------------------------------------------

QFuture<Result<Rows<VisitRow>>> Workspace::visits(const CallFilter &filter)
{
    return d->reader->ask<Rows<VisitRow>>([filter](Reader &reader) { return reader.calls().visits(filter); });
}

QFuture<Result<Rows<LegRow>>> Workspace::legs(const CallFilter &filter)
{
    return d->reader->ask<Rows<LegRow>>([filter](Reader &reader) { return reader.calls().legs(filter); });
}

QFuture<Result<Rows<AttemptRow>>> Workspace::attempts(const CallFilter &filter, bool missedOnly)
{
    return d->reader->ask<Rows<AttemptRow>>(
        [filter, missedOnly](Reader &reader) { return reader.calls().attempts(filter, missedOnly); });
}

QFuture<Result<Rows<SessionRow>>> Workspace::sessions(const CallFilter &filter)
{
    return d->reader->ask<Rows<SessionRow>>([filter, horizon = d->floor->floor()->asOf](Reader &reader) {
        return reader.stays().sessions(filter, horizon);
    });
}

QFuture<Result<Rows<PauseRow>>> Workspace::pauses(const CallFilter &filter)
{
    return d->reader->ask<Rows<PauseRow>>([filter, horizon = d->floor->floor()->asOf](Reader &reader) {
        return reader.stays().pauses(filter, horizon);
    });
}

QFuture<Result<std::vector<QueueInterval>>> Workspace::queueFigures(const TimeRange &range, By by)
{
    return d->reader->ask<std::vector<QueueInterval>>(
        [range, by](Reader &reader) { return reader.figures().queues(range, by); });
}

QFuture<Result<std::vector<AgentInterval>>> Workspace::agentFigures(const TimeRange &range, By by)
{
    // What goes on is asked of the writer's folds, in its thread.
    const Instant until = std::min(range.to, d->floor->floor()->asOf);
    return d->askBoth<std::vector<AgentInterval>, OpenTimes>(
        [until](Writer &writer) { return writer.openTimes(until); },
        [range, by](Reader &reader, const OpenTimes &open) {
            return reader.figures().agents(range, by, open);
        });
}

QFuture<Result<DoctorReport>> Workspace::doctor()
{
    std::optional<Instant> horizon;
    if (d->known)
        horizon = d->known->to;
    return d->reader->ask<DoctorReport>(
        [horizon](Reader &reader) { return reader.doctor().report(horizon); });
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
    const auto change = [id, &goal](Database &database, Journal &) -> Result<void> {
        auto statement = Statement::prepare(
            database, "UPDATE queue SET threshold=?,short=?,definition=?,goal=? WHERE id=?");
        if (!statement)
            return statement.error();
        statement->bindAll(goal.threshold, goal.shortLimit);
        statement->bind(3, definitionName(goal.definition));
        statement->bind(4, goal.goal);
        statement->bind(5, id.value());
        return statement->run();
    };
    const AuditEntry entry
        = this->entry("goal.change", queueName(id), sentence(this->goal(id)), sentence(goal));
    if (auto done = decide(entry, change); !done)
        return done;
    d->goals[id] = goal;
    Q_EMIT goalsChanged();
    return {};
}

} // namespace callhelm
