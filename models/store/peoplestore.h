#pragma once

#include "access/people.h"
#include "access/signinpause.h"
#include "base/result.h"

namespace callhelm {

class Database;

/// People, teams and sign-ins in the store. What may be changed is decided elsewhere (access/peoplerules.h);
/// call what writes within a transaction of full durability.
class PeopleStore
{
public:
    /// `database` must outlive it.
    explicit PeopleStore(Database &database) : m_database(database) { }

    /// Everybody. Of one moment only within a ReadMoment or a transaction.
    Result<People> read();

    /// Teams, memberships and whose the agents are; of persons nothing else.
    Result<People> readTeams();

    /// Adds a person (invalid id) or changes one; returns the id. Password and last sign-in stay as they are.
    Result<PersonId> save(const Person &person);
    /// For undoing an addition: the person and all that hangs on them.
    Result<void> remove(PersonId person);
    /// Empty: takes the password away.
    Result<void> setPassword(PersonId person, const QByteArray &hash);
    /// Empty where there is none, also for a person who is not there.
    Result<QByteArray> password(PersonId person);

    Result<TeamId> save(const Team &team);
    Result<void> remove(TeamId team);
    /// All memberships of a person in a team.
    Result<void> setMemberships(TeamId team, PersonId person, const std::vector<Membership> &memberships);
    /// All teams a person is in charge of.
    Result<void> setCharges(PersonId person, const std::vector<TeamId> &teams);
    /// Whose name on the phone it is; an invalid person: nobody's.
    Result<void> setAgent(AgentId agent, PersonId person);
    /// All leaves of a person.
    Result<void> setLeaves(PersonId person, const std::vector<Leave> &leaves);

    /// Who sees the customers of a pool.
    Result<void> setPool(const PoolAccess &access);

    /// Failed tries under what was typed as a name, in a row.
    Result<SignInFailures> failures(const QString &login);
    /// One more. Of names that nobody has only the latest thousand are remembered.
    Result<void> noteFailure(const QString &login, Instant at);
    Result<void> forgetFailures(const QString &login);
    /// The person is there: failures are forgotten.
    Result<void> noteSignIn(const Person &person, Instant at);

private:
    Result<void> readPools(People &people);
    template <class... Values>
    Result<void> run(const char *sql, const Values &...values);

    Database &m_database;
};

} // namespace callhelm
