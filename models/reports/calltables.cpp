#include "reports/calltables.h"

#include <array>

#include <QCoreApplication>

#include "metrics/agentmetrics.h"
#include "metrics/queuemetrics.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CallTables)
};

QVariant text(const ShortText &utf8) { return utf8.toString(); }
QVariant text(const std::string &utf8) { return QString::fromStdString(utf8); }
QVariant secondsOf(qint64 ms) { return double(ms) / 1000; }
QVariant rowId(qint64 id, const TableNames &names) { return names.rowId ? names.rowId(id) : id; }

QString directionName(Direction direction)
{
    return QString::fromLatin1(direction == Direction::In ? "in" : "out");
}

ReportTable tableOf(const char *id, QString title, std::vector<ReportColumn> columns)
{
    ReportTable table;
    table.id = QString::fromLatin1(id);
    table.title = std::move(title);
    table.columns = std::move(columns);
    return table;
}

ReportColumn column(const char *id, QString title, ColumnType type)
{
    return {QString::fromLatin1(id), std::move(title), {}, type};
}

using enum ColumnType;

ColumnType typeOf(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Count:
        return Count;
    case MetricUnit::Share:
        return Share;
    case MetricUnit::Seconds:
    case MetricUnit::Milliseconds:
        return Seconds;
    case MetricUnit::Minutes:
    case MetricUnit::Money:
    case MetricUnit::Number:
        return Decimal;
    }
    return Count;
}

ReportColumn columnOf(const Metric &metric)
{
    return column(metric.column, metric.longTitle(), typeOf(metric.unit));
}

template <class Cell>
QVariant cellOf(const MetricOf<Cell> &metric, const Cell &cell)
{
    const Figure value = metric.value(cell);
    if (value && metric.unit == MetricUnit::Milliseconds)
        return *value / 1000;
    return metric.variant(value);
}

/// The figures of the queues' table, in its order.
constexpr const QueueMetric *queueMetrics[]{
    &queuemetrics::offered,        &queuemetrics::answered,
    &queuemetrics::abandoned,      &queuemetrics::abandonedShort,
    &queuemetrics::timedOut,       &queuemetrics::leftByKey,
    &queuemetrics::leftEmpty,      &queuemetrics::waiting,
    &queuemetrics::answeredWithin, &queuemetrics::waitAnswered,
    &queuemetrics::waitAbandoned,  &queuemetrics::longestWait,
    &queuemetrics::talk,           &queuemetrics::hold,
    &queuemetrics::wrapUp,         &queuemetrics::serviceLevel,
    &queuemetrics::meanWait,       &queuemetrics::handleTime,
    &queuemetrics::abandonRate,    &queuemetrics::abandonRateWithoutShort,
    &queuemetrics::patience,       &queuemetrics::refused};

/// Those of the agents' table.
constexpr const AgentMetric *agentMetrics[]{
    &agentmetrics::loggedIn,   &agentmetrics::paused,    &agentmetrics::talk,      &agentmetrics::hold,
    &agentmetrics::wrapUp,     &agentmetrics::available, &agentmetrics::calls,     &agentmetrics::answered,
    &agentmetrics::missed,     &agentmetrics::callsOut,  &agentmetrics::occupancy, &agentmetrics::utilisation,
    &agentmetrics::pauseShare, &agentmetrics::ringing};

/// Of agents, or of who is in their place.
std::vector<ReportColumn> agentColumns(const char *who, QString title)
{
    std::vector<ReportColumn> columns{column(who, std::move(title), Words),
                                      column("start", Tr::tr("Start"), Moment)};
    for (const AgentMetric *metric : agentMetrics)
        columns.push_back(columnOf(*metric));
    return columns;
}

ReportRow agentRow(const QString &who, Instant start, const AgentCell &cell)
{
    ReportRow row{who, callhelm::cellOf(start)};
    for (const AgentMetric *metric : agentMetrics)
        row.push_back(cellOf(*metric, cell));
    return row;
}

} // namespace

