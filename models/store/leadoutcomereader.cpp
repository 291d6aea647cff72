#include "store/leadoutcomereader.h"

#include <algorithm>
#include <map>

#include "domain/kpiact.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/leadstore.h"
#include "store/recordlog.h"
#include "store/scopecondition.h"

namespace callhelm {

namespace {

constexpr ActKinds wonKinds{ActKind::DealWon, ActKind::DealWonElsewhere};

QByteArray text(qint64 number) { return QByteArray::number(number); }

const QByteArray notUndone = "NOT EXISTS(SELECT 1 FROM lead_event e WHERE e.hand_out<>0 AND e.hand_out=h.id)";

} // namespace

struct LeadOutcomeReader::Statements
{
    Statement care, wins, mergedInto;
    std::unique_ptr<RecordLog> log;
};

Result<std::vector<LeadOutcome>> LeadOutcomeReader::outcomes(const std::optional<TimeRange> &range) const
{
    QByteArray where = "1";
    if (range)
        where = "h.at>=" + text(toMs(range->from)) + " AND h.at<" + text(toMs(range->to));
    return read(where);
}

/// Who has had no care since the hand-out has had none since coming to where they are now: the index of leads
/// tells these without looking at acts.
Result<std::vector<LeadOutcome>> LeadOutcomeReader::late(Instant since) const
{
    auto rules = LeadStore(m_context.database).rules();
    if (!rules)
        return rules.error();
    QByteArrayList promising;
    for (const LeadRule &rule : *rules)
        if (rule.careTarget)
            promising.append(text(rule.id.value()));
    if (promising.isEmpty())
        return std::vector<LeadOutcome>();
    auto late = read("h.at>=" + text(toMs(since)) + " AND h.rule IN (" + promising.join(',')
                     + ") AND EXISTS(SELECT 1 FROM lead l WHERE l.customer=h.lead AND l.owner=h.agent AND"
                       " l.kinds=0)");
    if (!late)
        return late;
    std::erase_if(*late, [](const LeadOutcome &one) {
        return one.promise != LeadOutcome::Promise::Missed || one.care || one.heldUntil;
    });
    std::ranges::stable_sort(*late, {}, &LeadOutcome::dueAt);
    return late;
}

Result<std::vector<LeadOutcome>> LeadOutcomeReader::read(const QByteArray &where) const
{
    Database &database = m_context.database;
    auto rules = LeadStore(database).rules();
    if (!rules)
        return rules.error();
    std::map<LeadRuleId, Duration> targets;
    for (const LeadRule &rule : *rules)
        if (rule.careTarget)
            targets.emplace(rule.id, *rule.careTarget);
    auto log = RecordLog::open(database);
    if (!log)
        return log.error();
    Preparing prepare(database);
    Statements statements{
        prepare("SELECT at FROM kpi_act WHERE customer<>0 AND customer=? AND agent=? AND at>=? AND at<? AND "
                "kinds&"
                + text(careKinds().bits()) + "<>0 ORDER BY at LIMIT 1"),
        prepare("SELECT at FROM kpi_act WHERE customer<>0 AND customer=? AND at>=? AND at<=? AND kinds&"
                + text(wonKinds.bits()) + "<>0 ORDER BY at"),
        prepare("SELECT merged_into FROM customer WHERE id=? AND merged_into<>0"), std::move(*log)};
    if (prepare.error())
        return *prepare.error();
    const QByteArray seen = m_context.scope.seesAll()
        ? QByteArray("1")
        : ScopeCondition(m_context.scope, {Instant::min(), Instant::max()}).at("h.agent", "h.at");
    std::vector<LeadOutcome> outcomes;
    std::vector<qint64> batches;
    auto done
        = eachRow(database,
                  "SELECT h.id,h.at,h.arrival,h.rule,h.rule_name,h.lead,IFNULL(c.name,''),IFNULL(c.source,0),"
                  "h.agent,h.kind,h.batch FROM lead_hand_out h LEFT JOIN customer c ON c.id=h.lead WHERE "
                      + where + " AND " + seen + " AND " + notUndone + " ORDER BY h.id",
                  [&](const Statement &row) {
                      LeadOutcome one;
                      one.id = HandOutId(row.int64(0));
                      one.at = instantFromMs(row.int64(1));
                      one.arrival = instantFromMs(row.int64(2));
                      one.rule = LeadRuleId(row.int64(3));
                      one.ruleName = row.string(4);
                      one.lead = RecordId(row.int64(5));
                      one.name = row.string(6);
                      one.source = TermId(row.int64(7));
                      one.agent = AgentId(row.int64(8));
                      one.kind = HandOutKind(row.int64(9));
                      if (const auto target = targets.find(one.rule); target != targets.end())
                          one.target = target->second;
                      outcomes.push_back(std::move(one));
                      batches.push_back(row.int64(10));
                  });
    if (!done)
        return done.error();
    for (size_t i = 0; i < outcomes.size(); ++i) {
        if (auto followed = follow(statements, outcomes[i], outcomes[i].lead, batches[i]); !followed)
            return followed.error();
        judge(outcomes[i], m_working, m_context.calendar, m_now);
    }
    return outcomes;
}

/// Whose it was until when, and what was done meanwhile. Acts with a customer who was merged into another are
/// the other's.
Result<void> LeadOutcomeReader::follow(Statements &statements, LeadOutcome &outcome, RecordId customer,
                                       qint64 batch) const
{
    auto facts = statements.log->eachOf(customer, [&](const RecordFact &fact) {
        if (outcome.heldUntil || std::pair(fact.at, fact.batch.value()) <= std::pair(outcome.at, batch))
            return;
        for (const FieldEntry &entry : fact.entries)
            if (entry.field == Field::Owner && entry.to.id<AgentId>() != outcome.agent)
                outcome.heldUntil = fact.at;
    });
    if (!facts)
        return facts;
    for (bool isMerged = true; isMerged;) {
        isMerged = false;
        statements.mergedInto.bindAll(customer.value());
        auto done = eachRow(statements.mergedInto, [&](const Statement &row) {
            customer = RecordId(row.int64(0));
            isMerged = true;
        });
        if (!done)
            return done;
    }
    const qint64 end = toMs(m_now) + 1;
    const qint64 until = outcome.heldUntil ? std::min(end, toMs(*outcome.heldUntil)) : end;
    statements.care.bindAll(customer.value(), outcome.agent.value(), toMs(outcome.at), until);
    auto done
        = eachRow(statements.care, [&](const Statement &row) { outcome.care = instantFromMs(row.int64(0)); });
    if (!done)
        return done;
    const Calendar &calendar = m_context.calendar;
    statements.wins.bindAll(customer.value(), toMs(calendar.startOf(calendar.dayOf(outcome.at))),
                            toMs(m_now));
    return eachRow(statements.wins,
                   [&](const Statement &row) { outcome.wins.push_back(instantFromMs(row.int64(0))); });
}

} // namespace callhelm
