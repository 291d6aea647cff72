#pragma once

#include <vector>

#include "access/people.h"

namespace callhelm {

/// One person with all that hangs on them, as it is changed: as one value.
struct PersonRecord
{
    Person person; ///< an invalid id: somebody new
    std::vector<Membership> memberships; ///< of this person, by team and day
    std::vector<TeamId> charges; ///< teams they are in charge of
    std::vector<AgentId> agents; ///< their names on the telephone systems
    std::vector<Leave> leaves; ///< by day
    bool operator==(const PersonRecord &) const = default;
};
/// What is known of a person; empty for an id that nobody has.
[[nodiscard]] PersonRecord recordOf(const People &people, PersonId person);
/// As a change keeps it: all of the same person, in order, without what is not changed by it (the password,
/// the last sign-in), and without memberships that outlast their work here.
[[nodiscard]] PersonRecord tidied(PersonRecord record);

/// One team with who is in it when.
struct TeamRecord
{
    Team team; ///< an invalid id: a new one
    std::vector<Membership> memberships; ///< by person and day
    bool operator==(const TeamRecord &) const = default;
};
/// Empty for an id that no team has.
[[nodiscard]] TeamRecord recordOf(const People &people, TeamId team);

/// Ends memberships at a day, those that would begin later altogether.
void endMemberships(std::vector<Membership> &memberships, QDate day);

} // namespace callhelm
