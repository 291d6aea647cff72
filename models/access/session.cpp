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

Session::Session(Actor actor) : Session(actor, scopeOf(actor.role)) { }

Session::Session(Actor actor, const Scope &scope)
    : m_actor(std::move(actor))
    , m_scope(
          scope.withMaskedNumbers(scope.masksNumbers() || !callhelm::may(m_actor.role, Right::UnmaskNumbers)))
{
}

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

Session Session::withMaskedNumbers() const
{
    Session session = *this;
    session.m_scope = m_scope.withMaskedNumbers(true);
    return session;
}

bool Session::isOfSameOne(const Session &other) const
{
    if (m_isNobody || other.m_isNobody || m_person || other.m_person)
        return m_isNobody == other.m_isNobody && m_person == other.m_person;
    return m_actor.name == other.m_actor.name;
}

} // namespace callhelm
