#include "store/storedcheckpoint.h"

#include "store/database.h"
#include "store/sql.h"

namespace callhelm {

Result<std::optional<StoredCheckpoint>> readCheckpoint(Database &database, SourceId source,
                                                       const Projection &projection)
{
    auto statement = Statement::prepare(database,
                                        "SELECT block,order_to,segment,state FROM checkpoint"
                                        " WHERE source=? AND projection=? AND version=?");
    if (!statement)
        return statement.error();
    statement->bind(1, source.value());
    statement->bind(2, projection.id());
    statement->bind(3, projection.version());
    auto row = statement->step();
    if (!row)
        return row.error();
    std::optional<StoredCheckpoint> checkpoint;
    if (*row) {
        checkpoint.emplace();
        checkpoint->block = statement->int64(0);
        checkpoint->last.order.at = statement->int64(1);
        checkpoint->last.segment = SegmentId(statement->int64(2));
        checkpoint->state = statement->blob(3).toByteArray();
    }
    statement->reset();
    return checkpoint;
}

Result<void> writeCheckpoint(Database &database, SourceId source, const Projection &projection,
                             const StoredCheckpoint &checkpoint)
{
    auto statement = Statement::prepare(
        database, sql::upsert("checkpoint", "source,projection", "version,block,order_to,segment,state"));
    if (!statement)
        return statement.error();
    statement->bind(1, source.value());
    statement->bind(2, projection.id());
    statement->bind(3, projection.version());
    statement->bind(4, checkpoint.block);
    statement->bind(5, checkpoint.last.order.at);
    statement->bind(6, checkpoint.last.segment.value());
    statement->bind(7, checkpoint.state);
    return statement->run();
}

} // namespace callhelm
