#include "store/replay.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace callhelm {

namespace {

constexpr qint64 noEnd = std::numeric_limits<qint64>::max();

} // namespace

Result<std::shared_ptr<const FactBatch>> BlockReader::read(qint64 block)
{
    const auto held = std::ranges::find(m_held, block, &Held::block);
    if (held != m_held.end()) {
        std::rotate(held, held + 1, m_held.end());
        return m_held.back().facts;
    }
    auto batch = m_facts.read(block);
    if (!batch)
        return batch.error();
    if (m_held.size() >= m_mostHeld)
        m_held.erase(m_held.begin());
    m_held.push_back({block, std::make_shared<const FactBatch>(std::move(*batch))});
    return m_held.back().facts;
}

/// Reads one segment's blocks one after the other.
class Replay::Cursor
{
public:
    Cursor(BlockReader &reader, const SourceArbiter &arbiter, const StoredSegment &segment,
           std::vector<StoredBlock> blocks)
        : m_reader(reader), m_arbiter(arbiter), m_segment(segment), m_blocks(std::move(blocks))
    {
        if (!m_blocks.empty())
            m_order.at = m_blocks.front().orderFrom;
    }

    /// Goes to the next fact; false at the end.
    Result<bool> next()
    {
        ++m_index;
        while (!m_batch || m_index >= m_batch->facts.size()) {
            if (m_nextBlock == m_blocks.size())
                return false;
            auto batch = m_reader.read(m_blocks[m_nextBlock++].id);
            if (!batch)
                return batch.error();
            m_batch = std::move(*batch);
            m_index = 0;
        }
        m_order.at = std::max(m_order.at, toMs(fact().at));
        m_order.side = m_arbiter.side(m_order.at, m_segment.id);
        m_order.rankAt = m_segment.rankAt;
        m_order.rankKey = m_segment.rankKey;
        return true;
    }
    /// Goes to the first fact of that moment or later; false when there is none.
    Result<bool> seek(qint64 from)
    {
        for (;;) {
            auto more = next();
            if (!more || !*more || m_order.at >= from)
                return more;
        }
    }
    [[nodiscard]] const Fact &fact() const { return m_batch->facts[m_index]; }
    [[nodiscard]] const FactOrder &order() const { return m_order; }
    [[nodiscard]] SegmentId segment() const { return m_segment.id; }
    [[nodiscard]] qint64 block() const { return m_blocks[m_nextBlock - 1].id; }

private:
    BlockReader &m_reader;
    const SourceArbiter &m_arbiter;
    const StoredSegment &m_segment;
    std::vector<StoredBlock> m_blocks;
    std::shared_ptr<const FactBatch> m_batch;
    size_t m_nextBlock = 0;
    size_t m_index = size_t(-1);
    FactOrder m_order;
};

bool Replay::Later::operator()(const Cursor *a, const Cursor *b) const { return a->order() > b->order(); }

Replay::Replay(FactStore &facts, const std::vector<StoredSegment> &segments, const SourceArbiter &arbiter,
               qint64 from, qint64 until, qint64 lastBlock, BlockReader *reader)
    : m_facts(facts)
    , m_arbiter(arbiter)
    , m_from(from)
    , m_until(until)
    , m_lastBlock(lastBlock)
    , m_ownReader(facts, 1)
    , m_reader(reader != nullptr ? *reader : m_ownReader)
{
    for (const StoredSegment &segment : segments)
        if (segment.facts > 0 && segment.rankAt < until)
            m_waiting.push_back(&segment);
    std::sort(m_waiting.begin(), m_waiting.end(), [](const StoredSegment *a, const StoredSegment *b) {
        return std::tie(a->rankAt, a->rankKey) > std::tie(b->rankAt, b->rankKey);
    });
}

Replay::~Replay() = default;

// A cursor is opened when the merge comes to the beginning of its segment, so that at any time only the
// segments that overlap are in memory.
Result<void> Replay::openCursors()
{
    while (!m_waiting.empty() && (m_queue.empty() || m_waiting.back()->rankAt <= m_queue.top()->order().at)) {
        const StoredSegment &segment = *m_waiting.back();
        m_waiting.pop_back();
        auto blocks = m_facts.blocksBetween(segment.id, m_from, m_until);
        if (!blocks)
            return blocks.error();
        std::erase_if(*blocks, [this](const StoredBlock &block) { return block.id > m_lastBlock; });
        m_cursors.push_back(std::make_unique<Cursor>(m_reader, m_arbiter, segment, std::move(*blocks)));
        auto more = m_cursors.back()->seek(m_from);
        if (!more)
            return more.error();
        if (*more)
            m_queue.push(m_cursors.back().get());
        else
            m_cursors.pop_back();
    }
    return {};
}

Result<bool> Replay::next()
{
    if (m_current != nullptr) {
        auto more = m_current->next();
        if (!more)
            return more.error();
        if (!*more) {
            std::erase_if(m_cursors, [this](const auto &cursor) { return cursor.get() == m_current; });
        } else {
            const bool another = (!m_queue.empty() && m_queue.top()->order() < m_current->order())
                || (!m_waiting.empty() && m_waiting.back()->rankAt <= m_current->order().at);
            if (!another)
                return true;
            m_queue.push(m_current);
        }
        m_current = nullptr;
    }
    if (auto done = openCursors(); !done)
        return done.error();
    if (m_queue.empty())
        return false;
    m_current = m_queue.top();
    m_queue.pop();
    return true;
}

const Fact &Replay::fact() const { return m_current->fact(); }
const FactOrder &Replay::order() const { return m_current->order(); }
SegmentId Replay::segment() const { return m_current->segment(); }
qint64 Replay::block() const { return m_current->block(); }

Result<void> replayInOrder(FactStore &facts, const std::vector<StoredSegment> &segments,
                           const SourceArbiter &arbiter, const FactVisitor &visit)
{
    Replay replay(facts, segments, arbiter, std::numeric_limits<qint64>::min(), noEnd);
    for (;;) {
        auto more = replay.next();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (auto done = visit(replay.fact(), replay.segment(), replay.order()); !done)
            return done;
    }
}

Result<qint64> replayTail(FactStore &facts, SourceId source, qint64 afterBlock, const TailVisitor &visit)
{
    auto blocks = facts.blocks(source, afterBlock);
    if (!blocks)
        return blocks.error();
    for (const StoredBlock &block : *blocks) {
        auto batch = facts.read(block.id);
        if (!batch)
            return batch.error();
        FactOrder order{block.orderFrom, 0, 0, 0};
        for (const Fact &fact : batch->facts) {
            order.at = std::max(order.at, toMs(fact.at));
            if (auto done = visit(fact, block.segment, order, block.id); !done)
                return done.error();
        }
        afterBlock = block.id;
    }
    return afterBlock;
}

} // namespace callhelm
