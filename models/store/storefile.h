#pragma once

#include "base/result.h"

namespace callhelm {

/// What lies at a path, as far as can be told without changing anything.
struct StoreFile
{
    enum class State {
        Missing,
        Empty, ///< zero bytes: a store may be made in it
        Store ///< an SQLite file of ours
    };
    State state = State::Missing;
    int schema = 0; ///< as the main file says; commits still in the -wal file are not seen
    bool isPending = false; ///< see hasPendingChanges()
};

/// Looks at a file without touching a byte of it or leaving a file beside it. Fails when it is no regular
/// file, can't be read, is no SQLite database, belongs to another program, or is damaged at its head. A main
/// file that is whole only together with its -wal or -journal file is no damage: opening it heals it.
///
/// It reads through SQLite on purpose: opening and closing the file by other means would drop the POSIX locks
/// that connections of this process hold on it.
Result<StoreFile> inspectStore(const QString &path);

/// Whether a -wal or -journal file with content lies beside a store: a program has it open, or was stopped
/// before it had carried everything over or taken it back. Then the main file alone may look damaged.
bool hasPendingChanges(const QString &path);

/// The one path of the file that a store's path means, whatever links lead to it: where a symbolic link leads
/// in the end, even if nothing is there yet.
/// SQLite keeps the -wal and -shm files beside that file, and so do we with whatever belongs to a store.
QString resolveStorePath(const QString &path);

/// Makes an empty file that only its owner may read and write (0600). Fails when it exists.
Result<void> createPrivateFile(const QString &path);

/// Waits until a file's content, and its name in the folder, are on the disk.
Result<void> syncFile(const QString &path);

/// Waits until names given and taken in the folder of a file are on the disk.
Result<void> syncFolderOf(const QString &path);

/// Gives `from` the name `to` in one step; what had that name before is gone.
Result<void> replaceFile(const QString &from, const QString &to);

/// Gives `from` the name `to` in one step, unless something has that name: then false, and nothing changed.
Result<bool> placeFile(const QString &from, const QString &to);

} // namespace callhelm
