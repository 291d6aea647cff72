#pragma once

#include <optional>
#include <vector>

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "services/amiserversettings.h"

namespace callhelm {

class AmiServers;
class SourceService;
class StoreAccess;

/// The Asterisk servers: each that is enabled runs as a source of its name, from the start of the program on.
class ServerService final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    ServerService(StoreAccess &access, AmiServers &servers, SourceService &sources);

    /// In the order in which they were added.
    [[nodiscard]] const std::vector<AmiServerSettings> &servers() const;
    /// Adds a server (empty id) or changes one; without a secret the one before holds. Its queue_log is
    /// followed beside it; all of that is one change. Gives the server's id. Fails with Error::Kind::Usage
    /// where a field is wrong.
    QFuture<Result<QString>> setServer(const AmiServerSettings &server, const std::optional<QString> &secret);
    /// Its facts stay; its secret is forgotten, also where the server comes back by undoing.
    QFuture<Result<void>> removeServer(const QString &id);
    [[nodiscard]] SecretPlace secretPlace(const QString &id) const;
    /// For a test of a server as it is set up; nothing when it is not known, or not for this person.
    [[nodiscard]] std::optional<QString> secret(const QString &id) const;

Q_SIGNALS:
    void changed(); ///< which there are, or where their secrets are

private:
    StoreAccess &m_access;
    AmiServers &m_servers;
    SourceService &m_sources;
};

} // namespace callhelm
