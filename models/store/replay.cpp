#include "store/replay.h"

#include <algorithm>
#include <map>
#include <queue>

namespace callhelm {

namespace {

/// Reads one segment's blocks one after the other.
class Cursor
{
public:
    Cursor(FactStore &facts, const Witnesses &witnesses, const StoredSegment &segment,
           std::vector<StoredBlock> blocks)
        : m_facts(facts), m_witnesses(witnesses), m_segment(segment), m_blocks(std::move(blocks))
    {
    }

    /// Goes to the next fact; false at the end.
    Result<bool> next()
    {
        ++m_index;
        while (m_index >= m_batch.facts.size()) {
            if (m_nextBlock == m_blocks.size())
                return false;
            auto batch = m_facts.read(m_blocks[m_nextBlock++].id);
            if (!batch)
                return batch.error();
            m_batch = std::move(*batch);
            m_index = 0;
        }
        m_order.at = std::max(m_order.at, toMs(fact().at));
        m_order.side = m_witnesses.side(m_order.at, m_segment.id);
        m_order.rankAt = m_segment.rankAt;
        m_order.rankKey = m_segment.rankKey;
        return true;
    }
    [[nodiscard]] const Fact &fact() const { return m_batch.facts[m_index]; }
    [[nodiscard]] const FactOrder &order() const { return m_order; }
    [[nodiscard]] SegmentId segment() const { return m_segment.id; }

private:
    FactStore &m_facts;
    const Witnesses &m_witnesses;
    const StoredSegment &m_segment;
    std::vector<StoredBlock> m_blocks;
    FactBatch m_batch;
    size_t m_nextBlock = 0;
    size_t m_index = size_t(-1);
    FactOrder m_order;
};

struct Later
{
    bool operator()(const Cursor *a, const Cursor *b) const { return a->order() > b->order(); }
};

} // namespace

Result<void> replayInOrder(FactStore &facts, SourceId source, const std::vector<StoredSegment> &segments,
                           const Witnesses &witnesses, const FactVisitor &visit)
{
    auto blocks = facts.blocks(source, 0);
    if (!blocks)
        return blocks.error();
    std::map<SegmentId, std::vector<StoredBlock>> bySegment;
    for (const StoredBlock &block : *blocks)
        bySegment[block.segment].push_back(block);

    // A cursor is opened when the merge comes to the beginning of its segment, so that at any time only the
    // segments that overlap are in memory.
    std::vector<const StoredSegment *> waiting;
    for (const StoredSegment &segment : segments)
        if (bySegment.contains(segment.id))
            waiting.push_back(&segment);
    std::sort(waiting.begin(), waiting.end(), [](const StoredSegment *a, const StoredSegment *b) {
        return std::tie(a->rankAt, a->rankKey) > std::tie(b->rankAt, b->rankKey);
    });
    std::vector<std::unique_ptr<Cursor>> cursors;
    std::priority_queue<Cursor *, std::vector<Cursor *>, Later> queue;
    while (!waiting.empty() || !queue.empty()) {
        while (!waiting.empty() && (queue.empty() || waiting.back()->rankAt <= queue.top()->order().at)) {
            const StoredSegment &segment = *waiting.back();
            waiting.pop_back();
            cursors.push_back(
                std::make_unique<Cursor>(facts, witnesses, segment, std::move(bySegment[segment.id])));
            auto more = cursors.back()->next();
            if (!more)
                return more.error();
            if (*more)
                queue.push(cursors.back().get());
        }
        Cursor *cursor = queue.top();
        queue.pop();
        for (;;) {
            if (auto done = visit(cursor->fact(), cursor->segment(), cursor->order()); !done)
                return done;
            auto more = cursor->next();
            if (!more)
                return more.error();
            if (!*more) {
                std::erase_if(cursors, [&](const auto &c) { return c.get() == cursor; });
                break;
            }
            const bool another = (!queue.empty() && queue.top()->order() < cursor->order())
                || (!waiting.empty() && waiting.back()->rankAt <= cursor->order().at);
            if (another) {
                queue.push(cursor);
                break;
            }
        }
    }
    return {};
}

Result<qint64> replayTail(FactStore &facts, SourceId source, qint64 afterBlock, const FactVisitor &visit)
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
            if (auto done = visit(fact, block.segment, order); !done)
                return done.error();
        }
        afterBlock = block.id;
    }
    return afterBlock;
}

} // namespace callhelm
