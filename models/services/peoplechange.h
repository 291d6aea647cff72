#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>

#include "access/session.h"
#include "base/clock.h"
#include "services/change.h"
#include "services/peoplerecord.h"

namespace callhelm {

/// Whose change of people it is, and where it shows.
struct PeopleChangeContext
{
    Session session; ///< role and rights are those that the person has when the change is made
    Calendar calendar;
    const Clock &clock; ///< the system's; outlives the change
    /// Lives in the window's thread; what is waited for ends with it. Null: nobody waits, all is done at
    /// once.
    QObject *window = nullptr;
    std::function<void(const std::shared_ptr<const People> &)> show; ///< in the window's thread; may be empty

    [[nodiscard]] QDate today() const { return calendar.dayOf(clock.now()); }
};

/// Makes the changes of people, to be run by StoreAccess: each obeys the rules of access/peoplerules.h
/// against the people as they are in its transaction, also when it is taken back or made again.
class PeopleChanges
{
public:
    /// Nothing: not there.
    using PersonMake
        = std::function<Result<std::optional<PersonRecord>>(const std::optional<PersonRecord> &before)>;
    using TeamMake
        = std::function<Result<std::optional<TeamRecord>>(const std::optional<TeamRecord> &before)>;

    explicit PeopleChanges(PeopleChangeContext context)
        : m_context(std::make_shared<const PeopleChangeContext>(std::move(context)))
    {
    }

    /// Adds somebody or changes them. With a password, that one is theirs from then on.
    [[nodiscard]] std::unique_ptr<Change> save(const PersonRecord &record, const QString &password) const;
    /// Changes somebody who is there.
    [[nodiscard]] std::unique_ptr<Change> change(const Person &person, PersonMake make) const;
    [[nodiscard]] std::unique_ptr<Change> save(const Team &team) const;
    /// It cannot be taken back.
    [[nodiscard]] std::unique_ptr<Change> setPassword(const Person &person, const QString &password) const;

private:
    std::unique_ptr<Change> personChange(std::shared_ptr<PersonId> id, const QString &name, bool withPassword,
                                         PersonMake make) const;

    std::shared_ptr<const PeopleChangeContext> m_context;
};

} // namespace callhelm
