#include "store/leadlog.h"

#include <algorithm>
#include <limits>

#include <sqlite3.h>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/sqliteerror.h"

namespace callhelm {

struct LeadLog::Statements
{
    Statement addHandOut, addEvent, addRun, setRun, state, addState, events, batch, later, last;
};

LeadLog::LeadLog(Database &database) : m_database(database) { }
LeadLog::~LeadLog() = default;

Result<std::unique_ptr<LeadLog>> LeadLog::open(Database &database)
{
    std::unique_ptr<LeadLog> log(new LeadLog(database));
    auto done = log->prepare();
    return done ? Result<std::unique_ptr<LeadLog>>(std::move(log)) : done.error();
}

Result<void> LeadLog::prepare()
{
    Preparing prepare(m_database);
    m.reset(new Statements{
        prepare("INSERT INTO lead_hand_out(id,run,at,rule,rule_name,lead,agent,from_agent,kind,arrival,who,"
                "reason,batch,event) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
        prepare(
            "INSERT INTO lead_event(seq,at,rule,agent,hand_out,who,reason,event) VALUES(?,?,?,?,?,?,?,?)"),
        prepare("INSERT INTO lead_run(at,who,first,last,handed,recalled) VALUES(?,?,0,0,0,0)"),
        prepare("UPDATE lead_run SET first=?,last=?,handed=?,recalled=? WHERE id=?"),
        prepare("SELECT seq,state FROM lead_ledger WHERE rule=? AND seq<? ORDER BY seq DESC LIMIT 1"),
        prepare("INSERT INTO lead_ledger(rule,seq,state) VALUES(?,?,?)"),
        prepare("SELECT id AS seq,at,agent,id AS hand_out,lead,who,reason,event FROM lead_hand_out"
                " WHERE rule=?1 AND id>=?2 UNION ALL"
                " SELECT seq,at,agent,hand_out,0,who,reason,event FROM lead_event WHERE rule=?1 AND seq>=?2"
                " ORDER BY seq"),
        prepare("SELECT batch FROM lead_hand_out WHERE id=?"),
        prepare(
            "SELECT EXISTS(SELECT 1 FROM lead_event WHERE rule=?1 AND seq>?2 AND seq<?3 AND hand_out=0)"
            " OR EXISTS(SELECT 1 FROM lead_hand_out h WHERE h.rule=?1 AND h.id>?2 AND h.id<?3 AND NOT EXISTS("
            "SELECT 1 FROM lead_event e WHERE e.hand_out<>0 AND e.hand_out=h.id))"),
        prepare("SELECT MIN(id) FROM (SELECT id FROM lead_hand_out WHERE rule=? ORDER BY id DESC LIMIT ?)")});
    if (prepare.error())
        return *prepare.error();
    auto handOut = m_database.number("SELECT MAX(id) FROM lead_hand_out");
    auto event = m_database.number("SELECT MAX(seq) FROM lead_event");
    if (!handOut || !event)
        return !handOut ? handOut.error() : event.error();
    m_last = std::max(*handOut, *event);
    return {};
}

Error LeadLog::damaged() const
{
    return storeError(SQLITE_CORRUPT, QStringLiteral("lead_event"), m_database.path());
}

Result<HandOutId> LeadLog::add(const HandOut &handOut, BatchId batch, const LedgerEvent &event)
{
    const QByteArray bytes = encodeLedgerEvent(event);
    m->addHandOut.bindAll(m_last + 1, handOut.run.value(), toMs(handOut.at), handOut.rule.value(),
                          handOut.ruleName, handOut.lead.value(), handOut.agent.value(), handOut.from.value(),
                          int(handOut.kind), toMs(handOut.arrival), handOut.who, handOut.reason,
                          batch.value(), bytes);
    if (auto done = m->addHandOut.run(); !done)
        return done.error();
    return HandOutId(++m_last);
}

Result<void> LeadLog::add(LeadRuleId rule, const LedgerEvent &event, const QString &who,
                          const QString &reason)
{
    const QByteArray bytes = encodeLedgerEvent(event);
    m->addEvent.bindAll(m_last + 1, toMs(event.at), rule.value(), event.agent.value(), event.handOut.value(),
                        who, reason, bytes);
    if (auto done = m->addEvent.run(); !done)
        return done;
    ++m_last;
    return {};
}

Result<LeadRunId> LeadLog::addRun(Instant at, const QString &who)
{
    m->addRun.bindAll(toMs(at), who);
    if (auto done = m->addRun.run(); !done)
        return done.error();
    auto id = m_database.number("SELECT MAX(id) FROM lead_run");
    return id ? Result<LeadRunId>(LeadRunId(*id)) : id.error();
}

Result<void> LeadLog::setRun(LeadRunId run, HandOutId first, HandOutId last, qint64 handed, qint64 recalled)
{
    m->setRun.bindAll(first.value(), last.value(), handed, recalled, run.value());
    return m->setRun.run();
}

Result<void> LeadLog::each(LeadRuleId rule, qint64 from,
                           const std::function<bool(const StoredLeadEvent &)> &tell)
{
    bool isWhole = true;
    m->events.bindAll(rule.value(), from);
    auto done = eachRow(m->events, [&](const Statement &row) {
        auto event = decodeLedgerEvent(row.blob(7));
        isWhole = event.has_value();
        if (!isWhole)
            return false;
        event->at = instantFromMs(row.int64(1));
        event->agent = AgentId(row.int64(2));
        event->handOut = HandOutId(row.int64(3));
        return tell({row.int64(0), std::move(*event), RecordId(row.int64(4)), row.string(5), row.string(6)});
    });
    return isWhole ? done : Result<void>(damaged());
}

Result<LeadBook> LeadLog::book(LeadRuleId rule, std::optional<qint64> before)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    LeadBook book;
    qint64 from = 0;
    bool isWhole = true;
    m->state.bindAll(rule.value(), before.value_or(never));
    auto done = eachRow(m->state, [&](const Statement &row) {
        from = row.int64(0) + 1;
        auto state = LeadBook::load(row.blob(1));
        isWhole = state.has_value();
        if (state)
            book = std::move(*state);
    });
    if (!done)
        return done.error();
    if (!isWhole)
        return storeError(SQLITE_CORRUPT, QStringLiteral("lead_ledger"), m_database.path());
    done = each(rule, from, [&](const StoredLeadEvent &event) {
        if (before && event.seq >= *before)
            return false;
        book.apply(event.event);
        return true;
    });
    if (!done)
        return done.error();
    return book;
}

Result<void> LeadLog::keepState(LeadRuleId rule, const LeadBook &book)
{
    if (!book.isStateDue())
        return {};
    const QByteArray state = book.save();
    m->addState.bindAll(rule.value(), m_last, state);
    return m->addState.run();
}

Result<std::optional<qint64>> LeadLog::firstOfLast(LeadRuleId rule, int count)
{
    std::optional<qint64> first;
    m->last.bindAll(rule.value(), count);
    auto done = eachRow(m->last, [&](const Statement &row) { first = row.optionalInt64(0); });
    if (!done)
        return done.error();
    return first;
}

Result<std::vector<LeadRuleId>> LeadLog::rules()
{
    std::vector<LeadRuleId> rules;
    auto done = eachRow(m_database,
                        "SELECT rule FROM lead_hand_out WHERE rule<>0 UNION SELECT rule FROM lead_event"
                        " WHERE rule<>0 UNION SELECT rule FROM lead_ledger ORDER BY rule",
                        [&](const Statement &row) { rules.emplace_back(row.int64(0)); });
    if (!done)
        return done.error();
    return rules;
}

Result<std::optional<BatchId>> LeadLog::batchOf(HandOutId handOut)
{
    std::optional<BatchId> batch;
    m->batch.bindAll(handOut.value());
    auto done = eachRow(m->batch, [&](const Statement &row) { batch = BatchId(row.int64(0)); });
    if (!done)
        return done.error();
    return batch;
}

Result<bool> LeadLog::isLatest(LeadRuleId rule, HandOutId handOut, std::optional<HandOutId> until)
{
    bool hasLater = false;
    m->later.bindAll(rule.value(), handOut.value(),
                     until ? until->value() : std::numeric_limits<qint64>::max());
    auto done = eachRow(m->later, [&](const Statement &row) { hasLater = row.int64(0) != 0; });
    return done ? Result<bool>(!hasLater) : done.error();
}

} // namespace callhelm
