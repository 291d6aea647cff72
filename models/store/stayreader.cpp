#include "store/stayreader.h"

#include <algorithm>

#include "calls/rowids.h"
#include "store/rowcolumns.h"
#include "store/rowselection.h"
#include "store/scopecondition.h"
#include "store/teamspans.h"

namespace callhelm {

namespace {

qint64 groupByBeginning(const Statement &s) { return s.int64(0); }

template <class Row>
RowSelection<Row> selectStays(const Scope &scope, const char *table, const char *columns,
                              const CallFilter &filter, Row (*read)(const Statement &))
{
    RowCondition condition = RowCondition::touching(filter.range);
    condition.queues(filter.queues);
    condition.agents(filter.agents);
    if (!scope.seesAll())
        condition.require(ScopeCondition(scope, filter.range).during());
    return {table, columns, std::move(condition), "0", read, groupByBeginning, "from_at"};
}

constexpr const char *sessionColumns = "from_at,agent,queue,id,to_at,implied";

SessionRow sessionOf(const Statement &s)
{
    return {s.int64(3),
            AgentId(s.int64(1)),
            QueueId(s.int64(2)),
            instantFromMs(s.int64(0)),
            optionalInstant(s, 4),
            s.int64(5) != 0,
            {}};
}

RowSelection<SessionRow> selectSessions(const Scope &scope, const CallFilter &filter)
{
    return selectStays(scope, "session", sessionColumns, filter, sessionOf);
}

PauseRow pauseOf(const Statement &s)
{
    return {s.int64(3),
            AgentId(s.int64(1)),
            QueueId(s.int64(2)),
            instantFromMs(s.int64(0)),
            optionalInstant(s, 4),
            std::string(s.text(5)),
            {}};
}

RowSelection<PauseRow> selectPauses(const Scope &scope, const CallFilter &filter)
{
    return selectStays(scope, "pause", "from_at,agent,queue,id,to_at,reason", filter, pauseOf);
}

/// Seconds of all stretches within a range, overlapping ones of one agent counted once.
template <class Row>
Result<qint64> secondsOnce(Database &database, const Scope &scope, const RowSelection<Row> &selection,
                           const TimeRange &range, const std::function<Instant(qint64 id)> &countedTo)
{
    auto statement = Statement::prepare(
        database, "SELECT agent,from_at,to_at,id" + selection.where() + " ORDER BY agent,from_at");
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
        const auto end = optionalInstant(s, 2);
        const Instant to = std::min(end ? *end : countedTo(s.int64(3)), range.to);
        if (from < to)
            sum += scope.seenOf(agent, {from, to});
        counted = std::max(counted, to);
    });
    if (!done)
        return done.error();
    return wholeSeconds(sum);
}

/// How the stays of a filter are selected in a scope.
template <class Row>
using Select = RowSelection<Row> (*)(const Scope &, const CallFilter &);

/// Sessions or pauses with the time they take.
template <class Row>
Result<Rows<Row>> readStays(const ReadContext &context, Select<Row> select, const CallFilter &filter,
                            Instant horizon, const SourceEnds &ends)
{
    auto moment = ReadMoment::begin(context.database);
    if (!moment)
        return moment.error();
    auto scope = TeamSpans::narrowed(context, filter.teams);
    if (!scope)
        return scope.error();
    const RowSelection<Row> selection = select(*scope, filter);
    auto rows = readRows(context.database, selection, filter.limit);
    if (!rows)
        return rows;
    const auto countedTo = [&](qint64 id) { return ends.of(RowIds::sourceOfRow(id), horizon); };
    for (Row &row : rows->rows)
        if (!row.to)
            row.counted = countedTo(row.id);
    auto sum = secondsOnce(context.database, *scope, selection, filter.range, countedTo);
    if (!sum)
        return sum.error();
    rows->sum = *sum;
    return rows;
}

template <class Row>
Result<void> tellStays(const ReadContext &context, Select<Row> select, const CallFilter &filter,
                       const std::function<void(const Row &)> &tell)
{
    auto moment = ReadMoment::begin(context.database);
    if (!moment)
        return moment.error();
    auto scope = TeamSpans::narrowed(context, filter.teams);
    if (!scope)
        return scope.error();
    return tellRows(context.database, select(*scope, filter), tell);
}

} // namespace

Result<Rows<SessionRow>> StayReader::sessions(const CallFilter &filter, Instant horizon,
                                              const SourceEnds &ends) const
{
    return readStays(m_context, selectSessions, filter, horizon, ends);
}

Result<void> StayReader::eachSession(const CallFilter &filter,
                                     const std::function<void(const SessionRow &)> &tell) const
{
    return tellStays(m_context, selectSessions, filter, tell);
}

Result<std::vector<SessionRow>> StayReader::sessionsBegunIn(const TimeRange &range) const
{
    return selectedSessions(RowCondition::counted(range, "from_at"), range);
}

Result<std::vector<SessionRow>> StayReader::sessionsAcross(Instant moment) const
{
    const TimeRange after{moment, Instant::max()};
    RowCondition condition = RowCondition::counted({Instant::min(), moment}, "from_at");
    condition.require("(to_at IS NULL OR to_at>=" + QByteArray::number(toMs(moment)) + ')');
    return selectedSessions(std::move(condition), after);
}

Result<std::vector<SessionRow>> StayReader::selectedSessions(RowCondition condition,
                                                             const TimeRange &range) const
{
    if (!m_context.scope.seesAll())
        condition.require(ScopeCondition(m_context.scope, range).during());
    std::vector<SessionRow> sessions;
    auto done = eachRow(m_context.database,
                        QByteArray("SELECT ") + sessionColumns + " FROM session WHERE " + condition.text(),
                        [&](const Statement &s) { sessions.push_back(sessionOf(s)); });
    if (!done)
        return done.error();
    return sessions;
}

Result<Rows<PauseRow>> StayReader::pauses(const CallFilter &filter, Instant horizon,
                                          const SourceEnds &ends) const
{
    return readStays(m_context, selectPauses, filter, horizon, ends);
}

Result<void> StayReader::eachPause(const CallFilter &filter,
                                   const std::function<void(const PauseRow &)> &tell) const
{
    return tellStays(m_context, selectPauses, filter, tell);
}

} // namespace callhelm
