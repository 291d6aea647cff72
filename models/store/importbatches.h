#pragma once

#include <vector>

#include "base/result.h"
#include "domain/recordfact.h"

namespace callhelm {

class Database;

/// An import, with what became of its rows.
struct ImportBatch
{
    RecordBatch batch;
    RecordId first; ///< of its records, by their ids
    qint64 added = 0; ///< records that it made
    qint64 changed = 0; ///< records that were there before
};

/// The latest imports that told anything of a record, at most `most`, the last first; also those that were
/// taken back.
[[nodiscard]] Result<std::vector<ImportBatch>> readImportBatches(Database &database, int most);
/// The latest of them that counts; nothing where there is none.
[[nodiscard]] Result<std::optional<RecordBatch>> lastImportBatch(Database &database);

} // namespace callhelm
