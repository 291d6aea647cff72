#include "store/recordwriter.h"

#include <algorithm>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/openstore.h"
#include "store/termstore.h"

namespace callhelm {

Result<RecordRules> readRecordRules(Database &database)
{
    auto country = readCountry(database);
    return country ? Result<RecordRules>(RecordRules{*country}) : country.error();
}

Result<void> writeCountry(Database &database, Country country, const std::function<bool(int)> &goOn)
{
    if (auto done = writeSetting(database, QLatin1String(countrySetting), countryName(country)); !done)
        return done;
    auto facts = database.number("SELECT COUNT(*) FROM record_fact");
    if (!facts)
        return facts.error();
    auto writer = RecordWriter::open(database);
    if (!writer)
        return writer.error();
    return (*writer)->rebuild(
        [&](qint64 done) { return !goOn || goOn(int(std::min<qint64>(99, 100 * done / *facts))); });
}

Result<void> writeCurrency(Database &database, const QString &currency)
{
    auto before = readCurrency(database);
    if (!before)
        return before.error();
    if (auto done = writeSetting(database, QLatin1String(currencySetting), currency); !done)
        return done;
    auto writer = RecordWriter::open(database);
    return writer ? (*writer)->currencyChanged(*before, currency) : writer.error();
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
    auto calendar = readCalendar(database, QTimeZone());
    if (!calendar)
        return calendar.error();
    auto kpi = KpiRecords::open(database, *calendar, *schema, *rules);
    if (!kpi)
        return kpi.error();
    return std::unique_ptr<RecordWriter>(
        new RecordWriter(database, std::move(*log), std::move(*projection), std::move(*kpi)));
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
    if (auto done = m_kpi->addNew(*m_log, fact); !done)
        return done.error();
    return fact.record;
}

Result<void> RecordWriter::change(RecordId record, Instant at, AgentId by, std::vector<FieldEntry> entries)
{
    RecordFact fact{record, at, 0, by, m_batch, std::move(entries)};
    if (auto done = m_log->add(fact); !done)
        return done;
    m_projection->touch(record);
    if (std::ranges::count(fact.entries, Field::Owner, &FieldEntry::field) > 0)
        m_kpi->ownerChanged(record);
    return {};
}

/// Whether later facts are of fields that the batch's facts are of, or of a record that it made.
Result<std::optional<RecordId>> RecordWriter::saidAnew(BatchId batch)
{
    auto facts = m_log->factsOf(batch);
    if (!facts)
        return facts.error();
    for (const RecordFact &fact : *facts) {
        bool isSaidAnew = false;
        std::optional<bool> isMade; // by the batch: without it there would be a record of later facts alone
        auto done = m_log->eachOf(fact.record, [&](const RecordFact &other) {
            if (!isMade)
                isMade = other.batch == batch;
            if (other.batch <= batch)
                return;
            isSaidAnew = isSaidAnew || *isMade;
            for (const FieldEntry &entry : fact.entries)
                isSaidAnew
                    = isSaidAnew || std::ranges::count(other.entries, entry.field, &FieldEntry::field) > 0;
        });
        if (!done)
            return done.error();
        if (isSaidAnew)
            return std::optional(fact.record);
    }
    return std::optional<RecordId>();
}

/// Whether other records refer to those that the batch made.
Result<std::optional<RecordId>> RecordWriter::referredTo(BatchId batch)
{
    const QByteArray id = QByteArray::number(batch.value());
    const QByteArray made = "SELECT record FROM record_fact WHERE batch=" + id;
    for (const EntitySpec &entity : schema().entities())
        for (const FieldSpec &field : entity.fields) {
            if (field.type != FieldType::Record)
                continue;
            // Of records that were there before, the batch is not the first.
            auto found = m_database.number("SELECT r." + field.name + " FROM " + entity.table + " r WHERE r."
                                           + field.name + " IN (" + made + ") AND r.id NOT IN (" + made
                                           + ") AND NOT EXISTS (SELECT 1 FROM record_fact f WHERE f.record=r."
                                           + field.name + " AND f.batch<" + id + ") LIMIT 1");
            if (!found)
                return found.error();
            if (*found != 0)
                return std::optional(RecordId(*found));
        }
    return std::optional<RecordId>();
}

Result<std::optional<RecordId>> RecordWriter::builtOn(BatchId batch, bool whole)
{
    auto record = whole ? m_log->builtOn(batch) : saidAnew(batch);
    return !record || *record ? record : referredTo(batch);
}

Result<void> RecordWriter::setVoided(BatchId batch, bool voided)
{
    auto records = m_log->recordsOf(batch);
    if (!records)
        return records.error();
    if (auto done = m_log->setVoided(batch, voided); !done)
        return done;
    for (const RecordId record : *records) {
        m_projection->touch(record);
        m_kpi->ownerChanged(record);
    }
    return {};
}

Result<const CustomerKeyTable *> RecordWriter::beginBulk(qint64 expected)
{
    constexpr qint64 fewest = 10'000;
    constexpr qint64 keysEach = 2;
    if (expected < fewest)
        return nullptr;
    auto known = m_database.number("SELECT COUNT(*) FROM customer");
    if (!known)
        return known.error();
    const auto keys = size_t(keysEach * (expected + *known));
    if (expected < *known || keys > CustomerKeyTable::mostKeys)
        return nullptr;
    auto done = m_projection->index().beginBulk(keys);
    return done ? Result<const CustomerKeyTable *>(m_projection->index().keys()) : done.error();
}

Result<void> RecordWriter::currencyChanged(const QString &from, const QString &to)
{
    for (const EntitySpec &entity : schema().entities()) {
        if (entity.find(Field::Amount) == nullptr)
            continue;
        auto statement = Statement::prepare(
            m_database, "SELECT id FROM " + entity.table + " WHERE currency=? OR currency=?");
        if (!statement)
            return statement.error();
        const std::string names[]{from.toStdString(), to.toStdString()};
        statement->bindAll(names[0], names[1]);
        auto done
            = eachRow(*statement, [this](const Statement &row) { m_kpi->touch(RecordId(row.int64(0))); });
        if (!done)
            return done;
    }
    return m_kpi->derive(*m_log);
}

Result<void> RecordWriter::rebuild(const std::function<bool(qint64)> &goOn)
{
    auto done = m_projection->clear();
    if (done)
        done = m_projection->index().beginBulk(std::nullopt);
    if (done)
        done = m_projection->deriveAll(*m_log, goOn);
    if (done)
        done = m_projection->index().endBulk();
    (void)m_projection->takeDerived();
    (void)m_projection->takeMergeChanges();
    return done ? m_kpi->rebuild(*m_log) : done;
}

Result<void> RecordWriter::finish()
{
    if (auto done = m_projection->derive(*m_log); !done)
        return done;
    for (const RecordId record : m_projection->takeDerived())
        m_kpi->touch(record);
    for (const auto &change : m_projection->takeMergeChanges())
        m_kpi->mergeChanged(change.record, change.from);
    return m_kpi->derive(*m_log);
}

} // namespace callhelm
