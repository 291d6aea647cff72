#pragma once

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "domain/queries.h"
#include "store/readcontext.h"

namespace callhelm {

using OpenTimes = std::unordered_map<AgentCellKey, AgentCell>;

/// Reads figures from the rollups. Figures of an agent are of the quarters, or days, at whose beginning they
/// are seen: memberships are of whole days in the organisation's zone.
class FigureReader
{
public:
    explicit FigureReader(const ReadContext &context) : m_context(context) { }

    /// Figures by queue and interval; none for who sees no figures of queues. The range is widened to whole
    /// quarters of an hour.
    Result<std::vector<QueueInterval>> queues(const TimeRange &range, By by) const;
    /// Figures by agent and interval; `open` is what goes on and is not stored yet (Journal::openTimes). Of
    /// teams: of their agents while they were in one of them.
    Result<std::vector<AgentInterval>> agents(const TimeRange &range, By by, const OpenTimes &open,
                                              const std::vector<TeamId> &teams = {}) const;
    /// The same by team: the sums of what its members did while they were in it. Teams whose figures are
    /// seen.
    Result<std::vector<TeamInterval>> teams(const TimeRange &range, By by, const OpenTimes &open) const;
    /// From the first quarter of an hour with anything in it to the end of the last; nothing in an empty
    /// store, and for who sees nothing. The same for all others: it tells of nobody.
    Result<std::optional<TimeRange>> known() const;
    /// The days on which anything happened, in the order of time.
    Result<std::vector<QDate>> days() const;

private:
    struct Slots
    {
        bool days = false; ///< read the days' tables
        qint64 from = 0, to = 0; ///< [from, to)
    };
    Result<std::vector<QDate>> seenDays() const;
    [[nodiscard]] Slots slotsOf(const TimeRange &range, By by) const;
    /// Sums the cells of agents by whom `places` puts them to: each agent's own, or a team's.
    template <class Interval, class Places>
    Result<std::vector<Interval>> sumAgents(const TimeRange &range, By by, const OpenTimes &open,
                                            const Places &places) const;
    [[nodiscard]] Instant slotStart(qint64 slot, bool days) const;
    /// Start of the interval of each slot; the same for all of them with By::All.
    [[nodiscard]] std::function<Instant(qint64)> bucketOf(const TimeRange &range, By by, bool days) const;

    const ReadContext &m_context;
};

} // namespace callhelm
