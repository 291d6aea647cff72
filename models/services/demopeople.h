#pragma once

#include <vector>

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include "domain/queries.h"
#include "services/change.h"

namespace callhelm {

/// Who works in the demo: an owner, an admin, a supervisor, and the simulator's agents in three teams, one of
/// whom has changed teams lately. Everybody signs in with the same password, which is no secret.
class DemoPeople final : public Change
{
public:
    static constexpr auto password = "callhelm-demo";

    /// `agents`: those whom the calls name; `passwordHash`: of the password. Fails with Error::Kind::Usage
    /// where there are people already.
    DemoPeople(std::vector<NamedAgent> agents, QByteArray passwordHash, QDate today);

    [[nodiscard]] static QString ownersLogin();
    /// Those as whom the demo is worth seeing: its owner, a supervisor, an agent.
    [[nodiscard]] static QStringList logins();
    /// Whether all whom it knows by name have taken calls.
    [[nodiscard]] static bool isStaffed(const std::vector<NamedAgent> &agents);

    [[nodiscard]] std::vector<Act> acts() const override;
    Result<std::vector<AuditFields>> apply(ChangeGround &ground) override;

private:
    [[nodiscard]] AgentId agentNamed(const QString &name) const;

    std::vector<NamedAgent> m_agents;
    QByteArray m_hash;
    QDate m_today;
};

} // namespace callhelm
