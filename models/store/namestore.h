#pragma once

#include "calls/foldoutput.h"
#include "store/database.h"

namespace callhelm {

/// Reads the names in the order of their numbers, and whose phone is whose.
Result<void> readNames(Database &database, Registry &names);

/// Keeps the names in the store up to date with those in memory.
class NameStore
{
public:
    /// Both must outlive it.
    NameStore(Database &database, Registry &names) : m_database(database), m_names(names) { }
    /// Reads all names anew.
    Result<void> load();
    /// Writes what came since; call within a transaction.
    Result<void> save();

private:
    Result<void> savePhones();
    Result<void> saveToldPhones();

    Database &m_database;
    Registry &m_names;
    qint64 m_queuesWritten = 0;
    qint64 m_agentsWritten = 0;
};

} // namespace callhelm
