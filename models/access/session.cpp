#include "access/session.h"

namespace callhelm {

namespace {

Scope scopeOf(Role role)
{
    switch (role) {
    case Role::Owner:
    case Role::Admin:
        return Scope::everything();
    case Role::Supervisor:
        return Scope::teams({});
    case Role::Agent:
        break;
    }
    return Scope::nothing();
}

} // namespace

Session::Session(Actor actor) : m_actor(std::move(actor)), m_scope(scopeOf(m_actor.role)) { }

Session Session::nobody()
{
    Session session({}, Scope::nothing());
    session.m_isNobody = true;
    return session;
}

Session Session::of(PersonId id, const People &people, const Calendar &calendar, QDate today)
{
    const Person *person = people.person(id);
    if (person == nullptr || !person->isActive(today) || person->login.isEmpty())
        return nobody();
    Session session({person->name, person->role}, people.scopeOf(id, calendar));
    session.m_person = id;
    return session;
}

bool Session::isOfSameOne(const Session &other) const
{
    if (m_isNobody || other.m_isNobody || m_person || other.m_person)
        return m_isNobody == other.m_isNobody && m_person == other.m_person;
    return m_actor.name == other.m_actor.name;
}

} // namespace callhelm
