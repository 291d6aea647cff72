#pragma once

#include <QString>

#include "calls/floor.h"
#include "calls/goal.h"
#include "domain/rows.h"
#include "common/theme.h"

/// The trade's words for the values of our enums, the same on every page.
namespace callhelm::words {

[[nodiscard]] QString agentState(AgentState state);
[[nodiscard]] QString outcome(Outcome outcome);
[[nodiscard]] QString legEnd(LegEnd end);
[[nodiscard]] QString direction(Direction direction);
[[nodiscard]] QString definition(ServiceLevelDefinition definition);
[[nodiscard]] Token colour(AgentState state);

} // namespace callhelm::words
