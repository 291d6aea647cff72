#pragma once

#include <optional>

#include "access/act.h"
#include "access/people.h"

namespace callhelm {

/// Who works with a store, from signing in until leaving: what they may do, and whom they may see.
class Session
{
public:
    /// Whoever works with a store that has no people: it is theirs, and everything is allowed.
    [[nodiscard]] static Session ofStoreOwner(const QString &name) { return Session({name, Role::Owner}); }
    /// Nobody has signed in: nothing is allowed, nothing is seen.
    [[nodiscard]] static Session nobody();
    /// One of the people, as they are now. Session::nobody() for who is not among them, left, or does not
    /// sign in.
    [[nodiscard]] static Session of(PersonId person, const People &people, const Calendar &calendar,
                                    QDate today);

    /// The role's own scope: owner and admin see everything. Supervisors and agents see nobody until it is
    /// known whom they lead, or which agent they are.
    explicit Session(Actor actor);
    /// Callers' numbers are masked in any case where the role may not see them.
    Session(Actor actor, const Scope &scope);

    /// The same, with callers' numbers masked.
    [[nodiscard]] Session withMaskedNumbers() const;

    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const Scope &scope() const { return m_scope; }
    /// Nothing while nobody is signed in, and in a store without people.
    [[nodiscard]] std::optional<PersonId> person() const { return m_person; }
    [[nodiscard]] bool isNobody() const { return m_isNobody; }
    /// Whether both are of the same person, whatever has become of their role and scope meanwhile.
    [[nodiscard]] bool isOfSameOne(const Session &other) const;

    [[nodiscard]] bool may(Right right) const { return !m_isNobody && callhelm::may(m_actor.role, right); }
    /// Whoever sees some agents, if only themself, may ask for figures and export them: they get those. A
    /// copy of the store holds what everybody did: it is for who sees all.
    [[nodiscard]] bool may(Act act) const
    {
        const bool isOwn = act == Act::ReadFigures || act == Act::ExportTable;
        if (act == Act::BackUp && !m_scope.seesAll())
            return false;
        return may(rightOf(act)) || (isOwn && !m_isNobody && !m_scope.agents().empty());
    }
    bool operator==(const Session &) const = default;

private:
    Actor m_actor;
    Scope m_scope;
    std::optional<PersonId> m_person;
    bool m_isNobody = false;
};

} // namespace callhelm
