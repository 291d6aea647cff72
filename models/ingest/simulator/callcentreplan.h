#pragma once

#include <array>
#include <span>
#include <string>
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

/// Some callers come again on other days, by the same number each.
inline constexpr qint64 planRegulars = 900;
/// The number of one of them, from 1 to planRegulars.
[[nodiscard]] std::string planRegularNumber(qint64 regular);
/// A mobile number by the digits that follow its 09.
[[nodiscard]] std::string planNumber(qint64 digits);

} // namespace callhelm
