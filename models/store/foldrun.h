#pragma once

#include <limits>
#include <memory>
#include <optional>
#include <vector>

#include "store/projection.h"
#include "store/replay.h"
#include "store/sourcearbiter.h"

namespace callhelm {

/// What counts of a source's facts, as of some time.
struct Books
{
    qint64 lastBlock = std::numeric_limits<qint64>::max(); ///< blocks up to this one
    LogCoverage coverage;

    static Books of(const std::vector<StoredSegment> &segments);
};

/// Whether such a witness tells of calls without a queue.
[[nodiscard]] constexpr bool tellsRecords(SourceKind kind)
{
    return kind == SourceKind::Cdr || kind == SourceKind::Ami;
}

/// A source's place in the order of its facts, with the last fact before it that counted.
struct FoldPlace
{
    FactOrder order;
    SegmentId segment;
};

/// A moment at which a fold's state was kept: it has taken all facts before the moment and none after it. Of
/// records (CallFold::isLate) it has taken those of the blocks up to `block` that end before `recordsTo`.
struct FoldMark
{
    qint64 at = std::numeric_limits<qint64>::min(); ///< FactOrder::at, ms
    qint64 block = 0;
    qint64 recordsTo = std::numeric_limits<qint64>::min();
    FoldPlace last;
    qint64 bytes = 0; ///< size of the state
};

/// How far apart marks lie.
struct MarkSpacing
{
    qint64 facts = 16'384; ///< at least so many lie between two
    qint64 bytesPerFact
        = 4; ///< one for so many bytes of the state: what a mark costs is little beside them; 0: any

    [[nodiscard]] qint64 between(qint64 stateBytes) const
    {
        return bytesPerFact > 0 ? std::max(facts, stateBytes / bytesPerFact) : facts;
    }
};

/// One projection's fold of one source on its way through all facts that count.
class FoldRun
{
public:
    /// `facts`, `segments`, `names` (those of the fold) and `reader` must outlive the object.
    FoldRun(FactStore &facts, SourceId source, const std::vector<StoredSegment> &segments, const Books &books,
            const Registry &names, std::unique_ptr<ProjectionFold> fold, BlockReader *reader = nullptr);
    ~FoldRun();

    /// Goes on from a mark with its state (unpacked), or from the first fact.
    Result<void> begin(const FoldMark &mark = {}, QByteArrayView state = {});
    /// The fold stands at the given place, records aside, which it has taken from blocks up to `block`.
    Result<void> goOnAfter(const FoldPlace &place, qint64 block);
    /// Takes the facts before `at` (FactOrder::at, ms).
    Result<void> runTo(qint64 at);
    /// Takes so many facts and then some more up to a moment at which one may stop.
    Result<void> runOn(qint64 facts);
    /// The moment of the next fact; nothing after the last.
    [[nodiscard]] std::optional<qint64> next() const;
    /// Whether a state of that moment can be gone on from.
    [[nodiscard]] bool mayStopAt(qint64 at) const { return m_arbiter.mayBeginAt(at); }

    [[nodiscard]] ProjectionFold &fold() { return *m_fold; }
    [[nodiscard]] std::unique_ptr<ProjectionFold> takeFold() { return std::move(m_fold); }
    [[nodiscard]] const FoldPlace &place() const { return m_place; } ///< of the last fact that counted
    [[nodiscard]] qint64 count() const { return m_count; } ///< facts since begin()

private:
    Result<void> start(qint64 from);
    Result<void> takeRecordsBefore(qint64 at);
    Result<void> takeOne();

    FactStore &m_facts;
    SourceId m_source;
    const std::vector<StoredSegment> &m_segments;
    qint64 m_lastBlock;
    SourceArbiter m_arbiter;
    std::unique_ptr<ProjectionFold> m_fold;
    BlockReader *m_reader;
    std::optional<Replay> m_replay;
    bool m_atFact = false; ///< the replay stands at a fact that is not taken yet
    FoldMark m_from;
    FoldPlace m_place;
    qint64 m_count = 0;
};

} // namespace callhelm
