#pragma once

#include "base/result.h"
#include "domain/target.h"

namespace callhelm {

class Database;

/// Figures that people type in, and what they typed in. Names are found without regard to case and accents.
/// Call what writes within a transaction.
class ManualStore
{
public:
    /// `database` must outlive it.
    explicit ManualStore(Database &database) : m_database(database) { }

    Result<std::vector<ManualMetric>> metrics(); ///< by name
    Result<void> save(const ManualMetric &metric);
    Result<void> removeMetric(const QString &name);
    /// Everybody's as of [from, until), by name, subject and day.
    Result<std::vector<ManualEntry>> entries(QDate from, QDate until);
    /// The one of a name, a subject and a day; nothing where there is none.
    Result<std::optional<ManualEntry>> entry(const QString &name, const KpiSubject &subject, QDate day);
    /// Puts it in the place of the one before; takes that away where it has no value.
    Result<void> save(const ManualEntry &entry);

private:
    Database &m_database;
};

} // namespace callhelm
