#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "domain/queries.h"
#include "services/peoplechange.h"

namespace callhelm {

class CallQuestions;
class StoreAccess;

/// An agent whom calls name and who is nobody's yet.
struct UnclaimedAgent
{
    AgentId agent;
    QString name;
    /// Who it probably is: of the same name but for its spelling, who signs in with it, or who has the
    /// extension already. Nobody where it might be several.
    std::optional<PersonId> likely;
    bool operator==(const UnclaimedAgent &) const = default;
};

/// Who works here, in which team, as what. All changes ask for the right to manage people, obey the rules of
/// access/peoplerules.h, stand in the audit trail, and can be undone (but for passwords).
class PeopleService final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; `people` is what the store holds now.
    PeopleService(StoreAccess &access, const CallQuestions &calls, std::shared_ptr<const People> people);

    /// Everybody, as of now; small and kept in memory. Who may not manage people sees, of others, the names
    /// and teams of those in their scope: use it for what a role may see.
    [[nodiscard]] const People &people() const { return *m_people; }
    /// The same to be kept, or handed to another thread.
    [[nodiscard]] std::shared_ptr<const People> shared() const { return m_people; }
    /// Today in the organisation's zone.
    [[nodiscard]] QDate today() const;

    /// Adds somebody or changes what is known of them, all or nothing. `password`: also sets their first one.
    QFuture<Result<void>> save(const PersonRecord &record, const QString &password = {});
    /// Somebody's new password. Their failed tries are forgotten. It can not be undone.
    QFuture<Result<void>> setPassword(PersonId person, const QString &password);
    /// Adds a team (invalid id), renames it, gives it another head, or dissolves it. Who is in it on the day
    /// it is dissolved is in it no more from then on.
    QFuture<Result<void>> save(const Team &team);
    /// From a day on in another team, or in none. `from` none: only joins; `to` none: only leaves.
    QFuture<Result<void>> move(PersonId person, std::optional<TeamId> from, std::optional<TeamId> to,
                               QDate day);

    /// Agents seen in calls who are nobody's, by name.
    [[nodiscard]] std::vector<UnclaimedAgent> unclaimedAgents() const;

    /// Reads everybody anew: somebody came who is not changed here (a sign-in, another program).
    void refresh();

Q_SIGNALS:
    void changed(); ///< of what people() tells, or of unclaimedAgents()

private:
    [[nodiscard]] PeopleChanges changes();
    void show(const std::shared_ptr<const People> &people);
    void lookAtAgents();

    StoreAccess &m_access;
    const CallQuestions &m_calls;
    std::shared_ptr<const People> m_people;
    std::vector<NamedAgent> m_agents; ///< of whom changed() told
    int m_shown = 0; ///< how often people() became others
    bool m_isReading = false;
    bool m_isStale = false; ///< it is to be read once more
};

} // namespace callhelm
