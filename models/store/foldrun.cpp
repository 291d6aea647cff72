#include "store/foldrun.h"

#include "calls/callfold.h"

namespace callhelm {

namespace {
constexpr qint64 noEnd = std::numeric_limits<qint64>::max();
}

Books Books::of(const std::vector<StoredSegment> &segments) { return {noEnd, coverageOf(segments)}; }

FoldRun::FoldRun(FactStore &facts, SourceId source, const std::vector<StoredSegment> &segments,
                 const Books &books, const Registry &names, std::unique_ptr<ProjectionFold> fold,
                 BlockReader *reader)
    : m_facts(facts)
    , m_source(source)
    , m_segments(segments)
    , m_lastBlock(books.lastBlock)
    , m_arbiter(facts, source, segments, names, books.coverage, books.lastBlock)
    , m_fold(std::move(fold))
    , m_reader(reader)
{
}

FoldRun::~FoldRun() = default;

Result<void> FoldRun::begin(const FoldMark &mark, QByteArrayView state)
{
    m_from = mark;
    m_place = mark.last;
    if (!state.isEmpty() && !m_fold->restore(state))
        return Error{Error::Kind::Store, QStringLiteral("fold state"), {}, 0};
    if (mark.at != FoldMark().at)
        if (auto done = takeRecordsBefore(mark.at); !done)
            return done;
    return start(mark.at);
}

Result<void> FoldRun::goOnAfter(const FoldPlace &place, qint64 block)
{
    m_from = {place.order.at, block, noEnd, place, 0};
    m_place = place;
    return start(place.order.at + 1);
}

Result<void> FoldRun::start(qint64 from)
{
    m_count = 0;
    m_replay.emplace(m_facts, m_segments, m_arbiter, from, noEnd, m_lastBlock, m_reader);
    auto more = m_replay->next();
    if (!more)
        return more.error();
    m_atFact = *more;
    return {};
}

/// Records come a while after what happened meanwhile: those that the mark's state has not seen.
Result<void> FoldRun::takeRecordsBefore(qint64 at)
{
    for (const SourceKind kind : {SourceKind::Ami, SourceKind::Cdr}) {
        auto blocks
            = m_facts.overlapping(m_source, kind, SegmentId(), at - toMs(DirectTimes::latest), at - 1);
        if (!blocks)
            return blocks.error();
        for (const StoredBlock &block : *blocks) {
            if (block.id <= m_from.block || block.id > m_lastBlock)
                continue;
            auto batch = m_facts.read(block.id);
            if (!batch)
                return batch.error();
            for (const Fact &fact : batch->facts)
                if (CallFold::isLate(fact.body) && toMs(fact.at) < at
                    && toMs(fact.at) >= at - toMs(DirectTimes::latest))
                    m_fold->apply(fact, block.segment);
        }
    }
    return {};
}

Result<void> FoldRun::takeOne()
{
    const Fact &fact = m_replay->fact();
    const bool isRecord = CallFold::isLate(fact.body);
    const bool isTaken = isRecord && m_replay->block() <= m_from.block && toMs(fact.at) < m_from.recordsTo;
    if (!isTaken) {
        auto counts = m_arbiter.counts(fact, m_replay->segment());
        if (!counts)
            return counts.error();
        if (*counts) {
            m_fold->apply(fact, m_replay->segment());
            if (!isRecord)
                m_place = {m_replay->order(), m_replay->segment()};
        }
    }
    ++m_count;
    auto more = m_replay->next();
    if (!more)
        return more.error();
    m_atFact = *more;
    return {};
}

Result<void> FoldRun::runTo(qint64 at)
{
    while (m_atFact && m_replay->order().at < at)
        if (auto done = takeOne(); !done)
            return done;
    return {};
}

Result<void> FoldRun::runOn(qint64 facts)
{
    qint64 last = std::numeric_limits<qint64>::min();
    for (qint64 taken = 0; m_atFact; ++taken) {
        const qint64 at = m_replay->order().at;
        if (taken >= facts && at > last && mayStopAt(at))
            break;
        last = at;
        if (auto done = takeOne(); !done)
            return done;
    }
    return {};
}

std::optional<qint64> FoldRun::next() const
{
    return m_atFact ? std::optional(m_replay->order().at) : std::nullopt;
}

} // namespace callhelm
