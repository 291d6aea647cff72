#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "base/calendar.h"
#include "domain/cells.h"
#include "domain/rows.h"

namespace callhelm {

/// Which calls one wants to see. An empty list lets everything through.
struct CallFilter
{
    TimeRange range; ///< by entry (visits), by entry of the visit (legs, attempts)
    std::vector<QueueId> queues;
    std::vector<AgentId> agents; ///< visits answered by, legs of, attempts at
    std::vector<TeamId> teams; ///< of agents who were in one of them on the day by which the row counts
    std::vector<Outcome> outcomes; ///< visits only
    std::optional<Direction> direction; ///< legs only
    QString number; ///< part of the caller's number, as it is shown; visits only
    qint64 callerOf = 0; ///< calls of the caller of this row, see Debt::row; 0: of any; visits only
    qint64 waitAtMost = -1; ///< seconds; -1: any
    qint64 waitLessThan = -1; ///< seconds; -1: any
    int limit = 50'000; ///< at most so many rows; the count is of all
    bool operator==(const CallFilter &) const = default;
};

/// Which calls without a queue one wants to see. An empty list lets everything through.
struct DirectFilter
{
    TimeRange range; ///< by the moment of dialling
    std::vector<AgentId> agents;
    std::vector<TeamId> teams; ///< as in CallFilter
    std::optional<Direction> direction;
    std::vector<DirectEnd> ends;
    QString number; ///< part of the other side's number, as it is shown
    qint64 callerOf = 0; ///< as in CallFilter
    bool unknownToo = true; ///< also calls in which nobody's phone is known
    int limit = 50'000; ///< at most so many rows; the count is of all
    bool operator==(const DirectFilter &) const = default;
};

/// A phone, whose it is, and how many calls without a queue rest on that.
struct PhoneUse
{
    QString phone;
    QString agent; ///< name; empty: nobody's
    QString name; ///< that came with its calls
    QString suggestion; ///< an agent's name; empty: none
    bool decided = false; ///< by a person, or by names that agree
    bool byPerson = false;
    bool told = false; ///< by a telephone system, for what it tells itself, and nobody says otherwise
    qint64 calls = 0; ///< in which it took part
};

/// A person's word whose phone it is.
struct PhoneOwner
{
    QString phone;
    QString agent; ///< name; empty: nobody's
};

/// Rows with names resolved beside them, and how many there are in all.
template <class Row>
struct Rows
{
    std::vector<Row> rows;
    qint64 total = 0; ///< also those beyond the limit
    qint64 sum = 0; ///< of the row kind's measure (visits: wait s; legs: talk s; sessions, pauses: s in
                    ///< range, once per agent)
};

/// A queue's figures in one interval (queue: none when summed over queues).
struct QueueInterval
{
    QueueId queue;
    Instant start;
    QueueCell cell;
};

/// An agent's figures in one interval.
struct AgentInterval
{
    AgentId agent;
    Instant start;
    AgentCell cell;
};

/// A team's figures in one interval: the sum of those of its members, each by the membership of the day. An
/// agent in two teams counts in both. AgentCell::calls are distinct for each agent, not for the team.
struct TeamInterval
{
    TeamId team;
    Instant start;
    AgentCell cell;
};

struct NamedAgent
{
    AgentId id;
    QString name;
    bool isPhone = false; ///< the name of a phone whose owner is known: it stands for the owner
};
struct NamedQueue
{
    QueueId id;
    QString name;
};

/// The books of one queue: what went in must equal what came out (SPEC section 1, log doctor).
struct QueueBooks
{
    QueueId queue;
    qint64 entries = 0; ///< callers that the sources say entered
    qint64 offered = 0; ///< visits
    qint64 answered = 0, abandoned = 0, timedOut = 0, leftByKey = 0, leftEmpty = 0, waiting = 0;
    qint64 refused = 0; ///< beside the books
    qint64 doubtful = 0; ///< visits without a told entry, or cut off
    qint64 neverEnded = 0; ///< of the waiting: older than a day, their end is missing

    /// In = out, nothing implied and nothing lost.
    [[nodiscard]] bool balanced() const
    {
        return entries == offered && doubtful == 0 && neverEnded == 0
            && offered == answered + abandoned + timedOut + leftByKey + leftEmpty + waiting;
    }
};

/// One line of the log doctor's list.
struct DoctorNote
{
    QString file;
    qint64 line = 0;
    std::optional<Instant> at;
    std::optional<FindingRow::Kind> kind; ///< none: a rejected line
    QString what;
};

/// One imported file or live stretch.
struct SegmentSummary
{
    SegmentId id;
    QString source;
    QString file;
    std::optional<TimeRange> span;
    qint64 lines = 0;
    qint64 facts = 0; ///< stored
    qint64 duplicates = 0; ///< told before
    qint64 rejected = 0;
};

struct DoctorReport
{
    std::vector<QueueBooks> books;
    std::vector<DoctorNote> notes; ///< of each file the first 1,000 of a kind and 10,000 rejected lines
    std::vector<qint64> findingCounts; ///< by FindingRow::Kind, all of them
    qint64 rejectedCount = 0;
    std::vector<SegmentSummary> segments;

    /// Findings of lines and rejected lines in all, also those that are not among the notes.
    [[nodiscard]] qint64 noteCount() const
    {
        qint64 count = rejectedCount;
        for (size_t kind = 0; kind < findingCounts.size(); ++kind)
            count += FindingRow::Kind(kind) == FindingRow::Kind::TwoNames ? 0 : findingCounts[kind];
        return count;
    }
    [[nodiscard]] bool balanced() const
    {
        for (const QueueBooks &queue : books)
            if (!queue.balanced())
                return false;
        return true;
    }
};

} // namespace callhelm
