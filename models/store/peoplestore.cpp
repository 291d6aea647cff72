#include "store/peoplestore.h"

#include <algorithm>

#include "access/password.h"
#include "store/database.h"
#include "domain/terms.h"
#include "store/eachrow.h"
#include "store/kpibook.h"
#include "store/statement.h"

namespace callhelm {

namespace {

constexpr int failuresKept = 1000;

/// Whatever is typed as a name takes no more room than this.
QString failureKey(const QString &login) { return loginKey(login).left(200); }

std::optional<qint64> dayNumber(const std::optional<QDate> &day)
{
    return day ? std::optional(day->toJulianDay()) : std::nullopt;
}

std::optional<QDate> dayAt(const Statement &row, int column)
{
    const auto number = row.optionalInt64(column);
    return number ? std::optional(QDate::fromJulianDay(*number)) : std::nullopt;
}

std::optional<PersonId> personAt(const Statement &row, int column)
{
    const auto id = row.optionalInt64(column);
    return id ? std::optional(PersonId(*id)) : std::nullopt;
}

std::optional<qint64> idNumber(const std::optional<PersonId> &person)
{
    return person ? std::optional(person->value()) : std::nullopt;
}

Person personOf(const Statement &row)
{
    Person person;
    person.id = PersonId(row.int64(0));
    person.name = row.string(1);
    person.login = row.string(2);
    person.role = roleFromName(row.string(3)).value_or(Role::Agent);
    const QByteArray hash = row.string(4).toUtf8();
    person.hasPassword = !hash.isEmpty();
    person.passwordMark = passwordMark(hash);
    person.left = dayAt(row, 5);
    if (const auto at = row.optionalInt64(6))
        person.lastHere = instantFromMs(*at);
    return person;
}

template <class Row>
void sortByName(std::vector<Row> &rows)
{
    std::ranges::stable_sort(
        rows, [](const Row &a, const Row &b) { return a.name.localeAwareCompare(b.name) < 0; });
}

} // namespace

Result<People> PeopleStore::readTeams()
{
    People people;
    auto done = eachRow(
        m_database, "SELECT id,name,head,dissolved FROM team ORDER BY id", [&](const Statement &row) {
            people.teams.push_back({TeamId(row.int64(0)), row.string(1), personAt(row, 2), dayAt(row, 3)});
        });
    if (done)
        done = eachRow(m_database,
                       "SELECT team,person,from_day,until_day FROM membership ORDER BY from_day,team,person",
                       [&](const Statement &row) {
                           people.memberships.push_back({TeamId(row.int64(0)), PersonId(row.int64(1)),
                                                         QDate::fromJulianDay(row.int64(2)), dayAt(row, 3)});
                       });
    if (done)
        done = eachRow(m_database, "SELECT agent,person FROM person_agent ORDER BY agent",
                       [&](const Statement &row) {
                           people.agents.push_back({AgentId(row.int64(0)), PersonId(row.int64(1))});
                       });
    if (!done)
        return done.error();
    sortByName(people.teams);
    return people;
}

Result<People> PeopleStore::read()
{
    auto teams = readTeams();
    if (!teams)
        return teams.error();
    People people = std::move(*teams);
    auto done
        = eachRow(m_database, "SELECT id,name,login,role,password,left_day,last_here FROM person ORDER BY id",
                  [&](const Statement &row) { people.persons.push_back(personOf(row)); });
    if (done)
        done = eachRow(m_database, "SELECT team,person FROM team_charge ORDER BY team,person",
                       [&](const Statement &row) {
                           people.charges.push_back({TeamId(row.int64(0)), PersonId(row.int64(1))});
                       });
    if (done)
        done = eachRow(m_database,
                       "SELECT person,from_day,until_day,reason,stand_in FROM leave ORDER BY from_day,person",
                       [&](const Statement &row) {
                           people.leaves.push_back(
                               {PersonId(row.int64(0)), QDate::fromJulianDay(row.int64(1)),
                                QDate::fromJulianDay(row.int64(2)), row.string(3), personAt(row, 4)});
                       });
    if (!done)
        return done.error();
    if (auto pools = readPools(people); !pools)
        return pools.error();
    sortByName(people.persons);
    return people;
}

Result<void> PeopleStore::readPools(People &people)
{
    auto done
        = eachRow(m_database,
                  "SELECT t.id,k.person FROM term t LEFT JOIN pool_keeper k ON k.pool=t.id WHERE t.list="
                      + QByteArray::number(int(TermList::Pool)) + " ORDER BY t.id",
                  [&](const Statement &row) {
                      people.pools.push_back({TermId(row.int64(0)), personAt(row, 1), {}});
                  });
    if (!done)
        return done;
    return eachRow(
        m_database, "SELECT pool,team FROM pool_team ORDER BY pool,team", [&](const Statement &row) {
            const auto pool = std::ranges::find(people.pools, TermId(row.int64(0)), &PoolAccess::pool);
            if (pool != people.pools.end())
                pool->teams.emplace_back(row.int64(1));
        });
}

Result<void> PeopleStore::setPool(const PoolAccess &access)
{
    const qint64 pool = access.pool.value();
    if (auto done = run("DELETE FROM pool_keeper WHERE pool=?", pool); !done)
        return done;
    if (auto done = run("DELETE FROM pool_team WHERE pool=?", pool); !done)
        return done;
    if (access.keeper)
        if (auto done = run("INSERT INTO pool_keeper(pool,person) VALUES(?,?)", pool, access.keeper->value());
            !done)
            return done;
    for (const TeamId team : access.teams)
        if (auto done = run("INSERT INTO pool_team(pool,team) VALUES(?,?)", pool, team.value()); !done)
            return done;
    return {};
}

template <class... Values>
Result<void> PeopleStore::run(const char *sql, const Values &...values)
{
    auto statement = Statement::prepare(m_database, sql);
    if (!statement)
        return statement.error();
    statement->bindAll(values...);
    return statement->run();
}

Result<PersonId> PeopleStore::save(const Person &person)
{
    const std::optional<QString> key
        = person.login.isEmpty() ? std::nullopt : std::optional(loginKey(person.login));
    const std::optional<qint64> known = person.id.isValid() ? std::optional(person.id.value()) : std::nullopt;
    auto statement = Statement::prepare(
        m_database,
        "INSERT INTO person(id,name,login,login_key,role,left_day,password) VALUES(?,?,?,?,?,?,'')"
        " ON CONFLICT(id) DO UPDATE SET name=excluded.name,login=excluded.login,login_key=excluded.login_key,"
        "role=excluded.role,left_day=excluded.left_day RETURNING id");
    if (!statement)
        return statement.error();
    statement->bindAll(known, person.name, person.login, key, roleName(person.role), dayNumber(person.left));
    qint64 id = 0;
    if (auto done = eachRow(*statement, [&](const Statement &row) { id = row.int64(0); }); !done)
        return done.error();
    return PersonId(id);
}

Result<void> PeopleStore::remove(PersonId person)
{
    for (const char *sql : {"DELETE FROM membership WHERE person=?", "DELETE FROM team_charge WHERE person=?",
                            "DELETE FROM person_agent WHERE person=?", "DELETE FROM leave WHERE person=?",
                            "UPDATE leave SET stand_in=NULL WHERE stand_in=?",
                            "UPDATE team SET head=NULL WHERE head=?", "DELETE FROM person WHERE id=?"})
        if (auto done = run(sql, person.value()); !done)
            return done;
    return noteTeamsChanged(m_database);
}

Result<void> PeopleStore::setPassword(PersonId person, const QByteArray &hash)
{
    return run("UPDATE person SET password=? WHERE id=?", QString::fromLatin1(hash), person.value());
}

Result<QByteArray> PeopleStore::password(PersonId person)
{
    auto statement = Statement::prepare(m_database, "SELECT password FROM person WHERE id=?");
    if (!statement)
        return statement.error();
    statement->bindAll(person.value());
    QByteArray hash;
    auto done = eachRow(*statement, [&](const Statement &row) {
        const std::string_view text = row.text(0);
        hash = QByteArray(text.data(), qsizetype(text.size()));
    });
    return done ? Result<QByteArray>(hash) : done.error();
}

Result<TeamId> PeopleStore::save(const Team &team)
{
    const std::optional<qint64> known = team.id.isValid() ? std::optional(team.id.value()) : std::nullopt;
    auto statement = Statement::prepare(
        m_database,
        "INSERT INTO team(id,name,head,dissolved) VALUES(?,?,?,?) ON CONFLICT(id) DO UPDATE"
        " SET name=excluded.name,head=excluded.head,dissolved=excluded.dissolved RETURNING id");
    if (!statement)
        return statement.error();
    statement->bindAll(known, team.name, idNumber(team.head), dayNumber(team.dissolved));
    qint64 id = 0;
    auto done = eachRow(*statement, [&](const Statement &row) { id = row.int64(0); });
    if (done) // it may be dissolved
        done = noteTeamsChanged(m_database);
    return done ? Result<TeamId>(TeamId(id)) : done.error();
}

Result<void> PeopleStore::remove(TeamId team)
{
    for (const char *sql : {"DELETE FROM membership WHERE team=?", "DELETE FROM team_charge WHERE team=?",
                            "DELETE FROM team WHERE id=?"})
        if (auto done = run(sql, team.value()); !done)
            return done;
    return noteTeamsChanged(m_database);
}

Result<void> PeopleStore::setMemberships(TeamId team, PersonId person,
                                         const std::vector<Membership> &memberships)
{
    auto done = run("DELETE FROM membership WHERE team=? AND person=?", team.value(), person.value());
    for (const Membership &membership : memberships)
        if (done)
            done = run("INSERT INTO membership(team,person,from_day,until_day) VALUES(?,?,?,?)", team.value(),
                       person.value(), membership.from.toJulianDay(), dayNumber(membership.until));
    return done ? noteTeamsChanged(m_database) : done;
}

Result<void> PeopleStore::setCharges(PersonId person, const std::vector<TeamId> &teams)
{
    auto done = run("DELETE FROM team_charge WHERE person=?", person.value());
    for (const TeamId team : teams)
        if (done)
            done = run("INSERT INTO team_charge(team,person) VALUES(?,?)", team.value(), person.value());
    return done;
}

Result<void> PeopleStore::setAgent(AgentId agent, PersonId person)
{
    if (auto done = noteTeamsChanged(m_database); !done)
        return done;
    if (!person.isValid())
        return run("DELETE FROM person_agent WHERE agent=?", agent.value());
    return run("INSERT INTO person_agent(agent,person) VALUES(?,?) ON CONFLICT(agent) DO UPDATE SET "
               "person=excluded.person",
               agent.value(), person.value());
}

Result<void> PeopleStore::setLeaves(PersonId person, const std::vector<Leave> &leaves)
{
    auto done = run("DELETE FROM leave WHERE person=?", person.value());
    for (const Leave &leave : leaves)
        if (done)
            done = run("INSERT INTO leave(person,from_day,until_day,reason,stand_in) VALUES(?,?,?,?,?)",
                       person.value(), leave.from.toJulianDay(), leave.until.toJulianDay(), leave.reason,
                       idNumber(leave.standIn));
    return done;
}

Result<SignInFailures> PeopleStore::failures(const QString &login)
{
    auto statement
        = Statement::prepare(m_database, "SELECT count,last FROM sign_in_failure WHERE login_key=?");
    if (!statement)
        return statement.error();
    statement->bindAll(failureKey(login));
    SignInFailures failures;
    auto done = eachRow(*statement, [&](const Statement &row) {
        failures = {int(row.int64(0)), instantFromMs(row.int64(1))};
    });
    return done ? Result<SignInFailures>(failures) : done.error();
}

Result<void> PeopleStore::noteFailure(const QString &login, Instant at)
{
    auto done = run(
        "INSERT INTO sign_in_failure(login_key,count,last) VALUES(?,1,?) ON CONFLICT(login_key) DO UPDATE SET"
        " count=count+1,last=excluded.last",
        failureKey(login), toMs(at));
    if (done)
        done = run(
            "DELETE FROM sign_in_failure WHERE login_key NOT IN (SELECT login_key FROM person WHERE "
            "login_key IS NOT"
            " NULL) AND login_key NOT IN (SELECT login_key FROM sign_in_failure ORDER BY last DESC LIMIT ?)",
            failuresKept);
    return done;
}

Result<void> PeopleStore::forgetFailures(const QString &login)
{
    return run("DELETE FROM sign_in_failure WHERE login_key=?", failureKey(login));
}

Result<void> PeopleStore::noteSignIn(const Person &person, Instant at)
{
    auto done = forgetFailures(person.login);
    return done ? run("UPDATE person SET last_here=? WHERE id=?", toMs(at), person.id.value()) : done;
}

} // namespace callhelm
