#pragma once

#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/calendar.h"
#include "base/result.h"
#include "calls/presentstate.h"
#include "domain/source.h"
#include "store/bulkfold.h"
#include "store/cellstore.h"
#include "store/database.h"
#include "store/duplicatefilter.h"
#include "store/factstore.h"
#include "store/namelimits.h"
#include "store/livepresence.h"
#include "store/rowwriter.h"
#include "store/storewatch.h"
#include "store/transaction.h"
#include "store/sourcearbiter.h"

namespace callhelm {

/// The one writer. Facts come in by append(), are stored raw unless told before, folded, and written together
/// with everything that follows from them in one transaction. Facts that come after later ones of their
/// source (an old file after a newer) are stored, and the fold is made again from the first fact before the
/// commit. Where a queue_log and a manager interface tell of one telephone system, both are stored and one is
/// folded at each moment (see SourceArbiter); when that changes for what was folded before, it is folded
/// again too.
///
/// Not thread-safe: lives in the writer's thread. After any failed call roll back.
class Journal
{
public:
    /// `database` must outlive the journal. A database opened read-only gives a journal that can only be
    /// read.
    static Result<std::unique_ptr<Journal>> open(Database &database, const Calendar &calendar);
    ~Journal();

    /// Takes the write lock. What is held in memory is loaded anew when another connection wrote meanwhile.
    Result<void> begin(Durability durability = Durability::Normal);
    struct Appended
    {
        qint64 facts = 0;
        qint64 doubles = 0;
        std::vector<Rejection> rejections; ///< facts that were set aside (see NameLimits)
        std::optional<LogPlace> readFrom; ///< set: nothing was taken, and this is where the log is to be read
    };
    /// Takes a batch of one segment; position and lines of the batch become the segment's. What does not
    /// begin where a log's segment stands is refused (Appended::readFrom): it was taken before, or what lies
    /// between is missing.
    Result<Appended> append(const SegmentInfo &segment, const FactBatch &batch);
    /// The same for a batch on which the thread that reads a file did part of the work (see bulk()).
    Result<Appended> append(const SegmentInfo &segment, PreparedBatch &batch);
    /// To fold a file's facts in another thread. Until they are all appended nothing else of the source may
    /// be.
    Result<std::unique_ptr<BulkFold>> bulk(const SegmentInfo &segment);
    /// Ends a file: the next batch under the same name begins a new segment. A segment that told nothing new
    /// leaves no trace. Returns what became of it.
    Result<StoredSegment> endSegment(const SegmentInfo &segment);
    Result<void> commit();
    /// Everything since begin() is undone, in the store and in memory.
    Result<void> rollback();
    /// Whether the last rollback() could read the store; else only a new journal can go on.
    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] bool inTransaction() const { return m_transaction.has_value(); }

    /// Folds everything again from the first fact; call within begin() and commit().
    Result<void> rebuild();
    Result<void> setCalendar(const Calendar &calendar);

    /// Says whose phone it is; an empty agent: nobody's. Folds everything again at the commit where that
    /// changes anything; call within begin() and commit().
    void setPhone(std::string_view phone, std::string_view agent);
    /// What was said by setPhone() is said no more; otherwise the same.
    void forgetPhone(std::string_view phone);

    /// A log is not followed any more: it covers the time up to its last line, and what happens later is the
    /// manager interface's to tell. Call within begin() and commit().
    Result<void> stopFollowing(const SourceInfo &source, const QString &file);

    /// Where reading of a followed file goes on: identity, position and lines of its latest segment. Call
    /// within a transaction.
    Result<SegmentInfo> resume(const SourceInfo &source, const QString &file);

    /// Calls whose rows were written since this was last asked.
    struct Written
    {
        bool everything = false; ///< too much to tell, or folded again: look at the store
        std::vector<VisitRow> visits;
        std::vector<DirectRow> directs;
    };
    [[nodiscard]] Written takeWritten() { return std::exchange(m_written, {}); }

