#include <algorithm>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "base/answer.h"
#include "ingest/factfile.h"
#include "ingest/logfollower.h"
#include "ingest/simulator/simulator.h"
#include "services/workspace_p.h"
#include "store/auditlog.h"
#include "store/settingreader.h"

namespace callhelm {

namespace {

constexpr const char *simulatorSetting = "simulator";
// Of followed files, as they are kept.
constexpr const char *recordsKey = "cdr";
constexpr const char *logKey = "queue_log";
constexpr const char *sourceKey = "source";
constexpr auto retryFollowing = std::chrono::seconds(2); // of a remembered file, while the store has trouble
constexpr int longestHistory = 60; // days that the simulator is taken through again when it resumes

QString simulatorName() { return Simulator::source().name; }

/// Followed files, as they are kept.
QString followedJson(const QStringList &files, const std::map<QString, SourceInfo> &sources)
{
    QJsonArray all;
    for (const QString &file : files) {
        const SourceInfo &source = sources.at(file);
        const bool records = source.kind == SourceKind::Cdr;
        QJsonObject object{{QLatin1String(records ? recordsKey : logKey), file}};
        if (source.name != QLatin1String(AmiServers::firstSource))
            object.insert(QLatin1String(sourceKey), source.name);
        all.append(object);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

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

// --------------------------------------------------------------------------------------------------

QFuture<Result<ImportReport>> Workspace::importFiles(SourceKind kind, const QStringList &files,
                                                     const QString &sourceName,
                                                     std::shared_ptr<ImportControl> control)
{
    auto promise = std::make_shared<QPromise<Result<ImportReport>>>();
    promise->start();
    const AuditEntry entry = this->entry("source.import", sourceName, {}, files.join(QStringLiteral(", ")));
    if (auto allowed = permit(entry); !allowed) {
        promise->addResult(allowed.error());
        promise->finish();
        return promise->future();
    }
    if (!control)
        control = std::make_shared<ImportControl>();
    std::erase_if(d->imports, [](const auto &import) { return import.expired(); });
    d->imports.push_back(control);
    CallImport task; // clang-format takes the name `import` for the keyword
    task.files = files;
    task.source.kind = kind;
    if (!sourceName.isEmpty())
        task.source.name = sourceName;
    onFinished(promise->future(), this, [this](const Result<ImportReport> &report) {
        if (report)
            Q_EMIT audited();
    });
    const auto note = [entry](Database &database, const ImportReport &) -> Result<void> {
        auto kept = appendAudit(database, entry);
        return kept ? Result<void>() : kept.error();
    };
    QMetaObject::invokeMethod(d->writer.get(),
                              [writer = d->writer.get(), promise, task = std::move(task), control, note] {
                                  writer->import(promise, task, control, note);
                              });
    return promise->future();
}

std::optional<SourceKind> Workspace::recognise(const QString &file)
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

Result<void> Workspace::checkLog(const QString &file)
{
    if (QFileInfo(file).isDir())
        return Error{Error::Kind::File, tr("This is a folder, not a queue_log."), file, 0};
    return {};
}

Result<void> Workspace::follow(const QString &file, SourceKind kind, const QString &sourceName)
{
    if (auto log = checkLog(file); !log)
        return log;
    const SourceInfo source{sourceName.isEmpty() ? sourceOf(file) : sourceName, kind};
    const AuditEntry entry = this->entry("source.follow", file, {}, source.name);
    if (auto allowed = permit(entry); !allowed)
        return allowed;
    if (d->followed.contains(file) && followedAs(file) == source && d->sources->isGoing(file))
        return {};
    auto from = d->inWriter([&] { return resumed(*d->writer, source, file); });
    if (!from)
        return from.error();
    auto followed = d->followed;
    if (!followed.contains(file))
        followed.append(file);
    auto sources = d->followedSources;
    sources[file] = from->source;
    if (followed != d->followed || sources != d->followedSources) {
        const auto kept = Private::setting(followedSetting, followedJson(followed, sources));
        if (auto done = decide(entry, kept); !done)
            return done;
        d->followed = std::move(followed);
        d->followedSources = std::move(sources);
    }
    startFollowing(*from);
    return {};
}

/// A server and its log are witnesses of one telephone system, which goes by one name.
QString Workspace::sourceOf(const QString &file) const
{
    for (const AmiServerSettings &server : d->servers->all())
        if (!file.isEmpty() && server.queueLog == file)
            return server.source;
    const auto kept = d->followedSources.find(file);
    return kept != d->followedSources.end() && !kept->second.name.isEmpty()
        ? kept->second.name
        : QString::fromLatin1(AmiServers::firstSource);
}

void Workspace::takeUpFollowing()
{
    for (const QString &file : d->followed)
        takeUp(file);
}

void Workspace::takeUp(const QString &file)
{
    if (d->sources->has(file))
        return;
    SourceInfo &source = d->followedSources[file];
    source.name = sourceOf(file);
    QMetaObject::invokeMethod(d->writer.get(), [this, writer = d->writer.get(), source = source, file] {
        auto from = resumed(*writer, source, file);
        QMetaObject::invokeMethod(this, [this, from, file] {
            if (!d->followed.contains(file) || d->sources->has(file))
                return; // stopped or started meanwhile
            if (from)
                return startFollowing(*from);
            QTimer::singleShot(retryFollowing, this, [this, file] {
                if (d->followed.contains(file))
                    takeUp(file);
            });
            if (d->waitToFollow.contains(file))
                return;
            d->waitToFollow.append(file);
            Q_EMIT failed(from.error());
        });
    });
}

void Workspace::startFollowing(const SegmentInfo &from)
{
    d->followedSources[from.file] = from.source;
    d->waitToFollow.removeAll(from.file);
    SourceStatus status;
    status.name = from.file;
    status.kind = from.source.kind;
    d->sources->start(status, [from, zone = d->calendar.zone()]() -> std::unique_ptr<FactSource> {
        return std::make_unique<LogFollower>(from, zone);
    });
}

void Workspace::stopFollowing(const QString &file)
{
    if (!d->followed.contains(file))
        return;
    const SourceInfo source = followedAs(file);
    const AuditEntry entry = this->entry("source.unfollow", file, source.name, {});
    if (auto allowed = permit(entry); !allowed) {
        Q_EMIT failed(allowed.error());
        return;
    }
    d->sources->stop(file);
    QStringList rest = d->followed;
    rest.removeAll(file);
    (void)d->inWriter([&] { return d->writer->drain(); }); // else the change fails as well
    const auto change = [&](Database &database, Journal &journal) {
        auto kept
            = writeSetting(database, QLatin1String(followedSetting), followedJson(rest, d->followedSources));
        // From its last line on the manager interface is the witness again.
        return kept ? journal.stopFollowing(source, file) : kept;
    };
    if (auto done = decide(entry, change); !done) {
        Q_EMIT failed(done.error());
        takeUp(file); // it goes on being followed
        return;
    }
    d->followed = std::move(rest);
    d->followedSources.erase(file);
}

QStringList Workspace::followed() const { return d->followed; }

SourceInfo Workspace::followedAs(const QString &file) const
{
    const auto source = d->followedSources.find(file);
    return source == d->followedSources.end() ? SourceInfo() : source->second;
}

void Workspace::readFollowed(const QString &kept)
{
    const QJsonArray files = QJsonDocument::fromJson(kept.toUtf8()).array();
    for (const QJsonValue file : files) {
        const QJsonObject object = file.toObject();
        const bool records = object.contains(QLatin1String(recordsKey));
        // An earlier program wrote a queue_log as its path alone.
        const QString path = file.isString()
            ? file.toString()
            : object[QLatin1String(records ? recordsKey : logKey)].toString();
        if (path.isEmpty())
            continue;
        d->followed.append(path);
        d->followedSources[path]
            = {object[QLatin1String(sourceKey)].toString(), records ? SourceKind::Cdr : SourceKind::QueueLog};
    }
}

Result<void> Workspace::startSimulator(double rate, quint32 seed, int historyDays)
{
    const AuditEntry entry = this->entry("simulator.start", {}, {}, QStringLiteral("seed %1").arg(seed));
    if (auto allowed = permit(entry); !allowed)
        return allowed;
    // A simulated call centre goes on where it stood: the same seed and start lead to the same present.
    const Instant now = d->systemClock.now();
    const auto horizon = d->inWriter([&] { return d->writer->horizon(); });
    auto resumed = d->inWriter([&]() -> Result<QString> {
        QString kept;
        auto done = d->writer->change([&](Database &database, Journal &) -> Result<void> {
            auto setting = SettingReader(database).value(QLatin1String(simulatorSetting));
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
    const auto kept = Private::setting(simulatorSetting, QStringLiteral("%1 %2").arg(seed).arg(toMs(start)));
    if (auto done = decide(entry, kept); !done)
        return done;

    const Instant present = horizon ? std::max(now, *horizon) : now;
    d->clock.set(present, rate);
    SourceStatus status;
    status.name = simulatorName();
    status.kind = SourceKind::Simulator;
    status.rate = rate;
    status.state = SourceStatus::State::Waiting; // until its past is made
    const Instant told = goesOn ? *horizon : start - std::chrono::seconds(1);
    if (goesOn)
        status.lastEvent = *horizon;
    const auto make = [seed, start, told, present, calendar = d->calendar,
                       clock = &d->clock]() -> std::unique_ptr<FactSource> {
        auto simulator = std::make_unique<Simulator>(CallCentreModel(seed, start, calendar), *clock);
        simulator->setPast(told, present);
        return simulator;
    };
    d->sources->start(status, make);
    Q_EMIT sourcesChanged();
    return {};
}

void Workspace::setSimulatorRate(double rate)
{
    d->clock.setRate(rate);
    d->sources->setRate(simulatorName(), rate);
    Q_EMIT sourcesChanged();
}

void Workspace::stopSimulator()
{
    const AuditEntry entry = this->entry("simulator.stop", {}, {}, {});
    if (auto allowed = permit(entry); !allowed) {
        Q_EMIT failed(allowed.error());
        return;
    }
    d->sources->stop(simulatorName());
    note(entry);
}

std::vector<SourceStatus> Workspace::sources() const { return d->sources->statuses(); }

} // namespace callhelm
