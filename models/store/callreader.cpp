#include "store/callreader.h"

#include "domain/numbermask.h"
#include "domain/phonenumber.h"
#include "store/openstore.h"
#include "store/phonemask.h"
#include "store/rowcolumns.h"
#include "store/rowselection.h"
#include "store/scopecondition.h"
#include "store/teamspans.h"

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

QString masked(const QString &number, Country country)
{
    return QString::fromStdString(maskedNumber(number.toStdString(), country));
}

void mask(VisitRow &visit, Country country) { visit.number = maskedNumber(visit.number, country); }
void mask(LegRow &leg, Country country) { leg.target = maskedNumber(leg.target, country); }
void mask(DirectRow &call, Country country)
{
    for (ShortText *text : {&call.number, &call.phone, &call.otherPhone})
        *text = maskedNumber(*text, country);
}

qint64 measureOf(const VisitRow &visit) { return visit.wait; }
qint64 measureOf(const DirectRow &call) { return call.talk; }

template <class Row>
void maskNumbers(RowSelection<Row> &selection, Country country)
{
    selection.read = [country, read = std::move(selection.read)](const Statement &s) {
        Row row = read(s);
        mask(row, country);
        return row;
    };
}

/// Looks for a part of the number: of the one stored, or of what is shown of it.
template <class Row>
void findNumber(RowSelection<Row> &selection, const QString &searched, bool masked)
{
    if (searched.isEmpty())
        return;
    if (!masked)
        return selection.condition.contains("number", searched);
    selection.accepts = [searched](const Row &row) { return findsNumber(row.number.toString(), searched); };
    selection.measure = measureOf;
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

template <class Row, class Select>
Result<Rows<Row>> CallReader::read(Select select, int limit) const
{
    auto moment = ReadMoment::begin(m_context.database);
    if (!moment)
        return moment.error();
    auto selection = select();
    return selection ? readRows(m_context.database, *selection, limit) : selection.error();
}

template <class Row, class Select>
Result<void> CallReader::each(Select select, const std::function<void(const Row &)> &tell) const
{
    auto moment = ReadMoment::begin(m_context.database);
    if (!moment)
        return moment.error();
    auto selection = select();
    return selection ? tellRows(m_context.database, *selection, tell) : selection.error();
}

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
    if (auto done = requireCaller(condition, "visit", filter.callerOf); !done)
        return done.error();
    RowSelection<VisitRow> selection{
        "visit",
        "id,source,queue,call,number,entered,wait,outcome,doubt,agent,talk,hold,wrapup,attempts",
        std::move(condition),
        "wait",
        visitOf,
        quarterGroup};
    const Scope &scope = m_context.scope;
    if (!filter.teams.empty()) {
        auto members = TeamSpans::narrowed(m_context, filter.teams);
        if (!members)
            return members.error();
        selection.condition.require(ScopeCondition(*members, filter.range).at("agent", "entered"));
    }
    const Country country = scope.masksNumbers() ? maskCountry(m_context.database) : Country::Other;
    findNumber(selection, filter.number, scope.masksNumbers());
    if (scope.seesAll()) {
        if (scope.masksNumbers())
            maskNumbers(selection, country);
        return selection;
    }
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
    if (scope.masksNumbers())
        maskNumbers(selection, country);
    return selection;
}

