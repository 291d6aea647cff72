#pragma once

#include <optional>

#include <QStringList>

#include "metrics/goal.h"
#include "domain/queries.h"
#include "reports/reporttable.h"
#include "reports/tablewriter.h"

namespace callhelm {

class StoreSession;

/// A table to be written, as asked for on the command line or by a schedule.
struct TableExport
{
    QString table; ///< one of tables()
    std::optional<Instant> from, to; ///< nothing: all that is known
    By by = By::All;
    QStringList queues, agents; ///< names; empty: all
    QStringList teams; ///< names of teams whose members of the day are wanted; empty: everybody
    QStringList metrics = {}; ///< of the table kpi only: ids; empty: the eighteen
    QString per = {}; ///< of the table leads only: rule, source, agent or all
    std::optional<qint64> threshold; ///< seconds; nothing: each queue's own
    std::optional<qint64> shortLimit; ///< seconds
    std::optional<ServiceLevelDefinition> definition;

    /// queues, agents, visits, legs, sessions, pauses, calls (without a queue), debts (of the end of the
    /// range), teams, records: customers, deals … (RecordExport), kpi (KpiExport), targets
    /// (TargetExport), handouts (LeadExport), and leads: what came of them (LeadOutcomeExport).
    [[nodiscard]] static QStringList tables();
    /// Columns of a table; without rows.
    [[nodiscard]] static ReportTable head(const QString &table);

    /// Writes the table. Fails with Error::Kind::Usage on an unknown queue, agent or team, an empty range,
    /// and where queues are to be those of a team.
    Result<void> write(StoreSession &session, TableWriter &writer) const;

private:
    struct Selection;
    Result<Selection> select(StoreSession &session) const;
    Result<void> writeRecords(StoreSession &session, const CallFilter &filter, TableWriter &writer) const;
};

} // namespace callhelm
