#pragma once

#include <functional>
#include <limits>
#include <memory>
#include <queue>
#include <vector>

#include "base/result.h"
#include "calls/callfold.h"
#include "store/sourcearbiter.h"

namespace callhelm {

using FactVisitor = std::function<Result<void>(const Fact &, SegmentId, const FactOrder &)>;

/// Reads blocks of facts and holds the last ones read, for two that go through them side by side.
class BlockReader
{
public:
    explicit BlockReader(FactStore &facts, size_t mostHeld = 4) : m_facts(facts), m_mostHeld(mostHeld) { }
    Result<std::shared_ptr<const FactBatch>> read(qint64 block);

private:
    struct Held
    {
        qint64 block = 0;
        std::shared_ptr<const FactBatch> facts;
    };
    FactStore &m_facts;
    size_t m_mostHeld;
    std::vector<Held> m_held; ///< the last read last
};

/// Goes through the facts of a source in their order: that of each segment kept, segments merged by time. The
/// same facts give the same order, whichever way they came into the store.
class Replay
{
public:
    /// The facts whose FactOrder::at lies in [from, until), and perhaps some later ones; the whole way gives
    /// those before and after in the same order. Blocks that were stored after `lastBlock` are left out. All
    /// must outlive the object.
    Replay(FactStore &facts, const std::vector<StoredSegment> &segments, const SourceArbiter &arbiter,
           qint64 from, qint64 until, qint64 lastBlock = std::numeric_limits<qint64>::max(),
           BlockReader *reader = nullptr);
    ~Replay();

    /// Goes to the first fact, then to the next; false at the end.
    Result<bool> next();
    [[nodiscard]] const Fact &fact() const;
    [[nodiscard]] const FactOrder &order() const;
    [[nodiscard]] SegmentId segment() const;
    [[nodiscard]] qint64 block() const;

private:
    class Cursor;
    struct Later
    {
        bool operator()(const Cursor *a, const Cursor *b) const;
    };
    Result<void> openCursors();

    FactStore &m_facts;
    const SourceArbiter &m_arbiter;
    qint64 m_from;
    qint64 m_until;
    qint64 m_lastBlock;
    BlockReader m_ownReader;
    BlockReader &m_reader;
    std::vector<const StoredSegment *> m_waiting; ///< not begun yet, the first last
    std::vector<std::unique_ptr<Cursor>> m_cursors;
    std::priority_queue<Cursor *, std::vector<Cursor *>, Later> m_queue;
    Cursor *m_current = nullptr; ///< in no queue
};

/// Tells all facts of a source in their order.
Result<void> replayInOrder(FactStore &facts, const std::vector<StoredSegment> &segments,
                           const SourceArbiter &arbiter, const FactVisitor &visit);

/// Tells the facts stored after a block, as they were stored, with their block; of their order the time
/// alone. Returns the last block.
using TailVisitor = std::function<Result<void>(const Fact &, SegmentId, const FactOrder &, qint64 block)>;
Result<qint64> replayTail(FactStore &facts, SourceId source, qint64 afterBlock, const TailVisitor &visit);

} // namespace callhelm
