#include "store/stayreader.h"

#include <algorithm>

#include "store/rowcolumns.h"
#include "store/rowselection.h"

namespace callhelm {

namespace {

qint64 groupByBeginning(const Statement &s) { return s.int64(0); }

template <class Row>
RowSelection<Row> selectStays(const char *table, const char *columns, const CallFilter &filter,
                              Row (*read)(const Statement &))
{
    RowCondition condition = RowCondition::touching(filter.range);
    condition.queues(filter.queues);
    condition.agents(filter.agents);
    return {table, columns, std::move(condition), "0", read, groupByBeginning, "from_at"};
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

RowSelection<SessionRow> selectSessions(const CallFilter &filter)
{
    return selectStays("session", "from_at,agent,queue,id,to_at,implied", filter, sessionOf);
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

RowSelection<PauseRow> selectPauses(const CallFilter &filter)
{
    return selectStays("pause", "from_at,agent,queue,id,to_at,reason", filter, pauseOf);
}

/// Seconds of all stretches within a range, overlapping ones of one agent counted once.
template <class Row>
Result<qint64> secondsOnce(Database &database, const RowSelection<Row> &selection, const TimeRange &range,
                           Instant horizon)
{
    auto statement = Statement::prepare(
        database, "SELECT agent,from_at,to_at" + selection.where() + " ORDER BY agent,from_at");
    if (!statement)
        return statement.error();
    selection.condition.bind(*statement);
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
template <class Row>
Result<Rows<Row>> readStays(Database &database, const RowSelection<Row> &selection, const CallFilter &filter,
                            Instant horizon)
{
    auto moment = ReadMoment::begin(database);
    if (!moment)
        return moment.error();
    auto rows = readRows(database, selection, filter.limit);
    if (!rows)
        return rows;
    auto sum = secondsOnce(database, selection, filter.range, horizon);
    if (!sum)
        return sum.error();
    rows->sum = *sum;
    return rows;
}

} // namespace

Result<Rows<SessionRow>> StayReader::sessions(const CallFilter &filter, Instant horizon) const
{
    return readStays(m_context.database, selectSessions(filter), filter, horizon);
}

Result<void> StayReader::eachSession(const CallFilter &filter,
                                     const std::function<void(const SessionRow &)> &tell) const
{
    return tellRows(m_context.database, selectSessions(filter), tell);
}

Result<Rows<PauseRow>> StayReader::pauses(const CallFilter &filter, Instant horizon) const
{
    return readStays(m_context.database, selectPauses(filter), filter, horizon);
}

Result<void> StayReader::eachPause(const CallFilter &filter,
                                   const std::function<void(const PauseRow &)> &tell) const
{
    return tellRows(m_context.database, selectPauses(filter), tell);
}

} // namespace callhelm
