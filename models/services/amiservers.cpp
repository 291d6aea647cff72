#include "services/amiservers.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QUuid>

#include "ingest/ami/amisource.h"
#include "services/secretstore.h"
#include "services/sourcehost.h"

namespace callhelm {

namespace {

QString keyOf(const QString &id) { return QStringLiteral("ami/") + id; }

AmiServerSettings settingsOf(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json[QLatin1String(key)].toString(); };
    AmiServerSettings server;
    server.id = text("id");
    server.name = text("name");
    server.source = text("source");
    server.host = text("host");
    server.port = quint16(json[QLatin1String("port")].toInt(server.port));
    server.tls = json[QLatin1String("tls")].toBool();
    server.pinnedCertificate = text("certificate").toLatin1();
    server.allowPlainText = json[QLatin1String("plain")].toBool();
    server.user = text("user");
    server.queueLog = text("queue_log");
    if (json.contains(QLatin1String("dial_context")))
        server.dialContext = text("dial_context");
    server.enabled = json[QLatin1String("enabled")].toBool(true);
    return server;
}

bool holdsLineBreak(const QString &text)
{
    return text.contains(u'\r') || text.contains(u'\n') || text.contains(QChar(u'\0'));
}

} // namespace

AmiServers::AmiServers(SourceHost &sources, const Clock &clock, SecretStore *secrets, QObject *parent)
    : QObject(parent), m_sources(sources), m_clock(clock), m_secretStore(secrets)
{
}

AmiServers::~AmiServers() = default;

QJsonObject AmiServers::toJson(const AmiServerSettings &server)
{
    return {{QStringLiteral("id"), server.id},
            {QStringLiteral("name"), server.name},
            {QStringLiteral("source"), server.source},
            {QStringLiteral("host"), server.host},
            {QStringLiteral("port"), server.port},
            {QStringLiteral("tls"), server.tls},
            {QStringLiteral("certificate"), QString::fromLatin1(server.pinnedCertificate)},
            {QStringLiteral("plain"), server.allowPlainText},
            {QStringLiteral("user"), server.user},
            {QStringLiteral("queue_log"), server.queueLog},
            {QStringLiteral("dial_context"), server.dialContext},
            {QStringLiteral("enabled"), server.enabled}};
}