/// However the number is written: all writings of it among the rows that the condition lets through so far.
Result<void> CallReader::requireCaller(RowCondition &condition, const char *table, qint64 row) const
{
    if (row == 0)
        return {};
    const QByteArray id = QByteArray::number(row < 0 ? -row : row);
    QString number;
    auto done
        = eachRow(m_context.database,
                  QByteArray("SELECT number FROM ") + (row < 0 ? "direct_call" : "visit") + " WHERE id=" + id,
                  [&number](const Statement &s) { number = s.string(0); });
    if (!done)
        return done;
    auto country = readCountry(m_context.database);
    if (!country)
        return country.error();
    const std::string key = numberKey(number.toStdString(), *country);
    QStringList writings; // of a row that is gone: none
    if (key.empty() && !number.isEmpty())
        writings << number;
    if (!key.empty())
        done = eachRow(m_context.database,
                       "SELECT DISTINCT number FROM " + QByteArray(table) + " WHERE " + condition.text(),
                       [&](const Statement &s) {
                           if (numberKey(s.text(0), *country) == key)
                               writings << s.string(0);
                       });
    condition.isOneOf("number", writings);
    return done;
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

Result<RowSelection<LegRow>> CallReader::selectLegs(const CallFilter &filter) const
{
    auto scope = TeamSpans::narrowed(m_context, filter.teams);
    if (!scope)
        return scope.error();
    RowCondition condition = RowCondition::counted(filter.range, "entered");
    condition.queues(filter.queues);
    condition.agents(filter.agents);
    if (filter.direction)
        condition.require("direction=" + QByteArray::number(int(*filter.direction)));
    if (!scope->seesAll())
        condition.require(ScopeCondition(*scope, filter.range).at("agent", "entered"));
    // A talk without a queue is kept with its call only.
    RowSelection<LegRow> selection{
        "(SELECT id,visit,source,agent,queue,call,direction,entered,connected,ring_ms,talk,"
        "hold,ended,reason,target FROM leg UNION ALL SELECT id,0,source,agent,0,call,"
        "direction,dialled,dialled+ring*1000,ring*1000,talk,0,dialled+(ring+talk)*1000,"
            + QByteArray::number(int(LegEnd::Unknown)) + ",'' FROM direct_call WHERE outcome=0 AND agent<>0)",
        "id,visit,source,agent,queue,call,direction,entered,connected,ring_ms,talk,hold,ended,reason,target",
        std::move(condition),
        "talk",
        legOf,
        quarterGroup};
    if (scope->masksNumbers())
        maskNumbers(selection, maskCountry(m_context.database));
    return selection;
}

Result<RowSelection<AttemptRow>> CallReader::selectAttempts(const CallFilter &filter, bool missedOnly) const
{
    auto scope = TeamSpans::narrowed(m_context, filter.teams);
    if (!scope)
        return scope.error();
    RowCondition condition = RowCondition::counted(filter.range, "counted");
    condition.queues(filter.queues);
    condition.agents(filter.agents);
    if (missedOnly)
        condition.require("cancelled=0");
    if (!scope->seesAll())
        condition.require(ScopeCondition(*scope, filter.range).at("agent", "counted"));
    return RowSelection<AttemptRow>{"attempt",
                                    "id,visit,agent,queue,call,counted,at,ring_ms,cancelled",
                                    std::move(condition),
                                    "ring_ms",
                                    attemptOf,
                                    quarterGroup};
}

Result<RowSelection<DirectRow>> CallReader::selectDirects(const DirectFilter &filter) const
{
    auto scope = TeamSpans::narrowed(m_context, filter.teams);
    if (!scope)
        return scope.error();
    RowCondition condition = RowCondition::counted(filter.range, "dialled");
    condition.agents(filter.agents);
    condition.oneOf("outcome", filter.ends, [](DirectEnd end) { return int(end); });
    if (filter.direction)
        condition.require("direction=" + QByteArray::number(int(*filter.direction)));
    if (!filter.unknownToo)
        condition.require("agent<>0");
    if (auto done = requireCaller(condition, "direct_call", filter.callerOf); !done)
        return done.error();
    if (!scope->seesAll())
        condition.require(directsSeenBy(*scope, filter.range));
    RowSelection<DirectRow> selection{
        "direct_call",
        "id,source,agent,call,direction,number,dialled,ring,talk,outcome,phone,other_phone",
        std::move(condition),
        "talk",
        directOf,
        quarterGroup};
    findNumber(selection, filter.number, scope->masksNumbers());
    if (scope->masksNumbers())
        maskNumbers(selection, maskCountry(m_context.database));
    return selection;
}

Result<Rows<VisitRow>> CallReader::visits(const CallFilter &filter) const
{
    return read<VisitRow>([&] { return selectVisits(filter); }, filter.limit);
}

Result<void> CallReader::eachVisit(const CallFilter &filter,
                                   const std::function<void(const VisitRow &)> &tell) const
{
    return each<VisitRow>([&] { return selectVisits(filter); }, tell);
}

Result<Rows<LegRow>> CallReader::legs(const CallFilter &filter) const
{
    return read<LegRow>([&] { return selectLegs(filter); }, filter.limit);
}

Result<void> CallReader::eachLeg(const CallFilter &filter,
                                 const std::function<void(const LegRow &)> &tell) const
{
    return each<LegRow>([&] { return selectLegs(filter); }, tell);
}

Result<Rows<AttemptRow>> CallReader::attempts(const CallFilter &filter, bool missedOnly) const
{
    return read<AttemptRow>([&] { return selectAttempts(filter, missedOnly); }, filter.limit);
}

Result<Rows<DirectRow>> CallReader::directs(const DirectFilter &filter) const
{
    return read<DirectRow>([&] { return selectDirects(filter); }, filter.limit);
}

Result<void> CallReader::eachDirect(const DirectFilter &filter,
                                    const std::function<void(const DirectRow &)> &tell) const
{
    return each<DirectRow>([&] { return selectDirects(filter); }, tell);
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
    const Country country = maskCountry(m_context.database);
    std::vector<PhoneUse> phones;
    auto done = eachRow(*statement, [&](const Statement &row) {
        PhoneUse &use = phones.emplace_back();
        use.phone = row.string(0);
        use.agent = row.string(1);
        use.name = row.string(2);
        use.decided = row.int64(3) != 0;
        use.byPerson = row.int64(3) == 2;
        use.calls = row.int64(4);
        if (scope.masksNumbers()) {
            use.phone = masked(use.phone, country);
            use.name = masked(use.name, country);
        }
    });
    if (!done)
        return done.error();
    return phones;
}

} // namespace callhelm