QString outcomeName(Outcome outcome)
{
    static constexpr std::array<const char *, outcomeCount> names{
        "waiting",    "answered",     "abandoned",     "timed_out",      "left_by_key",
        "left_empty", "refused_full", "refused_empty", "refused_closed", "refused_other"};
    return QLatin1String(names[size_t(outcome)]);
}

QString legEndName(LegEnd end)
{
    static constexpr std::array<const char *, 7> names{
        "open", "agent", "caller", "blind_transfer", "attended_transfer", "restart", "unknown"};
    return QLatin1String(names[size_t(end)]);
}

QString directEndName(DirectEnd end)
{
    static constexpr std::array<const char *, 4> names{"answered", "not_answered", "busy", "failed"};
    return QLatin1String(names[size_t(end)]);
}

ReportTable queueTable()
{
    std::vector<ReportColumn> columns{column("queue", Tr::tr("Queue"), Words),
                                      column("start", Tr::tr("Start"), Moment)};
    for (const QueueMetric *metric : queueMetrics)
        columns.push_back(columnOf(*metric));
    columns.push_back(column("definition", Tr::tr("Service level definition"), Words));
    columns.push_back(column("threshold_s", Tr::tr("Threshold"), Seconds));
    columns.push_back(columnOf(queuemetrics::doubtful));
    return tableOf("queues", Tr::tr("Queues"), std::move(columns));
}

ReportRow rowOf(const QueueInterval &interval, const TableNames &names)
{
    const QueueGoal goal = names.goal(interval.queue);
    const QueueFigures figures(interval.cell, goal);
    ReportRow row{names.queue(interval.queue), cellOf(interval.start)};
    for (const QueueMetric *metric : queueMetrics)
        row.push_back(cellOf(*metric, figures));
    row.emplace_back(definitionName(goal.definition));
    row.emplace_back(goal.threshold);
    row.push_back(cellOf(queuemetrics::doubtful, figures));
    return row;
}

ReportTable agentTable()
{
    return tableOf("agents", Tr::tr("Agents"), agentColumns("agent", Tr::tr("Agent")));
}

ReportRow rowOf(const AgentInterval &interval, const TableNames &names)
{
    return agentRow(names.agent(interval.agent), interval.start, interval.cell);
}

ReportTable teamTable() { return tableOf("teams", Tr::tr("Teams"), agentColumns("team", Tr::tr("Team"))); }

ReportRow rowOf(const TeamInterval &interval, const TableNames &names)
{
    return agentRow(names.team(interval.team), interval.start, interval.cell);
}

ReportTable visitTable()
{
    return tableOf("visits", Tr::tr("Visits"),
                   {column("visit", Tr::tr("Visit"), Count), column("call", Tr::tr("Call"), Words),
                    column("queue", Tr::tr("Queue"), Words), column("number", Tr::tr("Number"), Words),
                    column("entered", Tr::tr("Entered"), Moment), column("wait_s", Tr::tr("Wait"), Seconds),
                    column("outcome", Tr::tr("Outcome"), Words), column("agent", Tr::tr("Agent"), Words),
                    column("talk_s", Tr::tr("Talk"), Seconds), column("source", Tr::tr("Source"), Words),
                    column("attempts", Tr::tr("Agents rung in vain"), Count)});
}

ReportRow rowOf(const VisitRow &visit, const TableNames &names)
{
    const bool waiting = visit.outcome == Outcome::Waiting;
    return {rowId(visit.id.value(), names),
            text(visit.call),
            names.queue(visit.queue),
            text(visit.number),
            cellOf(visit.entered),
            waiting ? QVariant() : QVariant(visit.wait),
            outcomeName(visit.outcome),
            names.agent(visit.agent),
            visit.outcome == Outcome::Answered && visit.agent.isValid() ? QVariant(visit.talk) : QVariant(),
            names.source(visit.source),
            visit.attempts};
}

