#pragma once

#include <optional>

#include "calls/callfold.h"
#include "store/namelimits.h"

namespace callhelm {

/// Folds a file's facts in the thread that reads them, while the writer's thread stores what was folded
/// before. Only for facts that can neither be doubles nor come out of order, nor bring more names than a
/// store keeps: at the first others it stops for good, and the journal folds the rest itself.
class BulkFold
{
public:
    /// `after`: latest time (ms) of any fact that the source told before. The fold must outlive the object
    /// and be used by nobody else until the last prepared batch was appended.
    BulkFold(CallFold &fold, NameLimits &limits, SegmentId segment, std::optional<qint64> after)
        : m_fold(fold), m_limits(limits), m_segment(segment), m_after(after)
    {
    }

    /// Folds the batch, which holds so many different names; false when it did not and never will again.
    bool fold(const FactBatch &batch, qint64 names)
    {
        m_active = m_active && m_limits.hasRoomFor(names);
        if (!m_active)
            return false;
        for (const Fact &fact : batch.facts)
            m_active = m_active && (!m_after || toMs(fact.at) > *m_after);
        if (!m_active)
            return false;
        for (const Fact &fact : batch.facts)
            m_fold.apply(fact, m_segment);
        m_folded += qint64(batch.facts.size());
        return true;
    }
    /// What was folded since the last portion, when it is enough to be written.
    std::optional<FoldOutput> portion()
    {
        if (m_folded < factsPerPortion)
            return std::nullopt;
        m_folded = 0;
        return m_fold.take();
    }

private:
    static constexpr qint64 factsPerPortion = 50'000;
    CallFold &m_fold;
    NameLimits &m_limits;
    SegmentId m_segment;
    std::optional<qint64> m_after;
    qint64 m_folded = 0;
    bool m_active = true;
};

/// A batch with the work that another thread did on it beforehand.
struct PreparedBatch
{
    FactBatch facts;
    QByteArray packed; ///< packFacts() of all facts; empty: not done
    bool folded = false;
    std::optional<FoldOutput> output; ///< of this and earlier folded batches
};

} // namespace callhelm
