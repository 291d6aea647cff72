#pragma once

#include <optional>

#include <QString>

#include "base/calendar.h"
#include "floor/floor.h"
#include "metrics/goal.h"
#include "domain/rows.h"
#include "common/theme.h"

/// The trade's words for the values of our enums, the same on every page.
namespace callhelm::words {

[[nodiscard]] QString agentState(AgentState state);
[[nodiscard]] QString outcome(Outcome outcome);
[[nodiscard]] QString legEnd(LegEnd end);
[[nodiscard]] QString direction(Direction direction);
[[nodiscard]] QString directEnd(DirectEnd end);
[[nodiscard]] QString definition(ServiceLevelDefinition definition);
[[nodiscard]] Token colour(AgentState state);
/// Why a visit is less than certain.
[[nodiscard]] QString doubt(Doubt doubt);
/// One thing the log doctor stumbled over; nothing stands for a rejected line.
[[nodiscard]] QString finding(std::optional<FindingRow::Kind> kind);
/// The formula of a service level in words.
[[nodiscard]] QString formula(ServiceLevelDefinition definition);
/// 15 minutes, 30 minutes, hour, day, week, month, whole range.
[[nodiscard]] QString interval(By by);

} // namespace callhelm::words
