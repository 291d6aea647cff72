#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "access/auditchain.h"
#include "base/result.h"

namespace callhelm {

class Database;

/// Adds an entry at the end of the audit trail and returns it as written, with number and hash. Call within a
/// transaction of full durability.
Result<AuditEntry> appendAudit(Database &database, AuditEntry entry);

/// The last `most` entries, the newest first.
Result<std::vector<AuditEntry>> readAudit(Database &database, qint64 most);

/// Hands on the entries that a filter lets through, the newest first, and no more than it asks for. A
/// function that returns false ends it.
Result<void> eachAuditEntry(Database &database, const AuditFilter &filter,
                            const std::function<bool(const AuditEntry &)> &take);
/// How long the trail is, and the hash of its last entry.
Result<AuditEnd> readAuditEnd(Database &database);

/// What a look through the whole trail found.
struct AuditVerdict
{
    qint64 entries = 0; ///< that are sound, from the first on
    std::optional<AuditChain::Break> broken; ///< the first place where it is not what was written
};
Result<AuditVerdict> verifyAudit(Database &database);

} // namespace callhelm
