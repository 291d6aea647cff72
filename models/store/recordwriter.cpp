#include "store/recordwriter.h"

#include "store/database.h"
#include "store/termstore.h"

namespace callhelm {

Result<RecordRules> readRecordRules(Database &database)
{
    Q_UNUSED(database)
    return RecordRules();
}

Result<std::unique_ptr<RecordWriter>> RecordWriter::open(Database &database)
{
    auto schema = TermStore(database).schema();
    if (!schema)
        return schema.error();
    auto rules = readRecordRules(database);
    if (!rules)
        return rules.error();
    auto log = RecordLog::open(database);
    if (!log)
        return log.error();
    auto projection = RecordProjection::open(database, *schema, *rules);
    if (!projection)
        return projection.error();
    return std::unique_ptr<RecordWriter>(new RecordWriter(std::move(*log), std::move(*projection)));
}

Result<BatchId> RecordWriter::begin(const RecordBatch &batch)
{
    auto id = m_log->add(batch);
    if (id)
        m_batch = *id;
    return id;
}

Result<RecordId> RecordWriter::add(Entity entity, Instant at, AgentId by, std::vector<FieldEntry> entries)
{
    RecordFact fact{m_log->newId(entity), at, 0, by, m_batch, std::move(entries)};
    if (auto done = m_log->add(fact); !done)
        return done.error();
    if (auto done = m_projection->addNew(fact); !done)
        return done.error();
    return fact.record;
}

Result<void> RecordWriter::change(RecordId record, Instant at, AgentId by, std::vector<FieldEntry> entries)
{
    RecordFact fact{record, at, 0, by, m_batch, std::move(entries)};
    if (auto done = m_log->add(fact); !done)
        return done;
    m_projection->touch(record);
    return {};
}

Result<void> RecordWriter::setVoided(BatchId batch, bool voided)
{
    auto records = m_log->recordsOf(batch);
    if (!records)
        return records.error();
    if (auto done = m_log->setVoided(batch, voided); !done)
        return done;
    for (const RecordId record : *records)
        m_projection->touch(record);
    return {};
}

Result<void> RecordWriter::rebuild()
{
    auto done = m_log->each([this](const RecordFact &fact) {
        m_projection->touch(fact.record);
        return Result<void>();
    });
    return done ? finish() : done;
}

} // namespace callhelm
