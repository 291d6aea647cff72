#pragma once

#include <optional>

#include <QString>

#include "base/result.h"

namespace callhelm {

class Database;

/// Reads the settings of a store.
class SettingReader
{
public:
    /// `database` must outlive the reader; use it in the database's thread.
    explicit SettingReader(Database &database) : m_database(database) { }

    /// Nothing where it was never set.
    Result<std::optional<QString>> value(const QString &key) const;

private:
    Database &m_database;
};

} // namespace callhelm
