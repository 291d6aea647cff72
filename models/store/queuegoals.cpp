#include "store/queuegoals.h"

#include <QCoreApplication>

#include "store/statement.h"

namespace callhelm {

Result<KeptGoal> readGoal(Database &database, QueueId queue)
{
    auto statement
        = Statement::prepare(database, "SELECT name,threshold,short,definition,goal FROM queue WHERE id=?");
    if (!statement)
        return statement.error();
    statement->bind(1, queue.value());
    auto row = statement->step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{
            Error::Kind::Usage, QCoreApplication::translate("Store", "There is no such queue."), {}, 0};
    KeptGoal kept;
    kept.queue = statement->string(0);
    kept.goal.threshold = statement->int64(1);
    kept.goal.shortLimit = statement->int64(2);
    kept.goal.goal = int(statement->int64(4));
    if (!definitionFromName(statement->string(3), kept.goal.definition))
        kept.goal = {}; // a newer program's
    return kept;
}

Result<void> writeGoal(Database &database, QueueId queue, const QueueGoal &goal)
{
    auto statement
        = Statement::prepare(database, "UPDATE queue SET threshold=?,short=?,definition=?,goal=? WHERE id=?");
    if (!statement)
        return statement.error();
    statement->bindAll(goal.threshold, goal.shortLimit);
    statement->bind(3, definitionName(goal.definition));
    statement->bind(4, goal.goal);
    statement->bind(5, queue.value());
    return statement->run();
}

} // namespace callhelm
