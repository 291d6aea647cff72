#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "base/result.h"
#include "crm/recordfold.h"
#include "store/kpirecords.h"
#include "store/recordlog.h"
#include "store/recordprojection.h"

namespace callhelm {

class Database;

/// Writes facts of records with all that follows from them. Make one within a transaction, call finish()
/// before the commit, and let it go with the transaction.
class RecordWriter
{
public:
    /// `database` must outlive it.
    static Result<std::unique_ptr<RecordWriter>> open(Database &database);

    [[nodiscard]] const RecordSchema &schema() const { return m_projection->schema(); }
    [[nodiscard]] const RecordRules &rules() const { return m_projection->rules(); }

    /// Begins a batch: facts are of it until another is begun.
    Result<BatchId> begin(const RecordBatch &batch);
    /// Makes a record; its id. The entries are those of its first fact.
    Result<RecordId> add(Entity entity, Instant at, AgentId by, std::vector<FieldEntry> entries);
    /// Says something of a record that is there.
    Result<void> change(RecordId record, Instant at, AgentId by, std::vector<FieldEntry> entries);
    /// A record of which a later batch says something else of the same fields, or that later records refer
    /// to; nothing when the batch can be taken back. `whole`: whatever the fields.
    Result<std::optional<RecordId>> builtOn(BatchId batch, bool whole);
    /// The facts of a batch count no more, or count again.
    Result<void> setVoided(BatchId batch, bool voided);
    /// Many new customers are about to come: they are taken faster till endBulk(), before which nothing but
    /// RecordLookup finds them. `expected`: how many, at most. Null where they are too few to be worth it, or
    /// more than fit into memory; else what RecordLookup is to be told of, until endBulk().
    Result<const CustomerKeyTable *> beginBulk(qint64 expected);
    /// After the last finish().
    Result<void> endBulk() { return m_projection->index().endBulk(); }
    /// Derives everything again from the first fact. `goOn`: see RecordProjection::deriveAll().
    Result<void> rebuild(const std::function<bool(qint64 facts)> &goOn = {});
    /// Amounts that name one of the two are now, or are no more, in the organisation's currency: what they
    /// count for is worked out anew.
    Result<void> currencyChanged(const QString &from, const QString &to);
    /// Brings all tables up to date.
    Result<void> finish();

    [[nodiscard]] RecordLog &log() { return *m_log; }
    /// The record that this one is part of now, as of the last finish().
    [[nodiscard]] RecordId effective(RecordId record) const { return m_projection->effective(record); }

private:
    RecordWriter(Database &database, std::unique_ptr<RecordLog> log,
                 std::unique_ptr<RecordProjection> projection, std::unique_ptr<KpiRecords> kpi)
        : m_database(database)
        , m_log(std::move(log))
        , m_projection(std::move(projection))
        , m_kpi(std::move(kpi))
    {
    }
    Result<std::optional<RecordId>> saidAnew(BatchId batch);
    Result<std::optional<RecordId>> referredTo(BatchId batch);

    Database &m_database;
    std::unique_ptr<RecordLog> m_log;
    std::unique_ptr<RecordProjection> m_projection;
    std::unique_ptr<KpiRecords> m_kpi;
    BatchId m_batch;
};

/// What the organisation has set that decides how records read.
Result<RecordRules> readRecordRules(Database &database);
/// Keeps whose phone numbers are written without a code, and finds customers by what they are then; call
/// within a transaction. `goOn` is told now and then the share that is done, 0 to 100; where it gives false,
/// that ends with Error::Kind::Cancelled and the transaction is to be rolled back.
Result<void> writeCountry(Database &database, Country country,
                          const std::function<bool(int percent)> &goOn = {});
/// Keeps the organisation's currency, and the figures of money in it; call within a transaction.
Result<void> writeCurrency(Database &database, const QString &currency);

} // namespace callhelm
