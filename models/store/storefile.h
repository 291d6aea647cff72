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
};

/// Looks at a file without touching a byte of it or leaving a file beside it. Fails when it is no regular
/// file, can't be read, is no SQLite database, belongs to another program, or is damaged at its head.
///
/// It reads through SQLite on purpose: opening and closing the file by other means would drop the POSIX locks
/// that connections of this process hold on it.
Result<StoreFile> inspectStore(const QString &path);

/// Makes an empty file that only its owner may read and write (0600). Fails when it exists.
Result<void> createPrivateFile(const QString &path);

/// Waits until a file's content, and its name in the folder, are on the disk.
Result<void> syncFile(const QString &path);

/// Gives `from` the name `to` in one step; what had that name before is gone.
Result<void> replaceFile(const QString &from, const QString &to);

} // namespace callhelm
