#include "services/peoplerecord.h"

#include <algorithm>
#include <tuple>

namespace callhelm {

PersonRecord recordOf(const People &people, PersonId id)
{
    PersonRecord record;
    const Person *person = people.person(id);
    if (person == nullptr)
        return record;
    record.person = *person;
    for (const Membership &membership : people.memberships)
        if (membership.person == id)
            record.memberships.push_back(membership);
    record.charges = people.inChargeOf(id);
    record.agents = people.agentsOf(id);
    for (const Leave &leave : people.leaves)
        if (leave.person == id)
            record.leaves.push_back(leave);
    std::ranges::sort(record.memberships, {}, [](const Membership &m) { return std::tuple(m.team, m.from); });
    return record;
}

PersonRecord tidied(PersonRecord record)
{
    const PersonId id = record.person.id;
    record.person.name = record.person.name.trimmed();
    record.person.hasPassword = false;
    record.person.passwordMark = 0;
    record.person.lastHere.reset();
    for (Membership &membership : record.memberships)
        membership.person = id;
    for (Leave &leave : record.leaves)
        leave.person = id;
    if (record.person.left)
        endMemberships(record.memberships, *record.person.left);
    std::ranges::sort(record.memberships, {}, [](const Membership &m) { return std::tuple(m.team, m.from); });
    std::ranges::sort(record.leaves, {}, &Leave::from);
    const auto sortOnce = [](auto &ids) {
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    };
    sortOnce(record.charges);
    sortOnce(record.agents);
    return record;
}

TeamRecord recordOf(const People &people, TeamId id)
{
    TeamRecord record;
    const Team *team = people.team(id);
    if (team == nullptr)
        return record;
    record.team = *team;
    for (const Membership &membership : people.memberships)
        if (membership.team == id)
            record.memberships.push_back(membership);
    std::ranges::sort(record.memberships, {},
                      [](const Membership &m) { return std::tuple(m.person, m.from); });
    return record;
}

void endMemberships(std::vector<Membership> &memberships, QDate day)
{
    std::erase_if(memberships, [day](const Membership &membership) { return membership.from >= day; });
    for (Membership &membership : memberships)
        if (!membership.until || day < *membership.until)
            membership.until = day;
}

} // namespace callhelm
