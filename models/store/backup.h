#pragma once

#include <QString>

#include "base/result.h"

namespace callhelm {

class Database;

/// Writes a whole copy of a store, as of this moment, to a new file (rights 0600) and waits until it is on
/// the disk. Others may write to the store meanwhile. Fails when the target exists, inside a transaction, and
/// as any file may; then no target is left.
Result<void> backup(Database &database, const QString &target);

/// The same for a store that is not open yet, putting the copy in place of an older one of that name.
Result<void> backupBeforeChange(const QString &path, const QString &target);

/// Puts a backup in a store's place, in one step. The backup is read and checked first. Fails, leaving the
/// store as it is, when the backup is damaged or no store, and when the store is open anywhere or is not a
/// store of ours.
Result<void> restore(const QString &from, const QString &to);

} // namespace callhelm
