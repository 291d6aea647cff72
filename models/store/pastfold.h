#pragma once

#include <functional>
#include <map>
#include <memory>
#include <set>

#include "calls/presentstate.h"
#include "store/database.h"
#include "store/factstore.h"
#include "store/replay.h"

namespace callhelm {

/// Where the folds of all sources stood when they had taken every fact before a moment and none after it.
struct FoldCheckpoint
{
    qint64 at = 0; ///< FactOrder::at, ms
    std::map<SourceId, QByteArray> states; ///< CallFold::save(), compressed
    std::set<QueueId> queues; ///< of which something was told by then
    FoldOutput ahead; ///< cells of later quarters that were told of by then (a talk longer than its time)
};

/// From when on the facts of a store, or what they are taken to mean, differ from an earlier look at it.
class FactWatch
{
public:
    /// The earliest moment (FactOrder::at, ms) before which the books are as they were at the last call;
    /// nothing when nothing was stored since. At the first call that is the beginning of time.
    Result<std::optional<qint64>> changedFrom(Database &database);

private:
    qint64 m_block = -1; ///< the last one seen
    std::map<SourceId, LogCoverage> m_coverage;
    QByteArray m_phones; ///< a hash of whose phones are whose
};

/// Folds what the books count of every source up to some moment of the past: the same fold over the same
/// facts as live, stopped there. Works on a connection that only reads.
class PastFold
{
public:
    /// `database` must outlive the object; use it in its thread.
    static Result<std::unique_ptr<PastFold>> open(Database &database);
    ~PastFold();

    /// Goes on from a mark, or from the first fact; towards facts before `until` at most.
    Result<void> begin(const FoldCheckpoint *mark, qint64 until);

    /// Told after every few thousand facts, with the moment reached; false gives Error::Kind::Cancelled and
    /// leaves the fold of no use until the next begin().
    using GoOn = std::function<bool(qint64 at)>;
    /// Takes the facts before `at` (FactOrder::at, ms) and keeps what they come to for take().
    Result<void> foldTo(qint64 at, const GoOn &goOn);
    /// The same, where only later days matter: keeps nothing but what a mark needs.
    Result<void> skipTo(qint64 at, const GoOn &goOn);
    /// What the facts since the last call came to; after begin() or skipTo(), what was told ahead of time.
    [[nodiscard]] FoldOutput take();
    /// Rows from before that later facts may still change. After take().
    [[nodiscard]] FoldOutput openRows() const;
    /// The state that begin() goes on from; after foldTo(at) or skipTo(at), and after take() only when
    /// nothing was told ahead.
    [[nodiscard]] FoldCheckpoint mark(qint64 at);
    /// Whether a mark of that moment would do: not where two witnesses of one event meet.
    [[nodiscard]] bool mayMark(qint64 at) const;

    /// The moment of the next fact; nothing after the last.
    [[nodiscard]] std::optional<qint64> next() const;
    [[nodiscard]] qint64 folded() const { return m_count; } ///< facts so far
    [[nodiscard]] Folds folds() const;
    [[nodiscard]] const std::set<QueueId> &queues() const { return m_queues; }
    [[nodiscard]] const Registry &names() const { return m_names; }

private:
    struct Source;
    PastFold(Database &database, std::unique_ptr<FactStore> facts);
    Result<void> fold(qint64 at, qint64 keepFrom, const GoOn &goOn);
    void gather(qint64 keepFrom);

    Database &m_database;
    std::unique_ptr<FactStore> m_facts;
    Registry m_names;
    std::vector<std::unique_ptr<Source>> m_sources;
    std::set<QueueId> m_queues;
    FoldOutput m_out;
    qint64 m_count = 0;
};

/// Applying `into` is then the same as applying it and then `more`.
void mergeOutput(FoldOutput &into, FoldOutput &&more);

} // namespace callhelm
