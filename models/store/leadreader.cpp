#include "store/leadreader.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/leadlog.h"
#include "store/scopecondition.h"

namespace callhelm {

namespace {

const QByteArray undone = "EXISTS(SELECT 1 FROM lead_event e WHERE e.hand_out<>0 AND e.hand_out=h.id)";

HandOut handOutOf(const Statement &row)
{
    HandOut handOut;
    handOut.id = HandOutId(row.int64(0));
    handOut.run = LeadRunId(row.int64(1));
    handOut.at = instantFromMs(row.int64(2));
    handOut.rule = LeadRuleId(row.int64(3));
    handOut.ruleName = row.string(4);
    handOut.lead = RecordId(row.int64(5));
    handOut.name = row.string(6);
    handOut.agent = AgentId(row.int64(7));
    handOut.from = AgentId(row.int64(8));
    handOut.kind = HandOutKind(row.int64(9));
    handOut.arrival = instantFromMs(row.int64(10));
    handOut.who = row.string(11);
    handOut.reason = row.string(12);
    handOut.isUndone = row.int64(13) != 0;
    return handOut;
}

LeadEntry::Kind kindOf(const LedgerEvent &event)
{
    switch (event.kind) {
    case LedgerEvent::Kind::HandOut:
        return event.how == HandOutKind::Recall ? LeadEntry::Kind::Recall : LeadEntry::Kind::HandOut;
    case LedgerEvent::Kind::Joined:
        return LeadEntry::Kind::Joined;
    case LedgerEvent::Kind::Left:
        return LeadEntry::Kind::Left;
    case LedgerEvent::Kind::Correction:
        return LeadEntry::Kind::Correction;
    case LedgerEvent::Kind::Undone:
        return LeadEntry::Kind::Undone;
    case LedgerEvent::Kind::Weight:
    case LedgerEvent::Kind::Order:
        break;
    }
    return LeadEntry::Kind::Weight;
}

} // namespace

QByteArray LeadReader::seen() const
{
    if (m_context.scope.seesAll())
        return "1";
    const TimeRange ever{Instant::min(), Instant::max()};
    return ScopeCondition(m_context.scope, ever).at("h.agent", "h.at");
}

Result<std::vector<HandOut>> LeadReader::handOuts(const Wanted &wanted) const
{
    QByteArray text
        = "SELECT h.id,h.run,h.at,h.rule,h.rule_name,h.lead,IFNULL(c.name,''),h.agent,h.from_agent,"
          "h.kind,h.arrival,h.who,h.reason,"
        + undone + " FROM lead_hand_out h LEFT JOIN customer c ON c.id=h.lead WHERE " + seen();
    const auto require = [&](const char *column, qint64 value) {
        if (value != 0)
            text += QByteArray(" AND h.") + column + '=' + QByteArray::number(value);
    };
    require("rule", wanted.rule.value());
    require("agent", wanted.agent.value());
    require("lead", wanted.lead.value());
    require("run", wanted.run.value());
    require("id", wanted.handOut.value());
    if (wanted.run.isValid()) // its hand-outs lie side by side
        text += " AND h.id BETWEEN (SELECT first FROM lead_run"
                " WHERE id="
            + QByteArray::number(wanted.run.value())
            + ") AND (SELECT last FROM lead_run WHERE id=" + QByteArray::number(wanted.run.value()) + ')';
    if (wanted.range)
        text += " AND h.at>=" + QByteArray::number(toMs(wanted.range->from)) + " AND h.at<"
            + QByteArray::number(toMs(wanted.range->to));
    text += " ORDER BY h.id DESC LIMIT " + QByteArray::number(wanted.limit);
    std::vector<HandOut> handOuts;
    auto done = eachRow(m_context.database, text,
                        [&](const Statement &row) { handOuts.push_back(handOutOf(row)); });
    if (!done)
        return done.error();
    return handOuts;
}

Result<LeadReceipt> LeadReader::receipt(HandOutId id) const
{
    Wanted one;
    one.handOut = id;
    auto found = handOuts(one);
    if (!found)
        return found.error();
    if (!id.isValid() || found->empty())
        return Error{
            Error::Kind::Usage,
            QCoreApplication::translate("Store", "There is no such hand-out, or it is not yours to see."),
            {},
            0};
    LeadReceipt receipt{found->front(), {}};
    if (!receipt.handOut.rule.isValid())
        return receipt;
    auto log = LeadLog::open(m_context.database);
    if (!log)
        return log.error();
    auto book = (*log)->book(receipt.handOut.rule, id.value());
    if (!book)
        return book.error();
    auto done = (*log)->each(receipt.handOut.rule, id.value(), [&](const StoredLeadEvent &event) {
        receipt.lines = book->receiptLines(event.event);
        return false;
    });
    if (!done)
        return done.error();
    if (!m_context.scope.seesQueues()) // an agent sees how they stood themself
        std::erase_if(receipt.lines,
                      [this](const ReceiptLine &line) { return !m_context.scope.seesEver(line.agent); });
    return receipt;
}

Result<std::vector<LeadEntry>> LeadReader::entries(LeadRuleId rule, AgentId agent, int limit) const
{
    auto log = LeadLog::open(m_context.database);
    if (!log)
        return log.error();
    LeadBook book;
    std::vector<LeadEntry> entries;
    auto done = (*log)->each(rule, 0, [&](const StoredLeadEvent &stored) {
        const LedgerEvent &event = stored.event;
        const double before = book.balance(event.agent);
        book.apply(event);
        const bool isWanted = event.kind != LedgerEvent::Kind::Order
            && (!agent.isValid() || event.agent == agent) && m_context.scope.seesEver(event.agent);
        if (isWanted) {
            const double after = book.balance(event.agent);
            entries.push_back({stored.seq, kindOf(event), event.at, event.agent, event.handOut,
                               after - before, after, stored.who, stored.reason});
        }
        return true;
    });
    if (!done)
        return done.error();
    std::ranges::reverse(entries);
    if (entries.size() > size_t(std::max(limit, 0)))
        entries.resize(size_t(std::max(limit, 0)));
    return entries;
}

namespace {

Result<std::optional<LeadRun>> readRun(Database &database, const QByteArray &rest)
{
    std::optional<LeadRun> run;
    auto done = eachRow(database, "SELECT id,at,handed,recalled FROM lead_run WHERE " + rest,
                        [&](const Statement &row) {
                            run.emplace();
                            run->id = LeadRunId(row.int64(0));
                            run->at = instantFromMs(row.int64(1));
                            run->handed = row.int64(2);
                            run->recalled = row.int64(3);
                        });
    if (!done)
        return done.error();
    return run;
}

} // namespace

Result<std::optional<LeadRun>> LeadReader::lastRun(bool recall) const
{
    return readRun(m_context.database,
                   QByteArray(recall ? "recalled" : "handed") + ">0 ORDER BY id DESC LIMIT 1");
}

Result<std::optional<LeadRun>> LeadReader::run(LeadRunId id) const
{
    return readRun(m_context.database, "id=" + QByteArray::number(id.value()));
}

Result<bool> LeadReader::isUntouched(LeadRunId run) const
{
    const QByteArray id = QByteArray::number(run.value());
    const QByteArray ofRun = "h.run=" + id + " AND h.id BETWEEN (SELECT first FROM lead_run WHERE id=" + id
        + ") AND (SELECT last FROM lead_run WHERE id=" + id + ')';
    auto touched = m_context.database.number(
        "SELECT EXISTS(SELECT 1 FROM lead_hand_out h LEFT JOIN lead l ON l.customer=h.lead WHERE " + ofRun
        + " AND (l.customer IS NULL OR l.owner<>h.agent OR l.kinds<>0 OR " + undone
        + " OR EXISTS(SELECT 1 FROM record_fact f JOIN record_batch b ON b.id=f.batch AND b.voided=0 WHERE"
          " f.record=h.lead AND f.batch>h.batch)))");
    if (!touched)
        return touched.error();
    auto any = m_context.database.number("SELECT EXISTS(SELECT 1 FROM lead_hand_out h WHERE " + ofRun + ')');
    return any ? Result<bool>(*touched == 0 && *any != 0) : any.error();
}

Result<LeadReader::Sums> LeadReader::sums(const TimeRange &range) const
{
    Sums sums;
    std::map<AgentId, LeadBoard::Agent> agents;
    std::map<LeadRuleId, qint64> rules;
    std::vector<Duration> waits;
    auto done = eachRow(m_context.database,
                        "SELECT h.agent,h.rule,h.kind,h.at-h.arrival FROM lead_hand_out h WHERE h.at>="
                            + QByteArray::number(toMs(range.from)) + " AND h.at<"
                            + QByteArray::number(toMs(range.to)) + " AND " + seen() + " AND NOT " + undone,
                        [&](const Statement &row) {
                            LeadBoard::Agent &agent = agents[AgentId(row.int64(0))];
                            const LeadRuleId rule(row.int64(1));
                            if (HandOutKind(row.int64(2)) == HandOutKind::Recall) {
                                ++agent.recalled;
                                return;
                            }
                            ++agent.fresh;
                            if (rule.isValid())
                                ++rules[rule];
                            const Duration wait(std::max<qint64>(0, row.int64(3)));
                            waits.push_back(wait);
                            if (!sums.longest || wait > *sums.longest) {
                                sums.longest = wait;
                                sums.longestRule = rule;
                            }
                        });
    if (!done)
        return done.error();
    for (auto &[id, agent] : agents) {
        agent.agent = id;
        sums.agents.push_back(agent);
    }
    std::ranges::stable_sort(sums.agents, std::greater(),
                             [](const LeadBoard::Agent &agent) { return agent.fresh + agent.recalled; });
    sums.rules.assign(rules.begin(), rules.end());
    if (!waits.empty()) {
        const auto middle = waits.begin() + std::ptrdiff_t((waits.size() - 1) / 2);
        std::ranges::nth_element(waits, middle);
        sums.median = *middle;
    }
    return sums;
}

} // namespace callhelm
