#pragma once

#include <QString>

#include "access/scope.h"

namespace callhelm {

/// A team with its agents, by the membership of the day, as far as one may see them.
struct TeamMembers
{
    TeamId id;
    QString name;
    Scope members = Scope::nothing(); ///< sees an agent while they are in the team
    bool operator==(const TeamMembers &) const = default;
};

} // namespace callhelm
