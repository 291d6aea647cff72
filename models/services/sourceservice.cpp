#include "services/sourceservice.h"

#include <algorithm>

#include <QFileInfo>
#include <QTimer>

#include "ingest/factfile.h"
#include "ingest/logfollower.h"
#include "services/amiservers.h"
#include "services/callimport.h"
#include "services/calendarservice.h"
#include "services/followchange.h"
#include "services/sourcehost.h"
#include "services/storeaccess.h"
#include "services/writer.h"
#include "store/auditlog.h"
#include "store/journal.h"

namespace callhelm {

namespace {

constexpr auto retryFollowing = std::chrono::seconds(2); // of a remembered file, while the store has trouble

/// Where reading of a followed file goes on. Runs in the writer's thread.
Result<SegmentInfo> resumed(Writer &writer, const SourceInfo &source, const QString &file)
{
    SegmentInfo from;
    auto done = writer.change([&](Database &, Journal &journal) -> Result<void> {
        auto segment = journal.resume(source, file);
        if (!segment)
            return segment.error();
        from = *segment;
        return {};
    });
    if (!done)
        return done.error();
    return from;
}

} // namespace

SourceService::SourceService(StoreAccess &access, SourceHost &host, const AmiServers &servers,
                             CalendarService &calendar, const QString &kept)
    : m_access(access)
    , m_host(host)
    , m_servers(servers)
    , m_calendar(calendar)
    , m_followed(FollowedLogs::fromJson(kept))
{
    connect(&host, &SourceHost::changed, this, [this] {
        m_access.setLive(m_host.anyRunning(), m_host.telling());
        Q_EMIT changed();
    });
    connect(&access, &StoreAccess::readFrom, this,
            [this](const SegmentInfo &place) { m_host.readFrom(place.file, place); });
    connect(&calendar, &CalendarService::zoneChanged, this, &SourceService::readAnew);
}

SourceService::~SourceService() = default;

QFuture<Result<ImportReport>> SourceService::importFiles(SourceKind kind, const QStringList &files,
                                                         const QString &sourceName,
                                                         std::shared_ptr<ImportControl> control)
{
    if (auto allowed = m_access.requireRight(Act::ImportFiles, sourceName); !allowed)
        return readyFuture(Result<ImportReport>(allowed.error()));
    if (!control)
        control = std::make_shared<ImportControl>();
    std::erase_if(m_imports, [](const auto &import) { return import.expired(); });
    m_imports.push_back(control);
    CallImport task; // clang-format takes the name `import` for the keyword
    task.files = files;
    task.source.kind = kind;
    if (!sourceName.isEmpty())
        task.source.name = sourceName;
    const AuditEntry entry = m_access.entry(Act::ImportFiles, sourceName, {}, task.auditFields());
    const auto note = [entry](Database &database, const ImportReport &) -> Result<void> {
        auto kept = appendAudit(database, entry);
        return kept ? Result<void>() : kept.error();
    };
    auto promise = std::make_shared<QPromise<Result<ImportReport>>>();
    promise->start();
    onFinished(promise->future(), this, [this](const Result<ImportReport> &report) {
        if (report)
            Q_EMIT m_access.audited();
    });
    m_access.inWriter([promise, task = std::move(task), control, note](Writer &writer) {
        writer.import(promise, task, control, note);
    });
    return promise->future();
}

void SourceService::cancelImports()
{
    for (const auto &import : m_imports)
        if (const auto control = import.lock())
            control->cancel();
}

std::optional<SourceKind> SourceService::recognise(const QString &file)
{
    // Records of calls have many fields and a strict beginning; a queue_log may begin with rubbish.
    for (const SourceKind kind : {SourceKind::Cdr, SourceKind::QueueLog}) {
        auto opened = FactFile::open(kind, file);
        if (!opened)
            continue;
        FactBatch batch;
        if (const auto more = (*opened)->next(batch); more && !batch.facts.empty())
            return kind;
    }
    return std::nullopt;
}

Result<void> SourceService::checkLog(const QString &file)
{
    if (QFileInfo(file).isDir())
        return Error{Error::Kind::File, tr("This is a folder, not a queue_log."), file, 0};
    return {};
}

QFuture<Result<void>> SourceService::follow(const QString &file, SourceKind kind, const QString &sourceName)
{
    return follow(m_access.session(), file, kind, sourceName);
}

QFuture<Result<void>> SourceService::followAs(const Session &who, const QString &file, SourceKind kind)
{
    return follow(who, file, kind, {});
}

QFuture<Result<void>> SourceService::follow(const Session &who, const QString &file, SourceKind kind,
                                            const QString &sourceName)
{
    if (auto log = checkLog(file); !log)
        return readyFuture(log);
    const SourceInfo source{sourceName.isEmpty() ? sourceOf(file) : sourceName, kind};
    if (m_followed.find(file) && followedAs(file) == source && m_host.isGoing(file))
        return readyFuture(m_access.requireRight(who, Act::FollowLog, file));
    return &who == &m_access.session() ? m_access.run(followChange(file, source))
                                       : m_access.runAs(who, followChange(file, source));
}

QFuture<Result<void>> SourceService::stopFollowing(const QString &file)
{
    if (!m_followed.find(file))
        return readyFuture(m_access.requireRight(Act::UnfollowLog, file));
    return m_access.run(stopFollowingChange(file));
}

QFuture<Result<void>> SourceService::stopFollowingAs(const Session &who, const QString &file)
{
    return m_access.runAs(who, stopFollowingChange(file));
}

std::unique_ptr<Change> SourceService::followChange(const QString &file, const SourceInfo &as)
{
    return makeChange(file, as);
}

std::unique_ptr<Change> SourceService::stopFollowingChange(const QString &file)
{
    return makeChange(file, std::nullopt);
}

std::unique_ptr<Change> SourceService::makeChange(const QString &file, const std::optional<SourceInfo> &to)
{
    FollowChange::Source source;
    source.stop = [this, file](auto then) { m_host.stop(file, std::move(then)); };
    source.begin = [this](const SegmentInfo &from) { begin(from); };
    source.forget = [this, file] { forget(file); };
    source.restore = [this, file] { restore(file); };
    const auto from = m_followed.find(file) ? std::optional(followedAs(file)) : std::nullopt;
    return std::make_unique<FollowChange>(file, from, to, std::move(source));
}

/// A server and its log are witnesses of one telephone system, which goes by one name.
QString SourceService::sourceOf(const QString &file) const
{
    for (const AmiServerSettings &server : m_servers.all())
        if (!file.isEmpty() && server.queueLog == file)
            return server.source;
    const auto kept = m_followed.find(file);
    return kept && !kept->name.isEmpty() ? kept->name : QString::fromLatin1(AmiServers::firstSource);
}

SourceInfo SourceService::followedAs(const QString &file) const
{
    auto source = m_followed.find(file);
    if (!source)
        return {};
    if (source->name.isEmpty())
        source->name = sourceOf(file);
    return *source;
}

void SourceService::restore()
{
    for (const QString &file : m_followed.files())
        restore(file);
}

void SourceService::restore(const QString &file)
{
    if (!m_followed.find(file) || m_host.has(file))
        return;
    const SourceInfo source{sourceOf(file), followedAs(file).kind};
    const auto resume = [source, file](Writer &writer) { return resumed(writer, source, file); };
    onFinished(m_access.change<SegmentInfo>(resume), this, [this, file](const Result<SegmentInfo> &from) {
        if (!m_followed.find(file) || m_host.has(file))
            return; // stopped or started meanwhile
        if (from)
            return begin(*from);
        QTimer::singleShot(retryFollowing, this, [this, file] { restore(file); });
        if (m_waiting.contains(file))
            return;
        m_waiting.append(file);
        Q_EMIT m_access.failed(from.error());
    });
}

void SourceService::begin(const SegmentInfo &from)
{
    m_followed.set(from.file, from.source);
    m_waiting.removeAll(from.file);
    SourceStatus status;
    status.name = from.file;
    status.source = from.source.name;
    status.kind = from.source.kind;
    m_host.start(status, [from, zone = m_calendar.calendar().zone()]() -> std::unique_ptr<FactSource> {
        return std::make_unique<LogFollower>(from, zone);
    });
    Q_EMIT changed();
}

void SourceService::forget(const QString &file)
{
    m_followed.remove(file);
    Q_EMIT changed();
}

/// Call records tell local times.
void SourceService::readAnew()
{
    for (const QString &file : m_followed.files())
        m_host.stop(file, [this, file] { restore(file); });
}

std::vector<SourceStatus> SourceService::statuses() const { return m_host.statuses(); }

} // namespace callhelm
