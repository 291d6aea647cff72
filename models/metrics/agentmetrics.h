#pragma once

#include <span>

#include "domain/cells.h"
#include "metrics/metric.h"

namespace callhelm {

using AgentMetric = MetricOf<AgentCell>;

/// The figures of agents (SPEC section 3). Counts of calls belong to the interval in which the call entered,
/// times to the interval in which they passed.
namespace agentmetrics {

extern const AgentMetric calls, answered, missed, callsOut;
extern const AgentMetric callTalk, meanTalk;
extern const AgentMetric loggedIn, occupancy, utilisation, pauseShare;
extern const AgentMetric handling, talk, talkIn, talkOut, hold, wrapUp, available, ringing, paused;

/// All of them.
[[nodiscard]] std::span<const AgentMetric *const> all();

} // namespace agentmetrics

} // namespace callhelm
