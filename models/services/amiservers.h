#pragma once

#include <functional>
#include <map>
#include <optional>
#include <vector>

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
    /// Writes the servers' settings into the store.
    using Keep = std::function<Result<void>(const QString &json)>;

    /// All must outlive it; `secrets` may be null: then secrets last as long as the program runs.
    AmiServers(SourceHost &sources, const Clock &clock, SecretStore *secrets, QObject *parent = nullptr);
    ~AmiServers() override;

    /// Calls `watch` with each source that is made for a server, before it starts and in its thread. To be
    /// set before there are servers.
    using Watch = std::function<void(const QString &serverId, AmiSource &source)>;
    void setWatch(Watch watch) { m_watch = std::move(watch); }

    /// Takes up what was kept and starts what is enabled, as soon as the secrets are known.
    void takeUp(const QString &json);

    [[nodiscard]] const std::vector<AmiServerSettings> &all() const { return m_servers; }
    [[nodiscard]] SecretPlace secretPlace(const QString &id) const;
    /// Nothing when it is not known.
    [[nodiscard]] std::optional<QString> secret(const QString &id) const;
    /// Adds a server (empty id) or changes one, and starts it anew; without a secret the one before holds.
    /// Returns its id. Fails with Error::Kind::Usage when a field is wrong, else as `keep` does.
    Result<QString> set(AmiServerSettings server, const std::optional<QString> &secret, const Keep &keep);
    Result<void> remove(const QString &id, const Keep &keep);

Q_SIGNALS:
    void changed();

private:
    struct Secret
    {
        std::optional<QString> text;
        SecretPlace place = SecretPlace::Unknown;
    };

    Result<void> check(const AmiServerSettings &server) const;
    [[nodiscard]] const AmiServerSettings *find(const QString &id) const;
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
