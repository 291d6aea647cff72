#include "store/leadverifier.h"

#include <map>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/leadlog.h"
#include "store/scratchtables.h"

namespace callhelm {

namespace {

/// Kept states of a rule, by the event that each is after.
Result<std::map<qint64, QByteArray>> statesOf(Database &database, LeadRuleId rule)
{
    std::map<qint64, QByteArray> states;
    auto statement = Statement::prepare(database, "SELECT seq,state FROM lead_ledger WHERE rule=?");
    if (!statement)
        return statement.error();
    statement->bindAll(rule.value());
    auto done = eachRow(*statement,
                        [&](const Statement &row) { states[row.int64(0)] = row.blob(1).toByteArray(); });
    if (!done)
        return done.error();
    return states;
}

void tell(Difference &difference, const QString &example)
{
    if (difference.unfounded++ < examplesShown)
        difference.examples.append(example);
}

Result<void> verifyLedger(Database &database, LeadLog &log, LeadRuleId rule, Difference &difference)
{
    auto states = statesOf(database, rule);
    if (!states)
        return states.error();
    LeadBook book;
    auto done = log.each(rule, 0, [&](const StoredLeadEvent &event) {
        book.apply(event.event);
        const auto kept = states->find(event.seq);
        if (kept == states->end()) {
            if (book.isStateDue())
                ++difference.missing;
            return true;
        }
        if (!book.isStateDue() || book.save() != kept->second)
            tell(difference, QStringLiteral("rule %1 after %2").arg(rule.value()).arg(event.seq));
        states->erase(kept);
        return true;
    });
    for (const auto &[seq, state] : *states) // after nothing that happened
        tell(difference, QStringLiteral("rule %1 after %2").arg(rule.value()).arg(seq));
    return done;
}

} // namespace

Result<std::vector<Difference>> verifyLeads(Database &database)
{
    auto log = LeadLog::open(database);
    if (!log)
        return log.error();
    auto rules = (*log)->rules();
    if (!rules)
        return rules.error();
    Difference ledgers;
    ledgers.table = QStringLiteral("lead_ledger");
    for (const LeadRuleId rule : *rules)
        if (auto done = verifyLedger(database, **log, rule, ledgers); !done)
            return done.error();
    Difference handOuts;
    handOuts.table = QStringLiteral("lead_hand_out");
    // Whose facts were taken back was undone, and the other way round.
    auto done = eachRow(
        database,
        "SELECT h.id FROM lead_hand_out h LEFT JOIN record_batch b ON b.id=h.batch WHERE b.id IS NULL OR"
        " NOT EXISTS(SELECT 1 FROM record_fact f WHERE f.record=h.lead AND f.batch=h.batch) OR "
        "(b.voided<>0)<>"
        "EXISTS(SELECT 1 FROM lead_event e WHERE e.hand_out<>0 AND e.hand_out=h.id)",
        [&](const Statement &row) { tell(handOuts, QStringLiteral("id=%1").arg(row.int64(0))); });
    if (!done)
        return done.error();
    std::vector<Difference> differences;
    for (Difference *difference : {&ledgers, &handOuts})
        if (difference->missing != 0 || difference->unfounded != 0)
            differences.push_back(std::move(*difference));
    return differences;
}

} // namespace callhelm
