#include "store/witnessbook.h"

#include <algorithm>

namespace callhelm {

void WitnessBook::load(const std::vector<StoredSegment> &segments)
{
    *this = WitnessBook();
    for (const StoredSegment &segment : segments) {
        m_hasRecords = m_hasRecords || (tellsRecords(segment.kind) && segment.facts > 0);
        if (tellsRecords(segment.kind))
            m_recordsTo = std::max(m_recordsTo, segment.toldTo);
        if (segment.kind == SourceKind::QueueLog && segment.toldTo > 0)
            m_logs[segment.id] = logSpan(segment);
        m_hasManager = m_hasManager || (segment.kind == SourceKind::Ami && segment.facts > 0);
    }
    if (m_hasManager)
        m_coverage = LogCoverage(m_logs);
}

bool WitnessBook::isFollowed() const
{
    return std::ranges::any_of(m_logs, [](const auto &log) { return log.second.open; });
}

MomentRanges WitnessBook::told(const StoredSegment &segment, const std::vector<Fact> &facts)
{
    m_hasRecords = m_hasRecords || (tellsRecords(segment.kind) && !facts.empty());
    if (segment.kind == SourceKind::Ami && !facts.empty() && !m_hasManager) {
        m_hasManager = true;
        m_coverage = LogCoverage(m_logs);
    }
    if (segment.kind != SourceKind::QueueLog || segment.toldTo == 0)
        return {};
    m_logs[segment.id] = logSpan(segment);
    if (!m_hasManager)
        return {};
    MomentRanges changed = coverageMayHaveChanged();
    for (const Fact &fact : facts) { // may be what the manager interface told at the border
        constexpr qint64 near = 4 * LogCoverage::sameEvent;
        if (m_coverage.border(toMs(fact.at), 2 * LogCoverage::sameEvent))
            changed.add(toMs(fact.at) - near, toMs(fact.at) + near);
    }
    return changed;
}

MomentRanges WitnessBook::forget(SegmentId segment)
{
    m_logs.erase(segment);
    return coverageMayHaveChanged();
}

MomentRanges WitnessBook::stopFollowing(const QString &file)
{
    for (auto &[segment, log] : m_logs)
        log.open = log.open && log.file != file;
    return coverageMayHaveChanged();
}

MomentRanges WitnessBook::coverageMayHaveChanged()
{
    if (!m_hasManager)
        return {};
    LogCoverage coverage(m_logs);
    MomentRanges changed = coverage.differences(m_coverage);
    m_coverage = std::move(coverage);
    return changed;
}

} // namespace callhelm
