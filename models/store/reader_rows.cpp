#include "store/reader.h"

#include <algorithm>

#include "calls/rowids.h"
#include "store/eachrow.h"
#include "store/readmoment.h"
#include "store/rowcondition.h"
#include "store/roworder.h"

namespace callhelm {

namespace {

/// One of a few stored by number. What a damaged store holds instead must not lead beyond a list of names;
/// verify tells of it.
template <class E>
E choice(const Statement &statement, int column, E last)
{
    const qint64 value = statement.int64(column);
    return value >= 0 && value <= qint64(last) ? E(value) : last;
}

std::optional<Instant> optionalInstant(const Statement &statement, int column)
{
    const auto ms = statement.optionalInt64(column);
    return ms ? std::optional(instantFromMs(*ms)) : std::nullopt;
}

/// Where rows of one kind lie.
struct Place
{
    QByteArray table;
    QByteArray columns; ///< the first tells which rows belong together, see eachInOrder()
    RowCondition condition;
    const char *order = "id"; ///< rises with time

    [[nodiscard]] QByteArray where() const { return " FROM " + table + " WHERE " + condition.text(); }
};

/// Hands on rows in RowOrder, whatever their number. They are read in the order of time as far as `place` has
/// it, and put into order within a group of the same `groupOf`, so that no more than a group is in memory.
/// `tell` returns false when it wants no more.
template <class Row, class Read, class Group, class Tell>
Result<void> eachInOrder(Database &database, const Place &place, Read read, Group groupOf, Tell tell)
{
    auto order = RowOrder::read(database);
    if (!order)
        return order.error();
    auto statement = Statement::prepare(
        database, "SELECT " + place.columns + place.where() + " ORDER BY " + place.order);
    if (!statement)
        return statement.error();
    place.condition.bind(*statement);
    std::vector<Row> group;
    qint64 current = 0;
    const auto tellGroup = [&] {
        order->sort(group);
        const bool more = std::all_of(group.begin(), group.end(), [&](const Row &row) { return tell(row); });
        group.clear();
        return more;
    };
    bool more = true;
    auto done = eachRow(*statement, [&](const Statement &s) {
        const qint64 next = groupOf(s);
        if (!group.empty() && next != current)
            more = tellGroup();
        current = next;
        group.push_back(read(s));
        return more;
    });
    if (done && more)
        (void)tellGroup();
    return done;
}

qint64 groupByQuarter(const Statement &s) { return RowIds::quarterOfRow(s.int64(0)); }

/// Reads at most so many rows, the first ones, and counts and sums all of them.
template <class Row, class Read, class Group>
Result<Rows<Row>> readRows(Database &database, const Place &place, const char *sum, int limit, Read read,
                           Group groupOf)
{
    auto moment = ReadMoment::begin(database);
    if (!moment)
        return moment.error();
    Rows<Row> rows;
    if (limit > 0) {
        const auto take = [&](const Row &row) {
            rows.rows.push_back(row);
            return rows.rows.size() < size_t(limit);
        };
        if (auto done = eachInOrder<Row>(database, place, read, groupOf, take); !done)
            return done.error();
    }
    auto totals = Statement::prepare(
        database, QByteArray("SELECT COUNT(*),COALESCE(SUM(") + sum + "),0)" + place.where());
    if (!totals)
        return totals.error();
    place.condition.bind(*totals);
    auto done = eachRow(*totals, [&](const Statement &s) {
        rows.total = s.int64(0);
        rows.sum = s.int64(1);
    });
    if (!done)
        return done.error();
    return rows;
}

/// All rows, in a moment of their own.
template <class Row, class Read, class Group>
Result<void> tellRows(Database &database, const Place &place, Read read, Group groupOf,
                      const std::function<void(const Row &)> &tell)
{
    auto moment = ReadMoment::begin(database);
    if (!moment)
        return moment.error();
    return eachInOrder<Row>(database, place, read, groupOf, [&](const Row &row) {
        tell(row);
        return true;
    });
}

Place visitPlace(const CallFilter &filter)
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
    return {"visit", "id,source,queue,call,number,entered,wait,outcome,doubt,agent,talk,hold,wrapup,attempts",
            std::move(condition)};
}

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
    r.outcome = choice(s, 7, Outcome::RefusedOther);
    r.doubt = choice(s, 8, Doubt::LostSight);
    r.agent = AgentId(s.int64(9));
    r.talk = s.int64(10);
    r.hold = s.int64(11);
    r.wrapUp = s.int64(12);
    r.attempts = int(s.int64(13));
    return r;
}

