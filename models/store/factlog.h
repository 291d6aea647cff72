#pragma once

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "store/clocklimit.h"
#include "store/duplicatefilter.h"
#include "store/factstore.h"
#include "store/namelimits.h"

namespace callhelm {

class Database;

/// The raw facts as they come: which segment they belong to, which of them are new, and where each segment
/// stands. Call within a transaction.
class FactLog
{
public:
    /// All must outlive the object. `names`: those of the folds. `clock` null: any time is believed.
    FactLog(Database &database, FactStore &facts, Registry &names, const Clock *clock)
        : m_database(database), m_facts(facts), m_limits(names), m_clocks(clock)
    {
    }

    /// What remains of a batch.
    class Accepted
    {
    public:
        StoredSegment *segment = nullptr;
        std::optional<LogPlace> readFrom; ///< set: nothing was taken, and this is where the log is to be read
        qint64 duplicates = 0;
        std::vector<Rejection> rejections; ///< facts that were set aside
        /// Nothing is missing but what is wrong in itself.
        [[nodiscard]] bool isWhole() const { return m_whole != nullptr; }
        /// To be stored and folded.
        [[nodiscard]] const std::vector<Fact> &facts() const
        {
            return m_whole != nullptr ? *m_whole : m_rest;
        }
        /// Those and the ones that were told before.
        [[nodiscard]] const std::vector<Fact> &told() const { return *m_told; }

    private:
        friend class FactLog;
        const std::vector<Fact> *m_whole = nullptr;
        const std::vector<Fact> *m_told = nullptr;
        std::vector<Fact> m_rest;
        std::optional<FactBatch> m_believed;
    };
    /// Takes note of a batch of one segment: its place, its lines, what is wrong with it. `isAdmitted`: it
    /// brings no name too many.
    Result<std::unique_ptr<Accepted>> accept(const SegmentInfo &info, const FactBatch &batch,
                                             bool isAdmitted);
    /// Stores facts of the segment as one block, packed by packFacts(); returns its id.
    Result<qint64> store(StoredSegment &segment, const Fact *first, const Fact *last,
                         const QByteArray &packed);
    /// Facts up to that time (ms) were stored: other segments look out for their like.
    void toldUntil(const StoredSegment &segment, qint64 latest);

    Result<StoredSegment *> segment(const SegmentInfo &info);
    /// Latest time (ms) that other segments of the source told of; nothing when there are none.
    Result<std::optional<qint64>> othersEnd(const SegmentInfo &info);
    /// Ends a file: the next batch under the same name begins a new segment. One that told nothing new leaves
    /// no trace. Returns what became of it.
    Result<StoredSegment> end(const SegmentInfo &info);
    /// Where reading of a followed file goes on.
    Result<SegmentInfo> resume(const SourceInfo &source, const QString &file);
    /// Nobody follows that log any more.
    Result<SourceId> stopFollowing(const SourceInfo &source, const QString &file);

    /// Brings the segments in the store up to date.
    Result<void> saveSegments();
    /// The same, with what has to be remembered of duplicates.
    Result<void> save();
    /// Drops what is held in memory: it is not what is stored.
    void forget();

    [[nodiscard]] NameLimits &limits() { return m_limits; }
    [[nodiscard]] std::optional<Instant> latestBelieved(SourceKind kind) const
    {
        return m_clocks.latest(kind);
    }

private:
    struct OpenSegment
    {
        StoredSegment stored;
        std::unique_ptr<DuplicateFilter> duplicates;
        bool changed = false;
    };
    using SegmentKey = std::pair<QString, QString>; // source, file

    Result<OpenSegment *> open(const SegmentInfo &info, bool anew = false);
    Result<void> admit(Accepted &accepted, OpenSegment &segment, bool isAdmitted);

    Database &m_database;
    FactStore &m_facts;
    NameLimits m_limits;
    ClockLimit m_clocks;
    std::map<SegmentKey, OpenSegment> m_segments;
};

} // namespace callhelm
