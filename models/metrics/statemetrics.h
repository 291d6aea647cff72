#pragma once

#include <span>

#include "metrics/metric.h"

namespace callhelm {

/// What records are at the end of a period, or now while it goes on. Scorecards read them; a goal of a day or
/// a week has no sense.
namespace statemetrics {

extern const Metric customersInCharge;

/// All of them.
[[nodiscard]] std::span<const Metric *const> all();

} // namespace statemetrics

} // namespace callhelm