Place legPlace(const CallFilter &filter)
{
    RowCondition condition = RowCondition::counted(filter.range, "entered");
    condition.queues(filter.queues);
    condition.agents(filter.agents);
    if (filter.direction)
        condition.require("direction=" + QByteArray::number(int(*filter.direction)));
    // A talk without a queue is kept with its call only.
    return {
        "(SELECT id,visit,source,agent,queue,call,direction,entered,connected,ring_ms,talk,"
        "hold,ended,reason,target FROM leg UNION ALL SELECT id,0,source,agent,0,call,"
        "direction,dialled,dialled+ring*1000,ring*1000,talk,0,dialled+(ring+talk)*1000,"
            + QByteArray::number(int(LegEnd::Unknown)) + ",'' FROM direct_call WHERE outcome=0 AND agent<>0)",
        "id,visit,source,agent,queue,call,direction,entered,connected,ring_ms,talk,hold,ended,reason,target",
        std::move(condition)};
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
    r.direction = choice(s, 6, Direction::Out);
    r.entered = instantFromMs(s.int64(7));
    r.connected = instantFromMs(s.int64(8));
    r.ring = s.int64(9);
    r.talk = s.int64(10);
    r.hold = s.int64(11);
    r.ended = optionalInstant(s, 12);
    r.reason = choice(s, 13, LegEnd::Unknown);
    r.target = s.text(14);
    return r;
}

Place directPlace(const DirectFilter &filter)
{
    RowCondition condition = RowCondition::counted(filter.range, "dialled");
    condition.agents(filter.agents);
    condition.oneOf("outcome", filter.ends, [](DirectEnd end) { return int(end); });
    if (filter.direction)
        condition.require("direction=" + QByteArray::number(int(*filter.direction)));
    if (!filter.unknownToo)
        condition.require("agent<>0");
    condition.contains("number", filter.number);
    return {"direct_call",
            "id,source,agent,call,direction,number,dialled,ring,talk,outcome,phone,other_phone",
            std::move(condition)};
}

DirectRow directOf(const Statement &s)
{
    DirectRow r;
    r.id = DirectId(s.int64(0));
    r.source = SourceId(s.int64(1));
    r.agent = AgentId(s.int64(2));
    r.call = s.text(3);
    r.direction = choice(s, 4, Direction::Out);
    r.number = s.text(5);
    r.dialled = instantFromMs(s.int64(6));
    r.ring = s.int64(7);
    r.talk = s.int64(8);
    r.end = choice(s, 9, DirectEnd::Failed);
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

Place stayPlace(const char *table, const char *columns, const CallFilter &filter)
{
    RowCondition condition = RowCondition::touching(filter.range);
    condition.queues(filter.queues);
    condition.agents(filter.agents);
    return {table, columns, std::move(condition), "from_at"};
}

Place sessionPlace(const CallFilter &filter)
{
    return stayPlace("session", "from_at,agent,queue,id,to_at,implied", filter);
}

SessionRow sessionOf(const Statement &s)
{
    return {s.int64(3),
            AgentId(s.int64(1)),
            QueueId(s.int64(2)),
            instantFromMs(s.int64(0)),
            optionalInstant(s, 4),
            s.int64(5) != 0};
}

Place pausePlace(const CallFilter &filter)
{
    return stayPlace("pause", "from_at,agent,queue,id,to_at,reason", filter);
}

PauseRow pauseOf(const Statement &s)
{
    return {s.int64(3),
            AgentId(s.int64(1)),
            QueueId(s.int64(2)),
            instantFromMs(s.int64(0)),
            optionalInstant(s, 4),
            std::string(s.text(5))};
}

qint64 groupByBeginning(const Statement &s) { return s.int64(0); }

/// Seconds of all stretches within a range, overlapping ones of one agent counted once.
Result<qint64> secondsOnce(Database &database, const Place &place, const TimeRange &range, Instant horizon)
{
    auto statement = Statement::prepare(
        database, "SELECT agent,from_at,to_at" + place.where() + " ORDER BY agent,from_at");
    if (!statement)
        return statement.error();
    place.condition.bind(*statement);
    Duration sum{0};
    AgentId agent;
    Instant counted = range.from;
    auto done = eachRow(*statement, [&](const Statement &s) {
        if (const AgentId next(s.int64(0)); next != agent) {
            agent = next;
            counted = range.from;
        }
        const Instant from = std::max(instantFromMs(s.int64(1)), counted);
        const Instant to = std::min(optionalInstant(s, 2).value_or(horizon), range.to);
        if (from < to)
            sum += to - from;
        counted = std::max(counted, to);
    });
    if (!done)
        return done.error();
    return wholeSeconds(sum);
}

/// Sessions or pauses with the time they take.
template <class Row, class Read>
Result<Rows<Row>> readStays(Database &database, const Place &place, const CallFilter &filter, Instant horizon,
                            Read read)
{
    auto moment = ReadMoment::begin(database);
    if (!moment)
        return moment.error();
    auto rows = readRows<Row>(database, place, "0", filter.limit, read, groupByBeginning);
    if (!rows)
        return rows;
    auto sum = secondsOnce(database, place, filter.range, horizon);
    if (!sum)
        return sum.error();
    rows->sum = *sum;
    return rows;
}

} // namespace

