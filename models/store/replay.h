#pragma once

#include <functional>
#include <memory>
#include <queue>
#include <vector>

#include "base/result.h"
#include "calls/callfold.h"
#include "store/sourcearbiter.h"

namespace callhelm {

using FactVisitor = std::function<Result<void>(const Fact &, SegmentId, const FactOrder &)>;

/// Goes through the facts of a source in their order: that of each segment kept, segments merged by time. The
/// same facts give the same order, whichever way they came into the store.
class Replay
{
public:
    /// The facts whose FactOrder::at lies in [from, until), and perhaps some later ones; the whole way gives
    /// those before and after in the same order. All must outlive the object.
    Replay(FactStore &facts, const std::vector<StoredSegment> &segments, const SourceArbiter &witnesses,
           qint64 from, qint64 until);
    ~Replay();

    /// Goes to the first fact, then to the next; false at the end.
    Result<bool> next();
    [[nodiscard]] const Fact &fact() const;
    [[nodiscard]] const FactOrder &order() const;
    [[nodiscard]] SegmentId segment() const;

private:
    class Cursor;
    struct Later
    {
        bool operator()(const Cursor *a, const Cursor *b) const;
    };
    Result<void> openCursors();

    FactStore &m_facts;
    const SourceArbiter &m_witnesses;
    qint64 m_from;
    qint64 m_until;
    std::vector<const StoredSegment *> m_waiting; ///< not begun yet, the first last
    std::vector<std::unique_ptr<Cursor>> m_cursors;
    std::priority_queue<Cursor *, std::vector<Cursor *>, Later> m_queue;
    Cursor *m_current = nullptr; ///< in no queue
};

/// Tells all facts of a source in their order.
Result<void> replayInOrder(FactStore &facts, const std::vector<StoredSegment> &segments,
                           const SourceArbiter &witnesses, const FactVisitor &visit);

/// Tells the facts stored after a block, as they were stored; of their order the time alone. Returns the last
/// block.
Result<qint64> replayTail(FactStore &facts, SourceId source, qint64 afterBlock, const FactVisitor &visit);

} // namespace callhelm
