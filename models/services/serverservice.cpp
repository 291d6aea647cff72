#include "services/serverservice.h"

#include "services/amiservers.h"
#include "services/serverchange.h"
#include "services/sourceservice.h"
#include "services/storeaccess.h"

namespace callhelm {

ServerService::ServerService(StoreAccess &access, AmiServers &servers, SourceService &sources)
    : m_access(access), m_servers(servers), m_sources(sources)
{
    connect(&servers, &AmiServers::changed, this, &ServerService::changed);
}

const std::vector<AmiServerSettings> &ServerService::servers() const { return m_servers.all(); }

QFuture<Result<QString>> ServerService::setServer(const AmiServerSettings &server,
                                                  const std::optional<QString> &secret)
{
    auto wanted = m_servers.prepared(server, secret);
    if (wanted)
        if (auto log = SourceService::checkLog(wanted->queueLog); !log)
            wanted = log.error();
    if (!wanted)
        return readyFuture(Result<QString>(wanted.error()));
    const AmiServerSettings *old = m_servers.find(wanted->id);
    const QString oldLog = old != nullptr ? old->queueLog : QString();
    std::vector<std::unique_ptr<Change>> changes;
    changes.push_back(std::make_unique<ServerChange>(
        m_servers, old != nullptr ? std::optional(*old) : std::nullopt, *wanted, secret));
    if (wanted->queueLog != oldLog) {
        if (m_sources.followed().contains(oldLog))
            changes.push_back(m_sources.stopFollowingChange(oldLog));
        if (!wanted->queueLog.isEmpty())
            changes.push_back(
                m_sources.followChange(wanted->queueLog, {wanted->source, SourceKind::QueueLog}));
    }
    return mappedFuture<Result<QString>>(m_access.run(std::make_shared<ChangeGroup>(std::move(changes))),
                                         this, [id = wanted->id](const Result<void> &done) {
                                             return done ? Result<QString>(id)
                                                         : Result<QString>(done.error());
                                         });
}

QFuture<Result<void>> ServerService::removeServer(const QString &id)
{
    const AmiServerSettings *server = m_servers.find(id);
    if (server == nullptr)
        return readyFuture(m_access.requireRight(Act::RemoveServer));
    std::vector<std::unique_ptr<Change>> changes;
    changes.push_back(std::make_unique<ServerChange>(m_servers, *server, std::nullopt));
    if (m_sources.followed().contains(server->queueLog))
        changes.push_back(m_sources.stopFollowingChange(server->queueLog));
    return m_access.run(std::make_shared<ChangeGroup>(std::move(changes)));
}

SecretPlace ServerService::secretPlace(const QString &id) const { return m_servers.secretPlace(id); }

std::optional<QString> ServerService::secret(const QString &id) const
{
    return m_access.requireRight(Act::ReadSecret) ? m_servers.secret(id) : std::nullopt;
}

} // namespace callhelm
