#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>

#include "access/role.h"
#include "access/scope.h"
#include "base/calendar.h"
#include "base/ids.h"
#include "base/result.h"

namespace callhelm {

/// What is the same for all spellings of a name one signs in with: case and how letters are composed.
[[nodiscard]] QString loginKey(const QString &login);

/// Somebody who works here, whether they sign in or not. Who leaves keeps name and figures.
struct Person
{
    PersonId id;
    QString name;
    QString login; ///< empty: does not sign in
    Role role = Role::Agent;
    bool hasPassword = false;
    quint64 passwordMark = 0; ///< another with every password that is set; see passwordMark()
    std::optional<QDate> left; ///< the first day on which they work here no more
    std::optional<Instant> lastHere; ///< last sign-in
    bool operator==(const Person &) const = default;

    [[nodiscard]] bool isActive(QDate day) const { return !left || day < *left; }
};

struct Team
{
    TeamId id;
    QString name;
    std::optional<PersonId> head; ///< whose scorecard stands for the team; gives no right
    std::optional<QDate> dissolved; ///< the first day on which there is none any more
    bool operator==(const Team &) const = default;
};

/// Who was in which team from which day on, [from, until).
struct Membership
{
    TeamId team;
    PersonId person;
    QDate from;
    std::optional<QDate> until; ///< none: still is
    bool operator==(const Membership &) const = default;

    [[nodiscard]] bool holdsOn(QDate day) const { return from <= day && (!until || day < *until); }
};

/// A supervisor in charge of a team: may see and set up what is the team's. Not a membership.
struct Charge
{
    TeamId team;
    PersonId person;
    bool operator==(const Charge &) const = default;
};

/// Under which name the telephone systems know a person. One person may have several.
struct AgentLink
{
    AgentId agent;
    PersonId person;
    bool operator==(const AgentLink &) const = default;
};

/// Days on which somebody is away, [from, until).
struct Leave
{
    PersonId person;
    QDate from;
    QDate until;
    QString reason;
    std::optional<PersonId> standIn;
    bool operator==(const Leave &) const = default;
};

/// Who sees the customers of a pool beside their owners.
struct PoolAccess
{
    TermId pool;
    std::optional<PersonId> keeper; ///< sees all of it
    std::vector<TeamId> teams; ///< who leads one of them sees those without owner
    bool operator==(const PoolAccess &) const = default;
};

/// Everybody, as it is at one moment. A value; shared between threads as shared_ptr<const People>.
struct People
{
    std::vector<Person> persons; ///< by name
    std::vector<Team> teams; ///< by name
    std::vector<Membership> memberships; ///< by day
    std::vector<Charge> charges;
    std::vector<AgentLink> agents;
    std::vector<Leave> leaves;
    std::vector<PoolAccess> pools;
    bool operator==(const People &) const = default;

    [[nodiscard]] const Person *person(PersonId id) const;
    /// By the name they sign in with: see loginKey().
    [[nodiscard]] const Person *personByLogin(const QString &login) const;
    [[nodiscard]] const Team *team(TeamId id) const;
    [[nodiscard]] const Person *personOf(AgentId agent) const;
    [[nodiscard]] std::vector<AgentId> agentsOf(PersonId person) const;
    [[nodiscard]] std::vector<TeamId> teamsOn(PersonId person, QDate day) const;
    [[nodiscard]] std::vector<PersonId> membersOn(TeamId team, QDate day) const;
    [[nodiscard]] std::vector<TeamId> inChargeOf(PersonId person) const;
    [[nodiscard]] bool isOnLeave(PersonId person, QDate day) const;

    /// Whose figures a person may see: owner and admin everything, a supervisor own teams' by the membership
    /// of the day and own figures, an agent own figures; and which pools' customers. Numbers are masked for
    /// roles that may not see them.
    [[nodiscard]] Scope scopeOf(PersonId person, const Calendar &calendar) const;
    /// The agents of a team and from when to when they were in it; a dissolved team has none afterwards.
    [[nodiscard]] std::vector<AgentSpan> spansOf(TeamId team, const Calendar &calendar) const;
};

} // namespace callhelm
