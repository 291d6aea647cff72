#pragma once

#include <optional>

#include <QString>

namespace callhelm {

/// What a person is to the call centre.
enum class Role : quint8 { Owner, Admin, Supervisor, Agent };
inline constexpr int roleCount = 4;

/// What one may be allowed to do. Of whom one sees anything at all is told by the Scope.
enum class Right : quint8 {
    See, ///< others' figures and rows, as far as one's scope reaches; one's own everybody sees
    SetGoals, ///< goals, targets, and what raises an alert
    SetRules, ///< of handing out; pools, stages, templates
    SetSources, ///< telephone systems, followed logs, whose phone is whose, time zone and week
    ManagePeople, ///< with what they did: the audit trail
    Import, ///< files, whole
    EditRecords, ///< of customers, within one's scope
    RemoveRecords, ///< into the bin; merging customers
    Simulate, ///< a made-up call centre in the store
    Acknowledge, ///< alerts
    EnterValues, ///< figures that are typed in
    CloseMonth,
    HandOut, ///< leads
    ActOnPbx, ///< pause agents, move them between queues, listen in, end calls
    Export, ///< tables and copies of the store
    UnmaskNumbers ///< see callers' numbers whole where they are shown in part
};
inline constexpr int rightCount = 16;

/// The table of rights: who may do what.
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
    bool operator==(const Actor &) const = default;
};

} // namespace callhelm
