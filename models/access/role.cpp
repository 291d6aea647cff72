#include "access/role.h"

#include <array>

namespace callhelm {

namespace {

constexpr bool y = true;
constexpr bool n = false;

// Rights down, roles across, in the order of their enums (SPEC section 10): owner, admin and supervisor set
// up goals, owner and admin all else; who leads a team works with it; an agent edits records in their scope.
constexpr std::array<std::array<bool, roleCount>, rightCount> table{{
    //                  owner admin supervisor agent
    /* See           */ {y, y, y, n},
    /* SetGoals      */ {y, y, y, n},
    /* SetRules      */ {y, y, n, n},
    /* SetSources    */ {y, y, n, n},
    /* ManagePeople  */ {y, y, n, n},
    /* Import        */ {y, y, y, n},
    /* EditRecords   */ {y, y, y, y},
    /* RemoveRecords */ {y, y, y, n},
    /* Simulate      */ {y, y, n, n},
    /* Acknowledge   */ {y, y, y, n},
    /* EnterValues   */ {y, y, y, n},
    /* CloseMonth    */ {y, y, y, n},
    /* HandOut       */ {y, y, y, n},
    /* ActOnPbx      */ {y, y, y, n},
    /* Export        */ {y, y, y, n},
    /* UnmaskNumbers */ {y, y, y, n},
}};

} // namespace

bool may(Role role, Right right) { return table.at(size_t(right)).at(size_t(role)); }

QString roleName(Role role)
{
    switch (role) {
    case Role::Owner:
        return QStringLiteral("owner");
    case Role::Admin:
        return QStringLiteral("admin");
    case Role::Supervisor:
        return QStringLiteral("supervisor");
    case Role::Agent:
        break;
    }
    return QStringLiteral("agent");
}

std::optional<Role> roleFromName(const QString &name)
{
    for (int role = 0; role < roleCount; ++role)
        if (roleName(Role(role)) == name)
            return Role(role);
    return std::nullopt;
}

} // namespace callhelm
