#pragma once

#include <QString>

#include "base/ids.h"
#include "base/result.h"
#include "metrics/goal.h"

namespace callhelm {

class Database;

/// A queue with its goal. Fails with Error::Kind::Usage when there is no such queue.
struct KeptGoal
{
    QString queue; ///< its name
    QueueGoal goal;
};
Result<KeptGoal> readGoal(Database &database, QueueId queue);
/// Call within a transaction.
Result<void> writeGoal(Database &database, QueueId queue, const QueueGoal &goal);

} // namespace callhelm
