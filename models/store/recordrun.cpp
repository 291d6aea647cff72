#include "store/recordrun.h"

#include "store/database.h"
#include "store/eachrow.h"

namespace callhelm {

Result<RecordRun> readRecordRun(Database &database, RecordBatch::Kind kind, const QString &who,
                                const QString &what)
{
    RecordRun run;
    auto latest = Statement::prepare(
        database, "SELECT at FROM record_batch WHERE kind=? AND who=? AND what=? ORDER BY id DESC LIMIT 1");
    if (!latest)
        return latest.error();
    latest->bindAll(int(kind), who, what);
    if (auto done = eachRow(*latest, [&](const Statement &row) { run.until = instantFromMs(row.int64(0)); });
        !done)
        return done.error();
    if (!run.until)
        return run;
    // Numbers of facts rise from batch to batch.
    auto records = Statement::prepare(
        database,
        "SELECT f.record FROM record_batch b JOIN record_fact f ON f.batch=b.id"
        " WHERE b.kind=? AND b.who=? AND b.what=? GROUP BY f.record ORDER BY MIN(f.seq)");
    if (!records)
        return records.error();
    records->bindAll(int(kind), who, what);
    auto done = eachRow(*records, [&](const Statement &row) {
        const RecordId record(row.int64(0));
        if (const auto entity = entityOf(record))
            run.records.at(size_t(*entity)).push_back(record);
    });
    return done ? Result<RecordRun>(std::move(run)) : Result<RecordRun>(done.error());
}

Result<AgentId> recordOwner(Database &database, RecordId record)
{
    const QByteArray table = entityOf(record) == Entity::Deal ? "deal" : "customer";
    auto owner = database.number("SELECT IFNULL((SELECT owner FROM " + table
                                 + " WHERE id=" + QByteArray::number(record.value()) + "),0)");
    return owner ? Result<AgentId>(AgentId(*owner)) : Result<AgentId>(owner.error());
}

} // namespace callhelm
