#include "store/callreader.h"

#include "store/rowcolumns.h"
#include "store/rowselection.h"
#include "store/scopecondition.h"

namespace callhelm {

namespace {

VisitRow visitOf(const Statement &s)
{
    VisitRow r;
    r.id = VisitId(s.int64(0));
    r.source = SourceId(s.int64(1));
    r.queue = QueueId(s.int64(2));
    r.call = s.text(3);
    r.number = s.text(4);
    r.entered = instantFromMs(s.int64(5));
    r.wait = s.int64(6);
    r.outcome = choiceColumn(s, 7, Outcome::RefusedOther);
    r.doubt = choiceColumn(s, 8, Doubt::LostSight);
    r.agent = AgentId(s.int64(9));
    r.talk = s.int64(10);
    r.hold = s.int64(11);
    r.wrapUp = s.int64(12);
    r.attempts = int(s.int64(13));
    return r;
}

LegRow legOf(const Statement &s)
{
    LegRow r;
    r.visit = VisitId(s.int64(1));
    // Calls without a queue have ids of their own, which legs may have too.
    r.id = LegId(r.visit.isValid() ? s.int64(0) : -s.int64(0));
    r.source = SourceId(s.int64(2));
    r.agent = AgentId(s.int64(3));
    r.queue = QueueId(s.int64(4));
    r.call = s.text(5);
    r.direction = choiceColumn(s, 6, Direction::Out);
    r.entered = instantFromMs(s.int64(7));
    r.connected = instantFromMs(s.int64(8));
    r.ring = s.int64(9);
    r.talk = s.int64(10);
    r.hold = s.int64(11);
    r.ended = optionalInstant(s, 12);
    r.reason = choiceColumn(s, 13, LegEnd::Unknown);
    r.target = s.text(14);
    return r;
}

DirectRow directOf(const Statement &s)
{
    DirectRow r;
    r.id = DirectId(s.int64(0));
    r.source = SourceId(s.int64(1));
    r.agent = AgentId(s.int64(2));
    r.call = s.text(3);
    r.direction = choiceColumn(s, 4, Direction::Out);
    r.number = s.text(5);
    r.dialled = instantFromMs(s.int64(6));
    r.ring = s.int64(7);
    r.talk = s.int64(8);
    r.end = choiceColumn(s, 9, DirectEnd::Failed);
    r.phone = s.text(10);
    r.otherPhone = s.text(11);
    return r;
}

AttemptRow attemptOf(const Statement &s)
{
    AttemptRow r;
    r.id = s.int64(0);
    r.visit = VisitId(s.int64(1));
    r.agent = AgentId(s.int64(2));
    r.queue = QueueId(s.int64(3));
    r.call = s.text(4);
    r.counted = instantFromMs(s.int64(5));
    r.at = instantFromMs(s.int64(6));
    r.ring = s.int64(7);
    r.cancelled = s.int64(8) != 0;
    return r;
}

/// Visits of which a scope lets anything through.
QByteArray visitsSeenBy(const Scope &scope, const TimeRange &range)
{
    const ScopeCondition seen(scope, range);
    QByteArrayList ways{seen.at("agent", "entered")};
    // Who talked or was rung counts in the same quarter as the visit.
    for (const auto &[table, moment] : {std::pair("leg", "entered"), std::pair("attempt", "counted")})
        ways.append("id IN (SELECT visit FROM " + QByteArray(table) + " WHERE "
                    + RowCondition::counted(range, moment).text() + " AND " + seen.at("agent", moment) + ')');
    if (scope.seesQueues())
        ways.append("agent=0");
    return '(' + ways.join(" OR ") + ')';
}

QByteArray directsSeenBy(const Scope &scope, const TimeRange &range)
{
    const QByteArray own = ScopeCondition(scope, range).at("agent", "dialled");
    return scope.seesQueues() ? "(agent=0 OR " + own + ')' : own;
}

} // namespace

Result<RowSelection<VisitRow>> CallReader::selectVisits(const CallFilter &filter) const
{
    RowCondition condition = RowCondition::counted(filter.range, "entered");
    condition.queues(filter.queues);
    condition.agents(filter.agents);
    condition.oneOf("outcome", filter.outcomes, [](Outcome outcome) { return int(outcome); });
    if (filter.waitAtMost >= 0)
        condition.require("wait<=" + QByteArray::number(filter.waitAtMost));
    if (filter.waitLessThan >= 0)
        condition.require("wait<" + QByteArray::number(filter.waitLessThan));
    condition.contains("number", filter.number);
    RowSelection<VisitRow> selection{
        "visit",
        "id,source,queue,call,number,entered,wait,outcome,doubt,agent,talk,hold,wrapup,attempts",
        std::move(condition),
        "wait",
        visitOf,
        quarterGroup};
    const Scope &scope = m_context.scope;
    if (scope.seesAll())
        return selection;
    selection.condition.require(visitsSeenBy(scope, filter.range));
    if (!filter.agents.empty()) // who is not seen cannot be looked for
        selection.condition.require(ScopeCondition(scope, filter.range).at("agent", "entered"));
    std::unordered_map<VisitId, int> attempts;
    if (!scope.seesQueues()) {
        auto seen = seenAttempts(filter.range);
        if (!seen)
            return seen.error();
        attempts = std::move(*seen);
    }
    selection.read = [&scope, attempts = std::move(attempts)](const Statement &s) {
        VisitRow row = visitOf(s);
        if (row.agent.isValid() && !scope.sees(row.agent, row.entered)) {
            row.agent = AgentId();
            row.talk = row.hold = row.wrapUp = 0;
        }
        if (!scope.seesQueues()) {
            const auto found = attempts.find(row.id);
            row.attempts = found != attempts.end() ? found->second : 0;
        }
        return row;
    };
    return selection;
}

Result<std::unordered_map<VisitId, int>> CallReader::seenAttempts(const TimeRange &range) const
{
    std::unordered_map<VisitId, int> attempts;
    auto done
        = eachRow(m_context.database,
                  "SELECT visit,COUNT(*) FROM attempt WHERE " + RowCondition::counted(range, "counted").text()
                      + " AND cancelled=0 AND "
                      + ScopeCondition(m_context.scope, range).at("agent", "counted") + " GROUP BY visit",
                  [&](const Statement &s) { attempts[VisitId(s.int64(0))] = int(s.int64(1)); });
    if (!done)
        return done.error();
    return attempts;
}

RowSelection<LegRow> CallReader::selectLegs(const CallFilter &filter) const
{
    RowCondition condition = RowCondition::counted(filter.range, "entered");
    condition.queues(filter.queues);
    condition.agents(filter.agents);
    if (filter.direction)
        condition.require("direction=" + QByteArray::number(int(*filter.direction)));
    if (!m_context.scope.seesAll())
        condition.require(ScopeCondition(m_context.scope, filter.range).at("agent", "entered"));
    // A talk without a queue is kept with its call only.
    return {
        "(SELECT id,visit,source,agent,queue,call,direction,entered,connected,ring_ms,talk,"
        "hold,ended,reason,target FROM leg UNION ALL SELECT id,0,source,agent,0,call,"
        "direction,dialled,dialled+ring*1000,ring*1000,talk,0,dialled+(ring+talk)*1000,"
            + QByteArray::number(int(LegEnd::Unknown)) + ",'' FROM direct_call WHERE outcome=0 AND agent<>0)",
        "id,visit,source,agent,queue,call,direction,entered,connected,ring_ms,talk,hold,ended,reason,target",
        std::move(condition),
        "talk",
        legOf,
        quarterGroup};
}

RowSelection<AttemptRow> CallReader::selectAttempts(const CallFilter &filter, bool missedOnly) const
{
    RowCondition condition = RowCondition::counted(filter.range, "counted");
    condition.queues(filter.queues);
    condition.agents(filter.agents);
    if (missedOnly)
        condition.require("cancelled=0");
    if (!m_context.scope.seesAll())
        condition.require(ScopeCondition(m_context.scope, filter.range).at("agent", "counted"));
    return {"attempt",
            "id,visit,agent,queue,call,counted,at,ring_ms,cancelled",
            std::move(condition),
            "ring_ms",
            attemptOf,
            quarterGroup};
}

RowSelection<DirectRow> CallReader::selectDirects(const DirectFilter &filter) const
{
    RowCondition condition = RowCondition::counted(filter.range, "dialled");
    condition.agents(filter.agents);
    condition.oneOf("outcome", filter.ends, [](DirectEnd end) { return int(end); });
    if (filter.direction)
        condition.require("direction=" + QByteArray::number(int(*filter.direction)));
    if (!filter.unknownToo)
        condition.require("agent<>0");
    condition.contains("number", filter.number);
    if (!m_context.scope.seesAll())
        condition.require(directsSeenBy(m_context.scope, filter.range));
    return {"direct_call",
            "id,source,agent,call,direction,number,dialled,ring,talk,outcome,phone,other_phone",
            std::move(condition),
            "talk",
            directOf,
            quarterGroup};
}

Result<Rows<VisitRow>> CallReader::visits(const CallFilter &filter) const
{
    auto moment = ReadMoment::begin(m_context.database);
    if (!moment)
        return moment.error();
    auto selection = selectVisits(filter);
    if (!selection)
        return selection.error();
    return readRows(m_context.database, *selection, filter.limit);
}

Result<void> CallReader::eachVisit(const CallFilter &filter,
                                   const std::function<void(const VisitRow &)> &tell) const
{
    auto moment = ReadMoment::begin(m_context.database);
    if (!moment)
        return moment.error();
    auto selection = selectVisits(filter);
    if (!selection)
        return selection.error();
    return tellRows(m_context.database, *selection, tell);
}

Result<Rows<LegRow>> CallReader::legs(const CallFilter &filter) const
{
    return readRows(m_context.database, selectLegs(filter), filter.limit);
}

Result<void> CallReader::eachLeg(const CallFilter &filter,
                                 const std::function<void(const LegRow &)> &tell) const
{
    return tellRows(m_context.database, selectLegs(filter), tell);
}

Result<Rows<AttemptRow>> CallReader::attempts(const CallFilter &filter, bool missedOnly) const
{
    return readRows(m_context.database, selectAttempts(filter, missedOnly), filter.limit);
}

Result<Rows<DirectRow>> CallReader::directs(const DirectFilter &filter) const
{
    return readRows(m_context.database, selectDirects(filter), filter.limit);
}

Result<void> CallReader::eachDirect(const DirectFilter &filter,
                                    const std::function<void(const DirectRow &)> &tell) const
{
    return tellRows(m_context.database, selectDirects(filter), tell);
}

Result<std::vector<PhoneUse>> CallReader::phones() const
{
    const Scope &scope = m_context.scope;
    QByteArray calls = "direct_call";
    QByteArray owner;
    if (!scope.seesAll()) {
        calls = "direct_call WHERE " + directsSeenBy(scope, {Instant::min(), Instant::max()});
        owner = " WHERE p.agent IN (SELECT name FROM agent WHERE " + ScopeCondition::ever(scope, "id") + ')';
    }
    auto statement
        = Statement::prepare(m_context.database,
                             "SELECT p.phone,p.agent,p.name,p.origin,COALESCE(u.n,0) FROM phone p LEFT JOIN"
                             " (SELECT phone,COUNT(*) AS n FROM (SELECT phone FROM "
                                 + calls + " UNION ALL SELECT other_phone FROM " + calls
                                 + ") AS sides GROUP BY phone) AS u ON u.phone=p.phone" + owner
                                 + " ORDER BY COALESCE(u.n,0) DESC,p.phone");
    if (!statement)
        return statement.error();
    std::vector<PhoneUse> phones;
    auto done = eachRow(*statement, [&](const Statement &row) {
        PhoneUse &use = phones.emplace_back();
        use.phone = row.string(0);
        use.agent = row.string(1);
        use.name = row.string(2);
        use.decided = row.int64(3) != 0;
        use.byPerson = row.int64(3) == 2;
        use.calls = row.int64(4);
    });
    if (!done)
        return done.error();
    return phones;
}

} // namespace callhelm