Result<Rows<VisitRow>> Reader::visits(const CallFilter &filter)
{
    return readRows<VisitRow>(m_database, visitPlace(filter), "wait", filter.limit, visitOf, groupByQuarter);
}

Result<void> Reader::eachVisit(const CallFilter &filter, const std::function<void(const VisitRow &)> &tell)
{
    return tellRows<VisitRow>(m_database, visitPlace(filter), visitOf, groupByQuarter, tell);
}

Result<Rows<LegRow>> Reader::legs(const CallFilter &filter)
{
    return readRows<LegRow>(m_database, legPlace(filter), "talk", filter.limit, legOf, groupByQuarter);
}

Result<void> Reader::eachLeg(const CallFilter &filter, const std::function<void(const LegRow &)> &tell)
{
    return tellRows<LegRow>(m_database, legPlace(filter), legOf, groupByQuarter, tell);
}

Result<Rows<DirectRow>> Reader::directs(const DirectFilter &filter)
{
    return readRows<DirectRow>(m_database, directPlace(filter), "talk", filter.limit, directOf,
                               groupByQuarter);
}

Result<void> Reader::eachDirect(const DirectFilter &filter,
                                const std::function<void(const DirectRow &)> &tell)
{
    return tellRows<DirectRow>(m_database, directPlace(filter), directOf, groupByQuarter, tell);
}

Result<std::vector<PhoneUse>> Reader::phones()
{
    auto statement = Statement::prepare(
        m_database,
        "SELECT p.phone,p.agent,p.name,p.origin,COALESCE(u.n,0) FROM phone p LEFT JOIN"
        " (SELECT phone,COUNT(*) AS n FROM (SELECT phone FROM direct_call UNION ALL"
        " SELECT other_phone FROM direct_call) AS sides GROUP BY phone) AS u ON u.phone=p.phone"
        " ORDER BY COALESCE(u.n,0) DESC,p.phone");
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

Result<Rows<AttemptRow>> Reader::attempts(const CallFilter &filter, bool missedOnly)
{
    RowCondition condition = RowCondition::counted(filter.range, "counted");
    condition.queues(filter.queues);
    condition.agents(filter.agents);
    if (missedOnly)
        condition.require("cancelled=0");
    const Place place{"attempt", "id,visit,agent,queue,call,counted,at,ring_ms,cancelled",
                      std::move(condition)};
    return readRows<AttemptRow>(m_database, place, "ring_ms", filter.limit, attemptOf, groupByQuarter);
}

Result<Rows<SessionRow>> Reader::sessions(const CallFilter &filter, Instant horizon)
{
    return readStays<SessionRow>(m_database, sessionPlace(filter), filter, horizon, sessionOf);
}

Result<void> Reader::eachSession(const CallFilter &filter,
                                 const std::function<void(const SessionRow &)> &tell)
{
    return tellRows<SessionRow>(m_database, sessionPlace(filter), sessionOf, groupByBeginning, tell);
}

Result<Rows<PauseRow>> Reader::pauses(const CallFilter &filter, Instant horizon)
{
    return readStays<PauseRow>(m_database, pausePlace(filter), filter, horizon, pauseOf);
}

Result<void> Reader::eachPause(const CallFilter &filter, const std::function<void(const PauseRow &)> &tell)
{
    return tellRows<PauseRow>(m_database, pausePlace(filter), pauseOf, groupByBeginning, tell);
}

} // namespace callhelm
