#include "access/role.h"

#include <array>

namespace callhelm {

namespace {

constexpr bool y = true;
constexpr bool n = false;

// Roles down, rights across, in the order of their enums (SPEC section 10).
constexpr std::array<std::array<bool, rightCount>, roleCount> table{{
    //           see setUp enter close hand  pbx export people
    /* owner */ {y, y, y, y, y, y, y, y},
    /* admin */ {y, y, y, y, y, y, y, y},
    /* supervisor */ {y, y, y, y, y, y, y, n},
    /* agent */ {n, n, n, n, n, n, n, n},
}};

} // namespace

bool may(Role role, Right right) { return table.at(size_t(role)).at(size_t(right)); }

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
