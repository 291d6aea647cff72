#pragma once

#include <vector>

#include <QString>

#include "base/result.h"
#include "domain/auditentry.h"
#include "domain/difference.h"

namespace callhelm {

/// What keeps a store trustworthy. Each opens the store by itself.
struct StoreMaintenance
{
    /// Reads the whole file with its indexes, then folds all facts again and compares; nothing differs: an
    /// empty list. Fails with Error::Kind::Store when the file is damaged.
    static Result<std::vector<Difference>> verify(const QString &store);
    /// Goes through the whole audit trail and tells whether it is what was written.
    struct AuditFinding
    {
        qint64 entries = 0; ///< that are sound, from the first on
        QString broken; ///< for people, naming the first entry that is not; empty: all are
    };
    static Result<AuditFinding> verifyAudit(const QString &store);
    /// Returns where the audit trail in the copy ends.
    static Result<AuditEnd> backUp(const QString &store, const QString &target);
    /// Returns the file in which the store that was replaced is kept; empty when there was none. Fails with
    /// Error::Kind::Held, naming the holder, while a program holds the store.
    static Result<QString> restore(const QString &backup, const QString &store);
    /// Says in a sentence what was done. Fails as restore() does while the store is held.
    static Result<QString> migrate(const QString &store);
};

} // namespace callhelm
