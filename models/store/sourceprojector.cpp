#include "store/sourceprojector.h"

#include <algorithm>

#include "store/refold.h"
#include "store/storedcheckpoint.h"

namespace callhelm {

namespace {

constexpr qint64 beginning = std::numeric_limits<qint64>::min();
constexpr qint64 factsPerCheckpoint = 20'000;
// Or one fact for so many bytes of the last one: what a checkpoint costs is spread over the facts between
// two.
constexpr qint64 bytesPerFact = 50;
constexpr qint64 factsPerFlush = 200'000;
constexpr qint64 factsPerTake = 100'000;

} // namespace

SourceProjector::SourceProjector(SourceId source, ProjectionSet &set) : m_source(source), m_set(set)
{
    for (const ProjectionPtr &projection : set.projections)
        m_states.push_back(State{projection->fold(source, set.names),
                                 FoldMarks(set.database, source, projection->id(), projection->version())});
}

Result<void> SourceProjector::loadCheckpoint(State &state, const Projection &projection)
{
    auto checkpoint = readCheckpoint(m_set.database, m_source, projection);
    if (!checkpoint)
        return checkpoint.error();
    if (!*checkpoint)
        return {};
    state.stateBytes = (*checkpoint)->state.size();
    if (state.fold->restore((*checkpoint)->state)) {
        state.block = (*checkpoint)->block;
        m_frontier = (*checkpoint)->last;
    } else { // damaged: facts are what counts
        state.fold = projection.fold(m_source, m_set.names);
    }
    return {};
}

Result<void> SourceProjector::load()
{
    auto segments = readSegments(m_set.database, m_source);
    if (!segments)
        return segments.error();
    m_witnesses.load(*segments);
    qint64 from = MomentRanges::end;
    for (size_t i = 0; i < m_states.size(); ++i) {
        if (auto done = loadCheckpoint(m_states[i], *m_set.projections[i]); !done)
            return done;
        if (auto done = m_states[i].marks.load(*segments); !done)
            return done;
        from = std::min(from, m_states[i].block);
    }
    SourceArbiter arbiter(m_set.facts, m_source, *segments, m_set.names);
    const auto take
        = [&](const Fact &fact, SegmentId segment, const FactOrder &order, qint64 block) -> Result<void> {
        // What the tail gives is in the store: it came there with its facts. It may be all there is.
        if (++m_sinceCheckpoint % factsPerTake == 0)
            for (State &state : m_states)
                (void)state.fold->take();
        auto counts = arbiter.counts(fact, segment);
        if (!counts)
            return counts.error();
        if (!*counts)
            return {};
        for (State &state : m_states)
            if (block > state.block)
                state.fold->apply(fact, segment);
        if (CallFold::isLate(fact.body))
            return {};
        m_frontier.order.at = order.at;
        m_frontier.segment = segment;
        return {};
    };
    auto last = replayTail(m_set.facts, m_source, from, take);
    if (!last)
        return last.error();
    m_lastBlock = *last;
    m_sinceMark = m_sinceCheckpoint;
    for (State &state : m_states)
        (void)state.fold->take();
    const auto segment = std::ranges::find(*segments, m_frontier.segment, &StoredSegment::id);
    if (segment != segments->end()) {
        m_frontier.order.rankAt = segment->rankAt;
        m_frontier.order.rankKey = segment->rankKey;
    }
    return {};
}

Books SourceProjector::books() const { return {m_lastBlock, m_witnesses.coverage()}; }

void SourceProjector::change(const Books &before, const MomentRanges &ranges)
{
    if (ranges.isEmpty())
        return;
    if (!m_before)
        m_before = before;
    m_changed.add(ranges);
}

void SourceProjector::change(qint64 from, qint64 to)
{
    if (!m_before)
        m_before = books();
    m_changed.add(from, to);
}

void SourceProjector::told(const StoredSegment &segment, const std::vector<Fact> &facts)
{
    const Books before = books();
    change(before, m_witnesses.told(segment, facts));
}

void SourceProjector::forgetSegment(SegmentId segment)
{
    const Books before = books();
    change(before, m_witnesses.forget(segment));
}

void SourceProjector::stopFollowing(const QString &file)
{
    const Books before = books();
    change(before, m_witnesses.stopFollowing(file));
}

/// Facts of the manager interface beside a log: those that the log covers wait outside the books.
bool SourceProjector::isBeside(const StoredSegment &segment) const
{
    return segment.kind == SourceKind::Ami && m_witnesses.hasLog();
}

bool SourceProjector::isChange(const StoredSegment &segment, const Fact *first, const Fact *last,
                               FactOrder order) const
{
    if (m_before)
        return true;
    const bool isElsewhere = segment.id != m_frontier.segment;
    qint64 recordsTo = m_witnesses.recordsTo();
    for (const Fact *fact = first; fact != last; ++fact) {
        if (std::holds_alternative<AgentPhone>(fact->body))
            continue; // PhoneLearner's
        const qint64 at = toMs(fact->at);
        if (CallFold::isLate(fact->body)) {
            // Records may come a while after what happened meanwhile; older ones lie in a past that was let
            // go.
            if (at + toMs(DirectTimes::latest) < std::max(m_frontier.order.at, recordsTo))
                return true;
            recordsTo = std::max(recordsTo, at);
            continue;
        }
        order.at = std::max(order.at, at);
        if (isBeside(segment)) {
            const LogCoverage::Place place = m_witnesses.coverage().place(at);
            if (place == LogCoverage::Place::Inside)
                continue;
            if (place == LogCoverage::Place::Border) // only with the log's own words at hand can it be told
                return true;
        }
        if (isElsewhere && order < m_frontier.order)
            return true;
        if (!isBeside(segment) && segment.kind != SourceKind::Ami && segment.kind != SourceKind::Cdr)
            return false; // of a log the first fact tells, and there are no records in it
    }
    return false;
}

Result<void> SourceProjector::take(const StoredSegment &segment, const Fact *first, const Fact *last,
                                   qint64 orderFrom, bool isFolded)
{
    FactOrder order{orderFrom, 0, segment.rankAt, segment.rankKey};
    const bool isChange = this->isChange(segment, first, last, order);
    qint64 changedFrom = MomentRanges::end;
    qint64 changedTo = beginning;
    for (const Fact *fact = first; fact != last; ++fact) {
        if (std::holds_alternative<AgentPhone>(fact->body))
            continue;
        const bool isRecord = CallFold::isLate(fact->body);
        if (isRecord)
            m_witnesses.recordTold(toMs(fact->at));
        order.at = std::max(order.at, toMs(fact->at));
        if (!isRecord && isBeside(segment)
            && m_witnesses.coverage().place(toMs(fact->at)) == LogCoverage::Place::Inside)
            continue;
        if (isChange) {
            const qint64 at = isRecord ? toMs(fact->at) : order.at;
            changedFrom = std::min(changedFrom, at);
            changedTo = std::max({changedTo, at, order.at});
            continue;
        }
        if (!isFolded) {
            auto done = isRecord ? Result<void>() : takeLive(*fact, segment, order.at);
            if (!done)
                return done;
            if (isRecord)
                for (State &state : m_states)
                    state.fold->apply(*fact, segment.id);
        }
        if (!isRecord)
            m_frontier = {order, segment.id};
    }
    if (changedFrom <= changedTo)
        change(changedFrom, changedTo);
    return {};
}

Result<void> SourceProjector::takeLive(const Fact &fact, const StoredSegment &segment, qint64 at)
{
    if (++m_sinceMark > m_set.spacing.facts && at > m_frontier.order.at && m_frontier.segment.isValid()
        && m_witnesses.mayMarkAt(at))
        if (auto done = mark(at); !done)
            return done;
    for (State &state : m_states)
        state.fold->apply(fact, segment.id);
    return {};
}

qint64 SourceProjector::largestState() const
{
    qint64 largest = 0;
    for (const State &state : m_states)
        largest = std::max(largest, state.stateBytes);
    return largest;
}

/// Keeps the states before the facts of that moment.
Result<void> SourceProjector::mark(qint64 at)
{
    if (m_sinceMark <= m_set.spacing.between(largestState()))
        return {};
    m_sinceMark = 0;
    if (auto done = flush(); !done)
        return done;
    FoldMark mark;
    mark.at = at;
    mark.block = m_lastBlock;
    mark.recordsTo = std::max(at, m_witnesses.recordsTo() + 1);
    mark.last = m_frontier;
    for (State &state : m_states) {
        const QByteArray bytes = state.fold->save();
        state.stateBytes = bytes.size();
        if (auto done = state.marks.save(mark, bytes); !done)
            return done;
    }
    return {};
}

Result<void> SourceProjector::stored(qint64 facts, qint64 block, bool isFolded)
{
    m_lastBlock = block;
    m_sinceCheckpoint += facts;
    if (isFolded)
        return {};
    m_unflushed += facts;
    if (m_unflushed < factsPerFlush || m_before)
        return {};
    return flush();
}

Result<void> SourceProjector::write(const StoredSegment &segment, BulkFold::Portion &&portion)
{
    const size_t count = m_states.size();
    for (size_t i = 0; i < portion.changes.size(); ++i)
        if (!portion.changes[i]->isEmpty())
            if (auto done = m_set.writers[i % count]->write(*portion.changes[i]); !done)
                return done;
    for (BulkFold::Mark &kept : portion.marks) {
        kept.mark.block = m_lastBlock;
        kept.mark.recordsTo = std::max(kept.mark.recordsTo, m_witnesses.recordsTo() + 1);
        kept.mark.last.order.rankAt = segment.rankAt;
        kept.mark.last.order.rankKey = segment.rankKey;
        m_sinceMark = 0;
        for (size_t i = 0; i < count; ++i) {
            m_states[i].stateBytes = kept.stateBytes;
            if (auto done = m_states[i].marks.savePacked(kept.mark, kept.states[i]); !done)
                return done;
        }
    }
    return {};
}

Result<void> SourceProjector::flush()
{
    m_unflushed = 0;
    for (size_t i = 0; i < m_states.size(); ++i) {
        const auto changes = m_states[i].fold->take();
        if (!changes->isEmpty())
            if (auto done = m_set.writers[i]->write(*changes); !done)
                return done;
    }
    return {};
}

Result<void> SourceProjector::catchUp(const KeepGoing &keepGoing, const PhoneBook *phonesBefore)
{
    if (auto done = flush(); !done)
        return done;
    auto segments = readSegments(m_set.database, m_source);
    if (!segments)
        return segments.error();
    Registry namesBefore;
    if (phonesBefore != nullptr) {
        const Registry &names = m_set.names;
        for (qint64 id = 1; id <= names.queues.size(); ++id)
            namesBefore.queues.idOf(names.queues.name(id));
        for (qint64 id = 1; id <= names.agents.size(); ++id)
            namesBefore.agents.idOf(names.agents.name(id));
        namesBefore.phones = *phonesBefore;
    }
    Books now = Books::of(*segments);
    now.lastBlock = m_lastBlock;
    const Refold::Task task{m_source,   *segments,
                            *m_before,  now,
                            m_changed,  m_witnesses.recordsTo(),
                            m_frontier, phonesBefore != nullptr ? namesBefore : m_set.names,
                            m_set.names};
    for (size_t i = 0; i < m_states.size(); ++i) {
        Refold refold(m_set.facts, *m_set.projections[i], *m_set.writers[i], m_states[i].marks,
                      m_states[i].fold, task, m_set.spacing);
        if (auto done = refold.run(keepGoing); !done)
            return done;
        m_foldedAgain += refold.factsFolded();
        m_frontier = refold.frontier();
    }
    forgetChanges();
    return saveCheckpoint();
}

Result<void> SourceProjector::rebuild(size_t projection)
{
    State &state = m_states[projection];
    if (auto done = state.marks.clear(); !done)
        return done;
    auto segments = readSegments(m_set.database, m_source);
    if (!segments)
        return segments.error();
    auto blocks = m_set.facts.blocks(m_source, 0);
    if (!blocks)
        return blocks.error();
    m_lastBlock = blocks->empty() ? 0 : blocks->back().id;
    Books before;
    before.lastBlock = 0;
    Books now = Books::of(*segments);
    now.lastBlock = m_lastBlock;
    FoldPlace first;
    first.order.at = beginning;
    state.fold = m_set.projections[projection]->fold(m_source, m_set.names);
    const Refold::Task task{m_source, *segments, before, now, {}, beginning, first, m_set.names, m_set.names};
    Refold refold(m_set.facts, *m_set.projections[projection], *m_set.writers[projection], state.marks,
                  state.fold, task, m_set.spacing);
    if (auto done = refold.run({}); !done)
        return done;
    if (refold.frontier().segment.isValid())
        m_frontier = refold.frontier();
    return m_lastBlock > 0 ? saveCheckpoint() : Result<void>();
}

void SourceProjector::forgetChanges()
{
    m_changed.clear();
    m_before.reset();
    m_sinceMark = 0;
}

Result<void> SourceProjector::save()
{
    if (auto done = flush(); !done)
        return done;
    if (m_sinceCheckpoint < std::max(factsPerCheckpoint, largestState() / bytesPerFact))
        return {};
    return saveCheckpoint();
}

Result<void> SourceProjector::saveCheckpoint()
{
    for (size_t i = 0; i < m_states.size(); ++i) {
        const StoredCheckpoint checkpoint{m_lastBlock, m_frontier, m_states[i].fold->save()};
        m_states[i].stateBytes = checkpoint.state.size();
        if (auto done = writeCheckpoint(m_set.database, m_source, *m_set.projections[i], checkpoint); !done)
            return done;
    }
    m_sinceCheckpoint = 0;
    return {};
}

std::unique_ptr<BulkFold> SourceProjector::bulk(const StoredSegment &segment, std::optional<qint64> others,
                                                std::optional<Instant> latest, NameLimits &limits)
{
    // Where something is folded again anyway, and where two witnesses tell, not everything is folded as it
    // comes.
    const bool elsewhere = m_before || m_witnesses.hasManager() || tellsRecords(segment.kind);
    BulkFold::Start start;
    start.segment = segment.id;
    start.after = elsewhere ? std::optional(MomentRanges::end) : others;
    start.orderTo = segment.orderTo;
    start.rankAt = segment.rankAt;
    start.rankKey = segment.rankKey;
    start.spacing = m_set.spacing;
    start.sinceMark = m_sinceMark;
    start.stateBytes = largestState();
    start.latest = latest;
    for (State &state : m_states)
        start.folds.push_back(state.fold.get());
    return std::make_unique<BulkFold>(std::move(start), limits);
}

CallFold &SourceProjector::calls() { return static_cast<CallsFold &>(*m_states.front().fold).calls(); }
const CallFold &SourceProjector::calls() const
{
    return static_cast<const CallsFold &>(*m_states.front().fold).calls();
}

} // namespace callhelm
