#pragma once

#include "base/result.h"
#include "domain/terms.h"

namespace callhelm {

class Database;

/// The words of lists and the fields that admins made. Call what writes within a transaction.
class TermStore
{
public:
    /// `database` must outlive it.
    explicit TermStore(Database &database) : m_database(database) { }

    Result<Terms> read();
    /// Adds a word (invalid id) or changes one; returns its id.
    Result<TermId> save(const Term &term);
    /// For undoing an addition.
    Result<void> remove(TermId term);
    /// Whether a record has it, or a word stands below it.
    Result<bool> isUsed(const Term &term);

    Result<std::vector<OwnField>> ownFields();
    /// Adds a field, with its column, or changes one that is there. The first free number where `field` has
    /// none (firstOwnField - 1 or less). Returns its number.
    Result<Field> save(const OwnField &field);
    /// The last place among a choice's choices that a record has; -1: none.
    Result<qint64> lastChoiceUsed(const OwnField &field);

    /// All kinds of records with their fields.
    Result<RecordSchemaPtr> schema();

private:
    Database &m_database;
};

} // namespace callhelm
