#pragma once

#include <optional>

#include "services/amiserversettings.h"
#include "services/change.h"

namespace callhelm {

class AmiServers;

/// Adds, changes or removes an Asterisk server. Its secret is no part of it.
class ServerChange final : public Change
{
public:
    /// Setting under which the store keeps the servers.
    static constexpr const char *setting = "ami_servers";

    /// `from`: nothing: it is new; `to`: nothing: it goes. `secret` is given to it with the change.
    ServerChange(AmiServers &servers, std::optional<AmiServerSettings> from,
                 std::optional<AmiServerSettings> to, std::optional<QString> secret = {});

    [[nodiscard]] std::vector<Act> acts() const override { return {act()}; }
    [[nodiscard]] QString whom() const override { return (m_to ? m_to : m_from)->name; }
    [[nodiscard]] QString text() const override;
    Result<std::vector<AuditFields>> apply(ChangeGround &ground) override;
    void announce() override;
    [[nodiscard]] std::unique_ptr<Change> inverse() const override;

private:
    [[nodiscard]] Act act() const;

    AmiServers &m_servers;
    std::optional<AmiServerSettings> m_from;
    std::optional<AmiServerSettings> m_to;
    std::optional<QString> m_secret;
    std::optional<size_t> m_place; ///< in the list, where it was and comes back to
    bool m_takesBack = false; ///< only from m_from
    bool m_isOther = false; ///< something was changed
};

} // namespace callhelm
