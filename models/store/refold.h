#pragma once

#include "store/foldmarks.h"
#include "store/foldrun.h"
#include "store/momentranges.h"

namespace callhelm {

/// Brings one projection of one source up to date where other facts count than were folded: facts that came
/// late, a witness that is believed for another time, a phone's new owner. From the nearest mark on two lines
/// of the fold are followed, one over the facts as they counted before and one over those that count now;
/// where the two come to the same again, nothing that follows can differ, and later marks and the present
/// state stay. What the lines differ by is written.
class Refold
{
public:
    struct Task
    {
        SourceId source;
        const std::vector<StoredSegment> &segments; ///< as they are now
        Books before, now;
        MomentRanges changed; ///< where they differ
        qint64 recordsTo; ///< of the latest record that the present state has taken
        FoldPlace frontier; ///< of the present state: it is what `before` comes to
        Registry &namesBefore; ///< with the phones' owners as they were
        Registry &names;
    };
    /// All must outlive the object. `fold` is the present state, which becomes what `now` comes to.
    Refold(FactStore &facts, const Projection &projection, ProjectionWriter &writer, FoldMarks &marks,
           std::unique_ptr<ProjectionFold> &fold, const Task &task, const MarkSpacing &spacing);

    /// Within a transaction. `keepGoing` hears of facts folded so far.
    Result<void> run(const KeepGoing &keepGoing);

    [[nodiscard]] const FoldPlace &frontier() const { return m_frontier; }
    [[nodiscard]] qint64 factsFolded() const { return m_folded; }

private:
    class MarkKeeper;
    struct Lines;
    /// From the mark before that moment to where the lines meet; returns from when on facts are yet to be
    /// looked at, nothing at the end of all.
    Result<std::optional<qint64>> follow(qint64 from, const KeepGoing &keepGoing);
    Result<bool> meet(Lines &lines, qint64 at);
    Result<void> renewMarks(Lines &lines, qint64 at);
    /// Facts after the present state's last.
    Result<void> goOn(const KeepGoing &keepGoing);
    [[nodiscard]] Result<void> tell(const KeepGoing &keepGoing, qint64 at) const;

    FactStore &m_facts;
    const Projection &m_projection;
    ProjectionWriter &m_writer;
    FoldMarks &m_marks;
    std::unique_ptr<ProjectionFold> &m_fold;
    const Task &m_task;
    MarkSpacing m_spacing;
    BlockReader m_reader;
    FoldPlace m_frontier;
    qint64 m_folded = 0;
};

} // namespace callhelm
