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

} // namespace callhelm
