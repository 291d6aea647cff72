#include <algorithm>

#include "services/workspace_p.h"

namespace callhelm {

std::vector<AmiServerSettings> Workspace::servers() const { return d->servers->all(); }

Result<QString> Workspace::setServer(const AmiServerSettings &server, const std::optional<QString> &secret)
{
    const auto &all = d->servers->all();
    const auto old = std::ranges::find(all, server.id, &AmiServerSettings::id);
    const QString oldLog = server.id.isEmpty() || old == all.end() ? QString() : old->queueLog;
    if (auto log = checkLog(server.queueLog); !log)
        return log.error();
    auto id = d->servers->set(server, secret);
    if (!id || server.queueLog == oldLog)
        return id;
    if (!oldLog.isEmpty())
        stopFollowing(oldLog);
    if (!server.queueLog.isEmpty())
        if (auto followed = follow(server.queueLog); !followed)
            return followed.error();
    return id;
}

Result<void> Workspace::removeServer(const QString &id)
{
    const auto &all = d->servers->all();
    const auto server = std::ranges::find(all, id, &AmiServerSettings::id);
    const QString log = server == all.end() ? QString() : server->queueLog;
    auto done = d->servers->remove(id);
    if (done && !log.isEmpty())
        stopFollowing(log);
    return done;
}

SecretPlace Workspace::secretPlace(const QString &serverId) const
{
    return d->servers->secretPlace(serverId);
}

std::optional<QString> Workspace::serverSecret(const QString &serverId) const
{
    return d->servers->secret(serverId);
}

} // namespace callhelm
