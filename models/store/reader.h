#pragma once

#include <functional>
#include <map>
#include <memory>
#include <unordered_map>

#include "base/calendar.h"
#include "base/result.h"
#include "metrics/goal.h"
#include "domain/auditentry.h"
#include "domain/queries.h"
#include "store/database.h"
#include "store/readmoment.h"

namespace callhelm {

using OpenTimes = std::unordered_map<AgentCellKey, AgentCell>;

/// Answers questions from a store. Holds no state but its connection. Every answer is of one moment; within a
/// ReadMoment of the connection several answers are of the same. Rows and figures come in RowOrder.
class Reader
{
public:
    /// `database` must outlive the reader; use it in the database's thread. `ownDays`: the store's days are
    /// those of the calendar; otherwise days are summed up from quarters.
    Reader(Database &database, Calendar calendar, bool ownDays = true)
        : m_database(database), m_calendar(std::move(calendar)), m_ownDays(ownDays)
    {
    }

    /// As long as it is held, all answers are of one moment.
    Result<ReadMoment> moment() { return ReadMoment::begin(m_database); }

    // Rows up to the filter's limit, with the count and sum of all; the same one by one, whatever their
    // number.

    Result<Rows<VisitRow>> visits(const CallFilter &filter);
    Result<void> eachVisit(const CallFilter &filter, const std::function<void(const VisitRow &)> &tell);
    /// With talks without a queue, unless queues are asked for; those have negative ids.
    Result<Rows<LegRow>> legs(const CallFilter &filter);
    Result<void> eachLeg(const CallFilter &filter, const std::function<void(const LegRow &)> &tell);
    /// Calls without a queue, by the moment of dialling.
    Result<Rows<DirectRow>> directs(const DirectFilter &filter);
    Result<void> eachDirect(const DirectFilter &filter, const std::function<void(const DirectRow &)> &tell);
    /// Phones that took part in calls, and in how many that are nobody's.
    Result<std::vector<PhoneUse>> phones();
    Result<Rows<AttemptRow>> attempts(const CallFilter &filter, bool missedOnly);
    /// Sessions and pauses that touch the range. The sum is in seconds within the range up to `horizon`, for
    /// sessions counted once per agent however many queues he was in.
    Result<Rows<SessionRow>> sessions(const CallFilter &filter, Instant horizon);
    Result<void> eachSession(const CallFilter &filter, const std::function<void(const SessionRow &)> &tell);
    Result<Rows<PauseRow>> pauses(const CallFilter &filter, Instant horizon);
    Result<void> eachPause(const CallFilter &filter, const std::function<void(const PauseRow &)> &tell);

    /// Figures by queue and interval, from the rollups. The range is widened to whole quarters of an hour.
    Result<std::vector<QueueInterval>> queueFigures(const TimeRange &range, By by);
    /// Figures by agent and interval; `open` is what goes on and is not stored yet (Journal::openTimes).
    Result<std::vector<AgentInterval>> agentFigures(const TimeRange &range, By by, const OpenTimes &open);

    Result<DoctorReport> doctor(std::optional<Instant> horizon);
    Result<std::vector<NamedQueue>> queues();
    Result<std::vector<NamedAgent>> agents();
    Result<std::map<QueueId, QueueGoal>> goals();
    Result<std::map<SourceId, QString>> sources();
    Result<std::optional<QString>> setting(const QString &key);
    /// The last entries of the audit trail, the newest first.
    Result<std::vector<AuditEntry>> audit(qint64 most);
    /// From the first quarter of an hour with anything in it to the end of the last; nothing in an empty
    /// store.
    Result<std::optional<TimeRange>> known();
    /// The days on which anything happened, in the order of time.
    Result<std::vector<QDate>> days();

private:
    struct Slots
    {
        bool days = false; ///< read the days' tables
        qint64 from = 0, to = 0; ///< [from, to)
    };
    [[nodiscard]] Slots slotsOf(const TimeRange &range, By by) const;
    [[nodiscard]] Instant slotStart(qint64 slot, bool days) const;
    /// Start of the interval of each slot; the same for all of them with By::All.
    [[nodiscard]] std::function<Instant(qint64)> bucketOf(const TimeRange &range, By by, bool days) const;

    Database &m_database;
    Calendar m_calendar;
    bool m_ownDays;
};

} // namespace callhelm
