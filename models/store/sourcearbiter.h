#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "base/result.h"
#include "calls/foldoutput.h"
#include "domain/fact.h"
#include "store/factstore.h"
#include "store/momentranges.h"

namespace callhelm {

/// What a log segment says of the time it tells of.
struct LogSpan
{
    QString file;
    bool followed = false; ///< of a file that was followed: its segments continue each other
    bool open = false; ///< it goes on being followed
    qint64 from = 0; ///< ms
    qint64 to = 0;
};

/// The times at which a source's queue_log is believed, and its manager interface is not: from the first to
/// the last moment of every file, of a followed file through all its rotations, and without an end while it
/// is being followed. It depends on the stored segments alone.
class LogCoverage
{
public:
    enum class Place { Outside, Border, Inside };

    LogCoverage() = default;
    explicit LogCoverage(const std::map<SegmentId, LogSpan> &logs);

    [[nodiscard]] Place place(qint64 at) const;
    [[nodiscard]] bool covers(qint64 at) const;
    /// Where, in the order of facts, the manager's facts of a second stand to those of the log: before them
    /// (-1) where the log begins, after them (1) where it ends.
    [[nodiscard]] int side(qint64 at) const;
    /// The nearest moment at which the log begins or ends, when it is not further than `within` ms.
    [[nodiscard]] std::optional<qint64> border(qint64 at, qint64 within) const;
    /// From when on (ms) the two differ; nothing when they are the same.
    [[nodiscard]] std::optional<qint64> differsFrom(const LogCoverage &other) const;
    /// The stretches in which facts may count by the one and not by the other.
    [[nodiscard]] MomentRanges differences(const LogCoverage &other) const;
    bool operator==(const LogCoverage &) const = default;

    /// The stamps of one event in two witnesses are not further apart (ms): both tell whole seconds, and
    /// neither tells at once.
    static constexpr qint64 sameEvent = 2000;

private:
    struct Span
    {
        qint64 from = 0;
        qint64 to = 0;
        bool operator==(const Span &) const = default;
    };
    std::vector<Span> m_spans; ///< in the order of time, apart from each other
};

[[nodiscard]] LogSpan logSpan(const StoredSegment &segment);
/// Of all logs among a source's segments.
[[nodiscard]] LogCoverage coverageOf(const std::vector<StoredSegment> &segments);

/// Decides which witness's facts the books of a source count. At each moment one is in charge: the queue_log
/// wherever it covers the time, else the manager interface; near a border, where the same event may stand on
/// both sides, what the log tells counts once.
class SourceArbiter
{
public:
    /// `segments`: all of the source; `names`, which must outlive the object, says whom agents' names mean.
    SourceArbiter(FactStore &facts, SourceId source, const std::vector<StoredSegment> &segments,
                  const Registry &names);
    /// The same as of an earlier time, with the logs' coverage and the last block stored then.
    SourceArbiter(FactStore &facts, SourceId source, const std::vector<StoredSegment> &segments,
                  const Registry &names, LogCoverage coverage, qint64 lastBlock);

    /// Whether the books count the fact of that segment. Ask once for each fact, in the order of facts.
    Result<bool> counts(const Fact &fact, SegmentId segment);
    /// FactOrder::side of a segment's fact.
    [[nodiscard]] int side(qint64 at, SegmentId segment) const;
    /// Whether one may begin to ask with that moment (ms), as if one had asked for everything before it.
    [[nodiscard]] bool mayBeginAt(qint64 at) const;

private:
    using Told = std::map<std::string, std::vector<qint64>>; // what, and when (ms)
    Result<Told *> toldNear(qint64 border);
    [[nodiscard]] std::string whatHappened(const Fact &fact) const;

    FactStore &m_facts;
    SourceId m_source;
    const Registry &m_names;
    LogCoverage m_coverage;
    qint64 m_lastBlock;
    std::unordered_set<SegmentId>
        m_managers; ///< segments of the manager interface; none where no log stands beside
    std::map<qint64, Told> m_told; ///< by border; what found its other half is taken out
};

} // namespace callhelm
