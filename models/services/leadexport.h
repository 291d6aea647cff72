#pragma once

#include <optional>
#include <vector>

#include "domain/leadrows.h"
#include "reports/reporttable.h"
#include "reports/tablewriter.h"

namespace callhelm {

class StoreSession;

/// Leads that were handed out, as a table: one row each, oldest first; what was taken back is left out.
struct LeadExport
{
    static constexpr const char *table = "handouts";

    std::optional<Instant> from, to; ///< nothing: all that is known
    std::vector<AgentId> agents; ///< empty: all

    [[nodiscard]] static ReportTable head();
    /// As far as the session's scope sees.
    Result<void> write(StoreSession &session, TableWriter &writer) const;
};

/// Stable English name: turn, known, hand, recall.
[[nodiscard]] QString handOutKindName(HandOutKind kind);

} // namespace callhelm