    // -- the present, for the floor and for figures of what is going on --
    [[nodiscard]] const Registry &names() const { return m_names; }
    [[nodiscard]] std::optional<Instant> horizon() const;
    [[nodiscard]] std::unordered_map<AgentCellKey, AgentCell> openTimes(Instant at) const;
    /// Phones of which the telephone systems told whose they are, with the agents' names.
    [[nodiscard]] std::unordered_map<std::string, std::string> toldPhones() const;
    [[nodiscard]] std::vector<AgentNow> agents(Instant at) const;
    [[nodiscard]] std::vector<VisitTracker::Waiting> waiting() const;

private:
    struct SourceState
    {
        std::unique_ptr<CallFold> fold;
        FactOrder frontier; ///< of the last fact folded
        SegmentId frontierSegment;
        qint64 lastBlock = 0;
        qint64 sinceCheckpoint = 0;
        qint64 checkpointBytes = 0; ///< size of the last one
        std::map<SegmentId, LogSpan> logs;
        LogCoverage coverage; ///< of the logs, kept up to date once the manager interface told something
        bool hasManager = false;
        std::optional<qint64> recordsFrom; ///< see CallFold::expectRecords
        qint64 recordsTo = 0; ///< end of the latest call without a queue, ms
    };
    struct OpenSegment
    {
        StoredSegment stored;
        std::unique_ptr<DuplicateFilter> duplicates;
        bool changed = false;
    };
    using SegmentKey = std::pair<QString, QString>; // source, file

    Journal(Database &database, const Calendar &calendar);
    Result<void> load();
    Result<void> loadAnew();
    Result<void> renew();
    Result<void> loadSource(SourceId id);
    Result<OpenSegment *> openSegment(const SegmentInfo &info, bool anew = false);
    Result<SourceState *> state(SourceId id);
    Result<Appended> take(const SegmentInfo &info, const FactBatch &batch, PreparedBatch *prepared);
    Result<void> storeAndFold(OpenSegment &segment, const std::vector<Fact> &facts, PreparedBatch *prepared);
    [[nodiscard]] static bool isFollowed(const SourceState &source);
    Result<void> noteWitness(SourceState &source, const StoredSegment &stored,
                             const std::vector<Fact> &facts);
    void noteTold(SourceState &source, const StoredSegment &stored, const std::vector<Fact> &facts);
    void coverageMayHaveChanged(SourceState &source);
    void fold(SourceState &source, StoredSegment &stored, const Fact *first, const Fact *last, bool isFolded);
    void foldUncovered(SourceState &source, StoredSegment &stored, const Fact *first, const Fact *last);
    [[nodiscard]] const CallFold &floorOf(SourceId id, const SourceState &source) const;
    [[nodiscard]] Folds floorFolds() const;
    void foldRecord(SourceState &source, const StoredSegment &stored, const Fact &fact);
    void expectRecords(SourceState &source, const StoredSegment &stored);
    [[nodiscard]] std::unique_ptr<CallFold> makeFold(SourceId id, std::optional<qint64> recordsFrom);
    Result<void> flush(SourceState &state);
    Result<void> writePhones();
    Result<void> enterBulkMode();
    void endRoom();
    void noteWritten(const FoldOutput &output);
    Result<void> write(const FoldOutput &output);
    Result<void> writeNames();
    Result<void> writeCheckpoint(SourceId id, SourceState &state);

    Database &m_database;
    Calendar m_calendar;
    StoreWatch m_watch{m_database};
    Registry m_names;
    NameLimits m_limits{m_names};
    qint64 m_queuesWritten = 0;
    qint64 m_agentsWritten = 0;
    std::unique_ptr<FactStore> m_facts;
    std::unique_ptr<RowWriter> m_rows;
    std::unique_ptr<CellStore> m_cells;
    std::map<SourceId, SourceState> m_sources;
    std::map<SegmentKey, OpenSegment> m_segments;
    std::optional<Transaction> m_transaction;
    LivePresence m_present{m_names};
    bool m_byOldRules = false; ///< what is stored was folded by an earlier program
    bool m_presentAhead = false; ///< of what is committed
    bool m_isRoomy = false; ///< the database has more pages in memory
    bool m_outOfOrder = false;
    bool m_isSound = true;
    Written m_written{true, {}, {}};
    qint64 m_unflushed = 0;
};

/// Reads the names in the order of their numbers, and whose phone is whose.
Result<void> readNames(Database &database, Registry &names);
/// CallFold::expectRecords of a source with these segments.
[[nodiscard]] std::optional<qint64> recordsFrom(const std::vector<StoredSegment> &segments);
/// Whether such a witness tells of calls without a queue.
[[nodiscard]] constexpr bool tellsRecords(SourceKind kind)
{
    return kind == SourceKind::Cdr || kind == SourceKind::Ami;
}
Result<std::vector<StoredSegment>> readSegments(Database &database, SourceId source);
Result<std::vector<SourceId>> readSources(Database &database);

/// A source's fold on its way through all facts that count.
struct Refold
{
    SourceId source;
    CallFold fold;
    FactOrder frontier; ///< of the last fact folded
    SegmentId frontierSegment;
};

/// Folds every source of a store again from its first fact and hands on what comes of it, in portions.
Result<void> foldAgain(Database &database, FactStore &facts, Registry &names,
                       const std::function<Result<void>(Refold &, FoldOutput &&)> &take);

} // namespace callhelm
