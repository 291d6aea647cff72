#pragma once

#include <functional>
#include <optional>

#include <QStringList>

#include "metrics/kpifigures.h"
#include "reports/reporttable.h"
#include "reports/tablewriter.h"

namespace callhelm {

class StoreSession;

/// The figures that goals are set for, as a table: one row for each metric, subject and interval.
struct KpiExport
{
    static constexpr const char *table = "kpi";

    QStringList metrics; ///< ids; empty: the eighteen of SPEC section 4
    std::vector<AgentId> agents; ///< with `teams` empty, too: everybody as one, all teams and all agents
    std::vector<TeamId> teams;
    std::optional<Instant> from, to; ///< whole days in which they lie; nothing: all that is known
    By by = By::All; ///< Day, Week, Month or All
    /// The goal of the interval that begins on a day, in the metric's unit; none where none is set.
    std::function<Figure(const KpiSubject &subject, const KpiMetric &metric, QDate start, By by)> goal
        = nullptr;

    [[nodiscard]] static ReportTable head();
    /// Fails with Error::Kind::Usage on an unknown metric, and on intervals shorter than a day; with Denied
    /// where somebody's figures are not theirs to see who asks.
    Result<void> write(StoreSession &session, TableWriter &writer) const;

private:
    Result<KpiQuestion> question(StoreSession &session) const;
    /// Whether nothing that was asked for cuts the period that begins on a day, as far as it is over.
    [[nodiscard]] bool isWhole(const KpiQuestion &question, const Calendar &calendar, QDate start) const;
};

} // namespace callhelm
