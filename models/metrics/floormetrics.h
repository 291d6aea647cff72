#pragma once

#include <span>

#include "metrics/metric.h"

namespace callhelm {

/// What holds at one moment. The values come with the floor's snapshot.
namespace floormetrics {

extern const Metric waiting, longestWaiting;
extern const Metric available, talking, wrapUp, paused;

/// All of them.
[[nodiscard]] std::span<const Metric *const> all();

} // namespace floormetrics

} // namespace callhelm
