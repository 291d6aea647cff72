#pragma once

#include <functional>
#include <vector>

#include "access/scope.h"
#include "base/result.h"
#include "domain/kpiact.h"

namespace callhelm {

class Database;

/// Takes what a record (above 0) or a call (below 0) counts for.
using TellKpiAct = std::function<void(qint64 piece, const KpiAct &act)>;

/// Hands on all acts of [from, to) ms, in any order.
Result<void> eachKpiAct(Database &database, qint64 from, qint64 to, const TellKpiAct &tell);
/// Hands on those of a range that are of these agents and times and of one of these kinds, span by span and
/// by time; an act that lies in several of the spans, several times.
Result<void> eachKpiAct(Database &database, const std::vector<AgentSpan> &spans, const TimeRange &range,
                        ActKinds kinds, const TellKpiAct &tell);

} // namespace callhelm
