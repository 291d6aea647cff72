#include "services/storeservice.h"

#include <algorithm>

#include <QFileInfo>

#include "base/translation.h"
#include "services/folderservice.h"
#include "services/importoperation.h"
#include "services/signinservice.h"
#include "services/sourceservice.h"
#include "services/storeaccess.h"
#include "services/writer.h"

namespace callhelm {

namespace {

constexpr size_t rejectionsPerMessage = 500;

QJsonObject failure(const Error &error)
{
    return {{holderwords::failed,
             QJsonObject{{QLatin1String("kind"), int(error.kind)},
                         {QLatin1String("text"), error.text},
                         {holderwords::file, error.file},
                         {QLatin1String("line"), error.line}}}};
}

QJsonObject success(const QJsonObject &result = {}) { return {{holderwords::done, result}}; }

} // namespace

StoreService::StoreService(StoreAccess &access, SourceService &sources, FolderService &folders,
                           SignInService &signIn, bool onlyFollows)
    : m_access(access)
    , m_sources(sources)
    , m_folders(folders)
    , m_signIn(signIn)
    , m_onlyFollows(onlyFollows)
    , m_host(access.path(), onlyFollows ? holderwords::follower : holderwords::window)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_host, &StoreHost::asked, this, &StoreService::hear);
    connect(&m_host, &StoreHost::left, this, &StoreService::forget);
    connect(&sources, &SourceService::changed, this, &StoreService::tellOfSources);
    connect(&folders, &FolderService::changed, this, &StoreService::tellOfSources);
    m_isReached = m_host.listen();
}

StoreService::~StoreService()
{
    close();
    m_pool.waitForDone();
}

void StoreService::close()
{
    m_host.close();
    for (const auto &[client, errand] : std::exchange(m_errands, {}))
        if (errand.stop)
            errand.stop->store(true);
    // Who asked follows by itself from where the store stands.
    for (const auto &[file, who] : std::exchange(m_borrowed, {}))
        (void)(m_folders.isWatched(file) ? m_folders.stopWatchingAs(who, file)
                                         : m_sources.stopFollowingAs(who, file));
}

void StoreService::hear(LocalMessages *client, const QJsonObject &request)
{
    const SpokenLanguage spoken(request[holderwords::language].toString());
    const QString wanted = request[holderwords::ask].toString();
    if (wanted == holderwords::stop) {
        stop(client);
        return;
    }
    if (m_errands.contains(client)) {
        client->send(failure({Error::Kind::Usage, tr("One thing at a time."), {}, 0}));
        return;
    }
    if (wanted == holderwords::raise) {
        if (!m_onlyFollows)
            Q_EMIT raiseWanted(request[holderwords::token].toString().toLatin1());
        client->send(success());
    } else if (wanted == holderwords::yield) {
        if (!m_onlyFollows) {
            client->send(failure({Error::Kind::Usage, tr("A window has the store open."), {}, 0}));
            return;
        }
        m_successors.emplace_back(client);
        giveWay();
    } else if (!m_successors.empty()) {
        client->hangUp(); // it comes again, and finds the window
    } else if (wanted == holderwords::follow) {
        identify(client, request,
                 [this, client, request](const Session &who) { follow(client, request, who); });
    } else {
        start(client, wanted, request);
    }
}

void StoreService::identify(LocalMessages *client, const QJsonObject &request,
                            const std::function<void(const Session &)> &then)
{
    std::optional<StoreUser> user;
    if (request.contains(holderwords::user))
        user = StoreUser{request[holderwords::user].toString(), request[holderwords::password].toString()};
    const QString language = request[holderwords::language].toString();
    m_errands[client].language = language; // one thing at a time
    onFinished(m_signIn.sessionOf(user), this,
               [this, to = QPointer<LocalMessages>(client), then, language](const Result<Session> &who) {
                   const SpokenLanguage spoken(language);
                   if (!to || !m_errands.contains(to.data())) // gone, or stopped
                       return;
                   if (who)
                       return then(*who);
                   m_errands.erase(to.data());
                   to->send(failure(who.error()));
               });
}

