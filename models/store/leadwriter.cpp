#include "store/leadwriter.h"

#include <algorithm>
#include <set>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/recordwriter.h"

namespace callhelm {

struct LeadWriter::Statements
{
    Statement latestFact, openTasks, run, lead;
};

LeadWriter::LeadWriter(Database &database, By by) : m_database(database), m_by(std::move(by)) { }
LeadWriter::~LeadWriter() = default;

Result<std::unique_ptr<LeadWriter>> LeadWriter::open(Database &database, By by)
{
    std::unique_ptr<LeadWriter> writer(new LeadWriter(database, std::move(by)));
    auto done = writer->prepare();
    return done ? Result<std::unique_ptr<LeadWriter>>(std::move(writer)) : done.error();
}

Result<void> LeadWriter::prepare()
{
    auto log = LeadLog::open(m_database);
    if (!log)
        return log.error();
    m_log = std::move(*log);
    Preparing prepare(m_database);
    m.reset(new Statements{
        prepare("SELECT at FROM record_fact WHERE record=? ORDER BY at DESC LIMIT 1"),
        prepare(
            "SELECT id FROM task WHERE customer=? AND owner=? AND done IS NULL AND deleted=0 ORDER BY id"),
        prepare("SELECT first,handed,recalled FROM lead_run WHERE id=?"),
        prepare("SELECT owner,kinds FROM lead WHERE customer=?")});
    return prepare.error() ? Result<void>(*prepare.error()) : Result<void>();
}

/// All facts of one transaction are one batch.
Result<RecordWriter *> LeadWriter::records()
{
    if (m_records)
        return m_records.get();
    auto records = RecordWriter::open(m_database);
    if (!records)
        return records.error();
    m_records = std::move(*records);
    return m_records.get();
}

Result<LeadBook *> LeadWriter::book(LeadRuleId rule)
{
    if (const auto known = m_books.find(rule); known != m_books.end())
        return &known->second;
    auto book = m_log->book(rule);
    if (!book)
        return book.error();
    return &m_books.emplace(rule, std::move(*book)).first->second;
}

/// What is said of a record is said after all that was said before: a clock that was set back would otherwise
/// leave the lead without its owner, to be handed out once more.
Result<Instant> LeadWriter::momentFor(RecordId record)
{
    Instant at = m_by.at;
    m->latestFact.bindAll(record.value());
    auto done = eachRow(m->latestFact,
                        [&](const Statement &row) { at = std::max(at, instantFromMs(row.int64(0))); });
    return done ? Result<Instant>(at) : done.error();
}

Result<HandOutId> LeadWriter::handOut(const LeadDecision &decision, const LeadRule *rule,
                                      const LeadClock &clock, LeadRunId run, const QString &reason)
{
    auto records = this->records();
    if (!records)
        return records.error();
    if (!m_batch.isValid()) {
        auto batch = (*records)->begin(
            {{}, RecordBatch::Kind::HandOut, m_by.at, m_by.who, rule ? rule->name : QString(), false});
        if (!batch)
            return batch.error();
        m_batch = *batch;
    }
    auto at = momentFor(decision.lead);
    if (!at)
        return at.error();
    std::vector<FieldEntry> entries{{Field::Owner, FieldValue(decision.event.agent)}};
    if (decision.stageAfter.isValid())
        entries.push_back({Field::Stage, FieldValue(decision.stageAfter)});
    if (auto done = (*records)->change(decision.lead, *at, AgentId(), std::move(entries)); !done)
        return done.error();
    if (decision.from.isValid() && rule != nullptr && rule->movesTasks)
        if (auto done = moveTasks(decision.lead, decision.from, decision.event.agent); !done)
            return done.error();
    if (rule != nullptr && rule->task) {
        std::vector<FieldEntry> task{{Field::Customer, FieldValue(decision.lead)},
                                     {Field::Owner, FieldValue(decision.event.agent)}};
        if (rule->task->type.isValid())
            task.push_back({Field::Type, FieldValue(rule->task->type)});
        if (!rule->task->text.isEmpty())
            task.push_back({Field::Text, FieldValue(rule->task->text)});
        if (const auto due = clock.workingTime().after(m_by.at, rule->task->due, clock.calendar()))
            task.push_back({Field::Due, FieldValue(*due)});
        if (auto made = (*records)->add(Entity::Task, m_by.at, AgentId(), std::move(task)); !made)
            return made.error();
    }
    HandOut handOut;
    handOut.run = run;
    handOut.at = m_by.at;
    handOut.rule = decision.rule;
    handOut.ruleName = rule != nullptr ? rule->name : QString();
    handOut.lead = decision.lead;
    handOut.agent = decision.event.agent;
    handOut.from = decision.from;
    handOut.kind = decision.event.how;
    handOut.arrival = decision.arrival;
    handOut.who = m_by.who;
    handOut.reason = reason;
    LedgerEvent event = decision.event;
    event.at = m_by.at;
    if (!decision.rule.isValid())
        return m_log->add(handOut, m_batch, event);
    auto book = this->book(decision.rule); // as it is before
    if (!book)
        return book.error();
    auto id = m_log->add(handOut, m_batch, event);
    if (!id)
        return id;
    event.handOut = *id;
    (*book)->apply(event);
    if (auto kept = m_log->keepState(decision.rule, **book); !kept)
        return kept.error();
    return id;
}

Result<void> LeadWriter::moveTasks(RecordId lead, AgentId from, AgentId to)
{
    std::vector<RecordId> tasks;
    m->openTasks.bindAll(lead.value(), from.value());
    auto done = eachRow(m->openTasks, [&](const Statement &row) { tasks.emplace_back(row.int64(0)); });
    for (const RecordId task : tasks) {
        if (!done)
            return done;
        auto at = momentFor(task);
        done = at ? m_records->change(task, *at, AgentId(), {{Field::Owner, FieldValue(to)}})
                  : Result<void>(at.error());
    }
    return done;
}

Result<LeadRunId> LeadWriter::noteRun(LeadRunId run, HandOutId first, HandOutId last, qint64 handed,
                                      qint64 recalled)
{
    if (!run.isValid())
        return m_log->addRun(m_by.at, m_by.who);
    m->run.bindAll(run.value());
    auto done = eachRow(m->run, [&](const Statement &row) {
        if (row.int64(0) != 0)
            first = HandOutId(row.int64(0));
        handed += row.int64(1);
        recalled += row.int64(2);
    });
    if (done)
        done = m_log->setRun(run, first, last, handed, recalled);
    return done ? Result<LeadRunId>(run) : done.error();
}

Result<void> LeadWriter::append(LeadRuleId rule, const LedgerEvent &event, const QString &reason)
{
    auto book = this->book(rule);
    if (!book)
        return book.error();
    if (auto done = m_log->add(rule, event, m_by.who, reason); !done)
        return done;
    (*book)->apply(event);
    return m_log->keepState(rule, **book);
}

Result<void> LeadWriter::setAgents(const LeadRule &rule)
{
    auto book = this->book(rule.id);
    if (!book)
        return book.error();
    const std::vector<LedgerEvent> events = (*book)->changesTo(rule, m_by.at);
    for (const LedgerEvent &event : events)
        if (auto done = append(rule.id, event, {}); !done)
            return done;
    return {};
}

Result<void> LeadWriter::correct(LeadRuleId rule, AgentId agent, qint64 hundredths, const QString &reason)
{
    LedgerEvent event;
    event.kind = LedgerEvent::Kind::Correction;
    event.at = m_by.at;
    event.agent = agent;
    event.hundredths = hundredths;
    return append(rule, event, reason);
}

/// By its holder, or by anybody who said something else of it.
Result<bool> LeadWriter::isTouched(const HandOut &handOut)
{
    bool isTouched = true;
    m->lead.bindAll(handOut.lead.value());
    auto done = eachRow(m->lead, [&](const Statement &row) {
        isTouched = AgentId(row.int64(0)) != handOut.agent || row.int64(1) != 0;
    });
    return done ? Result<bool>(isTouched) : done.error();
}

Result<std::optional<RecordId>> LeadWriter::undo(const std::vector<HandOut> &handOuts, const QString &reason)
{
    auto records = this->records();
    if (!records)
        return records.error();
    std::set<BatchId> batches;
    for (const HandOut &handOut : handOuts) {
        auto touched = isTouched(handOut);
        if (!touched)
            return touched.error();
        auto batch = m_log->batchOf(handOut.id);
        if (!batch)
            return batch.error();
        if (*touched || !*batch)
            return std::optional(handOut.lead);
        batches.insert(**batch);
    }
    // Batches of one run may hold the same records one after the other.
    for (auto batch = batches.rbegin(); batch != batches.rend(); ++batch) {
        auto builtOn = (*records)->log().builtOn(*batch);
        if (!builtOn)
            return builtOn.error();
        if (*builtOn)
            return *builtOn;
        if (auto done = (*records)->setVoided(*batch, true); !done)
            return done.error();
    }
    std::map<LeadRuleId, std::pair<HandOutId, bool>>
        undone; ///< the last of each rule, and whether it was the latest
    std::vector<HandOut> latestFirst = handOuts;
    std::ranges::sort(latestFirst, std::greater(), &HandOut::id);
    for (const HandOut &handOut : latestFirst) {
        if (!handOut.rule.isValid()) { // nothing but a line that says so
            LedgerEvent event;
            event.kind = LedgerEvent::Kind::Undone;
            event.at = m_by.at;
            event.agent = handOut.agent;
            event.handOut = handOut.id;
            if (auto done = m_log->add(LeadRuleId(), event, m_by.who, reason); !done)
                return done.error();
            continue;
        }
        auto before = m_log->book(handOut.rule, handOut.id.value());
        if (!before)
            return before.error();
        std::vector<ReceiptLine> lines;
        auto done = m_log->each(handOut.rule, handOut.id.value(), [&](const StoredLeadEvent &stored) {
            lines = before->receiptLines(stored.event);
            return false;
        });
        if (!done)
            return done.error();
        const auto later = undone.find(handOut.rule);
        auto latest
            = m_log->isLatest(handOut.rule, handOut.id,
                              later == undone.end() ? std::nullopt : std::optional(later->second.first));
        if (!latest)
            return latest.error();
        *latest = *latest && (later == undone.end() || later->second.second);
        undone[handOut.rule] = {handOut.id, *latest};
        auto book = this->book(handOut.rule);
        if (!book)
            return book.error();
        const LedgerEvent event = (*book)->undoing(handOut, lines, m_by.at, *latest);
        if (auto appended = append(handOut.rule, event, reason); !appended)
            return appended.error();
    }
    return std::optional<RecordId>();
}

Result<void> LeadWriter::finish() { return m_records ? m_records->finish() : Result<void>(); }

} // namespace callhelm
