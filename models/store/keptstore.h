#pragma once

#include <QString>

#include "base/result.h"

namespace callhelm {

/// Keeps what another store takes the place of, under a name of its own beside it: `<store>.replaced`, or
/// `.replaced-2` and so on where that is taken. Pending changes are kept under the same name with their
/// ending, so that the whole can be opened as a store again.
class KeptStore
{
public:
    /// Chooses the name and changes nothing. `path` has its links resolved already.
    explicit KeptStore(const QString &path);

    [[nodiscard]] const QString &name() const { return m_name; }
    /// Gives the store its second name; it keeps its own until another file takes it. Where the file system
    /// knows no second names the file is moved.
    Result<void> keepStore() const;
    /// Moves the -wal and -journal files; the -shm file and empty ones, which say nothing, are removed.
    Result<void> keepPending() const;

private:
    QString m_path;
    QString m_name;
};

} // namespace callhelm
