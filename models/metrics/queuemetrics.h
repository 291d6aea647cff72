#pragma once

#include <span>

#include "metrics/figures.h"
#include "metrics/metric.h"

namespace callhelm {

using QueueMetric = MetricOf<QueueFigures>;

/// The figures of queues (SPEC section 3). What a call measures belongs whole to the interval in which the
/// call entered the queue.
namespace queuemetrics {

extern const QueueMetric offered, answered, answeredWithin, abandoned, abandonedShort, timedOut, leftByKey,
    leftEmpty, missed, waiting, attempts, refused, doubtful;
extern const QueueMetric serviceLevel, meanWait, handleTime, abandonRate, abandonRateWithoutShort, patience,
    longestWait, recovery;
extern const QueueMetric waitAnswered, waitAbandoned, talk, hold, wrapUp;
// What others are worked out of, and no column of its own.
extern const QueueMetric ended, otherExits, inTime, counted;

/// All of them.
[[nodiscard]] std::span<const QueueMetric *const> all();

} // namespace queuemetrics

} // namespace callhelm
