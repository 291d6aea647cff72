#include "services/workspace.h"

#include <QEventLoop>

#include "services/serviceset.h"

namespace callhelm {

namespace {

template <class T>
Result<T> waitFor(const QFuture<Result<T>> &future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return future.result();
}

} // namespace

Workspace::Workspace(std::unique_ptr<ServiceSet> services) : m_services(std::move(services))
{
    ServiceSet &set = *m_services;
    connect(&set.floor, &FloorSnapshotService::changed, this, &Workspace::floorChanged);
    connect(&set.calls, &CallQuestions::changed, this, &Workspace::dataChanged);
    connect(&set.goals, &GoalService::changed, this, &Workspace::goalsChanged);
    connect(&set.alertRules, &AlertRuleService::changed, this, &Workspace::alertRulesChanged);
    connect(&set.calendar, &CalendarService::changed, this, [this] {
        Q_EMIT calendarChanged();
        Q_EMIT dataChanged();
    });
    connect(&set.sources, &SourceService::changed, this, &Workspace::sourcesChanged);
    connect(&set.servers, &ServerService::changed, this, &Workspace::serversChanged);
    connect(&set.audit, &AuditService::grown, this, &Workspace::audited);
    connect(&set.access, &StoreAccess::failed, this, &Workspace::failed);
    connect(&set.access, &StoreAccess::worksAgain, this, &Workspace::worksAgain);
    if (set.holder) {
        connect(set.holder.get(), &StoreService::raiseWanted, this, &Workspace::raiseWanted);
        connect(set.holder.get(), &StoreService::yieldWanted, this, &Workspace::yieldWanted);
    }
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const Options &options)
{
    ServiceSet::Options wanted;
    wanted.path = options.path;
    wanted.zone = options.zone;
    wanted.secrets = options.secrets;
    wanted.session = Session(options.actor);
    wanted.onlyFollows = options.onlyFollows;
    wanted.readOnly = options.readOnly;
    auto services = ServiceSet::open(wanted);
    if (!services)
        return services.error();
    return std::unique_ptr<Workspace>(new Workspace(std::move(*services)));
}

QString Workspace::path() const { return m_services->access.path(); }
const std::optional<Error> &Workspace::readOnly() const { return m_services->access.readOnly(); }
const Calendar &Workspace::calendar() const { return m_services->calendar.calendar(); }
Result<void> Workspace::setCalendar(const Calendar &calendar)
{
    return waitFor(m_services->calendar.setCalendar(calendar));
}
const Clock &Workspace::clock() const { return m_services->calendar.clock(); }
FloorSnapshotPtr Workspace::floor() const { return m_services->floor.floor(); }

QFuture<Result<Rows<VisitRow>>> Workspace::visits(const CallFilter &filter)
{
    return m_services->calls.visits(filter);
}
QFuture<Result<Rows<LegRow>>> Workspace::legs(const CallFilter &filter)
{
    return m_services->calls.legs(filter);
}
QFuture<Result<Rows<AttemptRow>>> Workspace::attempts(const CallFilter &filter, bool missedOnly)
{
    return m_services->calls.attempts(filter, missedOnly);
}
QFuture<Result<Rows<SessionRow>>> Workspace::sessions(const CallFilter &filter)
{
    return m_services->calls.sessions(filter);
}
QFuture<Result<Rows<PauseRow>>> Workspace::pauses(const CallFilter &filter)
{
    return m_services->calls.pauses(filter);
}
QFuture<Result<std::vector<QueueInterval>>> Workspace::queueFigures(const TimeRange &range, By by)
{
    return m_services->calls.queueFigures(range, by);
}
QFuture<Result<std::vector<AgentInterval>>> Workspace::agentFigures(const TimeRange &range, By by)
{
    return m_services->calls.agentFigures(range, by);
}
QFuture<Result<Rows<DirectRow>>> Workspace::directs(const DirectFilter &filter)
{
    return m_services->calls.directs(filter);
}
QFuture<Result<DoctorReport>> Workspace::doctor() { return m_services->calls.doctor(); }
BooksService &Workspace::books() const { return m_services->books; }
std::optional<TimeRange> Workspace::known() const { return m_services->calls.known(); }

std::vector<NamedQueue> Workspace::queues() const { return m_services->calls.queues(); }
std::vector<NamedAgent> Workspace::agents() const { return m_services->calls.agents(); }
QString Workspace::queueName(QueueId id) const { return m_services->calls.queueName(id); }
QString Workspace::agentName(AgentId id) const { return m_services->calls.agentName(id); }
QueueGoal Workspace::goal(QueueId id) const { return m_services->goals.goal(id); }
Result<void> Workspace::setGoal(QueueId id, const QueueGoal &goal)
{
    return waitFor(m_services->goals.setGoal(id, goal));
}
QFuture<Result<std::vector<PhoneUse>>> Workspace::phones() { return m_services->phones.phones(); }
QFuture<Result<void>> Workspace::setPhones(const std::vector<PhoneOwner> &owners)
{
    return m_services->phones.setPhones(owners);
}
QFuture<Result<std::vector<AlertRule>>> Workspace::alertRules() { return m_services->alertRules.rules(); }
Result<void> Workspace::setAlertRules(std::vector<AlertRule> rules)
{
    return waitFor(m_services->alertRules.setRules(std::move(rules)));
}
QFuture<Result<std::vector<Alert>>> Workspace::keptAlerts() { return m_services->alertRules.keptAlerts(); }
void Workspace::keepAlerts(const std::vector<Alert> &alerts) { m_services->alertRules.keep(alerts); }

QFuture<Result<ImportReport>> Workspace::importFiles(SourceKind kind, const QStringList &files,
                                                     const QString &sourceName,
                                                     std::shared_ptr<ImportControl> control)
{
    return m_services->sources.importFiles(kind, files, sourceName, std::move(control));
}
std::optional<SourceKind> Workspace::recognise(const QString &file) { return SourceService::recognise(file); }
Result<void> Workspace::follow(const QString &file, SourceKind kind, const QString &sourceName)
{
    return waitFor(m_services->sources.follow(file, kind, sourceName));
}
void Workspace::stopFollowing(const QString &file)
{
    if (const auto done = waitFor(m_services->sources.stopFollowing(file)); !done)
        Q_EMIT failed(done.error());
}
Result<void> Workspace::checkLog(const QString &file) { return SourceService::checkLog(file); }
QStringList Workspace::followed() const { return m_services->sources.followed(); }
SourceInfo Workspace::followedAs(const QString &file) const { return m_services->sources.followedAs(file); }

std::vector<AmiServerSettings> Workspace::servers() const { return m_services->servers.servers(); }
Result<QString> Workspace::setServer(const AmiServerSettings &server, const std::optional<QString> &secret)
{
    return waitFor(m_services->servers.setServer(server, secret));
}
Result<void> Workspace::removeServer(const QString &id)
{
    return waitFor(m_services->servers.removeServer(id));
}
SecretPlace Workspace::secretPlace(const QString &serverId) const
{
    return m_services->servers.secretPlace(serverId);
}
std::optional<QString> Workspace::serverSecret(const QString &serverId) const
{
    return m_services->servers.secret(serverId);
}
Result<void> Workspace::startSimulator(double rate, quint32 seed, int historyDays)
{
    return waitFor(m_services->simulator.start(rate, seed, historyDays));
}
void Workspace::setSimulatorRate(double rate)
{
    if (const auto done = m_services->simulator.setRate(rate); !done)
        Q_EMIT failed(done.error());
}
void Workspace::stopSimulator()
{
    if (const auto done = waitFor(m_services->simulator.stop()); !done)
        Q_EMIT failed(done.error());
}
std::vector<SourceStatus> Workspace::sources() const { return m_services->sources.statuses(); }

PbxActions &Workspace::pbx() const { return m_services->pbx; }
QFuture<Result<std::vector<AuditEntry>>> Workspace::auditTrail(qint64 most)
{
    return m_services->audit.trail(most);
}

} // namespace callhelm
