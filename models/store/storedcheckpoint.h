#pragma once

#include "store/foldrun.h"

namespace callhelm {

class Database;

/// Where one projection's fold of one source stood after a block, as the store keeps it.
struct StoredCheckpoint
{
    qint64 block = 0;
    FoldPlace last; ///< the segment's rank is not kept
    QByteArray state; ///< ProjectionFold::save()
};

/// The last one kept of that version; nothing when there is none.
Result<std::optional<StoredCheckpoint>> readCheckpoint(Database &database, SourceId source,
                                                       const Projection &projection);
/// Call within a transaction.
Result<void> writeCheckpoint(Database &database, SourceId source, const Projection &projection,
                             const StoredCheckpoint &checkpoint);

} // namespace callhelm
