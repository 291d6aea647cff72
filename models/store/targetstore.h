#pragma once

#include "base/result.h"
#include "domain/target.h"

namespace callhelm {

class Database;

/// Goals in the store, all versions of them. Whose goals one may set is decided elsewhere; call what writes
/// within a transaction.
class TargetStore
{
public:
    /// `database` must outlive it.
    explicit TargetStore(Database &database) : m_database(database) { }

    /// All versions of everybody's, by key and day.
    Result<Targets> all();
    /// Adds a version, or puts it in the place of the one with the same key and first day.
    Result<void> save(const Target &target);
    Result<void> remove(const TargetKey &key, QDate from);

private:
    Database &m_database;
};

} // namespace callhelm
