#pragma once

#include <functional>

#include "floor/debtbook.h"
#include "metrics/goal.h"
#include "domain/queries.h"
#include "reports/reporttable.h"

namespace callhelm {

/// What a table needs to know of names and goals.
struct TableNames
{
    std::function<QString(QueueId)> queue;
    std::function<QString(AgentId)> agent;
    std::function<QString(SourceId)> source;
    std::function<QueueGoal(QueueId)> goal;
    /// What the ids of rows are outside of the store; none: as they are.
    std::function<qint64(qint64)> rowId = nullptr;
    std::function<QString(TeamId)> team = nullptr; ///< of the teams' table only
};

// Heads (stable column names of SPEC section 9, titles for people) and rows of the tables of calls.

[[nodiscard]] ReportTable queueTable();
[[nodiscard]] ReportRow rowOf(const QueueInterval &interval, const TableNames &names);
[[nodiscard]] ReportTable agentTable();
[[nodiscard]] ReportRow rowOf(const AgentInterval &interval, const TableNames &names);
/// The columns of the agents' table, with the team in place of the agent.
[[nodiscard]] ReportTable teamTable();
[[nodiscard]] ReportRow rowOf(const TeamInterval &interval, const TableNames &names);
[[nodiscard]] ReportTable visitTable();
[[nodiscard]] ReportRow rowOf(const VisitRow &visit, const TableNames &names);
[[nodiscard]] ReportTable legTable();
[[nodiscard]] ReportRow rowOf(const LegRow &leg, const TableNames &names);
[[nodiscard]] ReportTable sessionTable();
[[nodiscard]] ReportRow rowOf(const SessionRow &session, const TableNames &names);
[[nodiscard]] ReportTable pauseTable();
[[nodiscard]] ReportRow rowOf(const PauseRow &pause, const TableNames &names);

/// Calls without a queue.
[[nodiscard]] ReportTable directTable();
[[nodiscard]] ReportRow rowOf(const DirectRow &call, const TableNames &names);
/// Who waits for a call back.
[[nodiscard]] ReportTable debtTable();
[[nodiscard]] ReportRow rowOf(const Debt &debt, const TableNames &names);

/// Stable names: answered, not_answered, busy, failed.
[[nodiscard]] QString directEndName(DirectEnd end);
/// Stable names: waiting, answered, abandoned, timed_out …
[[nodiscard]] QString outcomeName(Outcome outcome);
/// Stable names: open, agent, caller, blind_transfer …
[[nodiscard]] QString legEndName(LegEnd end);

} // namespace callhelm
