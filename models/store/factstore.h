#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "base/result.h"
#include "domain/fact.h"
#include "domain/source.h"
#include "store/statement.h"

namespace callhelm {

class Database;

/// Place of a fact among all facts of its source, whatever the order in which they came to us: by time
/// (within a segment time counts as standing still where the clock goes back), then by segment.
struct FactOrder
{
    qint64 at = 0; ///< ms
    int side = 0; ///< of a border between two witnesses, for what both told in the same second
    qint64 rankAt = 0; ///< the segment's first time, ms
    qint64 rankKey = 0; ///< a number from its first fact, for segments that begin in the same moment
    auto
    operator<=>(const FactOrder &) const = default; // NOLINT(modernize-use-nullptr): the operator's own 0
};

/// A segment as stored.
struct StoredSegment
{
    SegmentId id;
    SourceId source;
    SourceKind kind = SourceKind::QueueLog;
    bool open = false;
    QString file;
    QByteArray identity;
    qint64 position = 0;
    qint64 lines = 0;
    qint64 facts = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    qint64 rankAt = 0;
    qint64 rankKey = 0;
    qint64 toldFrom = 0; ///< first and last moment told, ms, duplicates too
    qint64 toldTo = 0;
    qint64 orderTo = 0; ///< greatest FactOrder::at so far
    bool isNew = true; ///< not in the store yet
};

struct StoredBlock
{
    qint64 id = 0;
    SegmentId segment;
    qint64 orderFrom = 0;
    qint64 orderTo = 0;
};

Result<std::vector<SourceId>> readSources(Database &database);
/// All segments of a source.
Result<std::vector<StoredSegment>> readSegments(Database &database, SourceId source);

/// Raw facts in the store: sources, segments, and compressed blocks of facts.
class FactStore
{
public:
    static Result<std::unique_ptr<FactStore>> open(Database &database);
    ~FactStore();

    /// The source of that name, made when missing. Fails when there are too many (RowIds::mostSources).
    Result<SourceId> source(const SourceInfo &info);
    /// The segment with that identity, to go on with, or a new one; with `anew` a new one in any case.
    Result<StoredSegment> segment(SourceId source, const SegmentInfo &info, bool anew = false);
    /// The latest segment with an identity that came from that file; isNew when there is none.
    Result<StoredSegment> lastOf(SourceId source, const QString &file);
    Result<void> save(StoredSegment &segment);
    /// Stores facts, packed by packFacts(), as one block; returns its id.
    Result<qint64> addBlock(const StoredSegment &segment, const Fact *first, const Fact *last,
                            const QByteArray &packed, qint64 orderFrom, qint64 orderTo);
    Result<void> addRejections(const StoredSegment &segment, const std::vector<Rejection> &rejections);

    /// Blocks of a source in the order in which they were stored; `afterBlock` 0: all.
    Result<std::vector<StoredBlock>> blocks(SourceId source, qint64 afterBlock);
    /// Blocks of a segment with facts in that stretch of the segment's order (FactOrder::at, [from, until)).
    Result<std::vector<StoredBlock>> blocksBetween(SegmentId segment, qint64 from, qint64 until);
    /// Blocks of other segments of the source's witness of that kind with facts between the times (ms).
    Result<std::vector<StoredBlock>> overlapping(SourceId source, SourceKind kind, SegmentId notOf,
                                                 qint64 from, qint64 to);
    Result<FactBatch> read(qint64 block);
    /// Latest time (ms) of any fact of the source's witness outside the segment; nothing when there is none.
    Result<std::optional<qint64>> lastTime(SourceId source, SourceKind kind, SegmentId notOf);
    /// From now on nobody follows that log: its segments end where they end.
    Result<void> closeFollowed(SourceId source, const QString &file);

private:
    struct Statements;
    explicit FactStore(std::unique_ptr<Statements> statements);
    std::unique_ptr<Statements> m;
};

} // namespace callhelm
