#pragma once

#include <vector>

#include <QString>

#include "base/result.h"
#include "base/time.h"

namespace callhelm {

class Database;

/// Mappings of imports as they were saved, by name; the text is the services' business. Every saving is a
/// version.
class MappingStore
{
public:
    struct Saved
    {
        QString name;
        int version = 1;
        QString mapping;
    };
    /// `database` must outlive it.
    explicit MappingStore(Database &database) : m_database(database) { }

    /// The last version of each that was not removed, by name.
    Result<std::vector<Saved>> all();
    /// Adds a version; an empty text removes the mapping. Call within a transaction.
    Result<void> save(const QString &name, const QString &mapping, Instant at, const QString &who);

    /// Notes that a file's content was taken by a batch. Call within a transaction.
    Result<void> noteTaken(const QString &hash, qint64 batch, const QString &file);
    /// Whether some batch took that content, also one that counts no more.
    Result<bool> isTaken(const QString &hash);
    /// The latest batch that counts which took that content; 0 where there is none.
    Result<qint64> takenBy(const QString &hash);

private:
    Database &m_database;
};

} // namespace callhelm
