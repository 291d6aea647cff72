#pragma once

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include <QJsonObject>
#include <QObject>

#include "base/clock.h"
#include "base/result.h"
#include "services/amiserversettings.h"

namespace callhelm {

class AmiSource;
class SecretStore;
class SourceHost;

/// The Asterisk servers of a store: what is known of them, their secrets, and their running sources.
class AmiServers final : public QObject
{
    Q_OBJECT
public:
    /// Source of the first server's facts: that of a queue_log taken without another name, since with one
    /// telephone system both tell of the same calls.
    static constexpr const char *firstSource = "queue_log";
    /// All must outlive it; `secrets` may be null: then secrets last as long as the program runs.
    AmiServers(SourceHost &sources, const Clock &clock, SecretStore *secrets, QObject *parent = nullptr);
    ~AmiServers() override;

    /// Calls `watch` with each source that is made for a server, before it starts and in its thread. To be
    /// set before there are servers.
    using Watch = std::function<void(const QString &serverId, AmiSource &source)>;
    void setWatch(Watch watch) { m_watch = std::move(watch); }

    /// As the store keeps them; nothing of a secret is in it.
    [[nodiscard]] static QJsonObject toJson(const AmiServerSettings &server);
    [[nodiscard]] static QString toJson(const std::vector<AmiServerSettings> &servers);
    [[nodiscard]] static std::vector<AmiServerSettings> fromJson(const QString &json);
    /// Fails with Error::Kind::Usage when a field is wrong, or the name is another's of `all`.
    static Result<void> check(const AmiServerSettings &server, const std::vector<AmiServerSettings> &all);

    /// Goes on with what was kept, and starts what is enabled as soon as the secrets are known.
    void restore(const QString &json);

    [[nodiscard]] const std::vector<AmiServerSettings> &all() const { return m_servers; }
    /// Null when there is none of that id.
    [[nodiscard]] const AmiServerSettings *find(const QString &id) const;
    [[nodiscard]] SecretPlace secretPlace(const QString &id) const;
    /// Nothing when it is not known.
    [[nodiscard]] std::optional<QString> secret(const QString &id) const;
    /// As it would be added or changed: with an id, and the name of its facts' source. Fails with
    /// Error::Kind::Usage when a field, or the secret, is wrong.
    [[nodiscard]] Result<AmiServerSettings> prepared(AmiServerSettings server,
                                                     const std::optional<QString> &secret) const;
    /// Adds a server at a place in the order, or changes one, and starts it anew; without a secret the one
    /// before holds.
    void put(const AmiServerSettings &server, size_t place, const std::optional<QString> &secret);
    /// Its secret is forgotten.
    void remove(const QString &id);

Q_SIGNALS:
    void changed();

private:
    struct Secret
    {
        std::optional<QString> text;
        SecretPlace place = SecretPlace::Unknown;
    };

    void readSecret(const QString &id);
    void writeSecret(const QString &id, const QString &secret);
    void run(const QString &id);

    SourceHost &m_sources;
    const Clock &m_clock;
    SecretStore *m_secretStore;
    Watch m_watch;
    std::vector<AmiServerSettings> m_servers;
    std::map<QString, Secret> m_secrets; ///< by server's id
};

} // namespace callhelm
