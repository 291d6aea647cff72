#pragma once

#include <optional>

#include "store/clocklimit.h"
#include "store/foldrun.h"
#include "store/namelimits.h"
#include "store/projection.h"

namespace callhelm {

/// Folds a file's facts in the thread that reads them, while the writer's thread stores what was folded
/// before. Only for facts that can neither be duplicates nor come out of order, nor bring more names than a
/// store keeps: at the first others it stops for good, and the journal folds the rest itself.
class BulkFold
{
public:
    struct Start
    {
        SegmentId segment;
        std::vector<ProjectionFold *> folds; ///< one for each projection
        std::optional<qint64> after; ///< latest time (ms) of any fact that the source told before
        qint64 orderTo = 0; ///< of the segment
        qint64 rankAt = 0;
        qint64 rankKey = 0;
        MarkSpacing spacing;
        qint64 sinceMark = 0;
        qint64 stateBytes = 0;
        std::optional<Instant> latest; ///< times after it come from wrong clocks
    };
    /// States before the facts that are folded next; see FoldMark.
    struct Mark
    {
        FoldMark mark;
        std::vector<QByteArray> states; ///< packed, one for each projection
        qint64 stateBytes = 0; ///< of the largest, before it was packed
    };
    /// What was folded: to be written before the facts that come after it are stored.
    struct Portion
    {
        std::vector<std::unique_ptr<FoldChanges>> changes; ///< one for each projection
        std::vector<Mark> marks;
    };

    /// The folds must outlive the object and be used by nobody else until the last prepared batch was
    /// appended.
    BulkFold(Start start, NameLimits &limits) : m_start(std::move(start)), m_limits(limits) { }

    /// Sets facts from wrong clocks aside; call it first.
    void check(FactBatch &batch) const;
    /// Folds the batch, which holds so many different names; false when it did not and never will again.
    bool fold(const FactBatch &batch, qint64 names);
    /// What was folded since the last portion, when it is enough to be written.
    std::optional<Portion> portion();

private:
    void mark(qint64 at);
    void take();

    Start m_start;
    NameLimits &m_limits;
    Portion m_portion; ///< made, and not handed on yet
    FoldPlace m_last;
    qint64 m_folded = 0;
    bool m_active = true;
};

/// A batch with the work that another thread did on it beforehand.
struct PreparedBatch
{
    FactBatch facts;
    QByteArray packed; ///< packFacts() of all facts; empty: not done
    bool folded = false;
    std::optional<BulkFold::Portion> output; ///< of this and earlier folded batches
};

} // namespace callhelm
