#pragma once

#include <array>
#include <span>
#include <string_view>

#include <QDate>
#include <QtGlobal>

namespace callhelm {

/// What the simulated call centre is made of. Lengths are in seconds.
struct QueuePlan
{
    std::string_view name;
    double share; ///< of the arrivals
    double meanTalk;
    qint64 wrapUp;
    qint64 timeout; ///< a caller is sent away after so long
    std::string_view transferTarget;
};

struct ShiftPlan
{
    double from; ///< local hours after midnight
    double to; ///< beyond 24: on the next day
};

struct AgentPlan
{
    std::string_view name;
    std::array<bool, 3> queues; ///< member of
    int shift;
    bool vietnamese = false;
};

inline constexpr int planQueueCount = 3;
[[nodiscard]] std::span<const QueuePlan, planQueueCount> planQueues();
[[nodiscard]] std::span<const AgentPlan> planAgents();
[[nodiscard]] const ShiftPlan &planShift(int shift);

/// Calls an hour that arrive at a second of a local day, on average.
[[nodiscard]] double planArrivalRate(qint64 secondOfDay, Qt::DayOfWeek weekday);
/// The highest value of planArrivalRate().
[[nodiscard]] double planHighestRate();
/// Whether an agent (by his place in planAgents()) works on a day: fewer do at weekends.
[[nodiscard]] bool planWorks(int agent, QDate day);

} // namespace callhelm
