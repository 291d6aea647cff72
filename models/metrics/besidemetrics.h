#pragma once

#include <optional>

#include "metrics/kpimetrics.h"

namespace callhelm {

/// What a figure of responses measures.
struct ResponseMeasure
{
    enum class Kind : quint8 { Mean, Median, Ninety };
    bool isResolution = false; ///< else the first response
    bool isByClock = false; ///< in calendar time, else in the organisation's working time
    Kind kind = Kind::Mean;
    bool operator==(const ResponseMeasure &) const = default;
};

/// Figures for which goals can be set beside those of SPEC section 4's table: of calls (section 3), of
/// customers in charge, and of how fast customers are answered (section 6). No sums of them are kept for
/// goals.
namespace besidemetrics {

extern const KpiMetric customersInCharge;
extern const KpiMetric callsAnswered, missedRings, callsOut, meanTalk;
extern const KpiMetric loggedIn, occupancy, utilisation, pauseShare;
extern const KpiMetric handleTime, serviceLevel, meanWait, abandonRate, missedCalls;
// In working time, and by the clock.
extern const KpiMetric responseMean, responseMedian, response90;
extern const KpiMetric responseClockMean, responseClockMedian, responseClock90;
extern const KpiMetric resolutionMean, resolutionMedian, resolution90;
extern const KpiMetric resolutionClockMean, resolutionClockMedian, resolutionClock90;

/// Nothing for a metric that measures no responses.
[[nodiscard]] std::optional<ResponseMeasure> responseMeasure(const KpiMetric &metric);

} // namespace besidemetrics

} // namespace callhelm