void StoreService::start(LocalMessages *client, const QString &name, const QJsonObject &request)
{
    auto made = StoreOperation::make(name, request[holderwords::arguments].toObject());
    if (!made) {
        client->send(failure(made.error()));
        return;
    }
    const std::shared_ptr<StoreOperation> operation = std::move(*made);
    const QTimeZone zone = m_access.calendar().zone();
    const QByteArray asked = request[holderwords::zone].toString().toLatin1();
    if (operation->changesStore() && !asked.isEmpty() && Calendar::zoneByName(asked) != zone) {
        client->send(failure({Error::Kind::Usage,
                              tr("The store is open, and its days are those of %1. Change the zone in the "
                                 "program that has it open, or leave “--zone” out.")
                                  .arg(QString::fromUtf8(zone.id())),
                              m_access.path(), 0}));
        return;
    }
    const auto begin = [this, client, operation](const Session &who) { start(client, operation, who); };
    if (operation->isForFileOwner()) { // who may come to this socket is the same user of this machine
        m_errands[client].language = request[holderwords::language].toString();
        begin(Session::ofStoreOwner(QStringLiteral("local")));
    } else {
        identify(client, request, begin);
    }
}

void StoreService::start(LocalMessages *client, const std::shared_ptr<StoreOperation> &operation,
                         const Session &who)
{
    if (auto allowed = m_access.requireRight(who, operation->act(), operation->whom()); !allowed) {
        m_errands.erase(client);
        client->send(failure(allowed.error()));
        return;
    }
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    m_errands[client].stop = stop;
    ++m_running;
    const QPointer<LocalMessages> to(client); // looked at in this thread alone
    const QString language = m_errands[client].language;
    OperationWork work;
    work.store = m_access.path();
    work.calendar = m_access.calendar();
    work.session = who;
    work.goOn = [this, to, stop, told = -1](const OperationProgress &progress) mutable {
        if (progress.percent != told) {
            told = progress.percent;
            QMetaObject::invokeMethod(this, [to, progress] {
                if (to)
                    to->send(
                        {{holderwords::percent, progress.percent}, {holderwords::lines, progress.lines}});
            });
        }
        return !stop->load();
    };
    // Many lines a message; touched by the thread that runs the operation alone.
    const auto rejections = std::make_shared<std::vector<DoctorNote>>();
    const auto tellRejections = [this, to, rejections] {
        const QJsonArray notes = ImportOperation::toJson(std::exchange(*rejections, {}));
        QMetaObject::invokeMethod(this, [to, notes] {
            if (to && !notes.isEmpty())
                to->send({{holderwords::rejections, notes}});
        });
    };
    work.rejected = [rejections, tellRejections](const DoctorNote &note) {
        rejections->push_back(note);
        if (rejections->size() >= rejectionsPerMessage)
            tellRejections();
    };
    const auto answer = [this, to, tellRejections](const Result<QJsonObject> &result) {
        tellRejections();
        QMetaObject::invokeMethod(this, [this, to, result] {
            --m_running;
            if (result)
                Q_EMIT m_access.operated();
            if (to) {
                m_errands.erase(to.data());
                to->send(result ? success(*result) : failure(result.error()));
            }
            giveWay();
        });
    };
    if (operation->changesStore())
        m_access.inWriter([operation, work = std::move(work), answer, language](Writer &writer) {
            const SpokenLanguage spoken(language);
            if (work.goOn({})) // else whoever asked is gone, or this program is about to end
                answer(writer.run(*operation, work));
            else
                answer(Error{Error::Kind::Cancelled, tr("Stopped. Nothing was changed."), {}, 0});
        });
    else
        m_pool.start([operation, work = std::move(work), answer, language] {
            const SpokenLanguage spoken(language);
            answer(operation->run(work));
        });
}

