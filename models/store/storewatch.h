#pragma once

#include <optional>

#include "base/result.h"

namespace callhelm {

class Database;

/// Tells whether a store was changed through another connection, of this program or of another one.
class StoreWatch
{
public:
    /// `database` must outlive it.
    explicit StoreWatch(Database &database) : m_database(database) { }

    /// Whether another connection has committed anything since this was last asked; false the first time.
    /// What the own connection commits does not count. Within a transaction the answer holds for what the
    /// transaction sees. Seldom true though nothing changed: after another's checkpoint.
    Result<bool> changed();

private:
    Database &m_database;
    std::optional<qint64> m_version;
};

} // namespace callhelm
