#pragma once

#include <QFuture>

#include "access/role.h"
#include "base/result.h"
#include "services/leadstep.h"

namespace callhelm {

class StoreAccess;

/// Hands out what is due, step by step in the writer's thread: whoever else wants something of the store has
/// their turn between the steps. `by`: in whose name the audit trail tells of it; who does what is read
/// there.
[[nodiscard]] QFuture<Result<LeadRun>> runLeads(StoreAccess &access, LeadRunTask task, Actor by);

/// The actor of what the program does by itself.
[[nodiscard]] Actor programActor();

} // namespace callhelm
