#include <algorithm>

#include "store/journal.h"
#include "store/replay.h"

// What the journal holds in memory: taken up from the store, made again from the facts, and looked at.

namespace callhelm {

namespace {

constexpr qint64 factsPerTake = 100'000;

} // namespace

Result<void> Journal::load()
{
    m_names = Names();
    m_sources.clear();
    m_segments.clear();
    m_cells->forget();
    m_outOfOrder = false;
    m_unflushed = 0;
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
    return {};
}

Result<void> Journal::loadSource(SourceId id)
{
    SourceState &state = m_sources[id];
    state = SourceState();
    state.fold = std::make_unique<CallFold>(id, m_names);
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
        if (!state.fold->restore(checkpoint->blob(3))) {
            // Another version's state, or a damaged one: facts are what counts.
            state = SourceState();
            state.fold = std::make_unique<CallFold>(id, m_names);
        }
    }
    checkpoint->reset();
    auto tail = m_facts->blocks(id, state.lastBlock);
    if (!tail)
        return tail.error();
    auto done
        = replayTail(*m_facts, id, state.lastBlock, [&](const Fact &fact, SegmentId segment) -> Result<void> {
              state.fold->apply(fact, segment);
              // What the tail gives is in the store: it came there with its facts. It may be all there is.
              if (++state.sinceCheckpoint % factsPerTake == 0)
                  (void)state.fold->take();
              return {};
          });
    if (!done)
        return done;
    for (const StoredBlock &block : *tail) {
        state.lastBlock = block.id;
        state.frontier.at = block.orderTo;
        state.frontierSegment = block.segment;
    }
    (void)state.fold->take();

    auto segments = readSegments(m_database, id);
    if (!segments)
        return segments.error();
    for (const StoredSegment &segment : *segments) {
        if (segment.id == state.frontierSegment) {
            state.frontier.rankAt = segment.rankAt;
            state.frontier.rankKey = segment.rankKey;
        }
    }
    return {};
}

Result<void> Journal::rebuild()
{
    for (const char *table :
         {"visit", "leg", "attempt", "session", "pause", "finding", "finding_count", "queue_quarter",
          "queue_day", "agent_quarter", "agent_day", "carry_quarter", "carry_day", "checkpoint"})
        if (auto done = m_database.execute(QByteArray("DELETE FROM ") + table); !done)
            return done;
    m_cells->forget();
    for (auto &[key, segment] : m_segments)
        if (auto done = m_facts->save(segment.stored); !done) // the order of segments is read from the store
            return done;

    std::map<SourceId, QByteArray> states;
    auto done = foldAgain(m_database, *m_facts, m_names,
                          [&](SourceId id, CallFold &fold, FoldOutput &&output) -> Result<void> {
                              states[id] = fold.save();
                              return write(output);
                          });
    if (!done)
        return done;
    for (auto &[id, source] : m_sources) {
        auto blocks = m_facts->blocks(id, 0);
        auto segments = readSegments(m_database, id);
        if (!blocks)
            return blocks.error();
        if (!segments)
            return segments.error();
        source = SourceState();
        source.fold = std::make_unique<CallFold>(id, m_names);
        if (states.contains(id) && !source.fold->restore(states[id]))
            return Error{Error::Kind::Store, QStringLiteral("fold state"), {}, 0};
        for (const StoredBlock &block : *blocks) {
            source.lastBlock = std::max(source.lastBlock, block.id);
            for (const StoredSegment &segment : *segments) {
                const FactOrder order{block.orderTo, segment.rankAt, segment.rankKey};
                if (segment.id == block.segment && order >= source.frontier) {
                    source.frontier = order;
                    source.frontierSegment = segment.id;
                }
            }
        }
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
    std::unordered_map<AgentCellKey, AgentCell> cells;
    for (const auto &[id, source] : m_sources)
        source.fold->addOpen(at, cells);
    return cells;
}

std::vector<FloorAgent> Journal::agents(Instant at) const
{
    std::vector<FloorAgent> all;
    for (const auto &[id, source] : m_sources) {
        for (FloorAgent &agent : source.fold->agents(at)) {
            const auto known = std::find_if(all.begin(), all.end(),
                                            [&](const FloorAgent &other) { return other.id == agent.id; });
            if (known == all.end())
                all.push_back(std::move(agent));
            else if (known->state == AgentState::Offline)
                *known = std::move(agent);
        }
    }
    return all;
}

std::vector<VisitTracker::Waiting> Journal::waiting() const
{
    std::vector<VisitTracker::Waiting> all;
    for (const auto &[id, source] : m_sources)
        std::ranges::move(source.fold->waiting(), std::back_inserter(all));
    return all;
}

} // namespace callhelm
