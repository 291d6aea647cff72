#include "access/targetrules.h"

#include <algorithm>

namespace callhelm {

namespace {

/// Nothing: it depends on the scope. `who` of the session, as they are now.
std::optional<bool> forEverybody(const Session &session, const People &people, const Person *&who)
{
    if (session.isNobody())
        return false;
    if (!session.person()) // a store without people, or somebody known by their role alone
        return session.scope().seesAll();
    who = people.person(*session.person());
    if (who == nullptr)
        return false;
    if (who->role == Role::Owner || who->role == Role::Admin)
        return true;
    return who->role == Role::Supervisor ? std::nullopt : std::optional(false);
}

bool leads(const People &people, PersonId who, TeamId team)
{
    return std::ranges::find(people.charges, Charge{team, who}) != people.charges.end();
}

bool leadsMember(const People &people, PersonId who, PersonId member, QDate from)
{
    return std::ranges::any_of(people.memberships, [&](const Membership &membership) {
        return membership.person == member && (!membership.until || from < *membership.until)
            && leads(people, who, membership.team);
    });
}

} // namespace

bool maySetFor(const Session &session, const People &people, const KpiSubject &subject, QDate from)
{
    const Person *who = nullptr;
    if (const auto answer = forEverybody(session, people, who))
        return *answer;
    switch (subject.kind) {
    case KpiSubject::Kind::Team:
        return leads(people, who->id, subject.team());
    case KpiSubject::Kind::Agent: {
        const Person *person = people.personOf(subject.agent());
        return person != nullptr && leadsMember(people, who->id, person->id, from);
    }
    case KpiSubject::Kind::All:
        break;
    }
    return false;
}

bool maySetFor(const Session &session, const People &people, PersonId person, QDate from)
{
    const Person *who = nullptr;
    if (const auto answer = forEverybody(session, people, who))
        return *answer;
    return leadsMember(people, who->id, person, from);
}

} // namespace callhelm
