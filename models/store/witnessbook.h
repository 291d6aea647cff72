#pragma once

#include <map>
#include <optional>
#include <vector>

#include "store/foldrun.h"

namespace callhelm {

/// Keeps account of what the witnesses of one telephone system told of which time, while they tell: what
/// SourceArbiter finds out from the stored segments.
class WitnessBook
{
public:
    void load(const std::vector<StoredSegment> &segments);

    /// A segment told facts (some of which may have been told before); its span has been brought up to date.
    /// Returns the stretches of which other facts count from now on.
    [[nodiscard]] MomentRanges told(const StoredSegment &segment, const std::vector<Fact> &facts);
    /// The segment left no trace.
    [[nodiscard]] MomentRanges forget(SegmentId segment);
    /// Nobody follows that file any more.
    [[nodiscard]] MomentRanges stopFollowing(const QString &file);
    void recordTold(qint64 at) { m_recordsTo = std::max(m_recordsTo, at); }

    /// While a log is followed, the books wait for it, and what the manager interface tells of this moment is
    /// kept apart for the floor.
    [[nodiscard]] bool isFollowed() const;
    [[nodiscard]] bool hasManager() const { return m_hasManager; }
    [[nodiscard]] bool hasLog() const { return !m_logs.empty(); }
    [[nodiscard]] const LogCoverage &coverage() const { return m_coverage; }
    /// Whether a fold's state of that moment can be gone on from.
    [[nodiscard]] bool mayMarkAt(qint64 at) const
    {
        return !m_hasManager || !m_coverage.border(at, 4 * LogCoverage::sameEvent);
    }
    [[nodiscard]] bool hasRecords() const { return m_hasRecords; } ///< of calls without a queue
    [[nodiscard]] qint64 recordsTo() const { return m_recordsTo; }

private:
    [[nodiscard]] MomentRanges coverageMayHaveChanged();

    std::map<SegmentId, LogSpan> m_logs;
    LogCoverage m_coverage; ///< of the logs, kept up to date once the manager interface told something
    bool m_hasManager = false;
    bool m_hasRecords = false;
    qint64 m_recordsTo = 0; ///< end of the latest call without a queue, ms
};

} // namespace callhelm
