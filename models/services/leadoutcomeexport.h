#pragma once

#include <optional>
#include <vector>

#include "metrics/leadfigures.h"
#include "reports/reporttable.h"
#include "reports/tablewriter.h"

namespace callhelm {

class StoreSession;

/// What came of leads that were handed out, as a table: one row for each rule, source or agent and interval.
struct LeadOutcomeExport
{
    static constexpr const char *table = "leads";

    std::optional<Instant> from, to; ///< nothing: all that is known
    By by = By::All; ///< Day, Week, Month or All
    QString per; ///< rule, source, agent or all; empty: all
    std::vector<AgentId> agents; ///< who got them; with `teams` empty, too: all
    std::vector<TeamId> teams; ///< who was in one of them when they got a lead

    [[nodiscard]] static QStringList kinds(); ///< of `per`
    /// Nothing for a word that is none of kinds().
    [[nodiscard]] static std::optional<LeadsPer> perOf(const QString &word);

    /// per, name, start, and the metrics of leads (metrics/leadmetrics.h).
    [[nodiscard]] static ReportTable head();
    /// As far as the session's scope sees, as things stand now. Fails with Error::Kind::Usage on intervals
    /// shorter than a day and unknown words.
    Result<void> write(StoreSession &session, TableWriter &writer) const;
};

} // namespace callhelm
