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

/// The first half of a backup: copies the store to `<target>.part`, on the disk, or leaves nothing. A backup
/// that is cut short by a crash thus never has the name of a whole one. Returns the copy's name.
Result<QString> copyBeside(Database &database, const QString &target);

} // namespace callhelm