QString AmiServers::toJson(const std::vector<AmiServerSettings> &servers)
{
    QJsonArray all;
    for (const AmiServerSettings &server : servers)
        all.append(toJson(server));
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<AmiServerSettings> AmiServers::fromJson(const QString &json)
{
    std::vector<AmiServerSettings> servers;
    for (const QJsonValue value : QJsonDocument::fromJson(json.toUtf8()).array())
        servers.push_back(settingsOf(value.toObject()));
    return servers;
}

void AmiServers::restore(const QString &json)
{
    m_servers = fromJson(json);
    for (const AmiServerSettings &server : m_servers) {
        run(server.id); // says that it waits for its secret
        readSecret(server.id);
    }
}

const AmiServerSettings *AmiServers::find(const QString &id) const
{
    const auto it = std::ranges::find(m_servers, id, &AmiServerSettings::id);
    return it == m_servers.end() ? nullptr : &*it;
}

SecretPlace AmiServers::secretPlace(const QString &id) const
{
    const auto it = m_secrets.find(id);
    return it == m_secrets.end() ? SecretPlace::Unknown : it->second.place;
}

std::optional<QString> AmiServers::secret(const QString &id) const
{
    const auto it = m_secrets.find(id);
    return it == m_secrets.end() ? std::nullopt : it->second.text;
}

Result<void> AmiServers::check(const AmiServerSettings &server, const std::vector<AmiServerSettings> &all)
{
    const auto wrong = [](const QString &text) { return Error{Error::Kind::Usage, text, {}, 0}; };
    if (server.name.trimmed().isEmpty())
        return wrong(tr("The server needs a name."));
    if (server.host.trimmed().isEmpty())
        return wrong(tr("The server's host is missing."));
    if (server.port == 0)
        return wrong(tr("The server's port is missing."));
    if (server.user.isEmpty())
        return wrong(tr("The user of the account is missing."));
    if (holdsLineBreak(server.user) || holdsLineBreak(server.host) || holdsLineBreak(server.dialContext))
        return wrong(tr("User, secret and host must not hold line breaks."));
    for (const AmiServerSettings &other : all)
        if (other.id != server.id && other.name == server.name)
            return wrong(tr("There is a server of this name already."));
    return {};
}

Result<AmiServerSettings> AmiServers::prepared(AmiServerSettings server,
                                               const std::optional<QString> &secret) const
{
    server.name = server.name.trimmed();
    server.host = server.host.trimmed();
    server.dialContext = server.dialContext.trimmed();
    if (auto right = check(server, m_servers); !right)
        return right.error();
    if (secret && holdsLineBreak(*secret))
        return Error{Error::Kind::Usage, tr("User, secret and host must not hold line breaks."), {}, 0};
    if (const AmiServerSettings *old = server.id.isEmpty() ? nullptr : find(server.id)) {
        server.source = old->source;
        return server;
    }
    server.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // Another server may have had the name when it was added, and keeps its source's name.
    server.source = m_servers.empty() ? QString::fromLatin1(firstSource) : server.name;
    for (int number = 2;
         std::ranges::find(m_servers, server.source, &AmiServerSettings::source) != m_servers.end(); ++number)
        server.source = QStringLiteral("%1 %2").arg(server.name).arg(number);
    return server;
}

void AmiServers::put(const AmiServerSettings &server, size_t place, const std::optional<QString> &secret)
{
    const auto old = std::ranges::find(m_servers, server.id, &AmiServerSettings::id);
    const bool isNew = old == m_servers.end();
    if (isNew) {
        m_servers.insert(m_servers.begin() + qptrdiff(std::min(place, m_servers.size())), server);
    } else {
        m_sources.stop(old->name);
        *old = server;
    }
    if (secret)
        writeSecret(server.id, *secret);
    run(server.id);
    if (isNew && !secret)
        readSecret(server.id);
    Q_EMIT changed();
}

void AmiServers::remove(const QString &id)
{
    const AmiServerSettings *server = find(id);
    if (server == nullptr)
        return;
    const QString name = server->name;
    std::erase_if(m_servers, [&id](const AmiServerSettings &s) { return s.id == id; });
    m_sources.stop(name);
    m_secrets.erase(id);
    if (m_secretStore != nullptr)
        m_secretStore->remove(keyOf(id), [](const Result<void> &) {});
    Q_EMIT changed();
}

void AmiServers::readSecret(const QString &id)
{
    const auto took = [this, id](const Result<std::optional<QString>> &secret) {
        Secret &here = m_secrets[id];
        if (find(id) == nullptr || here.text)
            return; // removed, or entered in the meantime
        const bool found = secret && *secret;
        here.text = found ? *secret : std::nullopt;
        here.place = found ? SecretPlace::Kept : SecretPlace::Missing;
        run(id);
        Q_EMIT changed();
    };
    if (m_secretStore == nullptr) {
        took(std::optional<QString>());
        return;
    }
    m_secretStore->read(keyOf(id), [self = QPointer(this), took](const auto &secret) {
        if (self)
            took(secret);
    });
}

void AmiServers::writeSecret(const QString &id, const QString &secret)
{
    m_secrets[id] = {secret, SecretPlace::Session};
    if (m_secretStore == nullptr)
        return;
    m_secretStore->write(keyOf(id), secret, [self = QPointer(this), id, secret](const Result<void> &done) {
        if (!self || !done)
            return; // it lasts as long as the program runs
        const auto it = self->m_secrets.find(id);
        if (it == self->m_secrets.end() || it->second.text != secret)
            return;
        it->second.place = SecretPlace::Kept;
        Q_EMIT self->changed();
    });
}

void AmiServers::run(const QString &id)
{
    const AmiServerSettings *server = find(id);
    if (server == nullptr || !server->enabled)
        return;
    SourceStatus status;
    status.name = server->name;
    status.source = server->source;
    status.kind = SourceKind::Ami;
    status.state = SourceStatus::State::Waiting;
    const Secret &secret = m_secrets[id];
    if (!secret.text) {
        const bool missing = secret.place == SecretPlace::Missing;
        status.state = missing ? SourceStatus::State::Failed : SourceStatus::State::Waiting;
        status.message = missing ? tr("The secret is not known. Enter it in Settings, Sources.")
                                 : tr("Asking the keyring for the secret");
        m_sources.note(status);
        return;
    }
    AmiServer at;
    at.host = server->host;
    at.port = server->port;
    at.tls = server->tls;
    at.pinnedCertificate = server->pinnedCertificate;
    at.allowPlainText = server->allowPlainText;
    at.user = server->user;
    at.secret = *secret.text;
    m_sources.start(
        status,
        [name = server->source, id, at, clock = &m_clock, watch = m_watch]() -> std::unique_ptr<FactSource> {
            auto source = std::make_unique<AmiSource>(name, at, *clock);
            if (watch)
                watch(id, *source);
            return source;
        });
}

} // namespace callhelm
