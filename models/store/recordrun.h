#pragma once

#include <array>
#include <optional>
#include <vector>

#include "base/result.h"
#include "domain/recordfact.h"

namespace callhelm {

class Database;

/// What somebody who writes by themselves has written so far, batch after batch under one name: so that they
/// go on where the store stands.
struct RecordRun
{
    std::optional<Instant> until; ///< RecordBatch::at of the last batch
    /// By kind: the records, in the order in which the run first told of them.
    std::array<std::vector<RecordId>, entityCount> records;
};

/// Batches of that kind, `who` and `what`, also those that were taken back.
[[nodiscard]] Result<RecordRun> readRecordRun(Database &database, RecordBatch::Kind kind, const QString &who,
                                              const QString &what);

/// In charge of a customer or a deal, as it is written; nobody where there is none.
[[nodiscard]] Result<AgentId> recordOwner(Database &database, RecordId record);

} // namespace callhelm
