#pragma once

#include "access/scope.h"
#include "floor/alertbook.h"
#include "floor/floor.h"

namespace callhelm {

/// The floor as far as a scope lets it show: the agents seen at its moment, and their quarters; queues and
/// the calls of the day's intervals for who sees figures of queues; and debts. Callers' numbers are masked
/// where the scope says so.
[[nodiscard]] FloorSnapshotPtr scoped(const FloorSnapshot &floor, const Scope &scope);
/// Debts: for who sees figures of queues all, but with nobody named who is not seen; for others those that an
/// agent should call who is seen.
[[nodiscard]] DebtList scoped(const DebtList &debts, const Scope &scope);
/// Alerts of agents who were seen when they were raised; of queues, for who sees figures of queues.
[[nodiscard]] std::vector<Alert> scoped(const std::vector<Alert> &alerts, const Scope &scope);

} // namespace callhelm
