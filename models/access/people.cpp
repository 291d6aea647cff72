#include "access/people.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace callhelm {

namespace {

template <class Rows, class Id>
auto find(const Rows &rows, Id id) -> decltype(rows.data())
{
    const auto it = std::ranges::find_if(rows, [id](const auto &row) { return row.id == id; });
    return it == rows.end() ? nullptr : &*it;
}

} // namespace

QString loginKey(const QString &login)
{
    return login.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

const Person *People::person(PersonId id) const { return find(persons, id); }
const Team *People::team(TeamId id) const { return find(teams, id); }

const Person *People::personByLogin(const QString &login) const
{
    const QString key = loginKey(login);
    const auto it = std::ranges::find_if(persons, [&](const Person &person) {
        return !person.login.isEmpty() && loginKey(person.login) == key;
    });
    return it == persons.end() ? nullptr : &*it;
}

const Person *People::personOf(AgentId agent) const
{
    const auto link = std::ranges::find(agents, agent, &AgentLink::agent);
    return link == agents.end() ? nullptr : person(link->person);
}

std::vector<AgentId> People::agentsOf(PersonId person) const
{
    std::vector<AgentId> found;
    for (const AgentLink &link : agents)
        if (link.person == person)
            found.push_back(link.agent);
    return found;
}

std::vector<TeamId> People::teamsOn(PersonId person, QDate day) const
{
    std::vector<TeamId> found;
    for (const Membership &membership : memberships)
        if (membership.person == person && membership.holdsOn(day)
            && std::ranges::count(found, membership.team) == 0)
            found.push_back(membership.team);
    return found;
}

std::vector<PersonId> People::membersOn(TeamId team, QDate day) const
{
    std::vector<PersonId> found;
    for (const Membership &membership : memberships)
        if (membership.team == team && membership.holdsOn(day)
            && std::ranges::count(found, membership.person) == 0)
            found.push_back(membership.person);
    return found;
}

std::vector<TeamId> People::inChargeOf(PersonId person) const
{
    std::vector<TeamId> found;
    for (const Charge &charge : charges)
        if (charge.person == person)
            found.push_back(charge.team);
    return found;
}

bool People::isOnLeave(PersonId person, QDate day) const
{
    return std::ranges::any_of(leaves, [&](const Leave &leave) {
        return leave.person == person && leave.from <= day && day < leave.until;
    });
}

std::vector<AgentSpan> People::spansOf(TeamId team, const Calendar &calendar) const
{
    // Many come and go on the same days, and a zone takes its time to tell when a day begins.
    std::map<QDate, Instant> known;
    const auto startOf = [&](QDate day) {
        const auto [at, isNew] = known.try_emplace(day);
        if (isNew)
            at->second = calendar.startOf(day);
        return at->second;
    };
    std::vector<AgentSpan> spans;
    const Team *const which = this->team(team);
    const Instant end = which != nullptr && which->dissolved ? startOf(*which->dissolved) : Instant::max();
    for (const Membership &membership : memberships) {
        if (membership.team != team)
            continue;
        const Instant from = startOf(membership.from);
        const Instant to = membership.until ? std::min(end, startOf(*membership.until)) : end;
        for (const AgentId agent : agentsOf(membership.person))
            spans.push_back({agent, from, to});
    }
    return spans;
}

Scope People::scopeOf(PersonId id, const Calendar &calendar) const
{
    const Person *who = person(id);
    if (who == nullptr)
        return Scope::nothing();
    if (who->role == Role::Owner || who->role == Role::Admin)
        return Scope::everything();
    const bool masked = !may(who->role, Right::UnmaskNumbers);
    std::vector<AgentSpan> spans;
    for (const AgentId agent : agentsOf(id))
        spans.push_back({agent});
    std::vector<TermId> kept;
    for (const PoolAccess &pool : pools)
        if (pool.keeper == id)
            kept.push_back(pool.pool);
    if (who->role == Role::Agent)
        return Scope::own(std::move(spans)).withMaskedNumbers(masked).withPools({}, std::move(kept));
    std::vector<TeamId> led = inChargeOf(id);
    std::vector<TermId> open;
    for (const PoolAccess &pool : pools)
        if (std::ranges::any_of(pool.teams, [&](TeamId team) { return std::ranges::count(led, team) > 0; }))
            open.push_back(pool.pool);
    for (const TeamId team : led)
        std::ranges::move(spansOf(team, calendar), std::back_inserter(spans));
    return Scope::teams(std::move(spans), std::move(led))
        .withMaskedNumbers(masked)
        .withPools(std::move(open), std::move(kept));
}

} // namespace callhelm
