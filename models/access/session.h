#pragma once

#include "access/act.h"
#include "access/scope.h"

namespace callhelm {

/// Who works with a store, from signing in until leaving: what they may do, and whom they may see.
class Session
{
public:
    /// Whoever works with a store that has no people: it is theirs, and everything is allowed.
    [[nodiscard]] static Session ofStoreOwner(const QString &name) { return Session({name, Role::Owner}); }
    /// The role's own scope: owner and admin see everything. Supervisors and agents see nobody until it is
    /// known whom they lead, or which agent they are.
    explicit Session(Actor actor);
    /// Callers' numbers are masked in any case where the role may not see them.
    Session(Actor actor, const Scope &scope);

    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const Scope &scope() const { return m_scope; }
    [[nodiscard]] bool may(Right right) const { return callhelm::may(m_actor.role, right); }
    /// Whoever sees some agents, if only themself, may ask for figures: they get those.
    [[nodiscard]] bool may(Act act) const
    {
        return may(rightOf(act)) || (act == Act::ReadFigures && !m_scope.agents().empty());
    }
    bool operator==(const Session &) const = default;

private:
    Actor m_actor;
    Scope m_scope;
};

} // namespace callhelm
