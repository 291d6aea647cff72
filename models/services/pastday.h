#pragma once

#include <map>
#include <vector>

#include "floor/alertbook.h"
#include "floor/debtbook.h"
#include "floor/floor.h"
#include "metrics/goal.h"
#include "store/pastfold.h"

namespace callhelm {

/// A day gone by, to be looked at moment by moment. Once an hour of the day it keeps where the fold stood, so
/// that a step back costs at most the facts of an hour; a step forward goes on from where it is.
class PastDay
{
public:
    struct Settings
    {
        TimeRange range; ///< the whole local day
        TimeRange shown; ///< see FloorSnapshot
        std::vector<AlertRule> rules;
        std::map<QueueId, QueueGoal> goals;
        DebtBook debts; ///< as the day began
    };
    /// `fold` has skipped to `from`, the day's first moment or a little before it (see PastFold::mayMark); it
    /// must outlive the object and be used by nobody else meanwhile.
    PastDay(PastFold &fold, qint64 from, Settings settings);

    [[nodiscard]] const TimeRange &range() const { return m_settings.range; }
    [[nodiscard]] Country country() const { return m_settings.debts.country(); } ///< of callers' numbers
    [[nodiscard]] qint64 from() const { return m_stops.front().mark.at; }

    struct Seen
    {
        FloorSnapshotPtr floor;
        AlertBook alerts; ///< by the rules weighed all day long up to the moment
    };
    /// The day as it was when everything up to that moment, itself included, had been told.
    /// What was open then counts up to it, or to where its source ended (`ends`).
    Result<Seen> at(Instant moment, const SourceEnds &ends, const PastFold::GoOn &goOn);
    /// What makes up the last moment asked for, to be applied one after the other.
    [[nodiscard]] std::vector<const FoldOutput *> outputs() const;

    /// Facts from that moment (FactOrder::at, ms; later than from()) on are others than those read so far.
    void forgetFrom(qint64 at);

private:
    /// What is carried along through the day.
    struct Course
    {
        AlertBook alerts;
        std::map<QueueId, QueueCell> today;
        Instant weighed;
    };
    struct Stop
    {
        FoldCheckpoint mark;
        Course course;
    };
    [[nodiscard]] DebtList debtsAt(Instant moment) const;
    Result<void> moveTo(qint64 end, const PastFold::GoOn &goOn);
    Result<void> goOnTo(qint64 end, const PastFold::GoOn &goOn);
    Result<void> backTo(size_t stop);
    void absorb();
    void weigh(AlertBook &alerts, Instant at) const;
    [[nodiscard]] bool anyRule() const;

    PastFold &m_fold;
    Settings m_settings;
    SourceEnds m_ends; ///< as at() was told last
    FoldOutput m_before; ///< rows from before that still change, cells told ahead of time
    std::vector<Stop> m_stops;
    std::vector<FoldOutput> m_parts; ///< from each stop to the next
    // Where the fold stands.
    bool m_stands = true; ///< it does not after an error
    qint64 m_at = 0; ///< all facts before are folded
    size_t m_stop = 0; ///< the last stop passed
    FoldOutput m_since; ///< what came since then
    Course m_course;
};

} // namespace callhelm
