#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "base/sharedrows.h"
#include "calls/agentnow.h"
#include "calls/sourceends.h"
#include "floor/debtbook.h"
#include "metrics/goal.h"
#include "domain/queries.h"
#include "domain/ratings.h"

namespace callhelm {

/// One agent at one moment, with what they did today.
struct FloorAgent : AgentNow
{
    std::vector<QueueId> queuesToday; ///< … at some time today
    AgentCell today; ///< up to the moment of the snapshot, what is going on included
    AgentCell last30; ///< the last thirty minutes' times: the load now
};

/// One queue at one moment.
struct FloorQueue
{
    QueueId id;
    QString name;
    int waiting = 0;
    std::optional<Instant> longestSince; ///< entry of who waits longest
    int available = 0; ///< agents of this queue by state
    int talking = 0;
    int wrapUp = 0;
    int paused = 0;
    QueueGoal goal;
    QueueCell today;
};

/// A quarter of an hour of today, summed over queues and agents.
struct FloorInterval
{
    Instant start;
    Duration passed{0}; ///< length of the part that is over
    QueueCell calls; ///< visits that entered in it
    qint64 answeredInTime = 0; ///< by each queue's own goal
    qint64 abandonedShort = 0;
    qint64 slPart = 0; ///< service level by each queue's own definition: part
    qint64 slWhole = 0; ///< … and whole
    AgentCell agents; ///< times of all agents, what is going on included
};

/// The floor as it is (or was) at one moment. Immutable, shared between threads.
struct FloorSnapshot
{
    Instant asOf; ///< the moment shown
    SourceEnds ends; ///< of sources that tell no more
    bool live = false; ///< a source is running: the clock ticks on from asOf
    double rate = 1; ///< how fast the shown time runs (simulator)
    bool past = false; ///< a moment gone by that somebody looks at: nothing ticks on, nothing grows stale
    TimeRange shown; ///< of a past day: the hours in which anything happened; empty when not known
    TimeRange today;
    bool seesQueues = true; ///< false: queues and what is of whole queues are not for whoever looks
    bool ofTeams = false; ///< agents and their times are those of some teams only
    DebtList debts; ///< callers missed and not reached since, the oldest first
    std::vector<FloorQueue> queues; ///< by name
    std::vector<FloorAgent> agents; ///< by name
    // Counts and times are as old as the last reading of the store, states are those of asOf.
    SharedRows<FloorInterval> intervals; ///< quarters of today up to then, all queues and agents
    SharedRows<QueueInterval> queueQuarters; ///< what these are the sums of
    SharedRows<AgentInterval> agentQuarters;
    SharedRows<RatingInterval> ratings; ///< what customers rated today, by hour and agent
    SharedRows<RatingInterval> ratingsBefore; ///< … and on the day before, the whole of it
};
using FloorSnapshotPtr = std::shared_ptr<const FloorSnapshot>;

} // namespace callhelm
