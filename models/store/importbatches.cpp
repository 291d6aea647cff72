#include "store/importbatches.h"

#include "store/database.h"
#include "store/eachrow.h"

namespace callhelm {

namespace {

QByteArray importsThatTold()
{
    return "SELECT b.id,b.at,b.who,b.what,b.voided FROM record_batch b WHERE b.kind="
        + QByteArray::number(int(RecordBatch::Kind::Import))
        + " AND EXISTS(SELECT 1 FROM record_fact f WHERE f.batch=b.id)";
}

RecordBatch batchOf(const Statement &row)
{
    return {BatchId(row.int64(0)), RecordBatch::Kind::Import, instantFromMs(row.int64(1)), row.string(2),
            row.string(3),         row.int64(4) != 0};
}

} // namespace

Result<std::vector<ImportBatch>> readImportBatches(Database &database, int most)
{
    std::vector<ImportBatch> imports;
    auto done = eachRow(database, importsThatTold() + " ORDER BY b.id DESC LIMIT " + QByteArray::number(most),
                        [&](const Statement &row) {
                            imports.push_back({batchOf(row), {}, 0, 0});
                        });
    if (!done)
        return done.error();
    // A record was made by the batch that its first fact came with.
    auto counts = Statement::prepare(database,
                                     "SELECT COUNT(*),IFNULL(SUM(first=?1),0),MIN(record) FROM (SELECT "
                                     "f.record, (SELECT o.batch FROM record_fact o WHERE"
                                     " o.record=f.record ORDER BY o.seq LIMIT 1) AS first FROM"
                                     " (SELECT DISTINCT record FROM record_fact WHERE batch=?1) f)");
    if (!counts)
        return counts.error();
    for (ImportBatch &one : imports) {
        counts->bindAll(one.batch.id.value());
        auto counted = eachRow(*counts, [&one](const Statement &row) {
            one.added = row.int64(1);
            one.changed = row.int64(0) - one.added;
            one.first = RecordId(row.int64(2));
        });
        if (!counted)
            return counted.error();
    }
    return imports;
}

Result<std::optional<RecordBatch>> lastImportBatch(Database &database)
{
    std::optional<RecordBatch> last;
    auto done = eachRow(database, importsThatTold() + " AND b.voided=0 ORDER BY b.id DESC LIMIT 1",
                        [&](const Statement &row) { last = batchOf(row); });
    return done ? Result<std::optional<RecordBatch>>(last) : done.error();
}

} // namespace callhelm
