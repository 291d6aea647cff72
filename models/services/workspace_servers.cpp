#include <algorithm>

#include "services/workspace_p.h"

namespace callhelm {

namespace {

/// For the audit trail: all that is no secret.
QString sentence(const AmiServerSettings &server)
{
    return QStringLiteral("%1@%2:%3%4%5%6%7")
        .arg(server.user, server.host)
        .arg(server.port)
        .arg(server.tls ? QStringLiteral(", tls") : QString(),
             server.pinnedCertificate.isEmpty()
                 ? QString()
                 : QStringLiteral(", certificate ") + QString::fromLatin1(server.pinnedCertificate),
             server.queueLog.isEmpty() ? QString() : QStringLiteral(", queue_log ") + server.queueLog,
             server.enabled ? QString() : QStringLiteral(", off"));
}

} // namespace

std::vector<AmiServerSettings> Workspace::servers() const { return d->servers->all(); }

Result<QString> Workspace::setServer(const AmiServerSettings &server, const std::optional<QString> &secret)
{
    const auto &all = d->servers->all();
    const auto old = std::ranges::find(all, server.id, &AmiServerSettings::id);
    const bool isNew = server.id.isEmpty() || old == all.end();
    const QString before = isNew ? QString() : sentence(*old);
    const QString oldLog = server.id.isEmpty() || old == all.end() ? QString() : old->queueLog;
    if (auto log = checkLog(server.queueLog); !log)
        return log.error();
    const AuditEntry entry
        = this->entry(isNew ? "server.add" : "server.change", server.name, before, sentence(server));
    auto id = d->servers->set(server, secret, [&](const QString &json) {
        return decide(entry, Private::setting(serversSetting, json));
    });
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
    if (server == all.end())
        return {};
    const QString log = server->queueLog;
    const AuditEntry entry = this->entry("server.remove", server->name, sentence(*server), {});
    auto done = d->servers->remove(
        id, [&](const QString &json) { return decide(entry, Private::setting(serversSetting, json)); });
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
    if (!may(d->actor.role, Right::SetUp))
        return std::nullopt;
    return d->servers->secret(serverId);
}

} // namespace callhelm
