#pragma once

#include <vector>

#include "base/ids.h"
#include "reports/reporttable.h"
#include "reports/tablewriter.h"

namespace callhelm {

class StoreSession;

/// Goals as a table, every version: `targets`.
struct TargetExport
{
    [[nodiscard]] static bool isTable(const QString &name) { return name == QLatin1String("targets"); }
    /// metric, who, kind (agent, team, all), period (day, week, month), value (empty: no goal from then on),
    /// from, until (days; the first on which it holds no more), by, at.
    [[nodiscard]] static ReportTable head();

    std::optional<Instant> from, to; ///< versions that hold at some time in between; nothing: all
    std::vector<AgentId> agents; ///< theirs alone
    std::vector<TeamId> teams; ///< theirs, and those of who was ever in one of them; both empty: all

    /// Writes those that the session sees, by kind, name, metric, period and day.
    Result<void> write(StoreSession &session, TableWriter &writer) const;
};

} // namespace callhelm
