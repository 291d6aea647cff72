#pragma once

#include <array>
#include <memory>
#include <optional>
#include <unordered_map>

#include <QByteArray>

#include "calls/agentnaming.h"
#include "calls/agenttracker.h"
#include "calls/directtracker.h"
#include "calls/foldoutput.h"
#include "calls/visittracker.h"
#include "domain/fact.h"

namespace callhelm {

/// The one fold of call facts: visits, legs, sessions, pauses and the quarters' cells of one source. Used for
/// live facts, on import and by verify. Feed it facts in the order of the source; of what isLate() says, the
/// order does not matter.
class CallFold
{
public:
    /// `names` is shared by all sources of a store and outlives the fold. When the phones in it find other
    /// owners, everything has to be folded again. What facts tell of phones (AgentPhone) is to be in it
    /// already: it holds for earlier facts too.
    CallFold(SourceId source, Registry &names);
    CallFold(const CallFold &) = delete;
    CallFold &operator=(const CallFold &) = delete;

    void apply(const Fact &fact, SegmentId segment);
    /// Facts of calls without a queue that are told after the event, or stand beside the others, and may come
    /// up to DirectTimes::latest out of order: records, and whose phone is whose.
    [[nodiscard]] static bool isLate(const FactBody &body)
    {
        const auto *record = std::get_if<CallRecorded>(&body);
        return (record != nullptr && record->application != CallRecorded::memberCall)
            || std::holds_alternative<AgentPhone>(body);
    }
    /// What the facts since the last call changed.
    [[nodiscard]] FoldOutput take();

    [[nodiscard]] SourceId source() const { return m_source; }
    /// The latest moment of which a fact told; nothing before the first fact.
    [[nodiscard]] std::optional<Instant> horizon() const { return m_horizon; }
    /// Time that goes on at `at` and is in no output yet.
    void addOpen(Instant at, std::unordered_map<AgentCellKey, AgentCell> &cells) const
    {
        m_agents.addOpen(at, cells);
    }
    [[nodiscard]] std::vector<AgentNow> agents(Instant at) const
    {
        return m_agents.floor(at, m_names, [this](const ShortText &call, QueueId queue) {
            return m_visits.numberOf(call, queue);
        });
    }
    [[nodiscard]] std::vector<VisitTracker::Waiting> waiting() const { return m_visits.waiting(); }

    /// The rows told so far that later facts may still change: all that goes on, and calls that ended lately.
    /// Call it after take().
    [[nodiscard]] FoldOutput openRows() const;

    /// Two lines of one fold, with and without some facts, at one moment, both after take(): what has to be
    /// put into later states of the older one, where all else that comes makes no difference between them;
    /// nothing where it may. `olderEnd` is what became of the older one.
    [[nodiscard]] std::optional<QByteArray> beside(const CallFold &older, const CallFold &olderEnd);
    /// Puts what beside() gave into a later state of the older line: it is then of this one. False when the
    /// bytes are damaged.
    [[nodiscard]] bool putBeside(QByteArrayView bytes);
    /// The rows of calls without a queue that a better witness may still replace.
    void addRememberedDirects(std::vector<DirectRow> &rows) const { m_directs.addRemembered(rows); }
    /// See DirectTracker.
    void takeDirectIds(const CallFold &from, const std::function<DirectId(const DirectRow &)> &idOf)
    {
        m_directs.takeIds(from.m_directs, idOf);
    }

    /// The number of the state's form and of the rules by which it came about.
    static constexpr int version = 11;

    /// The state after the last take(), to go on from later: restore(save()) folds on as if nothing had
    /// happened.
    [[nodiscard]] QByteArray save();
    /// False when the bytes are damaged or of another version; the fold is then unusable.
    [[nodiscard]] bool restore(QByteArrayView bytes);

private:
    SourceId m_source;
    Registry &m_names;
    AgentNaming m_naming;
    FoldOutput m_out;
    AgentTracker m_agents;
    VisitTracker m_visits;
    DirectTracker m_directs;
    std::optional<Instant> m_horizon;
    Instant m_last; ///< time of the last fact, for clock jumps
    qint64 m_sweptMinute = 0;
    /// By SyncBegan::What: since when something may have been missed, until the list of it comes.
    std::array<std::optional<Instant>, 2> m_missed;
};

} // namespace callhelm