void StoreService::follow(LocalMessages *client, const QJsonObject &request, const Session &who)
{
    const auto folder = watchedFolderFrom(request[holderwords::folder].toObject());
    const QString file = folder ? folder->folder : request[holderwords::file].toString();
    if (!QFileInfo(file).isAbsolute()) {
        m_errands.erase(client);
        client->send(failure({Error::Kind::Usage, tr("Name one file."), file, 0}));
        return;
    }
    m_errands[client].followed = file;
    if (isFollowed(file) || m_borrowed.contains(file)) {
        client->send({{holderwords::follow, file}});
        return;
    }
    m_borrowed.insert_or_assign(file, who);
    const auto kind = request[holderwords::records].toBool() ? SourceKind::Cdr : SourceKind::QueueLog;
    onFinished(folder ? m_folders.watchAs(who, *folder) : m_sources.followAs(who, file, kind), this,
               [this, to = QPointer<LocalMessages>(client), file](const Result<void> &done) {
                   followed(to, file, done);
               });
}

void StoreService::followed(LocalMessages *client, const QString &file, const Result<void> &done)
{
    if (!done)
        m_borrowed.erase(file);
    if (client != nullptr && m_errands.contains(client)) {
        client->send(done ? QJsonObject{{holderwords::follow, file}} : failure(done.error()));
        if (!done)
            m_errands.erase(client);
    }
    (void)endFollowing(file); // unless somebody is still there who wants it
}

/// To the windows that wait, once the commands are done that were asked for before.
void StoreService::giveWay()
{
    std::erase_if(m_successors, [](const QPointer<LocalMessages> &gone) { return gone.isNull(); });
    if (m_running > 0 || m_successors.empty())
        return;
    for (const QPointer<LocalMessages> &window : std::exchange(m_successors, {}))
        if (window)
            window->send(success());
    Q_EMIT yieldWanted();
}

void StoreService::stop(LocalMessages *client)
{
    if (std::erase(m_successors, client) > 0) {
        client->send(failure({Error::Kind::Held, tr("The store is busy with another command."), {}, 0}));
        return;
    }
    const auto errand = m_errands.find(client);
    if (errand == m_errands.end())
        return;
    if (errand->second.stop) { // it answers itself
        errand->second.stop->store(true);
        return;
    }
    const QString file = errand->second.followed;
    m_errands.erase(errand);
    onFinished(endFollowing(file), this, [to = QPointer<LocalMessages>(client)](const Result<void> &) {
        if (to)
            to->send(success());
    });
}

void StoreService::forget(LocalMessages *client)
{
    std::erase(m_successors, client);
    const auto errand = m_errands.find(client);
    if (errand == m_errands.end())
        return;
    if (errand->second.stop)
        errand->second.stop->store(true);
    const QString file = errand->second.followed;
    m_errands.erase(errand);
    (void)endFollowing(file);
}

/// What is only about to be followed is ended then.
QFuture<Result<void>> StoreService::endFollowing(const QString &file)
{
    const bool isWanted = std::ranges::any_of(
        m_errands, [&file](const auto &errand) { return errand.second.followed == file; });
    if (isWanted || !isFollowed(file))
        return readyFuture(Result<void>());
    const auto borrowed = m_borrowed.extract(file);
    if (borrowed.empty())
        return readyFuture(Result<void>());
    return m_folders.isWatched(file) ? m_folders.stopWatchingAs(borrowed.mapped(), file)
                                     : m_sources.stopFollowingAs(borrowed.mapped(), file);
}

bool StoreService::isFollowed(const QString &file) const
{
    return m_sources.followed().contains(file) || m_folders.isWatched(file);
}

/// A command that follows says what the window would show of its file.
void StoreService::tellOfSources()
{
    std::vector<SourceStatus> sources = m_sources.statuses();
    std::ranges::move(m_folders.sourceStatuses(), std::back_inserter(sources));
    for (const SourceStatus &source : sources)
        for (const auto &[client, errand] : m_errands)
            if (!source.message.isEmpty() && errand.followed == source.name)
                client->send({{holderwords::said, source.name + QStringLiteral(": ") + source.message}});
}

} // namespace callhelm
