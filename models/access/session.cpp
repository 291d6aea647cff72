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
    , m_scope(scope.withMaskedNumbers(scope.masksNumbers() || !may(Right::UnmaskNumbers)))
{
}

} // namespace callhelm
