#include <algorithm>

#include "store/journal.h"
#include "store/openstore.h"
#include "store/replay.h"
#include "store/settingreader.h"

// What the journal holds in memory: taken up from the store, made again from the facts, and looked at.

namespace callhelm {

namespace {

constexpr qint64 factsPerTake = 100'000;
// The log tells what the manager interface should have told so much earlier.
constexpr Duration silenceOfManager = std::chrono::seconds(5);

} // namespace

Result<void> Journal::load()
{
    m_isSound = false;
    m_names = Registry();
    m_limits.forget();
    m_sources.clear();
    m_segments.clear();
    m_cells->forget();
    m_outOfOrder = false;
    m_unflushed = 0;
    m_written = {true, {}, {}};
    if (auto done = readNames(m_database, m_names); !done)
        return done;
    m_queuesWritten = m_names.queues.size();
    m_agentsWritten = m_names.agents.size();
    auto sources = readSources(m_database);
    if (!sources)
        return sources.error();
    for (const SourceId id : *sources)
        if (auto done = loadSource(id); !done)
            return done;
    m_isSound = true;
    return {};
}

/// Another program wrote: nothing of what is held in memory can be relied on, the zone of the days neither.
Result<void> Journal::loadAnew()
{
    auto kept = SettingReader(m_database).value(QLatin1String(zoneSetting));
    if (!kept)
        return kept.error();
    if (*kept) {
        auto calendar = readCalendar(m_database, QTimeZone());
        if (!calendar)
            return calendar.error();
        if (calendar->zone() != m_calendar.zone()) {
            auto cells = CellStore::open(m_database, *calendar);
            if (!cells)
                return cells.error();
            m_cells = std::move(*cells);
        }
        m_calendar = *calendar;
    }
    return load();
}

Result<void> Journal::loadSource(SourceId id)
{
    SourceState &state = m_sources[id];
    state = SourceState();
    auto segments = readSegments(m_database, id);
    if (!segments)
        return segments.error();
    state.recordsFrom = recordsFrom(*segments);
    state.fold = makeFold(id, state.recordsFrom);
    auto checkpoint = Statement::prepare(
        m_database, "SELECT block,order_to,segment,state FROM checkpoint WHERE source=?");
    if (!checkpoint)
        return checkpoint.error();
    checkpoint->bindAll(id.value());
    auto row = checkpoint->step();
    if (!row)
        return row.error();
    if (*row) {
        state.lastBlock = checkpoint->int64(0);
        state.frontier.at = checkpoint->int64(1);
        state.frontierSegment = SegmentId(checkpoint->int64(2));
        const auto saved = checkpoint->blob(3);
        state.checkpointBytes = saved.size();
        if (!state.fold->restore(saved)) {
            // Another version's state, or a damaged one: facts are what counts.
            m_byOldRules = true;
            state.lastBlock = 0;
            state.frontier = {};
            state.frontierSegment = {};
            state.fold = makeFold(id, state.recordsFrom);
        }
    }
    checkpoint->reset();
    SourceArbiter witnesses(*m_facts, id, *segments);
    const auto take = [&](const Fact &fact, SegmentId segment, const FactOrder &order) -> Result<void> {
        // What the tail gives is in the store: it came there with its facts. It may be all there is.
        if (++state.sinceCheckpoint % factsPerTake == 0)
            (void)state.fold->take();
        auto counts = witnesses.counts(fact, segment);
        if (!counts)
            return counts.error();
        if (!*counts)
            return {};
        state.fold->apply(fact, segment);
        if (CallFold::isLate(fact.body))
            return {};
        state.frontier.at = order.at;
        state.frontierSegment = segment;
        return {};
    };
    auto last = replayTail(*m_facts, id, state.lastBlock, take);
    if (!last)
        return last.error();
    state.lastBlock = *last;
    (void)state.fold->take();

    for (const StoredSegment &segment : *segments) {
        if (tellsRecords(segment.kind))
            state.recordsTo = std::max(state.recordsTo, segment.toldTo);
        if (segment.kind == SourceKind::QueueLog && segment.toldTo > 0)
            state.logs[segment.id] = logSpan(segment);
        state.hasManager = state.hasManager || (segment.kind == SourceKind::Ami && segment.facts > 0);
        if (segment.id == state.frontierSegment) {
            state.frontier.rankAt = segment.rankAt;
            state.frontier.rankKey = segment.rankKey;
        }
    }
    if (state.hasManager)
        state.coverage = LogCoverage(state.logs);
    return {};
}

Result<void> Journal::rebuild()
{
    for (const char *table : {"visit", "leg", "direct_call", "attempt", "session", "pause", "finding",
                              "finding_count", "queue_quarter", "queue_day", "agent_quarter", "agent_day",
                              "carry_quarter", "carry_day", "checkpoint"})
        if (auto done = m_database.execute(QByteArray("DELETE FROM ") + table); !done)
            return done;
    m_cells->forget();
    m_written = {true, {}, {}};
    if (auto done = enterBulkMode(); !done)
        return done;
    for (auto &[key, segment] : m_segments)
        if (auto done = m_facts->save(segment.stored); !done) // the order of segments is read from the store
            return done;

    struct Folded
    {
        QByteArray state;
        FactOrder frontier;
        SegmentId frontierSegment;
    };
    std::map<SourceId, Folded> folded;
    auto done
        = foldAgain(m_database, *m_facts, m_names, [&](Refold &refold, FoldOutput &&output) -> Result<void> {
              folded[refold.source] = {refold.fold.save(), refold.frontier, refold.frontierSegment};
              return write(output);
          });
    if (!done)
        return done;
    for (auto &[id, source] : m_sources) {
        auto blocks = m_facts->blocks(id, 0);
        if (!blocks)
            return blocks.error();
        source.fold = makeFold(id, source.recordsFrom);
        source.lastBlock = blocks->empty() ? 0 : blocks->back().id;
        if (const auto it = folded.find(id); it != folded.end()) {
            if (!source.fold->restore(it->second.state))
                return Error{Error::Kind::Store, QStringLiteral("fold state"), {}, 0};
            source.frontier = it->second.frontier;
            source.frontier.side = 0;
            source.frontierSegment = it->second.frontierSegment;
        }
        source.sinceCheckpoint = 0;
        if (source.lastBlock > 0)
            if (auto written = writeCheckpoint(id, source); !written)
                return written;
    }
    m_outOfOrder = false;
    return {};
}

Result<void> Journal::setCalendar(const Calendar &calendar)
{
    auto cells = CellStore::open(m_database, calendar);
    if (!cells)
        return cells.error();
    m_calendar = calendar;
    m_cells = std::move(*cells);
    return rebuild();
}

std::optional<Instant> Journal::horizon() const
{
    std::optional<Instant> latest;
    for (const auto &[id, source] : m_sources)
        latest = std::max(latest, source.fold->horizon());
    return latest;
}

std::unordered_map<AgentCellKey, AgentCell> Journal::openTimes(Instant at) const
{
    Folds folds;
    for (const auto &[id, source] : m_sources)
        folds.push_back(source.fold.get());
    return openTimesOf(folds, at);
}

std::unordered_map<std::string, std::string> Journal::toldPhones() const
{
    std::unordered_map<std::string, std::string> phones;
    for (const auto &[id, source] : m_sources)
        phones.merge(source.fold->toldPhones());
    return phones;
}

/// Who tells best what goes on right now: the manager interface does so the moment it happens, but it may
/// have fallen silent while the log goes on.
const CallFold &Journal::floorOf(SourceId id, const SourceState &source) const
{
    const CallFold *present = isFollowed(source) ? m_present.of(id) : nullptr;
    const bool isCurrent = present != nullptr && present->horizon()
        && (!source.fold->horizon() || *present->horizon() + silenceOfManager >= *source.fold->horizon());
    return isCurrent ? *present : *source.fold;
}

Folds Journal::floorFolds() const
{
    Folds folds;
    for (const auto &[id, source] : m_sources)
        folds.push_back(&floorOf(id, source));
    return folds;
}

std::vector<AgentNow> Journal::agents(Instant at) const { return agentsOf(floorFolds(), at); }
std::vector<VisitTracker::Waiting> Journal::waiting() const { return waitingIn(floorFolds()); }

} // namespace callhelm
