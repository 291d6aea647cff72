#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "base/calendar.h"
#include "base/result.h"
#include "leads/leadplan.h"
#include "store/leadlog.h"

namespace callhelm {

class Database;
class RecordWriter;
class Statement;

/// Writes what was decided about leads: hand-outs with their records' facts and ledgers, what else happened
/// to ledgers, and what takes hand-outs back. Make one within a transaction, call finish() before the commit,
/// and let it go with the transaction.
class LeadWriter
{
public:
    /// In whose name, and when.
    struct By
    {
        QString who; ///< empty: the program by itself
        Instant at{};
    };
    /// `database` must outlive it.
    static Result<std::unique_ptr<LeadWriter>> open(Database &database, By by);
    ~LeadWriter();

    /// Writes a decision, with all that follows from it: owner, stage, task, open tasks of the one before,
    /// ledger. `rule`: the decision's; null where it has none. `run`: none for one that a person made.
    Result<HandOutId> handOut(const LeadDecision &decision, const LeadRule *rule, const LeadClock &clock,
                              LeadRunId run, const QString &reason);
    /// A run that hands something out, or goes on; `handed` and `recalled`: how many more.
    Result<LeadRunId> noteRun(LeadRunId run, HandOutId first, HandOutId last, qint64 handed, qint64 recalled);
    /// The rule's agents, with their weights and in their order, are those of its ledger from now on.
    Result<void> setAgents(const LeadRule &rule);
    /// Adds to what an agent is owed, in hundredths of a lead.
    Result<void> correct(LeadRuleId rule, AgentId agent, qint64 hundredths, const QString &reason);
    /// Takes hand-outs back, with the batches of their facts, owners and ledgers; all of one batch. Gives the
    /// lead that was touched since, where one was: then nothing is changed.
    Result<std::optional<RecordId>> undo(const std::vector<HandOut> &handOuts, const QString &reason);
    /// Brings all tables up to date.
    Result<void> finish();

    [[nodiscard]] LeadLog &log() { return *m_log; }

private:
    struct Statements;
    LeadWriter(Database &database, By by);
    Result<void> prepare();
    Result<LeadBook *> book(LeadRuleId rule);
    Result<void> append(LeadRuleId rule, const LedgerEvent &event, const QString &reason);
    Result<Instant> momentFor(RecordId record);
    Result<void> moveTasks(RecordId lead, AgentId from, AgentId to);
    Result<RecordWriter *> records();
    Result<bool> isTouched(const HandOut &handOut);

    Database &m_database;
    By m_by;
    std::unique_ptr<LeadLog> m_log;
    std::unique_ptr<RecordWriter> m_records; ///< with a batch begun; null: nothing was written yet
    std::unique_ptr<Statements> m;
    std::map<LeadRuleId, LeadBook> m_books;
    BatchId m_batch;
};

} // namespace callhelm
