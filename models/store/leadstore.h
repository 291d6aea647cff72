#pragma once

#include <map>
#include <set>
#include <utility>

#include "base/result.h"
#include "domain/leadrule.h"

namespace callhelm {

class Database;

/// What people set about handing out: rules, who is present, what is postponed, and whether it goes on by
/// itself. Call what writes within a transaction.
class LeadStore
{
public:
    /// `database` must outlive it.
    explicit LeadStore(Database &database) : m_database(database) { }

    /// Those that are not removed, in the order in which they are tried.
    Result<LeadRules> rules();
    /// Of all that there ever were: what they are called, or were called last.
    Result<std::map<LeadRuleId, QString>> names();
    /// The id of a rule that is to be made: no rule ever had it.
    Result<LeadRuleId> newId();
    /// These are the rules from now on, in that order; what is not among them is removed, and can come back.
    Result<void> setRules(const LeadRules &rules);

    /// Who was marked as present, and since when.
    Result<std::map<AgentId, Instant>> present();
    Result<void> setPresent(AgentId agent, bool isPresent, Instant at, const QString &who);

    using LeadOfRule = std::pair<RecordId, LeadRuleId>;
    /// Until when no recall falls due; moments that are over are left out.
    Result<std::map<LeadOfRule, Instant>> postponed(Instant now);
    /// Nothing where it was not, or may be over.
    Result<std::optional<Instant>> postponed(const LeadOfRule &what);
    /// No moment: it is not postponed.
    Result<void> postpone(const LeadOfRule &what, std::optional<Instant> until, Instant at,
                          const QString &who);

    /// Whether leads are handed out without a person's doing; so it is until somebody says otherwise.
    Result<bool> runsByItself();
    Result<void> setRunsByItself(bool runs);
    /// Imports whose customers without owner stay so.
    Result<std::set<BatchId>> leftAlone();
    Result<void> leaveAlone(BatchId batch);

private:
    Database &m_database;
};

} // namespace callhelm
