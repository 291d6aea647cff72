#pragma once

#include "access/people.h"

namespace callhelm {

/// What may be changed about people, by whom, and what must hold after it (SPEC 10). All fail with a sentence
/// for people: Error::Kind::Denied where the role does not permit it, Error::Kind::Usage where it cannot be.

inline constexpr qsizetype longestPersonName = 80; ///< also of a login, and of a team

/// Adds a person (`before` null) or changes one. `by` null: nobody has signed in yet, which only makes the
/// first owner.
[[nodiscard]] Result<void> checkPerson(const People &people, const Person *by, const Person *before,
                                       const Person &after, QDate today);
/// Takes back that somebody was added.
[[nodiscard]] Result<void> checkRemoval(const People &people, const Person *by, const Person &person,
                                        QDate today);
/// Changes teams. `by` null: as in checkPerson().
[[nodiscard]] Result<void> checkMayChangeTeams(const People &people, const Person *by);
/// Sets somebody's password: everybody their own, else as checkPerson() permits.
[[nodiscard]] Result<void> checkPasswordOf(const Person *by, const Person &whose);
/// Adds a team or renames one.
[[nodiscard]] Result<void> checkTeam(const People &people, const Team &team);
/// All memberships of one person: in one team apart from each other, and none outlasts its team.
[[nodiscard]] Result<void> checkMemberships(const People &people, const std::vector<Membership> &memberships);
/// Nobody stands in for themself, and a leave has at least a day.
[[nodiscard]] Result<void> checkLeave(const People &people, const Leave &leave);
/// All leaves of one person: each as checkLeave(), and apart from each other.
[[nodiscard]] Result<void> checkLeaves(const People &people, const std::vector<Leave> &leaves);
/// An agent is one person.
[[nodiscard]] Result<void> checkAgents(const People &people, PersonId person,
                                       const std::vector<AgentId> &agents);
/// Teams that somebody is in charge of are there.
[[nodiscard]] Result<void> checkCharges(const People &people, const std::vector<TeamId> &teams);

} // namespace callhelm
