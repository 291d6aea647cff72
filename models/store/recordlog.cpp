#include "store/recordlog.h"

#include <sqlite3.h>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/sqliteerror.h"

namespace callhelm {

namespace {

constexpr int seqBits = 32; ///< for the facts of one batch
constexpr const char *factColumns = "f.record,f.at,f.seq,f.by,f.batch,f.data";

std::optional<RecordFact> factOf(const Statement &row)
{
    auto entries = decodeEntries(row.blob(5));
    if (!entries)
        return std::nullopt;
    return RecordFact{RecordId(row.int64(0)), instantFromMs(row.int64(1)), row.int64(2),
                      AgentId(row.int64(3)),  BatchId(row.int64(4)),       std::move(*entries)};
}

} // namespace

struct RecordLog::Statements
{
    Statement addBatch, readBatch, setVoided, add, ofRecord, all, recordsOfBatch, factsOfBatch, builtOn;
    Database &database;

    [[nodiscard]] Error damaged() const
    {
        return storeError(SQLITE_CORRUPT, QStringLiteral("record_fact"), database.path());
    }
};

RecordLog::RecordLog(std::unique_ptr<Statements> statements) : m(std::move(statements)) { }
RecordLog::~RecordLog() = default;

Result<std::unique_ptr<RecordLog>> RecordLog::open(Database &database)
{
    const QByteArray columns = factColumns;
    const QByteArray counting = " FROM record_fact f JOIN record_batch b ON b.id=f.batch AND b.voided=0";
    Preparing prepare(database);
    std::unique_ptr<Statements> statements(new Statements{
        prepare("INSERT INTO record_batch(id,kind,at,who,what,voided) VALUES(?,?,?,?,?,?)"),
        prepare("SELECT kind,at,who,what,voided FROM record_batch WHERE id=?"),
        prepare("UPDATE record_batch SET voided=? WHERE id=?"),
        prepare("INSERT INTO record_fact(record,at,seq,by,batch,data) VALUES(?,?,?,?,?,?)"),
        prepare("SELECT " + columns + counting + " WHERE f.record=? ORDER BY f.at,f.seq"),
        prepare("SELECT " + columns
                + " FROM record_fact f CROSS JOIN record_batch b ON b.id=f.batch AND b.voided=0"
                  " ORDER BY f.record,f.at,f.seq"),
        prepare("SELECT DISTINCT record FROM record_fact WHERE batch=? ORDER BY record"),
        prepare("SELECT " + columns + " FROM record_fact f WHERE f.batch=? ORDER BY f.record,f.at,f.seq"),
        prepare("SELECT f.record FROM record_fact f JOIN record_batch b ON b.id=f.batch AND b.voided=0"
                " WHERE f.batch>?1 AND f.record IN (SELECT record FROM record_fact WHERE batch=?1) LIMIT 1"),
        database});
    if (prepare.error())
        return *prepare.error();
    std::unique_ptr<RecordLog> log(new RecordLog(std::move(statements)));
    if (auto done = log->readNumbers(database); !done)
        return done.error();
    return log;
}

Result<void> RecordLog::readNumbers(Database &database)
{
    auto batch = database.number("SELECT MAX(id) FROM record_batch");
    if (!batch)
        return batch.error();
    m_lastBatch = *batch;
    for (int i = 0; i < entityCount; ++i) {
        const auto entity = Entity(i);
        auto record = database.number(
            "SELECT record FROM record_fact WHERE record<"
            + QByteArray::number(recordIdOf(entity, 0).value() + (qint64(1) << recordNumberBits))
            + " ORDER BY record DESC LIMIT 1");
        if (!record)
            return record.error();
        const RecordId id(*record);
        m_lastNumbers.at(size_t(i)) = entityOf(id) == entity ? recordNumber(id) : 0;
    }
    return {};
}

Result<BatchId> RecordLog::add(const RecordBatch &batch)
{
    const BatchId id(m_lastBatch + 1);
    m->addBatch.bindAll(id.value(), int(batch.kind), toMs(batch.at), batch.who, batch.what,
                        batch.voided ? 1 : 0);
    if (auto done = m->addBatch.run(); !done)
        return done.error();
    ++m_lastBatch;
    return id;
}

Result<std::optional<RecordBatch>> RecordLog::batch(BatchId id)
{
    m->readBatch.bindAll(id.value());
    std::optional<RecordBatch> batch;
    auto done = eachRow(m->readBatch, [&](const Statement &row) {
        batch = {id,
                 RecordBatch::Kind(row.int64(0)),
                 instantFromMs(row.int64(1)),
                 row.string(2),
                 row.string(3),
                 row.int64(4) != 0};
    });
    if (!done)
        return done.error();
    return batch;
}

Result<void> RecordLog::setVoided(BatchId id, bool voided)
{
    m->setVoided.bindAll(voided ? 1 : 0, id.value());
    return m->setVoided.run();
}

RecordId RecordLog::newId(Entity entity) { return recordIdOf(entity, ++m_lastNumbers.at(size_t(entity))); }

Result<void> RecordLog::add(RecordFact &fact)
{
    // Rises from batch to batch, so that the last one need not be known.
    fact.seq = (fact.batch.value() << seqBits) + ++m_inBatch;
    const QByteArray data = encodeEntries(fact.entries);
    m->add.bindAll(fact.record.value(), toMs(fact.at), fact.seq, fact.by.value(), fact.batch.value(), data);
    return m->add.run();
}

Result<void> RecordLog::eachOf(RecordId record, const std::function<void(const RecordFact &)> &tell)
{
    m->ofRecord.bindAll(record.value());
    bool isWhole = true;
    auto done = eachRow(m->ofRecord, [&](const Statement &row) {
        const auto fact = factOf(row);
        isWhole = fact.has_value();
        if (isWhole)
            tell(*fact);
        return isWhole;
    });
    return isWhole ? done : Result<void>(m->damaged());
}

Result<void> RecordLog::each(const std::function<Result<void>(const RecordFact &)> &tell)
{
    Result<void> told;
    auto done = eachRow(m->all, [&](const Statement &row) {
        const auto fact = factOf(row);
        told = fact ? tell(*fact) : Result<void>(m->damaged());
        return told.ok();
    });
    return told ? done : told;
}

Result<std::vector<RecordId>> RecordLog::recordsOf(BatchId batch)
{
    m->recordsOfBatch.bindAll(batch.value());
    std::vector<RecordId> records;
    auto done = eachRow(m->recordsOfBatch, [&](const Statement &row) { records.emplace_back(row.int64(0)); });
    if (!done)
        return done.error();
    return records;
}

Result<std::vector<RecordFact>> RecordLog::factsOf(BatchId batch)
{
    m->factsOfBatch.bindAll(batch.value());
    std::vector<RecordFact> facts;
    bool isWhole = true;
    auto done = eachRow(m->factsOfBatch, [&](const Statement &row) {
        auto fact = factOf(row);
        isWhole = fact.has_value();
        if (isWhole)
            facts.push_back(std::move(*fact));
        return isWhole;
    });
    if (!done)
        return done.error();
    if (!isWhole)
        return m->damaged();
    return facts;
}

Result<std::optional<RecordId>> RecordLog::builtOn(BatchId batch)
{
    m->builtOn.bindAll(batch.value());
    std::optional<RecordId> record;
    auto done = eachRow(m->builtOn, [&](const Statement &row) {
        record = RecordId(row.int64(0));
        return false;
    });
    if (!done)
        return done.error();
    return record;
}

} // namespace callhelm
