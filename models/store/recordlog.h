#pragma once

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "base/result.h"
#include "domain/recordfact.h"

namespace callhelm {

class Database;

/// The raw facts of records, as they came: nothing in it is ever changed but whether a batch counts. Call
/// what writes within a transaction.
class RecordLog
{
public:
    /// `database` must outlive it.
    static Result<std::unique_ptr<RecordLog>> open(Database &database);
    ~RecordLog();

    /// Adds a batch and gives its id.
    Result<BatchId> add(const RecordBatch &batch);
    /// Nothing where there is none.
    Result<std::optional<RecordBatch>> batch(BatchId id);
    /// Whether the batch's facts count no more.
    Result<void> setVoided(BatchId id, bool voided);

    /// The id of a record that is to be made.
    [[nodiscard]] RecordId newId(Entity entity);
    /// Adds a fact; its seq is set.
    Result<void> add(RecordFact &fact);

    /// Facts of a record that count, in their order.
    Result<void> eachOf(RecordId record, const std::function<void(const RecordFact &)> &tell);
    /// Facts of all records that count, record by record, in their order.
    Result<void> each(const std::function<Result<void>(const RecordFact &)> &tell);
    /// The records that facts of a batch are of, each once, whether the batch counts or not.
    Result<std::vector<RecordId>> recordsOf(BatchId batch);
    /// The facts of a batch, whether it counts or not.
    Result<std::vector<RecordFact>> factsOf(BatchId batch);
    /// Whether facts of a later batch that counts are of one of the records of the batch.
    Result<std::optional<RecordId>> builtOn(BatchId batch);

private:
    struct Statements;
    explicit RecordLog(std::unique_ptr<Statements> statements);
    Result<void> readNumbers(Database &database);

    std::unique_ptr<Statements> m;
    std::array<qint64, entityCount> m_lastNumbers{};
    qint64 m_lastBatch = 0;
    qint64 m_inBatch = 0; ///< facts added
};

} // namespace callhelm