ReportTable legTable()
{
    return tableOf("legs", Tr::tr("Legs"),
                   {column("leg", Tr::tr("Leg"), Count), column("visit", Tr::tr("Visit"), Count),
                    column("call", Tr::tr("Call"), Words), column("agent", Tr::tr("Agent"), Words),
                    column("direction", Tr::tr("Direction"), Words),
                    column("connected", Tr::tr("Connected"), Moment),
                    column("talk_s", Tr::tr("Talk"), Seconds), column("hold_s", Tr::tr("Hold"), Seconds),
                    column("ended", Tr::tr("Ended"), Moment), column("reason", Tr::tr("Ended by"), Words),
                    column("queue", Tr::tr("Queue"), Words), column("ring_s", Tr::tr("Ringing"), Seconds),
                    column("target", Tr::tr("Transferred to"), Words)});
}

ReportRow rowOf(const LegRow &leg, const TableNames &names)
{
    return {rowId(leg.id.value(), names),
            rowId(leg.visit.value(), names),
            text(leg.call),
            names.agent(leg.agent),
            directionName(leg.direction),
            cellOf(leg.connected),
            leg.ended ? QVariant(leg.talk) : QVariant(),
            leg.ended ? QVariant(leg.hold) : QVariant(),
            cellOf(leg.ended),
            legEndName(leg.reason),
            names.queue(leg.queue),
            secondsOf(leg.ring),
            text(leg.target)};
}

ReportTable sessionTable()
{
    return tableOf("sessions", Tr::tr("Sessions"),
                   {column("agent", Tr::tr("Agent"), Words), column("queue", Tr::tr("Queue"), Words),
                    column("from", Tr::tr("From"), Moment), column("to", Tr::tr("To"), Moment)});
}

ReportRow rowOf(const SessionRow &session, const TableNames &names)
{
    return {names.agent(session.agent), names.queue(session.queue), cellOf(session.from), cellOf(session.to)};
}

ReportTable pauseTable()
{
    return tableOf("pauses", Tr::tr("Pauses"),
                   {column("agent", Tr::tr("Agent"), Words), column("queue", Tr::tr("Queue"), Words),
                    column("from", Tr::tr("From"), Moment), column("to", Tr::tr("To"), Moment),
                    column("reason", Tr::tr("Reason"), Words)});
}

ReportRow rowOf(const PauseRow &pause, const TableNames &names)
{
    return {names.agent(pause.agent), names.queue(pause.queue), cellOf(pause.from), cellOf(pause.to),
            text(pause.reason)};
}

ReportTable directTable()
{
    return tableOf("calls", Tr::tr("Calls without a queue"),
                   {column("call", Tr::tr("Call"), Words), column("agent", Tr::tr("Agent"), Words),
                    column("direction", Tr::tr("Direction"), Words),
                    column("number", Tr::tr("Number"), Words), column("dialled", Tr::tr("Dialled"), Moment),
                    column("ring_s", Tr::tr("Ringing"), Seconds), column("talk_s", Tr::tr("Talk"), Seconds),
                    column("result", Tr::tr("Result"), Words), column("phone", Tr::tr("Phone"), Words),
                    column("source", Tr::tr("Source"), Words)});
}

ReportRow rowOf(const DirectRow &call, const TableNames &names)
{
    return {text(call.call),
            names.agent(call.agent),
            directionName(call.direction),
            text(call.number),
            cellOf(call.dialled),
            call.ring,
            call.talk,
            directEndName(call.end),
            text(call.phone),
            names.source(call.source)};
}

ReportTable debtTable()
{
    return tableOf("debts", Tr::tr("Waiting for a call back"),
                   {column("number", Tr::tr("Number"), Words), column("queue", Tr::tr("Queue"), Words),
                    column("since", Tr::tr("Since"), Moment), column("last", Tr::tr("Last try"), Moment),
                    column("tries", Tr::tr("Tries"), Count), column("agent", Tr::tr("Agent"), Words)});
}

ReportRow rowOf(const Debt &debt, const TableNames &names)
{
    return {text(debt.number), names.queue(debt.queue), cellOf(debt.since), cellOf(debt.last),
            debt.tries,        names.agent(debt.agent)};
}

} // namespace callhelm
