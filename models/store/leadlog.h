#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "base/result.h"
#include "domain/leadrows.h"
#include "leads/leadbook.h"
#include "leads/leadreplay.h"

namespace callhelm {

class Database;

/// An entry of a ledger as it is stored.
struct StoredLeadEvent
{
    qint64 seq = 0;
    LedgerEvent event;
    RecordId lead; ///< of a hand-out
    QString who;
    QString reason;
};

/// What was handed out, and what else happened to ledgers: appended to alone. Ledgers are folds over it;
/// states in between are kept so that none is folded from its beginning. Call what writes within a
/// transaction.
class LeadLog
{
public:
    /// `database` must outlive it.
    static Result<std::unique_ptr<LeadLog>> open(Database &database);
    ~LeadLog();

    /// Adds a hand-out and gives its id; what HandOut says of itself is stored, `id` and `name` are not
    /// looked at.
    Result<HandOutId> add(const HandOut &handOut, BatchId batch, const LedgerEvent &event);
    /// Adds what is no hand-out.
    Result<void> add(LeadRuleId rule, const LedgerEvent &event, const QString &who, const QString &reason);
    /// A run that hands something out.
    Result<LeadRunId> addRun(Instant at, const QString &who);
    /// How many hand-outs a run has come to; `first` and `last` of them.
    Result<void> setRun(LeadRunId run, HandOutId first, HandOutId last, qint64 handed, qint64 recalled);

    /// A rule's ledger as it stands, or (`before`) as it stood before an event.
    Result<LeadBook> book(LeadRuleId rule, std::optional<qint64> before = {});
    /// Keeps the state of a ledger after the event that was added last, where one is due.
    Result<void> keepState(LeadRuleId rule, const LeadBook &book);
    /// Events of a rule from `from` on, in order; a function that gives false ends it.
    Result<void> each(LeadRuleId rule, qint64 from, const std::function<bool(const StoredLeadEvent &)> &tell);
    /// Which events are the last `count` hand-outs of a rule: the seq of the first; nothing where there is
    /// none.
    Result<std::optional<qint64>> firstOfLast(LeadRuleId rule, int count);
    /// Rules with a ledger.
    Result<std::vector<LeadRuleId>> rules();
    /// The batch of records' facts of a hand-out; nothing where there is no such hand-out.
    Result<std::optional<BatchId>> batchOf(HandOutId handOut);
    /// Whether nothing of the rule that counts came after the hand-out, and before `until`.
    Result<bool> isLatest(LeadRuleId rule, HandOutId handOut, std::optional<HandOutId> until = {});

private:
    struct Statements;
    explicit LeadLog(Database &database);
    Result<void> prepare();
    [[nodiscard]] Error damaged() const;

    Database &m_database;
    std::unique_ptr<Statements> m;
    qint64 m_last = 0; ///< seq or id
};

} // namespace callhelm
