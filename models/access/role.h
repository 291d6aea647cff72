#pragma once

#include <optional>

#include <QString>

namespace callhelm {

/// What a person is to the call centre.
enum class Role : quint8 { Owner, Admin, Supervisor, Agent };
inline constexpr int roleCount = 4;

/// What one may be allowed to do.
enum class Right : quint8 {
    See, ///< everybody's figures, not only one's own
    SetUp, ///< sources, goals, rules
    EnterValues, ///< figures that are typed in
    CloseMonth,
    HandOut, ///< leads
    ActOnPbx, ///< pause agents, move them between queues, listen in, end calls
    Export,
    ManagePeople
};
inline constexpr int rightCount = 8;

/// The table of rights: who may do what. Everybody sees himself.
[[nodiscard]] bool may(Role role, Right right);

/// Stable English name, as it stands in the audit trail: owner, admin, supervisor, agent.
[[nodiscard]] QString roleName(Role role);
/// Reads roleName(); nothing when it is something else.
[[nodiscard]] std::optional<Role> roleFromName(const QString &name);

/// Who does something.
struct Actor
{
    QString name;
    Role role = Role::Agent; ///< nobody has rights by oversight
};

} // namespace callhelm
