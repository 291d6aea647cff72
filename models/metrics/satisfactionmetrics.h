#pragma once

#include <span>

#include "domain/ratings.h"
#include "metrics/metric.h"

namespace callhelm {

using RatingMetric = MetricOf<RatingCell>;

/// How satisfied customers say they are (SPEC section 6).
namespace satisfactionmetrics {

extern const RatingMetric ratings, satisfaction, ratingMean;

/// With fewer ratings a share says little: it is shown grey and not ranked.
inline constexpr qint64 leastRatings = 20;

/// All of them.
[[nodiscard]] std::span<const RatingMetric *const> all();

} // namespace satisfactionmetrics

} // namespace callhelm
