#pragma once

#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

#include "base/calendar.h"
#include "base/result.h"
#include "calls/presentstate.h"
#include "domain/source.h"
#include "store/database.h"
#include "store/factlog.h"
#include "store/kpikeeper.h"
#include "store/livepresence.h"
#include "store/namestore.h"
#include "store/phonelearner.h"
#include "store/projector.h"
#include "store/storewatch.h"
#include "store/transaction.h"

namespace callhelm {

/// The one writer. Facts come in by append(), are stored raw unless told before (FactLog), folded
/// (Projector), and written together with everything that follows from them in one transaction. Facts that
/// come after later ones of their source (an old file after a newer) are folded before the commit, from the
/// nearest mark on. Where a queue_log and a manager interface tell of one telephone system, both are stored
/// and one is folded at each moment (see SourceArbiter); when that changes for what was folded before, it is
/// folded again too.
///
/// Not thread-safe: lives in the writer's thread. After any failed call roll back.
class Journal
{
public:
    struct Options
    {
        const Clock *clock = nullptr; ///< tells wrong clocks (see ClockLimit); null: any time is believed
        Projections projections = standardProjections();
        MarkSpacing marks; ///< see FoldMarks
    };
    /// `database`, and the clock, must outlive the journal. A database opened read-only gives a journal that
    /// can only be read.
    static Result<std::unique_ptr<Journal>> open(Database &database, const Calendar &calendar);
    static Result<std::unique_ptr<Journal>> open(Database &database, const Calendar &calendar,
                                                 const Options &options);
    ~Journal();

    /// Takes the write lock. What is held in memory is loaded anew when another connection wrote meanwhile.
    Result<void> begin(Durability durability = Durability::Normal);
    struct Appended
    {
        qint64 facts = 0;
        qint64 duplicates = 0;
        std::vector<Rejection> rejections; ///< facts that were set aside (see NameLimits, ClockLimit)
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
    /// Folds what came late, and what counts only now; commit() does so too, but cannot be stopped.
    /// Error::Kind::Cancelled when `keepGoing` stopped it.
    Result<void> catchUp(const KeepGoing &keepGoing = {});
    Result<void> commit();
    /// Everything since begin() is undone, in the store and in memory.
    Result<void> rollback();
    /// Whether the last rollback() could read the store; else only a new journal can go on.
    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] bool inTransaction() const { return m_transaction.has_value(); }

    /// Folds everything again from the first fact; call within begin() and commit().
    Result<void> rebuild();
    /// Days are those of another calendar from now on: they are summed up anew. Call within begin() and
    /// commit(). Error::Kind::Cancelled when `keepGoing` stopped it.
    Result<void> setCalendar(const Calendar &calendar, const KeepGoing &keepGoing = {});

    /// Says whose phone it is; an empty agent: nobody's. Agents that go by the phone's name are that agent.
    /// What rests on it is folded again at the commit; call within begin() and commit().
    void setPhone(std::string_view phone, std::string_view agent) { m_phones->enter(phone, agent); }
    /// What was said by setPhone() is said no more; otherwise the same.
    void forgetPhone(std::string_view phone) { m_phones->forget(phone); }

    /// A log is not followed any more: it covers the time up to its last line, and what happens later is the
    /// manager interface's to tell. Call within begin() and commit().
    Result<void> stopFollowing(const SourceInfo &source, const QString &file);

    /// Where reading of a followed file goes on: identity, position and lines of its latest segment. Call
    /// within a transaction.
    Result<SegmentInfo> resume(const SourceInfo &source, const QString &file)
    {
        return m_log->resume(source, file);
    }

    /// Calls whose rows were written since this was last asked.
    using Written = WrittenCalls;
    [[nodiscard]] Written takeWritten() { return m_projector->callsWriter().takeWritten(); }
    /// How many facts were folded again because others came late, since the store was read.
    [[nodiscard]] qint64 factsFoldedAgain() const { return m_projector->factsFoldedAgain(); }

    /// The agent of that name, made where there is none; it is stored by commit().
    AgentId agent(std::string_view name) { return m_names.agent(name); }

    // -- the present, for the floor and for figures of what is going on --
    [[nodiscard]] const Registry &names() const { return m_names; }
    [[nodiscard]] std::optional<Instant> horizon() const;
    /// Where the account of each source ends that is not among those that run.
    [[nodiscard]] SourceEnds ends(const std::set<SourceId> &running = {}) const;
    /// Time that goes on at `at`, of each source up to its end.
    [[nodiscard]] std::unordered_map<AgentCellKey, AgentCell> openTimes(Instant at,
                                                                        const SourceEnds &ends) const;
    [[nodiscard]] std::unordered_map<AgentCellKey, AgentCell> openTimes(Instant at) const
    {
        return openTimes(at, ends());
    }
    [[nodiscard]] std::vector<AgentNow> agents(Instant at, const SourceEnds &ends = {}) const;
    [[nodiscard]] std::vector<VisitTracker::Waiting> waiting(Instant at, const SourceEnds &ends = {}) const;

private:
    Journal(Database &database, const Calendar &calendar);
    Result<void> prepare(const Options &options);
    Result<void> load();
    Result<void> loadAnew();
    Result<void> renew();
    Result<void> learnPhonesAgain();
    Result<Appended> take(const SegmentInfo &info, const FactBatch &batch, PreparedBatch *prepared);
    Result<void> told(const FactLog::Accepted &accepted, const FactBatch &batch);
    Result<void> storeAndFold(StoredSegment &segment, const std::vector<Fact> &facts,
                              PreparedBatch *prepared);
    [[nodiscard]] const CallFold &floorOf(SourceId id, const SourceProjector &source) const;
    [[nodiscard]] Folds floorFolds() const;
    Result<void> enterBulkMode();
    void leaveBulkMode();

    Database &m_database;
    Calendar m_calendar;
    std::optional<Calendar> m_committedCalendar; ///< set while another one is not committed
    StoreWatch m_watch{m_database};
    Registry m_names;
    NameStore m_nameStore{m_database, m_names};
    std::unique_ptr<FactStore> m_facts;
    std::unique_ptr<FactLog> m_log;
    std::unique_ptr<Projector> m_projector;
    std::unique_ptr<PhoneLearner> m_phones;
    std::optional<Transaction> m_transaction;
    LivePresence m_present{m_names};
    bool m_presentAhead = false; ///< of what is committed
    bool m_isBulk = false; ///< the database has more pages in memory
    bool m_isSound = true;
    KpiKeeper m_kpi{m_database};
    qint64 m_late = 0; ///< facts of this transaction that are yet to be folded
};

} // namespace callhelm
