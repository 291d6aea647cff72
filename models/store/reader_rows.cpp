#include "store/reader.h"

#include <algorithm>

#include "calls/foldoutput.h"
#include "store/statement.h"

namespace callhelm {

namespace {

/// The part of a WHERE that a filter asks for, built from whole numbers only; text is bound.
class Condition
{
public:
    explicit Condition(QByteArray first) : m_text(std::move(first)) { }
    void require(const QByteArray &condition) { m_text += " AND " + condition; }

    template <class List, class Number>
    void oneOf(const char *column, const List &values, Number number)
    {
        if (values.empty())
            return;
        QByteArrayList numbers;
        for (const auto &value : values)
            numbers.append(QByteArray::number(number(value)));
        require(QByteArray(column) + " IN (" + numbers.join(',') + ')');
    }
    void queues(const CallFilter &filter)
    {
        oneOf("queue", filter.queues, [](QueueId id) { return id.value(); });
    }
    void agents(const CallFilter &filter)
    {
        oneOf("agent", filter.agents, [](AgentId id) { return id.value(); });
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

/// Rows counted in a range lie side by side: their ids rise with that moment.
Condition inRange(const TimeRange &range, const char *column)
{
    // The first id after the range's end; times before 1970 share the lowest ids.
    const qint64 from = RowIds::firstOf(range.from);
    const qint64 to = RowIds::firstOf(range.to + std::chrono::milliseconds(999));
    Condition condition("id>=" + QByteArray::number(from) + " AND id<" + QByteArray::number(to));
    if (toMs(range.from) % 1000 != 0 || toMs(range.to) % 1000 != 0) {
        condition.require(column + (">=" + QByteArray::number(toMs(range.from))));
        condition.require(column + ("<" + QByteArray::number(toMs(range.to))));
    }
    return condition;
}

Condition touching(const TimeRange &range)
{
    Condition condition("from_at<" + QByteArray::number(toMs(range.to)));
    condition.require("(to_at IS NULL OR to_at>=" + QByteArray::number(toMs(range.from)) + ')');
    return condition;
}

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

/// Reads at most so many rows, and counts and sums all of them.
template <class Row, class Read>
Result<Rows<Row>> readRows(Database &database, const QByteArray &table, const QByteArray &columns,
                           const Condition &condition, const char *sum, int limit, Read read,
                           const QString &number = {})
{
    const QByteArray where = " FROM " + table + " WHERE " + condition.text();
    auto statement = Statement::prepare(
        database, "SELECT " + columns + where + " ORDER BY id LIMIT " + QByteArray::number(limit));
    if (!statement)
        return statement.error();
    const QString like = QLatin1Char('%') + number + QLatin1Char('%');
    if (!number.isEmpty())
        statement->bind(1, like);
    Rows<Row> rows;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        rows.rows.push_back(read(*statement));
    }
    auto totals
        = Statement::prepare(database, QByteArray("SELECT COUNT(*),COALESCE(SUM(") + sum + "),0)" + where);
    if (!totals)
        return totals.error();
    if (!number.isEmpty())
        totals->bind(1, like);
    if (auto row = totals->step(); !row)
        return row.error();
    rows.total = totals->int64(0);
    rows.sum = totals->int64(1);
    return rows;
}

constexpr const char *visitColumns
    = "id,source,queue,call,number,entered,wait,outcome,doubt,agent,talk,hold,wrapup,attempts";

Condition visitCondition(const CallFilter &filter)
{
    Condition condition = inRange(filter.range, "entered");
    condition.queues(filter);
    condition.agents(filter);
    condition.oneOf("outcome", filter.outcomes, [](Outcome outcome) { return int(outcome); });
    if (filter.waitAtMost >= 0)
        condition.require("wait<=" + QByteArray::number(filter.waitAtMost));
    if (filter.waitLessThan >= 0)
        condition.require("wait<" + QByteArray::number(filter.waitLessThan));
    if (!filter.number.isEmpty())
        condition.require("number LIKE ?");
    return condition;
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

/// Seconds of stretches within a range, overlapping ones of one agent counted once.
template <class Row>
qint64 secondsOnce(const std::vector<Row> &rows, const TimeRange &range, Instant horizon)
{
    std::map<AgentId, std::vector<std::pair<Instant, Instant>>> stretches;
    for (const Row &row : rows) {
        const Instant from = std::max(row.from, range.from);
        const Instant to = std::min(row.to.value_or(horizon), range.to);
        if (from < to)
            stretches[row.agent].emplace_back(from, to);
    }
    Duration sum{0};
    for (auto &[agent, list] : stretches) {
        std::sort(list.begin(), list.end());
        Instant counted = range.from;
        for (const auto &[from, to] : list) {
            if (to > counted)
                sum += to - std::max(from, counted);
            counted = std::max(counted, to);
        }
    }
    return wholeSeconds(sum);
}

} // namespace

Result<Rows<VisitRow>> Reader::visits(const CallFilter &filter)
{
    return readRows<VisitRow>(m_database, "visit", visitColumns, visitCondition(filter), "wait", filter.limit,
                              visitOf, filter.number);
}

Result<void> Reader::eachVisit(const CallFilter &filter, const std::function<void(const VisitRow &)> &tell)
{
    auto statement = Statement::prepare(m_database,
                                        "SELECT " + QByteArray(visitColumns) + " FROM visit WHERE "
                                            + visitCondition(filter).text() + " ORDER BY id");
    if (!statement)
        return statement.error();
    const QString like = QLatin1Char('%') + filter.number + QLatin1Char('%');
    if (!filter.number.isEmpty())
        statement->bind(1, like);
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        tell(visitOf(*statement));
    }
}

Result<Rows<LegRow>> Reader::legs(const CallFilter &filter)
{
    Condition condition = inRange(filter.range, "entered");
    condition.queues(filter);
    condition.agents(filter);
    if (filter.direction)
        condition.require("direction=" + QByteArray::number(int(*filter.direction)));
    // A talk without a queue is kept with its call only.
    const QByteArray talks
        = "(SELECT id,visit,source,agent,queue,call,direction,entered,connected,ring_ms,talk,"
          "hold,ended,reason,target FROM leg UNION ALL SELECT id,0,source,agent,0,call,"
          "direction,dialled,dialled+ring*1000,ring*1000,talk,0,dialled+(ring+talk)*1000,"
        + QByteArray::number(int(LegEnd::Unknown)) + ",'' FROM direct_call WHERE outcome=0 AND agent<>0)";
    return readRows<LegRow>(
        m_database, talks,
        "id,visit,source,agent,queue,call,direction,entered,connected,ring_ms,talk,hold,ended,reason,target",
        condition, "talk", filter.limit, [](const Statement &s) {
            LegRow r;
            r.id = LegId(s.int64(0));
            r.visit = VisitId(s.int64(1));
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
        });
}

Result<Rows<DirectRow>> Reader::directs(const DirectFilter &filter)
{
    Condition condition = inRange(filter.range, "dialled");
    condition.oneOf("agent", filter.agents, [](AgentId id) { return id.value(); });
    condition.oneOf("outcome", filter.ends, [](DirectEnd end) { return int(end); });
    if (filter.direction)
        condition.require("direction=" + QByteArray::number(int(*filter.direction)));
    if (!filter.unknownToo)
        condition.require("agent<>0");
    if (!filter.number.isEmpty())
        condition.require("number LIKE ?");
    return readRows<DirectRow>(
        m_database, "direct_call",
        "id,source,agent,call,direction,number,dialled,ring,talk,outcome,phone,other_phone", condition,
        "talk", filter.limit,
        [](const Statement &s) {
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
        },
        filter.number);
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
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return phones;
        PhoneUse &use = phones.emplace_back();
        use.phone = statement->string(0);
        use.agent = statement->string(1);
        use.name = statement->string(2);
        use.decided = statement->int64(3) != 0;
        use.byPerson = statement->int64(3) == 2;
        use.calls = statement->int64(4);
    }
}

Result<Rows<AttemptRow>> Reader::attempts(const CallFilter &filter, bool missedOnly)
{
    Condition condition = inRange(filter.range, "counted");
    condition.queues(filter);
    condition.agents(filter);
    if (missedOnly)
        condition.require("cancelled=0");
    return readRows<AttemptRow>(m_database, "attempt",
                                "id,visit,agent,queue,call,counted,at,ring_ms,cancelled", condition,
                                "ring_ms", filter.limit, [](const Statement &s) {
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
                                });
}

Result<Rows<SessionRow>> Reader::sessions(const CallFilter &filter, Instant horizon)
{
    Condition condition = touching(filter.range);
    condition.queues(filter);
    condition.agents(filter);
    auto rows = readRows<SessionRow>(m_database, "session", "id,agent,queue,from_at,to_at,implied", condition,
                                     "0", filter.limit, [](const Statement &s) {
                                         return SessionRow{s.int64(0),
                                                           AgentId(s.int64(1)),
                                                           QueueId(s.int64(2)),
                                                           instantFromMs(s.int64(3)),
                                                           optionalInstant(s, 4),
                                                           s.int64(5) != 0};
                                     });
    if (rows)
        rows->sum = secondsOnce(rows->rows, filter.range, horizon);
    return rows;
}

Result<Rows<PauseRow>> Reader::pauses(const CallFilter &filter, Instant horizon)
{
    Condition condition = touching(filter.range);
    condition.queues(filter);
    condition.agents(filter);
    auto rows = readRows<PauseRow>(m_database, "pause", "id,agent,queue,from_at,to_at,reason", condition, "0",
                                   filter.limit, [](const Statement &s) {
                                       return PauseRow{s.int64(0),
                                                       AgentId(s.int64(1)),
                                                       QueueId(s.int64(2)),
                                                       instantFromMs(s.int64(3)),
                                                       optionalInstant(s, 4),
                                                       std::string(s.text(5))};
                                   });
    if (rows)
        rows->sum = secondsOnce(rows->rows, filter.range, horizon);
    return rows;
}

} // namespace callhelm
