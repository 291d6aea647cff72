#pragma once

#include <vector>

#include "base/result.h"
#include "crm/recordfold.h"
#include "services/importrow.h"

namespace callhelm {

class ImportNames;
class RecordLookup;
class RecordWriter;

/// Finds what the names in an import's rows are of: the record that a row is of, and the records, people and
/// words that it refers to. What rejects a row is an error of Error::Kind::Input, and blamed() its field.
class ImportMatcher
{
public:
    /// All must outlive it. `keys`: by what records are found.
    ImportMatcher(const EntitySpec &entity, const ImportMapping &mapping, QStringList keys,
                  RecordWriter &writer, RecordLookup &lookup, ImportNames &names, Instant now)
        : m_entity(entity)
        , m_mapping(mapping)
        , m_keys(std::move(keys))
        , m_writer(writer)
        , m_lookup(lookup)
        , m_names(names)
        , m_now(now)
    {
    }

    /// The record that the row is of, by the keys; no id for a new one.
    Result<RecordId> known(const ImportRow &row);
    /// What cells say of the fields of an entity; `before` is the record as it is, null for a new one. With
    /// `mayWait` a row may refer to a later one: then waits() says so, and nothing of the row counts yet.
    Result<std::vector<FieldEntry>> entriesOf(const std::vector<ImportSaid> &said, const EntitySpec &entity,
                                              const RecordState *before, bool mayWait);

    /// The records of a kind that a name is of: by its own id, its number, and of customers phone, e-mail
    /// address or name.
    Result<std::vector<RecordId>> called(Entity entity, const QString &name);

    /// Begins with another row.
    void clear()
    {
        m_blamed = Field(0);
        m_waits = false;
    }
    [[nodiscard]] Field blamed() const { return m_blamed; }
    [[nodiscard]] bool waits() const { return m_waits; }
    /// Customers that were made since rows named them.
    [[nodiscard]] qint64 customersMade() const { return m_customersMade; }
    Error reject(const QString &reason, Field field);
    Error reject(const QString &reason) { return reject(reason, m_blamed); }

    /// By its own id, or its number as our exports name it; no id where there is none.
    Result<RecordId> recordWithId(Entity entity, const QString &id);

private:
    Result<FieldValue> lookedUp(const ImportSaid &said, TermId pool, bool mayWait);
    Result<RecordId> recordCalled(Entity entity, const QString &name, bool mayWait);

    const EntitySpec &m_entity;
    const ImportMapping &m_mapping;
    QStringList m_keys;
    RecordWriter &m_writer;
    RecordLookup &m_lookup;
    ImportNames &m_names;
    Instant m_now;
    Field m_blamed = Field(0);
    bool m_waits = false;
    qint64 m_customersMade = 0;
};

} // namespace callhelm
