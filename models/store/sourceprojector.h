#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "store/bulkfold.h"
#include "store/callsprojection.h"
#include "store/foldmarks.h"
#include "store/witnessbook.h"

namespace callhelm {

/// The projections of a store and what they are made with.
struct ProjectionSet
{
    Database &database;
    FactStore &facts;
    Registry &names;
    Projections projections; ///< that of the calls first
    std::vector<std::unique_ptr<ProjectionWriter>> writers; ///< one for each
    MarkSpacing spacing;
};

/// Keeps the projections of one source up to date with its facts: folds what comes in order at once, and what
/// comes late, or counts only now, from the nearest mark on (see Refold) when it is told to catch up. All but
/// the constructor and what only looks is called within a transaction.
class SourceProjector
{
public:
    /// `set` must outlive the object.
    SourceProjector(SourceId source, ProjectionSet &set);
    SourceProjector(SourceProjector &&) = default;

    /// Reads where everything stands.
    Result<void> load();

    // -- for each batch in turn --

    /// A segment told these facts, new or not.
    void told(const StoredSegment &segment, const std::vector<Fact> &facts);
    /// Takes facts that are to be stored as one block, the first of which stands at `orderFrom` in the order
    /// of facts; `isFolded`: a BulkFold has folded them.
    Result<void> take(const StoredSegment &segment, const Fact *first, const Fact *last, qint64 orderFrom,
                      bool isFolded);
    /// They were stored.
    Result<void> stored(qint64 facts, qint64 block, bool isFolded);
    /// What a BulkFold of the segment gave out.
    Result<void> write(const StoredSegment &segment, BulkFold::Portion &&portion);
    /// The segment was taken out again: it told nothing new.
    void forgetSegment(SegmentId segment);
    void stopFollowing(const QString &file);
    /// Phones have other owners in these stretches now.
    void phonesChanged(const MomentRanges &ranges) { change(books(), ranges); }

    /// Writes what was folded.
    Result<void> flush();
    /// Whether what counts is not what was folded.
    [[nodiscard]] bool isBehind() const { return m_before.has_value(); }
    /// The first moment (ms) of which that is so; the end of time where it is not.
    [[nodiscard]] qint64 behindFrom() const
    {
        const auto first = m_changed.at(std::numeric_limits<qint64>::min());
        return first ? first->from : MomentRanges::end;
    }
    /// Folds what came late or counts only now; the segments must be saved. `phonesBefore`: the owners by
    /// which was folded, where they are others now.
    Result<void> catchUp(const KeepGoing &keepGoing, const PhoneBook *phonesBefore);
    /// Folds a projection again from the first fact, into empty tables.
    Result<void> rebuild(size_t projection);
    /// Everything is up to date by other means.
    void forgetChanges();
    /// Everything is written, and checkpoints where they are due.
    Result<void> save();

    /// For facts of a segment in another thread; after flush(). `others`: latest time (ms) of any fact that
    /// other segments told; `latest`: of any fact that is believed.
    [[nodiscard]] std::unique_ptr<BulkFold> bulk(const StoredSegment &segment, std::optional<qint64> others,
                                                 std::optional<Instant> latest, NameLimits &limits);

    [[nodiscard]] const WitnessBook &witnesses() const { return m_witnesses; }
    [[nodiscard]] bool hasFacts() const { return m_lastBlock > 0; }
    [[nodiscard]] CallFold &calls();
    [[nodiscard]] const CallFold &calls() const;
    /// How many facts were folded again, since the object was made.
    [[nodiscard]] qint64 factsFoldedAgain() const { return m_foldedAgain; }

private:
    struct State
    {
        std::unique_ptr<ProjectionFold> fold;
        FoldMarks marks;
        qint64 block = 0; ///< while loading: facts up to there are in the fold
        qint64 stateBytes = 0; ///< size of the last state that was kept
    };

    Result<void> loadCheckpoint(State &state, const Projection &projection);
    [[nodiscard]] Books books() const;
    void change(const Books &before, const MomentRanges &ranges);
    void change(qint64 from, qint64 to);
    /// Whether one of the facts changes what was folded.
    [[nodiscard]] bool isChange(const StoredSegment &segment, const Fact *first, const Fact *last,
                                FactOrder order) const;
    [[nodiscard]] bool isBeside(const StoredSegment &segment) const;
    Result<void> takeLive(const Fact &fact, const StoredSegment &segment, qint64 at);
    Result<void> mark(qint64 at);
    Result<void> saveCheckpoint();
    [[nodiscard]] qint64 largestState() const;

    SourceId m_source;
    ProjectionSet &m_set;
    std::vector<State> m_states; ///< one for each projection
    WitnessBook m_witnesses;
    FoldPlace m_frontier; ///< of the last fact folded
    qint64 m_lastBlock = 0;
    qint64 m_sinceCheckpoint = 0;
    qint64 m_sinceMark = 0;
    qint64 m_unflushed = 0;
    qint64 m_foldedAgain = 0;
    MomentRanges m_changed; ///< what counts otherwise than was folded
    std::optional<Books> m_before; ///< what was folded, then
};

} // namespace callhelm
